"""What a message denies isn't searched as if it were told."""

import time

import pytest

from assistant.understanding.denied import drop_denied, find_denied, find_told


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("calf tight but no swelling no numbness, should I worry", "calf tight, should I worry"),
        ("my knee is sore but it isn't hot or swollen, can I run", "my knee is sore, can I run"),
        ("shin sore, no swelling, redness or heat. can I run?", "shin sore. can I run?"),
        ("I don't have any bruising, thigh aches", "thigh aches"),
        ("no pain at night, shin sore on a run", "shin sore on a run"),
        ("shin sore, no swelling, hot to touch. run?", "shin sore, hot to touch. run?"),
    ],
)
def test_signs_denied_are_taken_out(text: str, left: str) -> None:
    assert drop_denied(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "is it a stress fracture if there's no swelling",
        "can you have a stress fracture without swelling",
        "does no swelling rule out a stress fracture",
        "why is there no bruising with a torn calf",
        "no swelling, is that a good sign with shin splints",
        "should I worry about a shin that isn't swollen",
    ],
)
def test_what_is_asked_about_stays(text: str) -> None:
    assert drop_denied(text) == text
    assert not find_denied(text)


@pytest.mark.parametrize(
    "text",
    [
        "no swelling on Monday but swelling now, calf sore",
        "no heat pack at home, will ice do for my calf",
        "is it ok not to warm up before a run",
        "not warm enough for shorts, sore calf",
        "no stretching so far, calf sore",
        "no swelling",
    ],
    ids=["told as well", "a pack", "a warm-up", "the weather", "a habit", "nothing else said"],
)
def test_what_denies_no_sign_or_leaves_nothing_stays(text: str) -> None:
    assert drop_denied(text) == text


def test_massage_hangs_on_what_is_missing() -> None:
    text = "can I massage my calf today, no swelling"
    assert drop_denied(text) == text
    assert find_denied(text) == {"swelling"}


def test_names_of_one_sign_are_one() -> None:
    assert find_denied("knee sore, isn't swollen") == find_denied("knee sore, no swelling")
    assert find_denied("calf sore, no numbness or tingling") == {"numb", "tingling"}


def test_sentence_tells_of_the_signs_that_it_names_and_does_not_deny() -> None:
    assert find_told("Swelling, heat or redness calls for a clinician.") == {
        "swelling",
        "heat",
        "red",
    }
    assert find_told("Massage suits an area that shows no swelling or heat.") == frozenset()
    assert find_told("A hot bath helps, a weak calf doesn't.") == {"weakness"}


@pytest.mark.parametrize("row", ["it has ", "is ", "no heat, ", "not really ", ", "])
def test_long_rows_of_such_words_are_read_fast(row: str) -> None:
    began = time.perf_counter()
    drop_denied(row * 800)
    assert time.perf_counter() - began < 2.0
