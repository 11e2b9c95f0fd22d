"""Whoever asks whether to run with a complaint is told the articles' limit."""

import pytest

from assistant.composition.due.never_without import find_limit
from tests.assistant.quotes import build_passage, build_question, build_quote

SAID = build_quote(build_passage("Rest the shin."), 0, 3.0, [1, 0])
LIMIT = build_quote(build_passage("Run only at 3/10 or less."), 0, 0.0, [0, 1])
CHANGE = build_quote(build_passage("Run less, or slower."), 0, 0.0, [0, 1])
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
        "can I run on it and how would I know it's too much?",
        "Can I keep running? When should I stop?",
    ],
)
def test_limit_leads_where_it_is_asked_for(asked: str) -> None:
    (given,) = find_limit(build_question(asked, breadth="figure"), [SAID], [LIMIT])
    assert given.text == LIMIT.text
    assert given.fit >= SAID.fit


@pytest.mark.parametrize(
    "asked",
    [
        "how much pain is fine in a massage before a run?",
        "how much pain do calf raises give?",
        "can I run after I stretched too much?",
        "how do I know I did too much?",
    ],
)
def test_scale_of_something_else_is_no_limit_for_running(asked: str) -> None:
    assert find_limit(build_question(asked, breadth="figure"), [SAID], [LIMIT]) == ()


@pytest.mark.parametrize("aspect", ["What it is", "Causes", "Signs", "Prevention"])
def test_limit_leads_where_the_best_sentence_only_tells_of_the_complaint(aspect: str) -> None:
    told = build_quote(build_passage("Shins ache.", aspect=aspect), 0, 3.0, [1, 0])
    question = build_question("can I run with sore shins", conditions=SHIN, breadth="point")
    (given,) = find_limit(question, [told], [LIMIT])
    assert given.fit == told.fit


def test_nothing_is_given_where_no_complaint_is_named_or_no_limit_is_known() -> None:
    asked = "can I run today?"
    assert find_limit(build_question(asked, breadth="point"), [SAID], [LIMIT]) == ()
    question = build_question(asked, conditions=SHIN, breadth="point")
    assert find_limit(question, [SAID], []) == ()


@pytest.mark.parametrize(
    "asked",
    [
        "do I rest or keep going on this shin?",
        "should I rest or keep moving with shin splints",
        "sore shin, rest it or run on it?",
        "is it better to stay active or rest completely with shin splints",
        "shall I push through or take a short break with this shin",
        "shin splints: time off vs. training on",
        "do I stop running or carry on through it, my shins ache",
    ],
)
def test_who_would_rest_or_go_on_is_told_the_limit_first_and_then_what_to_change(
    asked: str,
) -> None:
    question = build_question(asked, conditions=SHIN, breadth="survey")
    limit, change = find_limit(question, [SAID], [LIMIT], [CHANGE])
    assert (limit.text, change.text) == (LIMIT.text, CHANGE.text)
    assert limit.fit == SAID.fit > change.fit > SAID.fit - 0.1


@pytest.mark.parametrize(
    "asked",
    [
        "should I rest or stretch my shin",
        "is it best to rest or get a massage for a sore shin",
        "are rest days or easy days better against shin splints",
        "how long do I rest my shin? I run on grass or sand",
    ],
)
def test_rest_beside_another_remedy_is_no_question_of_going_on(asked: str) -> None:
    question = build_question(asked, conditions=SHIN, breadth="survey")
    assert find_limit(question, [SAID], [LIMIT], [CHANGE]) == ()


def test_who_asks_to_run_alone_is_told_no_change() -> None:
    question = build_question("can I run with shin splints", conditions=SHIN, breadth="point")
    assert len(find_limit(question, [SAID], [LIMIT], [CHANGE])) == 1
