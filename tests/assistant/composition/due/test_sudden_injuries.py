"""Whoever has just pulled a muscle is sent to have it looked at before anything else is said."""

from dataclasses import replace

import pytest

from assistant.composition.due.sudden_injuries import Assessments, is_sudden
from assistant.retrieval.evidence import Quote
from tests.assistant.quotes import build_passage, build_question, build_quote

RUBS = build_quote(build_passage("Massage frees the calf."), 0, 3.0, [1, 0])
BEFORE = build_quote(build_passage("Get assessed before any massage."), 0, 0.0, [0, 1])
AFTER = build_quote(build_passage("A recent injury needs a clinician."), 0, 0.0, [0, 1])
KNOWN = Assessments(before_massage=[BEFORE], after_injury=[AFTER])


def find(asked: str) -> list[str]:
    found = KNOWN.find(build_question(asked), [RUBS], lambda _: True)
    return [quote.text for quote in found]


@pytest.mark.parametrize(
    "told",
    [
        "pulled my left calf yesterday",
        "I strained a hamstring at intervals",
        "I've got a torn quad",
        "tweaked a muscle in my thigh",
        "a grade 1 hamstring tear",
        "my calf went ping on a hill",
        "my hammy went at parkrun",
        "my calf just popped",
        "felt something go in my groin",
        "this is for the hamstring I've just pulled",
        "a calf that I strained on Sunday",
        "should I rest or keep running on my pulled hamstring",
    ],
)
def test_muscle_hurt_at_one_moment_is_a_sudden_injury(told: str) -> None:
    assert is_sudden(told)


@pytest.mark.parametrize(
    "told",
    [
        "my calf is tight and sore",
        "pulled up with sore calves",
        "the dog pulled me and my hamstring aches",
        "my calf went tight at 10k",
        "I haven't torn my hamstring, it's only stiff",
        "no muscle strain, just stiff",
        "pulled my calf three years ago",
        "I keep pulling my calf",
        "my calf keeps going ping",
        "I tore a quad last spring",
        "the calf I pulled two years ago",
        "a hamstring I pulled up with",
        "how do I stop pulling my calf",
        "can tight calves lead to a calf strain",
    ],
)
def test_what_came_with_time_or_was_long_ago_or_is_feared_is_none(told: str) -> None:
    assert not is_sudden(told)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("pulled my calf yesterday, can I have a massage", BEFORE),
        ("strained my hamstring, should I foam roll it?", BEFORE),
        ("strained my hamstring, when can I run again", AFTER),
        ("pulled my calf, what should I do", AFTER),
        ("pinged my hamstring on hill reps", AFTER),
        ("pulled calf yesterday, what now?", AFTER),
        ("should I stretch a torn hamstring?", AFTER),
        ("Strained my calf. Is ice any good?", AFTER),
    ],
)
def test_it_is_assessed_before_massage_before_a_run_and_where_nothing_else_is_asked(
    asked: str, said: Quote
) -> None:
    assert find(asked) == [said.text]


@pytest.mark.parametrize(
    "asked",
    [
        "my calf is tight, can I have a massage",
        "should I stretch a tight hamstring?",
        "strained my calf, is protein any good for it?",
        "achilles or calf strain, how do I know",
    ],
)
def test_others_are_answered_without_it(asked: str) -> None:
    assert find(asked) == []


def test_it_leads() -> None:
    question = build_question("pulled my calf, can I have a massage")
    (first,) = KNOWN.find(question, [RUBS], lambda _: True)
    assert first.fit >= RUBS.fit


def test_injury_told_before_counts_for_what_is_asked_now() -> None:
    told = build_question("pulled my calf, can I have a massage? when can I run again")
    (first,) = KNOWN.find(replace(told, own="when can I run again"), [RUBS], lambda _: True)
    assert first.text == AFTER.text


def test_nothing_is_said_that_may_not_be_quoted_or_where_nothing_was_found() -> None:
    question = build_question("pulled my calf, can I have a massage")
    assert KNOWN.find(question, [RUBS], lambda _: False) == ()
    assert KNOWN.find(question, [], lambda _: True) == ()
