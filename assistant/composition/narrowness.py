"""Whether a question asks for one fact, which a few sentences tell, or for more.

A logistic regression on how it is asked and on how the sentences found for it stand, over the even
halves of the labelled questions; made by `python -m tests.eval.fitting`. From `SURE` on, three in
five questions for one fact get a short answer, and one in sixteen of the broad ones.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from assistant.retrieval.measures import OTHER, find_asked, find_said
from assistant.understanding.asks import asks, read_message
from assistant.understanding.questions import Question

# What is asked for one by one: "how do I", "calves or shins".
HOW_TO = re.compile(r"\bhow (?:do|can|should|would|does|could|to)\b", re.IGNORECASE)
JOINED = re.compile(r"\b(?:and|or)\b", re.IGNORECASE)
# What one word answers: "which muscle?", "what part of the foot?". Of several muscles each is a
# fact, and where it hurts may be in several places.
NAMED_IN_A_WORD = re.compile(
    r"\b(?:which|what)(?: (?!(?:can|could|do|does|did|should|would|will|might|may)\b)\w+){0,2}?"
    r" (?:muscle|tendon|ligament|joint|bone|part|bit|side|place|spot|area|end|layer|shape|angle)\b",
    re.IGNORECASE,
)
REASONS = re.compile(r"\bwhy\b|\bhow come\b|\bcauses?\b|\breasons?\b", re.IGNORECASE)


class Cues(NamedTuple):
    """What tells a fact from a survey.

    figure, survey: how much its words ask for (`Question.breadth`), each 1 or 0; how_to, joined: 1
    where it asks how to do something, or joins words by "and" or "or"; fourth, seventh: how far
    behind the best sentence these stand, in fit; given: 1 where sides of a difference, or a limit,
    are told in any case; leaning: 1 for a follow-up that leans on what was said before it; word: 1
    where one word would answer; reasons: 1 where those are asked for; silent: 1 where it only tells
    and asks nothing.
    """

    figure: float
    survey: float
    how_to: float
    joined: float
    fourth: float
    seventh: float
    given: float
    leaning: float
    word: float
    reasons: float
    silent: float


WEIGHTS = Cues(
    figure=0.40,
    survey=-0.99,
    how_to=-1.39,
    joined=-0.68,
    fourth=0.64,
    seventh=0.60,
    given=-1.44,
    leaning=-2.13,
    word=5.32,
    reasons=-1.40,
    silent=-2.12,
)
OFFSET = -1.33
# What it adds that the best sentence gives a figure of the very kind that is asked for: the rest
# only fills. No labelled question for more than one fact lost any by it.
ANSWERED = 2.0
# A broad question that is cut short loses more than a narrow one that is told too much.
SURE = 0.2


def asks_one_fact(
    question: Question, fits: Sequence[float], *, given: bool, lead: str = ""
) -> bool:
    """Whether a few sentences do; `fits` are those of the sentences to choose from, best first, and
    `lead` is the best one, where it is told first."""
    cues = read_cues(question, fits, given=given)
    answered = ANSWERED * _gives_figure(lead, question)
    return OFFSET + float(np.dot(cues, WEIGHTS)) + answered > SURE


def read_cues(question: Question, fits: Sequence[float], *, given: bool) -> Cues:
    """The cues of a question; `fits` has one at least."""
    last = len(fits) - 1
    ask = " ".join(read_message(question.own).asks)
    return Cues(
        figure=float(question.breadth == "figure"),
        survey=float(question.breadth == "survey"),
        how_to=float(HOW_TO.search(question.text) is not None),
        joined=float(JOINED.search(question.text) is not None),
        fourth=fits[0] - fits[min(3, last)],
        seventh=fits[0] - fits[min(6, last)],
        given=float(given),
        leaning=float(question.own != question.plain),
        word=float(NAMED_IN_A_WORD.search(ask) is not None),
        reasons=float(REASONS.search(ask) is not None),
        silent=float(not asks(question.own)),
    )


def _gives_figure(lead: str, question: Question) -> bool:
    """Whether `lead` holds a figure that `question` asks for by its kind."""
    asked = find_asked(question.own) - {OTHER} if question.breadth == "figure" else frozenset()
    return not asked.isdisjoint(find_said(lead)) if asked else False
