"""Decides whether the articles cover a question, on several kinds of evidence at once.

A rule stands before the sum: a question of which hardly a word is known here (another language)
isn't covered. The sum is a logistic regression over the even half of the development questions, the
passages' own questions, each asked as if the passage didn't list it, and `questions_outside.txt`
and `questions_inside.txt` in `tests/eval`; `python -m tests.eval.fitting` prints it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass

import numpy as np

from assistant.evidence import Quote
from assistant.questions import Question
from assistant.retrieval import Found
from kb.passages import Passage
from kb.words import split_content_stems

NEAR = 5
# Of a message's own words, so many have to be known, where there are enough of them to tell.
MOST_UNKNOWN = 0.75
ENOUGH_WORDS = 3


@dataclass(frozen=True)
class Signs:
    """What speaks for and against an answer; shares and cosines, so all between -1 and 1.

    nearest: cosine to the nearest passage or question that one answers; sentence: to the nearest
    sentence; cover: share of the message's rare words in the best passage; unknown: share in no
    passage; named: a condition is named; gap: how far the nearest passage stands out.
    """

    nearest: float
    sentence: float
    cover: float
    unknown: float
    named: float
    gap: float


WEIGHTS = Signs(nearest=11.3, sentence=7.4, cover=4.4, unknown=-4.1, named=-0.2, gap=2.9)
OFFSET = -8.4


class Judge:
    """Weighs the signs; `weigh_stem` gives a stem's rarity, `is_known` whether a passage has it."""

    def __init__(
        self,
        passages: Iterable[Passage],
        weigh_stem: Callable[[str], float],
        is_known: Callable[[str], bool],
    ) -> None:
        self._weigh_stem = weigh_stem
        self._is_known = is_known
        self._stems = {passage.id: _collect_stems(passage) for passage in passages}

    def is_covered(
        self, question: Question, found: Sequence[Found], quotes: Sequence[Quote]
    ) -> bool:
        """Whether what was found is about what was asked."""
        words = _own_words(question)
        if not found or not quotes or not words:
            return False
        signs = self.read_signs(question, found, quotes)
        if len(words) >= ENOUGH_WORDS and signs.unknown > MOST_UNKNOWN:
            return False
        return self.weigh(signs) > 0.0

    def weigh(self, signs: Signs) -> float:
        """The log odds that the articles cover it."""
        return OFFSET + float(np.dot(astuple(signs), astuple(WEIGHTS)))

    def read_signs(
        self, question: Question, found: Sequence[Found], quotes: Sequence[Quote]
    ) -> Signs:
        """The evidence for one question."""
        weights = {stem: self._weigh_stem(stem) for stem in _own_words(question)}
        total = sum(weights.values()) or 1.0
        nearness = sorted((entry.nearness for entry in found), reverse=True)
        held = [self._stems.get(entry.stored.passage.id, frozenset()) for entry in found[:NEAR]]
        vectors = np.array([quote.vector for quote in quotes])
        return Signs(
            nearest=nearness[0],
            sentence=float((vectors @ question.vector).max()),
            cover=max(sum(weights[s] for s in weights if s in stems) / total for stems in held),
            unknown=sum(w for s, w in weights.items() if not self._is_known(s)) / total,
            named=float(bool(question.conditions)),
            gap=nearness[0] - nearness[min(NEAR, len(nearness) - 1)],
        )


def _own_words(question: Question) -> frozenset[str]:
    """The last message's words, or the whole question's where it has hardly any."""
    is_thin = len(question.own_stems) < ENOUGH_WORDS
    return question.stems if is_thin else question.own_stems


def _collect_stems(passage: Passage) -> frozenset[str]:
    text = " ".join([passage.section, passage.text, *passage.questions])
    return frozenset(split_content_stems(text))
