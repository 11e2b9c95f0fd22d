"""Whoever asks whether to run with a complaint is told the articles' limit."""

import pytest

from assistant.composition.never_without import find_limit
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
        "can I still do parkrun with shin splints",
        "is it safe to train with a sore shin?",
        "shin is at 2 out of 10, carry on or not?",
        "do I rest or keep going on this shin?",
        "shin splints gone, how do I get back to running",
        "Shin splints, and a half marathon in 3 weeks. Can I still do it?",
    ],
)
def test_limit_is_given_to_whoever_asks_to_run_with_a_complaint(asked: str) -> None:
    question = build_question(asked, conditions=SHIN, breadth="point")
    (given,) = find_limit(question, [SAID], [LIMIT])
    assert given.text == LIMIT.text
    assert SAID.fit - 1 < given.fit < SAID.fit


@pytest.mark.parametrize(
    "asked",
    [
        "what helps shin splints",
        "can I change my running shoes for sore shins",
        "does the pain go on or off with shin splints",
        "my shin splints are back. can I still do it, the foam roller I mean?",
    ],
)
def test_others_are_answered_without_it(asked: str) -> None:
    question = build_question(asked, conditions=SHIN, breadth="point")
    assert find_limit(question, [SAID], [LIMIT]) == ()


@pytest.mark.parametrize(
    "asked",
    [
        "how much pain is fine on a run?",
        "what's the most pain I can have and still race",
        "can I run if it's only hurting a little bit",
        "is a run ok with mild pain?",
    ],
)
def test_limit_leads_where_it_is_asked_for(asked: str) -> None:
    (given,) = find_limit(build_question(asked, breadth="figure"), [SAID], [LIMIT])
    assert given.text == LIMIT.text
    assert given.fit >= SAID.fit


@pytest.mark.parametrize(
    "asked",
    ["how much pain is fine in a massage before a run?", "how much pain do calf raises give?"],
)
def test_scale_of_something_else_is_no_limit_for_running(asked: str) -> None:
    assert find_limit(build_question(asked, breadth="figure"), [SAID], [LIMIT]) == ()


def test_nothing_is_given_where_no_complaint_is_named_or_no_limit_is_known() -> None:
    asked = "can I run today?"
    assert find_limit(build_question(asked, breadth="point"), [SAID], [LIMIT]) == ()
    question = build_question(asked, conditions=SHIN, breadth="point")
    assert find_limit(question, [SAID], []) == ()
