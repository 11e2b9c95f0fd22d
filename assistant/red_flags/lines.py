"""One sentence as what its words say: which concept begins where, and how brief it is."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from assistant.red_flags.tokens import Sentence
from assistant.red_flags.vocabulary import BRIEF, SHORT

# So many words at most; the shorter it is, the less is needed to take it at its word.
MOST_WORDS = {BRIEF: 10, SHORT: 8}
# What only asks makes a sentence no longer: "how do I know the chest pain I've got isn't my heart".
FRAMES = frozenset({"learn_cue", "suppose_cue", "form_frame"})
MOST_FRAMED = 8
# A line of fewer words may be one of a list, whose first line says what it is of.
LEAST_OF_A_LINE = 4
# What ends a line, a line break or a picture: "cant put weight on it 😩 i teach at a school".
LINE_ENDS = re.compile("([\n\u2600-\u27bf\U0001f300-\U0001faff])")


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


def end_lines(text: str) -> str:
    """`text` with a stop in place of each line break or picture between two lines that may be
    sentences.

    One character for one, so that what fires is found in the text as it was typed.
    """
    first, *rest = LINE_ENDS.split(text)
    ended, may_end = [first], _has_words(first) and _has_no_mark(first)
    # Each line is looked at once: a text may be little but pictures.
    for end, line in zip(rest[::2], rest[1::2], strict=True):
        has_words = _has_words(line)
        ended += ["!" if may_end and has_words else end, line]
        if any(map(str.isalnum, line)):
            may_end = has_words and _has_no_mark(line)
    return "".join(ended)


def _has_words(line: str) -> bool:
    """Whether a line has the words of a sentence."""
    return len(line.split()) >= LEAST_OF_A_LINE


def _has_no_mark(line: str) -> bool:
    return line.rstrip()[-1:].isalnum()
