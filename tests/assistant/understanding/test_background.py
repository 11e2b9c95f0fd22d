"""Who somebody is and how they run, and courtesy, are left out of what is asked."""

from collections.abc import Sequence

import numpy as np
import pytest

from assistant.planes import Plane
from assistant.understanding.background import MOST_WEIGHED, Background
from assistant.understanding.bearing import Bearing
from kb.vocabulary import load_vocabulary

ARTICLES = [
    "Shin splints\nRest the shin two weeks and run on grass. Stretch the calf three times a day.",
    "Recovery\nA warm bath, a desk away from the chair, pregnancy and bones: ask first.",
    "Shoes\nNew shoes every 500 miles. Most runners run on a road.",
]


def build_background(plane: Plane | None) -> Background:
    def mend(text: str) -> str:
        return text.replace("shinn", "shin")

    return Background(ARTICLES, load_vocabulary(), mend, Bearing(count_birds, plane))


def count_birds(sentence: str) -> Sequence[float]:
    """A vector as an encoder gives one: whether there is a bird, and whether there is an owl."""
    return [float("bird" in sentence), float("owl" in sentence)]


BACKGROUND = build_background(None)
# Birds have no bearing on anything, owls surely not.
BIRDS = build_background(Plane(np.array([-2.0, -4.0], np.float32), 1.0))
ASKED = "How long should I leave out hills?"


@pytest.mark.parametrize(
    "told",
    [
        "I'm 43 and I run three times a week, mostly on trails.",
        "58 year old runner, PB for 10k is 44 minutes.",
        "I've been running for ten years.",
        "Training for my first marathon.",
        "My wife and I both run with a club.",
        "Got the city half coming up in May.",
        "Hi, I'm Sam, new to this.",
        "Hi there, hope you can help.",
        "Sorry if this is a daft question.",
        "Found you on a friend's page.",
    ],
)
def test_who_somebody_is_has_no_bearing_on_a_question(told: str) -> None:
    assert BACKGROUND.leave_out(f"{told} {ASKED}") == ASKED
    assert BACKGROUND.leave_out(f"{ASKED} {told}") == ASKED
    assert BACKGROUND.leave_out(f"My shin hurts. {told} {ASKED}") == f"My shin hurts. {ASKED}"


@pytest.mark.parametrize(
    "told",
    [
        "I'm 43 and my shin hurts.",
        "I'm 43 and my shinn hurts.",
        "I run with a sore heel.",
        "I'm 20 weeks into a pregnancy.",
        "I'm 61 and worried about my bones.",
        "I'm 30 and sit at a desk all day.",
        "I stretch every day.",
        "My trainers have 420 miles on them.",
        "12 weeks of it now.",
        "I've never been injured.",
    ],
)
def test_what_the_articles_speak_of_stays(told: str) -> None:
    assert BACKGROUND.leave_out(f"{told} {ASKED}") == f"{told} {ASKED}"


@pytest.mark.parametrize(
    "message",
    [
        "I run 40 miles a week. Is that too much?",
        "I'm training for a marathon. How do I do it without breaking?",
        "I'm 43 and run on trails. Any tips?",
        "I'm 43 and I run three times a week.",
    ],
)
def test_it_stays_where_the_question_leans_on_it(message: str) -> None:
    assert BACKGROUND.leave_out(message) == message


def test_a_question_that_points_to_nothing_leans_on_nothing() -> None:
    asked = "Is it ever worth letting somebody press so hard?"
    assert BACKGROUND.leave_out(f"I'm 43 and run on trails. {asked}") == asked


def test_a_follow_up_leans_on_the_messages_before_it() -> None:
    message = "I'm 43 and run on trails. And how often?"
    assert BACKGROUND.leave_out(message) == message
    assert BACKGROUND.leave_out(message, goes_on=True) == "And how often?"


@pytest.mark.parametrize(
    "thanks", [" Thanks so much in advance!", ", many thanks", " cheers", " ta"]
)
def test_thanks_behind_a_question_are_left_out(thanks: str) -> None:
    assert BACKGROUND.leave_out(f"how long should I leave out hills{thanks}") == (
        "how long should I leave out hills"
    )


def test_thanks_alone_are_left_as_they_are() -> None:
    assert BACKGROUND.leave_out("Thanks so much!") == "Thanks so much!"


@pytest.mark.parametrize("told", ["My aunt keeps birds.", "A bird, then an owl."])
def test_what_does_not_sound_as_if_it_bore_on_anything_is_left_out(told: str) -> None:
    assert BIRDS.leave_out(f"{told} {ASKED}") == ASKED
    assert BIRDS.leave_out(f"{ASKED} {told}") == ASKED
    assert BACKGROUND.leave_out(f"{told} {ASKED}") == f"{told} {ASKED}"


def test_what_names_a_complaint_bears_on_it_whatever_it_sounds_like() -> None:
    message = f"My aunt keeps birds and has shin splints. {ASKED}"
    assert BIRDS.leave_out(message) == message


def test_a_question_leans_on_what_sounds_idle_and_not_on_what_surely_is() -> None:
    assert BIRDS.leave_out("My aunt keeps birds. Is that it?") == "My aunt keeps birds. Is that it?"
    assert BIRDS.leave_out("I keep an owl. Is that it?") == "Is that it?"


@pytest.mark.parametrize(
    "message",
    [
        "My boots have birds on them. They look worn. Do I need new ones?",
        f"The Bird Run, six weeks to go. {ASKED}",
        f"I've a 10k called Bird on Sunday. {ASKED}",
    ],
)
def test_what_the_next_sentence_is_on_stays_and_so_does_a_day_to_come(message: str) -> None:
    assert BIRDS.leave_out(message) == message


def test_what_asks_nothing_is_never_left_out_whole() -> None:
    assert BIRDS.leave_out("My aunt keeps birds.") == "My aunt keeps birds."
    assert BIRDS.leave_out("A bird. An owl.") == "A bird. An owl."


def test_the_sentences_of_a_long_tale_are_not_weighed_one_by_one() -> None:
    tale = "A bird came by. " * (MOST_WEIGHED + 1) + ASKED
    assert BIRDS.leave_out(tale) == tale
