"""Which of the curators' cautions stand openly under an answer, and for which of its footnotes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.contract import Citation

# More than these nobody reads; each caution also stands in the card of its footnote.
MOST_SHOWN = 3
# Those that stop somebody or send them on come first.
GRAVE = re.compile(
    r"\b(?:see a|doctor|assessment|emergency|clot|fracture|stop running|no running)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Caution:
    """A caution and the numbers of the footnotes that it belongs to."""

    numbers: tuple[int, ...]
    text: str


def find_cautions(citations: Sequence[Citation]) -> list[Caution]:
    """The first few cautions, each text once: the grave ones before others, in reading order."""
    numbers: dict[str, list[int]] = {}
    for citation in citations:
        for text in citation.caution.splitlines():
            numbers.setdefault(text, []).append(citation.n)
    found = [Caution(tuple(belongs), text) for text, belongs in numbers.items()]
    return sorted(found, key=lambda caution: not GRAVE.search(caution.text))[:MOST_SHOWN]
