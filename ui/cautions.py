"""Which of the curators' cautions stand openly under an answer, and for which of its footnotes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The command line shows replies too, and starts sooner without.
    from assistant.contract import Citation

# More than these nobody reads; each caution also stands in the card of its footnote.
MOST_SHOWN = 2


@dataclass(frozen=True)
class Caution:
    """A caution and the numbers of the footnotes that it belongs to."""

    numbers: tuple[int, ...]
    text: str


def find_cautions(citations: Sequence["Citation"]) -> list[Caution]:
    """The first few cautions in reading order, each text once."""
    numbers: dict[str, list[int]] = {}
    for citation in citations:
        if citation.caution:
            numbers.setdefault(citation.caution, []).append(citation.n)
    found = [Caution(tuple(belongs), text) for text, belongs in numbers.items()]
    return found[:MOST_SHOWN]
