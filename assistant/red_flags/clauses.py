"""The clauses of a sentence, as far as its marks and joining words tell, and who speaks in them."""

from collections.abc import Sequence
from typing import Final

OF_ONESELF: Final = frozenset("i im ive id my me mine myself".split())
# After "and", these begin a clause: "I read about it and I've chest pain".
_SUBJECTS: Final = frozenset("i im ive my".split())

Words = Sequence[str]


def find_clause(words: Words, marks: Words, start: int, end: int) -> tuple[int, int]:
    """The first word of the clause that holds the words `start` to `end`, and the one after it."""
    while start and not _begins(words, marks, start):
        start -= 1
    while end < len(words) and not _begins(words, marks, end):
        end += 1
    return start, end


def is_of_oneself(words: Words) -> bool:
    """Whether somebody speaks of himself or herself."""
    return not OF_ONESELF.isdisjoint(words)


def _begins(words: Words, marks: Words, at: int) -> bool:
    if marks[at] or words[at] == "but":
        return True
    return words[at] == "and" and at + 1 < len(words) and words[at + 1] in _SUBJECTS
