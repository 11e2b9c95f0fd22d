"""Which later messages may explain an alarm, and what the runner is told who explained one."""

import pytest

from assistant.red_flags.answers import find_answers, is_nod, take_back, tell_in_full
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen

FAINTED = "I fainted on the track this morning"
PAINTED = "sorry, painted. We painted the lanes for Saturday"


def find(*turns: str) -> list[int]:
    return find_answers(turns, screen(turns).findings)


@pytest.mark.parametrize(
    "answer",
    [
        PAINTED,
        "the lines, with white spray. does it come off shoes?",
        "ok so, it was charades, he fell about laughing",
    ],
)
def test_a_message_that_tells_something_may_explain_what_was_found(answer: str) -> None:
    assert find(FAINTED, answer) == [1]


@pytest.mark.parametrize(
    "chatter",
    ["thanks!", "ok will do", "so how do I warm up", "which shoes?", "can i still run tomorrow"],
)
def test_thanks_and_questions_explain_nothing(chatter: str) -> None:
    assert find(FAINTED, chatter) == []


@pytest.mark.parametrize(
    "nod", ["No, none of that.", "nah, nothing like that mate", "yes all of this honestly"]
)
def test_a_bare_yes_or_no_explains_nothing(nod: str) -> None:
    assert is_nod(nod)
    assert find(FAINTED, nod) == []


@pytest.mark.parametrize(
    "said", ["no chest pain", "can't see", "no, the gazebo keeled over", "none of my toes move", ""]
)
def test_who_names_something_says_more_than_yes_or_no(said: str) -> None:
    assert not is_nod(said)


def test_every_message_that_tells_something_is_named_in_order() -> None:
    assert find(FAINTED, "which shoes?", PAINTED, "the blue ones rub my heel") == [2, 3]


@pytest.mark.parametrize(
    "other",
    [
        "had all that in 2016, the cardiologist discharged me",
        "hang on, it's happening again",
    ],
)
def test_another_time_or_a_return_explains_nothing(other: str) -> None:
    assert find(FAINTED, other) == []
    assert find(FAINTED, PAINTED, other) == []


def test_all_clear_of_another_part_of_the_body_explains_nothing() -> None:
    tight = "my chest is tight like a band on hills"
    assert find(tight, "foot clinic today, x-ray clear, discharged and happy") == []
    assert find(tight, "it was the strap of my bag, far too short that thing") == [1]


def test_what_the_last_message_says_itself_has_no_answer_yet() -> None:
    assert find(PAINTED, FAINTED) == []
    assert find(FAINTED, PAINTED, "and my chest feels tight now") == []


@pytest.mark.parametrize("terse", ["gasping", "passed out"])
def test_an_alarm_of_a_word_or_two_says_too_little_to_be_explained(terse: str) -> None:
    assert screen([terse]).level is Level.EMERGENCY
    assert find(terse, "just past the cricket club") == []


def test_an_alarm_is_told_in_full_as_a_sentence_of_ones_own_now() -> None:
    turns = ["which shoes?", "chest pain on hills.", PAINTED]
    told = tell_in_full(turns, screen(turns).findings)
    assert told == ["which shoes?", "I have chest pain on hills right now.", PAINTED]


@pytest.mark.parametrize("said", ["I want to kill myself", "I took 40 paracetamol last night"])
def test_words_about_life_stand_whatever_is_said_after_them(said: str) -> None:
    assert screen([said]).level is Level.EMERGENCY
    assert find(said, "only joking, it was the hills that got me") == []


def test_what_is_taken_back_is_kept_and_the_runner_reminded_when_to_call_after_all() -> None:
    turns = [FAINTED, PAINTED]
    before = screen(turns, country="US")
    after = take_back(before, turns, at=1, country="US")
    assert (after.level, after.findings, after.advice) == (Level.NONE, (), None)
    assert after.taken_back == before.findings
    assert after.notice is not None
    assert "fainted" in after.notice
    assert "call 911" in after.notice


def test_later_messages_are_not_reminded_again() -> None:
    turns = [FAINTED, PAINTED, "which shoes?"]
    assert take_back(screen(turns), turns, at=1, country="GB").notice is None
