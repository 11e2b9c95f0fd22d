"""Whoever asks what their own hands may do hears that first, or what to keep them off."""

import pytest

from assistant.composition.due.own_hands import asks_of_own_hands, find_terms
from assistant.retrieval.evidence import Quote
from tests.assistant.quotes import build_passage, build_question, build_quote

HAMSTRING, SHIN = "Hamstring pain", "Shin splints"
IDS = {HAMSTRING: "hamstring", SHIN: "shin-splints"}
ASPECTS = {"Avoid": "avoid", "Massage targets": "massage"}
ROLLING = "can I roll my hamstring myself"


def build(text: str, fit: float, *, subject: str = "", aspect: str = "Massage targets") -> Quote:
    return build_quote(build_passage(text, subject=subject, aspect=aspect), 0, fit, [1, 0])


THERAPIST = build("Deep work frees a hamstring.", 3.0, subject=HAMSTRING)
WARNING = build("Avoid deep massage of the shin's edge.", 0.0, subject=SHIN, aspect="Avoid")
OFF_ROADS = build("Avoid hard roads.", 2.0, subject=SHIN, aspect="Avoid")
TERMS = [build("A ball or a roller helps stiffness.", 0.0), build("Keep to 4 to 6 out of 10.", 0.0)]


def find(asked: str, condition: str, *quotes: Quote) -> list[str]:
    found = find_terms(
        build_question(asked, conditions=frozenset({condition}), breadth="point"),
        quotes,
        TERMS,
        condition_of=lambda quote: IDS.get(quote.passage.subject),
        aspect_of=lambda quote: ASPECTS[quote.passage.aspect],
    )
    assert all(quote.fit > max(q.fit for q in quotes) - 0.1 for quote in found)
    return [quote.text for quote in found]


@pytest.mark.parametrize(
    "asked",
    [
        "can I roll out my hamstring myself",
        "how hard should I foam roll my quads",
        "massage gun on my calves?",
        "lacrosse ball for my heel, yes or no",
        "how deep when I massage my own calf",
        "should I rub my sore knee myself",
        "is self-massage ok for a tight back",
    ],
)
def test_own_hands_are_heard_of(asked: str) -> None:
    assert asks_of_own_hands(asked)


@pytest.mark.parametrize(
    "asked",
    [
        "how hard should a massage be on my calf",
        "I rolled my ankle yesterday",
        "does my foot roll in too much",
        "which ball of my foot should land first",
        "can I treat it myself",
    ],
)
def test_others_hands_and_other_rolling_are_not(asked: str) -> None:
    assert not asks_of_own_hands(asked)


def test_terms_come_ahead_of_what_a_therapist_does_to_a_muscle() -> None:
    assert find(ROLLING, "hamstring", THERAPIST) == [quote.text for quote in TERMS]


def test_warning_of_pressing_what_is_named_comes_in_their_place() -> None:
    therapist = build("Deep work calms the shin.", 3.0, subject=SHIN)
    asked = "massage gun on my shins?"
    assert find(asked, "shin-splints", therapist, OFF_ROADS, WARNING) == [WARNING.text]
    assert find(ROLLING, "hamstring", THERAPIST, WARNING) == [quote.text for quote in TERMS]


def test_nothing_is_added_where_the_best_sentence_is_on_rolling_already() -> None:
    rolls = build("Roll the hamstring lightly.", 4.0, subject=HAMSTRING)
    assert find(ROLLING, "hamstring", THERAPIST, rolls) == []
    shin = build("Roll the shin's muscle lightly.", 4.0, subject=SHIN)
    assert find(ROLLING, "hamstring", THERAPIST, shin) == [quote.text for quote in TERMS]


def test_whoever_asks_of_a_therapists_hands_hears_none_of_it() -> None:
    assert find("does massage help a hamstring", "hamstring", THERAPIST) == []
