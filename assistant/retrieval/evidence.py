"""How well each sentence of the passages found answers a question.

A sentence's fit is a weighted sum of plain signals. The weights rank the sentences of labelled
questions so that one with each fact of the answer comes first (`python -m tests.eval.fitting`
prints them), so a difference of 1 in fit is about e-fold odds that the sentence belongs there.
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, fields
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.counted import find_things_asked, is_of_another
from assistant.retrieval.measures import find_asked, find_counted, find_said, find_things_said
from assistant.retrieval.retriever import Found
from assistant.retrieval.votes import share_votes
from assistant.understanding.denied import find_told
from assistant.understanding.questions import Question
from kb.headings import Headings
from kb.passages import Passage
from kb.sentences import Span
from kb.stored import StoredPassage
from kb.tokens.vectors import match
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

Floats = NDArray[np.float64]
# How slowly a lower rank loses weight, and how far down a side of a difference counts.
PASSAGE_OFFSET = 3
SIDE_RANKS = 8
PASSAGE_SIGNALS = ("gap", "lexical", "aspect", "source")
# A question that aims at several sentences aims at each next one a little less.
NEXT_AIM = 0.03
# A sentence that no near question aims at is this far behind the one that is aimed at best.
MOST_BEHIND = 0.5
LONG = 40
# On a therapist's site their own word comes first where the curated articles have one too.
OWN = 1.5
# What a sentence loses that tells of a sign which the runner says isn't there.
DENIED = 1.5


@dataclass(frozen=True)
class Weights:
    """What each signal counts. Most lie between 0 and 1.

    gap: how far the passage is behind the first of those found (0 to -1); lexical: its BM25 score
    as a share of the best; behind: how far the sentence is behind the one most like the question
    (0 to -1); short: the same for the passage's own questions that aim at the sentence; aspect: the
    share of what the nearest own questions ask about that is this passage's aspect; words: how far
    it is behind the sentence that meets the question best word by word (0 to -1, `kb/tokens/`);
    length: words, 1 from 40 on; figure: it holds a number of the kind that is asked for, of what is
    counted (`measures.py`); source: its article is the one named, or another (1 to -1); side: it is
    a side of a difference that is near the question.
    """

    gap: float = 0.37
    lexical: float = 1.50
    behind: float = 1.15
    short: float = 1.15
    aspect: float = 0.30
    words: float = 5.55
    length: float = 1.28
    figure: float = 1.74
    source: float = 1.28
    side: float = 0.61


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
    """A passage taken apart once: the spans and texts of its sentences, how long each is (1 from
    `LONG` words on), what its figures measure and count, the stems of its words and the headings',
    and the signs it tells of."""

    spans: tuple[Span, ...]
    texts: tuple[str, ...]
    lengths: tuple[float, ...]
    figures: tuple[frozenset[str], ...]
    things: tuple[frozenset[str], ...]
    stems: tuple[frozenset[str], ...]
    told: tuple[frozenset[str], ...]

    def find_figures(
        self, wanted: Set[str], counted: Set[str], things: Set[str] = frozenset()
    ) -> list[bool]:
        """Which sentences hold a `wanted` figure of one of `things`, or of something `counted`; of
        anything where nothing is named."""

        def is_of_it(said: Set[str], stems: Set[str]) -> bool:
            if is_of_another(things, said):
                return False
            return not (things.isdisjoint(said) and counted and counted.isdisjoint(stems))

        return [
            not wanted.isdisjoint(figures) and is_of_it(said, stems)
            for figures, said, stems in zip(self.figures, self.things, self.stems, strict=True)
        ]


class Evidence:
    """Weighs the sentences of passages found."""

    def __init__(
        self,
        passages: Iterable[StoredPassage],
        vocabulary: Vocabulary,
        weights: Weights = WEIGHTS,
    ) -> None:
        self._headings = Headings(vocabulary)
        self._weights = np.array([getattr(weights, signal) for signal in SIGNALS])
        self._parts = {stored.passage.id: take_apart(stored.passage) for stored in passages}

    def weigh(self, found: Sequence[Found], question: Question) -> list[Quote]:
        """Every sentence of the passages found, with its fit, in their order."""
        fits = iter((self.measure(found, question) @ self._weights).tolist())
        return [
            Quote(entry.stored.passage, start, end, next(fits) + reward, vector)
            for entry in found
            for parts in [self._parts_of(entry)]
            for (start, end), vector, reward in zip(
                parts.spans, entry.stored.vectors, _find_shifts(entry, parts, question), strict=True
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
                    entry.fused - found[0].fused,
                    entry.lexical,
                    shares.get(self._name_aspect(entry.stored.passage), 0.0),
                    _match_source(entry.stored.passage.article, question.sources),
                )
                for entry in found
            ]
        )

    def _measure_sentences(
        self, found: Sequence[Found], parts: Sequence[Parts], question: Question
    ) -> dict[str, Floats]:
        texts = [text for part in parts for text in part.texts]
        likeness = np.concatenate([entry.stored.vectors for entry in found]) @ question.vector
        aims = np.array([aim for entry in found for aim in _find_aims(entry, question)])
        words = match(question.tokens, [entry.stored.tokens for entry in found])
        sides = _rank_sides(found)
        wanted = find_asked(question.own) if question.breadth == "figure" else frozenset()
        counted = find_counted(question.own_stems) if wanted else frozenset()
        # How hard to press is no count: it's much the same by hand or with a ball.
        is_count = bool(wanted) and "scale" not in wanted
        things = find_things_asked(question.own) if is_count else frozenset()
        holds = [held for part in parts for held in part.find_figures(wanted, counted, things)]
        return {
            "behind": likeness - likeness.max(),
            "short": np.maximum(aims - aims.max(), -MOST_BEHIND),
            "words": np.zeros(len(texts)) if words is None else words - words.max(),
            "length": np.array([length for part in parts for length in part.lengths]),
            "figure": np.array(holds, dtype=float),
            "side": np.array([sides.get(text, 0.0) for text in texts]),
        }

    def _name_aspect(self, passage: Passage) -> str:
        return self._headings.aspect_of(passage) or passage.aspect

    def _parts_of(self, entry: Found) -> Parts:
        known = self._parts.get(entry.stored.passage.id)
        return known or take_apart(entry.stored.passage)


def take_apart(passage: Passage) -> Parts:
    """What is read of a passage once, whatever is asked."""
    texts = passage.sentence_texts
    headings = frozenset(split_content_stems(passage.section))
    return Parts(
        spans=passage.sentences,
        texts=texts,
        lengths=tuple(min(len(text.split()), LONG) / LONG for text in texts),
        figures=tuple(map(find_said, texts)),
        things=tuple(map(find_things_said, texts)),
        stems=tuple(headings.union(split_content_stems(text)) for text in texts),
        told=tuple(map(find_told, texts)),
    )


def _find_shifts(entry: Found, parts: Parts, question: Question) -> list[float]:
    """What is added to each sentence's fit beside its weighted signals."""
    own = OWN if entry.is_own else 0.0
    return [own - DENIED * (not question.denied.isdisjoint(told)) for told in parts.told]


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
    ranks = PASSAGE_OFFSET / (PASSAGE_OFFSET + np.arange(len(found)))
    return {
        sentence: float(ranks[place])
        for place in reversed(range(min(len(found), SIDE_RANKS)))
        for _, sentence in found[place].stored.passage.sides
    }
