"""How well each sentence of the passages found answers a question.

A sentence's fit is a weighted sum of plain signals. The weights rank the sentences of labelled
questions so that one with each fact of the answer comes first (`python -m tests.eval.fitting`
prints them), so a difference of 1 in fit is about e-fold odds that the sentence belongs there.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from assistant.questions import Question
from assistant.retrieval import Found
from assistant.votes import share_votes
from kb.headings import Headings
from kb.passages import Passage
from kb.sentences import Span
from kb.store import StoredPassage
from kb.tokens.vectors import match
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

Floats = NDArray[np.float64]
SENTENCE_OFFSET = 5
PASSAGE_OFFSET = 3
SIDE_RANKS = 8
PASSAGE_SIGNALS = ("rank", "gap", "lexical", "aspect", "source")
# A question that aims at several sentences aims at each next one a little less.
NEXT_AIM = 0.03
# A sentence that no near question aims at is this far behind the one that is aimed at best.
MOST_BEHIND = 0.5
LONG = 40
# On a therapist's site their own word comes first where the curated articles have one too.
OWN = 1.5


@dataclass(frozen=True)
class Weights:
    """What each signal counts. Most lie between 0 and 1.

    rank, gap: the passage's place among those found, and how far it is behind the first (0 to -1);
    lexical: the passage's BM25 score as a share of the best; nearness, behind: the sentence's place
    by likeness to the question, and how far it is behind the first (0 to -1); aimed, short: the
    same for the passage's own questions that aim at the sentence; aspect: the share of what the
    nearest own questions ask about that is this passage's aspect; words: how far it is behind the
    sentence that meets the question best word by word (0 to -1, `kb/tokens/`); overlap: share of
    the question's rare words in the sentence; length: words, 1 from 40 on; figure: it holds a
    number and a number is asked for; source: its article is the one named, or another (1 to -1);
    side: it is a side of a difference that is near the question.
    """

    rank: float = -0.80
    gap: float = 1.33
    lexical: float = 2.14
    nearness: float = 0.28
    behind: float = 0.54
    aimed: float = 0.24
    short: float = 0.78
    aspect: float = 0.54
    words: float = 5.69
    overlap: float = 0.40
    length: float = 1.25
    figure: float = 2.28
    source: float = 1.29
    side: float = 0.81


WEIGHTS = Weights()
SIGNALS = tuple(field.name for field in fields(Weights))


class Quote(NamedTuple):
    """A sentence that could answer: its passage, its span, how well it fits, its vector."""

    # A tuple, not a dataclass: hundreds are made for each question.

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
    """A passage taken apart once: the spans, texts and stems of its sentences, how long each is
    (1 from `LONG` words on), and whether it holds a number."""

    spans: tuple[Span, ...]
    texts: tuple[str, ...]
    stems: tuple[frozenset[str], ...]
    lengths: tuple[float, ...]
    has_figure: tuple[bool, ...]


class Evidence:
    """Weighs sentences; `weigh_stem` gives the weight (idf) of a word's stem."""

    def __init__(
        self,
        passages: Iterable[StoredPassage],
        weigh_stem: Callable[[str], float],
        vocabulary: Vocabulary,
        weights: Weights = WEIGHTS,
    ) -> None:
        self._weigh_stem = weigh_stem
        self._headings = Headings(vocabulary)
        self._weights = np.array([getattr(weights, signal) for signal in SIGNALS])
        self._parts = {stored.passage.id: _take_apart(stored.passage) for stored in passages}

    def weigh(self, found: Sequence[Found], question: Question) -> list[Quote]:
        """Every sentence of the passages found, with its fit, in their order."""
        fits = iter((self.measure(found, question) @ self._weights).tolist())
        rewards = [OWN if entry.is_own else 0.0 for entry in found]
        return [
            Quote(entry.stored.passage, start, end, next(fits) + reward, vector)
            for entry, reward in zip(found, rewards, strict=True)
            for (start, end), vector in zip(
                self._parts_of(entry).spans, entry.stored.vectors, strict=True
            )
        ]

    def measure(self, found: Sequence[Found], question: Question) -> Floats:
        """The signals of every sentence, shape (sentences, signals), in the order of `Weights`."""
        if not found:
            return np.zeros((0, len(SIGNALS)))
        parts = [self._parts_of(entry) for entry in found]
        by_sentence = self._measure_sentences(found, parts, question)
        by_passage = np.repeat(
            self._measure_passages(found, question), [len(part.spans) for part in parts], axis=0
        )
        columns = {**by_sentence, **dict(zip(PASSAGE_SIGNALS, by_passage.T, strict=True))}
        return np.column_stack([columns[signal] for signal in SIGNALS])

    def _measure_passages(self, found: Sequence[Found], question: Question) -> Floats:
        """`PASSAGE_SIGNALS` of each passage, shape (passages, signals)."""
        shares = share_votes(found, self._name_aspect)
        return np.array(
            [
                (
                    rank,
                    entry.fused - found[0].fused,
                    entry.lexical,
                    shares.get(self._name_aspect(entry.stored.passage), 0.0),
                    _match_source(entry.stored.passage.article, question.sources),
                )
                for rank, entry in zip(_reciprocal(len(found), PASSAGE_OFFSET), found, strict=True)
            ]
        )

    def _measure_sentences(
        self, found: Sequence[Found], parts: Sequence[Parts], question: Question
    ) -> dict[str, Floats]:
        texts = [text for part in parts for text in part.texts]
        likeness = np.concatenate([entry.stored.vectors for entry in found]) @ question.vector
        aims = np.array([aim for entry in found for aim in _find_aims(entry, question)])
        words = match(question.tokens, [entry.stored.tokens for entry in found])
        asks_figure = question.breadth == "figure"
        sides = _rank_sides(found)
        return {
            "nearness": _rank_by(likeness),
            "behind": likeness - likeness.max(),
            "aimed": _rank_by(aims),
            "short": np.maximum(aims - aims.max(), -MOST_BEHIND),
            "words": np.zeros(len(texts)) if words is None else words - words.max(),
            "overlap": self._overlaps(parts, question),
            "length": np.array([length for part in parts for length in part.lengths]),
            "figure": asks_figure * np.array([has for part in parts for has in part.has_figure]),
            "side": np.array([sides.get(text, 0.0) for text in texts]),
        }

    def _name_aspect(self, passage: Passage) -> str:
        return self._headings.aspect_of(passage) or passage.aspect

    def _overlaps(self, parts: Sequence[Parts], question: Question) -> Floats:
        """Share of the question's words, weighed by rarity, that stand in each sentence."""
        weights = {stem: self._weigh_stem(stem) for stem in question.stems}
        total = sum(weights.values()) or 1.0
        sums = np.zeros(sum(len(part.stems) for part in parts))
        for n, stems in enumerate(stems for part in parts for stems in part.stems):
            if shared := question.stems & stems:
                sums[n] = sum(map(weights.__getitem__, sorted(shared)))
        return sums / total

    def _parts_of(self, entry: Found) -> Parts:
        known = self._parts.get(entry.stored.passage.id)
        return known or _take_apart(entry.stored.passage)


def _take_apart(passage: Passage) -> Parts:
    texts = tuple(passage.text[start:end] for start, end in passage.sentences)
    return Parts(
        spans=passage.sentences,
        texts=texts,
        stems=tuple(frozenset(split_content_stems(text)) for text in texts),
        lengths=tuple(min(len(text.split()), LONG) / LONG for text in texts),
        has_figure=tuple(any(map(str.isdigit, text)) for text in texts),
    )


def _reciprocal(count: int, offset: int) -> Floats:
    return offset / (offset + np.arange(count, dtype=float))


def _rank_by(scores: NDArray[np.floating[Any]]) -> Floats:
    """1 for the highest score, falling with rank."""
    shares = np.empty(len(scores))
    shares[np.argsort(-scores, kind="stable")] = _reciprocal(len(scores), SENTENCE_OFFSET)
    return shares


def _match_source(article: str, named: frozenset[str]) -> float:
    if not named:
        return 0.0
    return 1.0 if article in named else -1.0


def _find_aims(entry: Found, question: Question) -> list[float]:
    """For each sentence the cosine of the nearest own question that aims at it, -1 without one."""
    if entry.speaks_for_itself:
        return [float(cosine) for cosine in entry.stored.vectors @ question.vector]
    aims = entry.stored.passage.aims
    best = [-1.0] * len(entry.stored.vectors)
    for number, cosine in entry.questions.items() if aims else ():
        for place, sentence in enumerate(aims[number]):
            best[sentence] = max(best[sentence], cosine - NEXT_AIM * place)
    return best


def _rank_sides(found: Sequence[Found]) -> dict[str, float]:
    """The sentences that are sides of the differences found, by how near those are."""
    ranks = _reciprocal(len(found), PASSAGE_OFFSET)
    return {
        sentence: float(ranks[place])
        for place in reversed(range(min(len(found), SIDE_RANKS)))
        for _, sentence in found[place].stored.passage.sides
    }
