"""A question for oneself behind what is told: "my shin hurts at night, can I run?"

It makes what is told no smaller, so that is also read without it.
"""

from collections.abc import Sequence
from typing import Final

# How such a question begins.
FOR_SELF: Final = (
    "can i",
    "could i",
    "should i",
    "may i",
    "shall i",
    "do i",
    "am i",
    "how can i",
    "how do i",
    "how should i",
    "what helps",
)
_BEGINNINGS: Final = frozenset(tuple(each.split()) for each in FOR_SELF)
_FIRST_WORDS: Final = frozenset(words[0] for words in _BEGINNINGS)
_SIZES: Final = sorted({len(words) for words in _BEGINNINGS})
JOINING: Final = frozenset({"and", "so", "but"})
# "Nor am I dizzy" asks nothing.
_NOT_ASKING: Final = frozenset({"nor", "neither"})


def count_told(words: Sequence[str]) -> int:
    """How many words of a sentence tell, before a question for oneself; 0 where all of them ask."""
    if _FIRST_WORDS.isdisjoint(words):
        return len(words)
    for at, word in enumerate(words):
        if word in _FIRST_WORDS and _asks(words, at):
            return at - 1 if at and words[at - 1] in JOINING else at
    return len(words)


def _asks(words: Sequence[str], at: int) -> bool:
    if at and words[at - 1] in _NOT_ASKING:
        return False
    return any(tuple(words[at : at + size]) in _BEGINNINGS for size in _SIZES)
