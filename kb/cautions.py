"""Curators' cautions: what nobody should read some sentences of a passage without."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kb.sentences import Span, split_sentences


class Caution(NamedTuple):
    """`about` holds the sentences that it belongs to, by index; none means the whole paragraph."""

    text: str
    about: tuple[int, ...] = ()


def find_cautions(cautions: Iterable[Caution], text: str, span: Span) -> Iterator[str]:
    """The cautions that belong beside a quote of `span` of `text`: those on the whole of it, and
    those on a sentence that the span touches."""
    sentences = split_sentences(text)
    for caution in cautions:
        # A therapist's quote may be several of the sentences that are counted here.
        named = (sentences[place] for place in caution.about)
        if not caution.about or any(start < span[1] and span[0] < end for start, end in named):
            yield caution.text
