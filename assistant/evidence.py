"""How well each sentence of the passages found answers a question.

A sentence's fit is a weighted sum of a few plain signals. The weights are a logistic regression
over the even half of the development questions (`python -m tests.eval.fitting` prints them), so a
difference of 1 in fit is about e-fold odds that the sentence belongs in the answer.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from assistant.questions import Question
from assistant.retrieval import Found
from kb.passages import Passage
from kb.sentences import Span
from kb.store import StoredPassage
from kb.words import split_content_stems

Floats = NDArray[np.float64]
SENTENCE_OFFSET = 5
PASSAGE_OFFSET = 3
SIDE_RANKS = 8


@dataclass(frozen=True)
class Weights:
    """What each signal counts. All lie between 0 and 1, but for `gap` and `behind` (-1 to 0) and
    `source` (-1 to 1).

    rank, gap: the passage's place among those found, and how far it is behind the first;
    lexical: the passage's BM25 score as a share of the best; nearness, behind: the sentence's place
    by cosine, and how far it is behind the first; overlap: share of the question's rare words in
    the sentence; figure: it holds a number and a number is asked for; source: its article is the
    one named, or another; side: it is a side of a difference that is near the question.
    """

    rank: float = 1.18
    gap: float = 0.42
    lexical: float = 1.79
    nearness: float = 1.07
    behind: float = 2.17
    overlap: float = 0.64
    figure: float = 1.06
    source: float = 0.48
    side: float = 1.25


WEIGHTS = Weights()
SIGNALS = tuple(field.name for field in fields(Weights))


@dataclass(frozen=True)
class Quote:
    """A sentence that could answer: its passage, its span, how well it fits, its vector."""

    passage: Passage
    start: int
    end: int
    fit: float
    vector: NDArray[np.float32]

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]

    @property
    def words(self) -> int:
        return len(self.text.split())


@dataclass(frozen=True)
class Parts:
    """A passage taken apart once: the spans, texts and stems of its sentences."""

    spans: tuple[Span, ...]
    texts: tuple[str, ...]
    stems: tuple[frozenset[str], ...]


class Evidence:
    """Weighs sentences; `weigh_stem` gives the weight (idf) of a word's stem."""

    def __init__(
        self,
        passages: Iterable[StoredPassage],
        weigh_stem: Callable[[str], float],
        weights: Weights = WEIGHTS,
    ) -> None:
        self._weigh_stem = weigh_stem
        self._weights = np.array([getattr(weights, signal) for signal in SIGNALS])
        self._parts = {stored.passage.id: _take_apart(stored.passage) for stored in passages}

    def weigh(self, found: Sequence[Found], question: Question) -> list[Quote]:
        """Every sentence of the passages found, with its fit, in their order."""
        fits = iter((self.measure(found, question) @ self._weights).tolist())
        return [
            Quote(entry.stored.passage, start, end, next(fits), vector)
            for entry in found
            for (start, end), vector in zip(
                self._parts_of(entry).spans, entry.stored.vectors, strict=True
            )
        ]

    def measure(self, found: Sequence[Found], question: Question) -> Floats:
        """The signals of every sentence, shape (sentences, signals), in the order of `Weights`."""
        if not found:
            return np.zeros((0, len(SIGNALS)))
        parts = [self._parts_of(entry) for entry in found]
        texts = [text for part in parts for text in part.texts]
        vectors = np.concatenate([entry.stored.vectors for entry in found])
        ranks = _reciprocal(len(found), PASSAGE_OFFSET)
        by_passage = np.array(
            [
                (
                    rank,
                    entry.fused - found[0].fused,
                    entry.lexical,
                    _match_source(entry.stored.passage.article, question.sources),
                )
                for rank, entry in zip(ranks, found, strict=True)
            ]
        )
        rank, gap, lexical, source = np.repeat(by_passage, [len(p.spans) for p in parts], axis=0).T
        asks_figure = question.breadth == "figure"
        figures = np.array([asks_figure and any(map(str.isdigit, text)) for text in texts], float)
        sides = _rank_sides(found)
        side = np.array([sides.get(text, 0.0) for text in texts])
        cosines, overlap = vectors @ question.vector, self._overlaps(parts, question)
        nearness, behind = _rank_by(cosines), cosines - cosines.max()
        return np.column_stack(
            [rank, gap, lexical, nearness, behind, overlap, figures, source, side]
        )

    def _overlaps(self, parts: Sequence[Parts], question: Question) -> Floats:
        """Share of the question's words, weighed by rarity, that stand in each sentence."""
        weights = {stem: self._weigh_stem(stem) for stem in question.stems}
        total = sum(weights.values()) or 1.0
        stems = [sentence for part in parts for sentence in part.stems]
        return np.array([sum(weights[w] for w in question.stems & s) / total for s in stems])

    def _parts_of(self, entry: Found) -> Parts:
        known = self._parts.get(entry.stored.passage.id)
        return known or _take_apart(entry.stored.passage)


def _take_apart(passage: Passage) -> Parts:
    texts = tuple(passage.text[start:end] for start, end in passage.sentences)
    return Parts(
        passage.sentences, texts, tuple(frozenset(split_content_stems(text)) for text in texts)
    )


def _reciprocal(count: int, offset: int) -> Floats:
    return offset / (offset + np.arange(count, dtype=float))


def _rank_by(scores: NDArray[np.float32]) -> Floats:
    """1 for the highest score, falling with rank."""
    shares = np.empty(len(scores))
    shares[np.argsort(-scores, kind="stable")] = _reciprocal(len(scores), SENTENCE_OFFSET)
    return shares


def _match_source(article: str, named: frozenset[str]) -> float:
    if not named:
        return 0.0
    return 1.0 if article in named else -1.0


def _rank_sides(found: Sequence[Found]) -> dict[str, float]:
    """The sentences that are sides of the differences found, by how near those are."""
    ranks = _reciprocal(len(found), PASSAGE_OFFSET)
    return {
        sentence: float(ranks[place])
        for place in reversed(range(min(len(found), SIDE_RANKS)))
        for _, sentence in found[place].stored.passage.sides
    }
