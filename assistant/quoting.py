"""The sentences of a reply: by default each is the span that it cites.

A `Rewrite` may put them in other words: a language model's, checked (`writing/`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.composition.answers import Answer
from assistant.retrieval.evidence import Quote
from kb.library import Library

DEFAULT = "none"


@dataclass(frozen=True)
class Line:
    """A sentence of a reply and the spans that it rests on."""

    text: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True)
class Rewritten:
    """The sentences of a reply, in order, and what its receipt says of the writer."""

    lines: tuple[Line, ...]
    receipt: str = DEFAULT


# Gets the lines that have passed so far, whenever there are more: they may be shown.
Show = Callable[[Sequence[Line]], None]
Rewrite = Callable[[Answer, Library, Show], Rewritten]


def quote_alone(answer: Answer, _library: Library, _show: Show) -> Rewritten:
    """The default: each sentence is the span it cites."""
    return Rewritten(quote_lines(answer.quotes))


def quote_lines(quotes: Sequence[Quote]) -> tuple[Line, ...]:
    """Each span as a line of its own."""
    return tuple(Line(quote.text, (quote,)) for quote in quotes)
