"""Whether a question asks for one fact, which a few sentences tell, or for more.

A logistic regression on how it is asked and on how the sentences found for it stand, over the even
halves of the labelled questions; made by `python -m tests.eval.fitting`. From even odds on, two in
three questions for one fact get a short answer, and one in fourteen of the broad ones.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from assistant.understanding.questions import Question

# What is asked for one by one: "how do I", "calves or shins".
HOW_TO = re.compile(r"\bhow (?:do|can|should|would|does|could|to)\b", re.IGNORECASE)
JOINED = re.compile(r"\b(?:and|or)\b", re.IGNORECASE)


class Cues(NamedTuple):
    """What tells a fact from a survey.

    figure, survey: how much its words ask for (`Question.breadth`), each 1 or 0; how_to, joined: 1
    where it asks how to do something, or joins words by "and" or "or"; fourth, seventh: how far
    behind the best sentence these stand, in fit; given: 1 where sides of a difference, or a limit,
    are told in any case; leaning: 1 for a follow-up that leans on what was said before it.
    """

    figure: float
    survey: float
    how_to: float
    joined: float
    fourth: float
    seventh: float
    given: float
    leaning: float


WEIGHTS = Cues(
    figure=0.58,
    survey=-1.18,
    how_to=-1.30,
    joined=-0.49,
    fourth=0.55,
    seventh=0.51,
    given=-1.51,
    leaning=-1.72,
)
OFFSET = -1.27


def asks_one_fact(question: Question, fits: Sequence[float], *, given: bool) -> bool:
    """Whether a few sentences do; `fits` are those of the sentences to choose from, best first."""
    cues = read_cues(question, fits, given=given)
    return OFFSET + float(np.dot(cues, WEIGHTS)) > 0.0


def read_cues(question: Question, fits: Sequence[float], *, given: bool) -> Cues:
    """The cues of a question; `fits` has one at least."""
    last = len(fits) - 1
    return Cues(
        figure=float(question.breadth == "figure"),
        survey=float(question.breadth == "survey"),
        how_to=float(HOW_TO.search(question.text) is not None),
        joined=float(JOINED.search(question.text) is not None),
        fourth=fits[0] - fits[min(3, last)],
        seventh=fits[0] - fits[min(6, last)],
        given=float(given),
        leaning=float(question.own != question.plain),
    )
