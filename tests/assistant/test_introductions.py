"""Greetings, thanks and who somebody is stand around a message and change nothing of it."""

import time
from collections.abc import Callable

import pytest

from assistant.introductions import leave_out_greetings, leave_out_introduction
from assistant.understanding.asks import split_pieces

SAID = "My calf aches on hills."


@pytest.mark.parametrize(
    "greeting",
    [
        "Hi there, ",
        "hello ",
        "Good morning! ",
        "Hi, hope you can help. ",
        "Hope you're all well. ",
        "Quick question: ",
        "Hey, just a quick one for you - ",
    ],
)
def test_a_greeting_is_left_out(greeting: str) -> None:
    assert leave_out_greetings(f"{greeting}{SAID}") == SAID


@pytest.mark.parametrize(
    "thanks", [" Thanks so much in advance!", " Many thanks.", " cheers", " ta"]
)
def test_thanks_behind_are_left_out(thanks: str) -> None:
    assert leave_out_greetings(f"{SAID}{thanks}") == SAID


@pytest.mark.parametrize(
    "said",
    [
        "Hi",
        "Thanks so much!",
        "please help",
        "sorry everyone, goodbye",
        "thanks for everything, goodbye",
        "morning stiffness in my heel",
        "thanks to a fall I can't lift my arm",
        "help",
    ],
)
def test_what_is_no_greeting_stays(said: str) -> None:
    assert leave_out_greetings(said) == said


@pytest.mark.parametrize(
    "introduction",
    [
        "I've been running for about ten years and do 40 miles a week.",
        "I'm training for my first marathon next spring.",
        "Hi, I'm Sam, I work in an office and run at lunch.",
        "My coach told me to look it up.",
    ],
)
def test_who_somebody_is_is_left_out(introduction: str) -> None:
    assert leave_out_introduction(f"{introduction} {SAID}") == SAID
    assert leave_out_introduction(introduction) == introduction


@pytest.mark.parametrize(
    "told",
    [
        "I'm 15 and my heels kill.",
        "I'm 64 and run most days.",
        "Woman, 24, marathon in three weeks.",
        "I run with a tight chest.",
        "I've been running but can't feel a foot.",
        "I'm 20 weeks pregnant.",
        "I work nights since the surgery.",
    ],
)
def test_what_may_matter_to_a_clinician_stays(told: str) -> None:
    assert leave_out_introduction(f"{told} {SAID}") == f"{told} {SAID}"


# Four times the length; work that grows with its square would take sixteen times as long.
SHORT, LONG, MOST_TIMES = 5_000, 20_000, 8
# Less than this is the clock's own coarseness.
LEAST_SECONDS = 0.01


@pytest.mark.parametrize("read", [leave_out_greetings, leave_out_introduction, split_pieces])
@pytest.mark.parametrize("start", ["a", "so", "hi", "i", "hi,", "I'm", "thanks", "I'm 43"])
@pytest.mark.parametrize("gap", [" ", "-, ", "\n", "hi ", "have ", " thanks", "a'"])
def test_long_gaps_take_no_more_a_character(
    read: Callable[[str], object], start: str, gap: str
) -> None:
    def take(length: int) -> float:
        text = f"{start}{gap * (length // len(gap))}x"
        taken = []
        for _ in range(3):
            started = time.process_time()
            read(text)
            taken.append(time.process_time() - started)
        return min(taken)

    assert take(LONG) < MOST_TIMES * take(SHORT) + LEAST_SECONDS
