"""Whoever asks whether to run with a complaint is told the articles' limit."""

import pytest

from assistant.never_without import find_limit
from tests.assistant.quotes import build_passage, build_question, build_quote

SAID = build_quote(build_passage("Rest the shin."), 0, 3.0, [1, 0])
LIMIT = build_quote(build_passage("Run only at 3/10 or less."), 0, 0.0, [0, 1])
SHIN = frozenset({"shin-splints"})


@pytest.mark.parametrize(
    "asked",
    [
        "can I run with shin splints",
        "is it ok to keep running on a sore shin?",
        "should I still go jogging, my shins ache",
        "am I allowed out for a run with this shin",
    ],
)
def test_limit_is_given_to_whoever_asks_to_run_with_a_complaint(asked: str) -> None:
    question = build_question(asked, conditions=SHIN, breadth="point")
    (given,) = find_limit(question, [SAID], [LIMIT])
    assert given.text == LIMIT.text
    assert given.fit == SAID.fit


@pytest.mark.parametrize(
    "asked", ["what helps shin splints", "can I change my running shoes for sore shins"]
)
def test_others_are_answered_without_it(asked: str) -> None:
    question = build_question(asked, conditions=SHIN, breadth="point")
    assert find_limit(question, [SAID], [LIMIT]) == ()


def test_nothing_is_given_where_no_complaint_is_named_or_no_limit_is_known() -> None:
    asked = "can I run today?"
    assert find_limit(build_question(asked, breadth="point"), [SAID], [LIMIT]) == ()
    question = build_question(asked, conditions=SHIN, breadth="point")
    assert find_limit(question, [SAID], []) == ()
