"""What is left out beside a red flag, and what holds a runner back and stays."""

import pytest

from assistant.composition.answering import Answer
from assistant.withholding import is_withheld, keep_sure
from tests.assistant.quotes import build_passage, build_quote


@pytest.mark.parametrize(
    "sentence",
    [
        "Massage the calf beside a sore shin.",
        "Roll the thigh for a minute.",
        "A foam roller suits tight thighs.",
        "A heel session covers the foot and the calf.",
        "Tendons are treated with anti-inflammatory drugs.",
        "Most complaints can be managed so that the runner carries on training.",
        "Hundreds of patients were got back on their feet.",
        "Running again is safe once the limp has gone.",
        "Return to running step by step.",
        "Do slow calf raises 3 times a week.",
        "Strengthen the hips beside the calves.",
        "For a sore knee, do split squats twice a week.",
        "Swimming and cycling keep you fit.",
    ],
)
def test_hands_medicine_loading_and_running_on_are_left_out(sentence: str) -> None:
    assert is_withheld(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Rest the shin for a week.",
        "Stop exercising when pain appears.",
        "Don't carry on training with a sore shin.",
        "Avoid squats while the knee is hot.",
        "Raise the leg above the heart.",
        "See a doctor when pain comes back.",
        "Worn shoes are one cause of shin pain.",
    ],
)
def test_what_holds_back_or_explains_stays(sentence: str) -> None:
    assert not is_withheld(sentence)


def test_what_only_comes_near_is_not_told_beside_a_red_flag() -> None:
    quote = build_quote(build_passage("Rest the shin."), 0, 1.0, [1, 0])
    near = Answer((quote,), (), "", (), "", hedge="It may not quite answer that.")
    assert keep_sure(near).quotes == ()
    assert keep_sure(near).hedge == ""
    sure = Answer((quote,), (), "", (), "")
    assert keep_sure(sure) is sure
