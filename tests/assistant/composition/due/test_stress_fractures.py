"""Whoever would rub, load or run on a stress fracture is told first to have the bone examined."""

from dataclasses import replace

import pytest

from assistant.composition.due.stress_fractures import BoneAssessments
from assistant.retrieval.evidence import Quote
from tests.assistant.quotes import build_passage, build_question, build_quote

ROLLS = build_quote(build_passage("Keep the pressure moderate."), 0, 3.0, [1, 0])
RUB = build_quote(build_passage("See a doctor before any massage."), 0, 0.0, [0, 1])
RUN = build_quote(build_passage("Don't run before an assessment."), 0, 0.0, [0, 1])
KNOWN = BoneAssessments(before_massage=[RUB], before_running=[RUN])


def find(asked: str, *conditions: str) -> list[str]:
    named = frozenset(conditions or ["stress-fracture"])
    found = KNOWN.find(build_question(asked, conditions=named), [ROLLS], lambda _: True)
    return [quote.text for quote in found]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("how do I foam roll for a stress fracture", RUB),
        ("how often should I massage a stress fracture?", RUB),
        ("what helps a stress fracture", RUN),
        ("can I run with a stress fracture", RUN),
        ("should I rest with a stress fracture", RUN),
        ("which exercises help a stress fracture", RUN),
    ],
)
def test_bone_is_examined_before_massage_load_and_running(asked: str, said: Quote) -> None:
    assert find(asked) == [said.text]


@pytest.mark.parametrize(
    "asked",
    [
        "what is a stress fracture",
        "what causes stress fractures",
        "how do I prevent a stress fracture with strength work",
        "can I run on shin splints without them turning into a stress fracture",
        "how do I tell a stress fracture, does it hurt when I rest",
    ],
)
def test_who_asks_what_it_is_or_how_to_keep_it_away_is_answered_without(asked: str) -> None:
    assert find(asked) == []


def test_another_complaint_beside_it_may_be_what_is_asked() -> None:
    assert find("can I roll my shin splints", "shin-splints") == []
    assert find("can I roll my shins or is it the bone", "shin-splints", "stress-fracture") == []


def test_it_leads_and_counts_for_what_is_asked_later() -> None:
    question = build_question(
        "I have a stress fracture. can I roll it", conditions=frozenset({"stress-fracture"})
    )
    (first,) = KNOWN.find(replace(question, own="can I roll it"), [ROLLS], lambda _: True)
    assert first.text == RUB.text
    assert first.fit >= ROLLS.fit


def test_nothing_is_said_that_may_not_be_quoted_or_where_nothing_was_found() -> None:
    question = build_question(
        "massage a stress fracture?", conditions=frozenset({"stress-fracture"})
    )
    assert KNOWN.find(question, [ROLLS], lambda _: False) == ()
    assert KNOWN.find(question, [], lambda _: True) == ()
