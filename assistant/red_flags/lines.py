"""One sentence as what its words say: which concept begins where, and how brief it is."""

from collections.abc import Iterable
from typing import NamedTuple

from assistant.red_flags.tokens import Sentence
from assistant.red_flags.vocabulary import BRIEF, SHORT

# So many words at most; the shorter it is, the less is needed to take it at its word.
MOST_WORDS = {BRIEF: 10, SHORT: 8}
# What only asks makes a sentence no longer: "how do I know the chest pain I've got isn't my heart".
FRAMES = frozenset({"learn_cue", "suppose_cue", "form_frame"})
MOST_FRAMED = 8


def find_lengths(words: int) -> list[str]:
    """The concepts that a sentence of so many words says by its length alone."""
    return [length for length, most in MOST_WORDS.items() if words <= most]


class Said(NamedTuple):
    """What some words say: concepts with the first word of each and the word after its last.

    They stand by their first words. Of a brief line first of all that it is one, on no word.
    """

    found: tuple[tuple[str, int, int], ...]
    names: frozenset[str]


def build_said(words: int, found: Iterable[tuple[str, int, int]]) -> Said:
    """What was found in so many words, and what their number says."""
    found = tuple(found)
    framed = {at for name, start, end in found if name in FRAMES for at in range(start, end)}
    lengths = find_lengths(words - min(len(framed), MOST_FRAMED))
    both = (*[(length, 0, 0) for length in lengths], *found)
    return Said(both, frozenset([name for name, _, _ in both]))


class Line(NamedTuple):
    """One sentence and what its words say."""

    sentence: Sentence
    said: Said
    number: int

    def starts_of(self, concept: str) -> list[tuple[int, int]]:
        """Where a concept stands, as (first word, word after the last)."""
        return [(start, end) for name, start, end in self.said.found if name == concept]
