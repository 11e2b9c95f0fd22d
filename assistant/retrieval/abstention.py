"""Decides whether the articles cover a question, on several kinds of evidence at once.

A rule stands before the sum: a question of which hardly a word is known here (another language)
isn't covered. The sum is a logistic regression over the even halves of the labelled questions, the
everyday messages and those at the border of what is covered, plain complaints of parts that are
covered, the passages' own questions, each asked as if the passage didn't list it, and
`questions_outside.txt` and `questions_inside.txt` in `tests/eval`; it is made by
`python -m tests.eval.fitting`.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np

from assistant.planes import Plane
from assistant.retrieval.retriever import Found
from assistant.understanding.questions import Question
from kb.passages import Passage
from kb.tokens.vectors import match
from kb.words import split_content_stems

NEAR = 5
# A sentence of so many passages may meet the question word by word.
CLOSE = 10
# Of a message's own words, so many have to be known, where there are enough of them to tell.
MOST_UNKNOWN = 0.75
ENOUGH_WORDS = 3
# Of so many words as much can be met as of fewer.
BRIEF = 8


class Signs(NamedTuple):
    """What speaks for and against an answer.

    nearest: cosine to the nearest passage or question that one answers; words: how well a sentence
    of the nearest passages meets the question word by word; gap: how far the nearest passage stands
    out; cover: share of the message's rare words in the best passage; unknown: share in no passage;
    topic: 1 where it speaks of a topic outside (`scope.toml`); manner: log odds by the question's
    vector alone, learnt from questions inside and outside; leaning: 1 for a follow-up that leans on
    what was said before it; length: how much longer than `BRIEF` the last message is, as a log,
    since of a long one less can be met.
    """

    nearest: float
    words: float
    gap: float
    cover: float
    unknown: float
    topic: float
    manner: float
    leaning: float
    length: float


WEIGHTS = Signs(
    nearest=1.52,
    words=6.15,
    gap=7.56,
    cover=3.41,
    unknown=-1.22,
    topic=-3.32,
    manner=0.62,
    leaning=0.93,
    length=1.68,
)
# Above what the fit gives (-7.24): a question that is refused wrongly is the dearer mistake.
OFFSET = -6.40

# Below these log odds of being covered it is said that the articles only come near. Of what they
# don't cover and are asked all the same that names three in five, of what they do cover one in
# thirty (`tests/eval`); everyday talk from the side, one in five.
SURE = 1.8


class Judge:
    """Weighs the signs; `weigh_stem` gives a stem's rarity, `is_known` whether a passage has it."""

    def __init__(
        self,
        passages: Iterable[Passage],
        weigh_stem: Callable[[str], float],
        is_known: Callable[[str], bool],
        manner: Plane | None = None,
    ) -> None:
        self._weigh_stem = weigh_stem
        self._is_known = is_known
        self._manner = manner
        self._stems = {passage.id: _collect_stems(passage) for passage in passages}

    def find_odds(
        self,
        question: Question,
        found: Sequence[Found],
        *,
        is_outside: bool = False,
    ) -> float:
        """The log odds that what was found is about what was asked: it is, from 0.0 on."""
        words = _own_words(question)
        if not found or not words:
            return -math.inf
        signs = self.read_signs(question, found, is_outside=is_outside)
        if len(words) >= ENOUGH_WORDS and signs.unknown > MOST_UNKNOWN:
            return -math.inf
        return self.weigh(signs)

    def weigh(self, signs: Signs) -> float:
        """The log odds that the articles cover it."""
        return OFFSET + float(np.dot(signs, WEIGHTS))

    def read_signs(
        self,
        question: Question,
        found: Sequence[Found],
        *,
        is_outside: bool = False,
    ) -> Signs:
        """The evidence for one question."""
        weights = {stem: self._weigh_stem(stem) for stem in _own_words(question)}
        total = sum(weights.values()) or 1.0
        nearness = sorted((entry.nearness for entry in found), reverse=True)
        held = [self._stems.get(entry.stored.passage.id, frozenset()) for entry in found[:NEAR]]
        return Signs(
            nearest=nearness[0],
            words=_meet(question, found),
            gap=nearness[0] - nearness[min(NEAR, len(nearness) - 1)],
            cover=max(sum(weights[s] for s in weights if s in stems) / total for stems in held),
            unknown=sum(w for s, w in weights.items() if not self._is_known(s)) / total,
            topic=float(is_outside),
            manner=self._manner.weigh(question.vector) if self._manner else 0.0,
            leaning=float(question.own != question.plain),
            length=math.log(max(len(question.own.split()), BRIEF) / BRIEF),
        )


def _meet(question: Question, found: Sequence[Found]) -> float:
    """How well the best sentence of the nearest passages meets the question word by word; where
    words aren't known, the best cosine of a sentence stands in."""
    nearest = found[:CLOSE]
    met = match(question.tokens, [entry.stored.tokens for entry in nearest])
    if met is None:
        return max(entry.sentence_cosine for entry in nearest)
    return float(met.max())


def _own_words(question: Question) -> frozenset[str]:
    """The last message's words, or the whole question's where it has hardly any."""
    is_thin = len(question.own_stems) < ENOUGH_WORDS
    return question.stems if is_thin else question.own_stems


def _collect_stems(passage: Passage) -> frozenset[str]:
    text = " ".join([passage.section, passage.text, *passage.questions])
    return frozenset(split_content_stems(text))
