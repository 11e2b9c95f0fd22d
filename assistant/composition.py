"""Chooses the sentences of an answer from the passages found, and numbers their footnotes.

Nothing is written here: a sentence of an answer is a span of its passage, to the letter.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.contract import Citation, Sentence
from kb.articles import Source
from kb.library import Hit
from kb.passages import Passage

MAX_WORDS = 110
MAX_SENTENCES = 7
# A sentence this much further from the question than the best one is about something else.
SPREAD = 0.22
PASSAGE_WEIGHT = 0.5
SAME = 0.92


@dataclass(frozen=True)
class Quote:
    """A sentence that could answer: its passage, its span, its fit to the question (cosine)."""

    passage: Passage
    start: int
    end: int
    fit: float
    vector: NDArray[np.float32]

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]


def choose_quotes(
    hits: Sequence[Hit], vector: Sequence[float], *, is_allowed: Callable[[str], bool]
) -> tuple[Quote, ...]:
    """The quotes that fit a question's unit vector best, grouped by passage, best passage first."""
    question = np.asarray(vector, dtype=np.float32)
    quotes = [q for hit in hits for q in _find_quotes(hit, question) if is_allowed(q.text)]
    chosen: list[Quote] = []
    words = 0
    for quote in sorted(quotes, key=lambda quote: -quote.fit):
        length = len(quote.text.split())
        if chosen and quote.fit < chosen[0].fit - SPREAD:
            break
        if len(chosen) == MAX_SENTENCES or words + length > MAX_WORDS:
            continue
        if not _is_said(quote, chosen):
            chosen.append(quote)
            words += length
    order = list(dict.fromkeys(quote.passage.id for quote in chosen))
    return tuple(sorted(chosen, key=lambda quote: (order.index(quote.passage.id), quote.start)))


def build_citations(
    quotes: Sequence[Quote], sources: Callable[[str], Source]
) -> tuple[tuple[Sentence, ...], tuple[Citation, ...]]:
    """Sentences and their footnotes, numbered from 1 in reading order."""
    sentences = tuple(Sentence(quote.text, (n,)) for n, quote in enumerate(quotes, 1))
    citations = tuple(
        _cite(n, quote, sources(quote.passage.article)) for n, quote in enumerate(quotes, 1)
    )
    return sentences, citations


def _find_quotes(hit: Hit, question: NDArray[np.float32]) -> list[Quote]:
    passage, vectors = hit.stored.passage, hit.stored.vectors
    near = max(hit.cosine, hit.question_cosine)
    fits = (1 - PASSAGE_WEIGHT) * (vectors @ question) + PASSAGE_WEIGHT * near
    return [
        Quote(passage, start, end, float(fit), row)
        for (start, end), fit, row in zip(passage.sentences, fits, vectors, strict=True)
    ]


def _is_said(quote: Quote, chosen: Sequence[Quote]) -> bool:
    """Whether a chosen quote says the same, near enough."""
    return any(float(quote.vector @ other.vector) > SAME for other in chosen)


def _cite(n: int, quote: Quote, source: Source) -> Citation:
    return Citation(
        n=n,
        article=source.slug,
        title=source.title,
        author=source.author,
        publisher=source.publisher,
        url=source.url,
        credentials=source.credentials,
        date=source.date,
        section=quote.passage.section,
        passage_id=quote.passage.id,
        passage=quote.passage.text,
        start=quote.start,
        end=quote.end,
        note=quote.passage.note,
    )
