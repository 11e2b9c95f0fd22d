"""Shares of everyday messages, on replies whose shares can be counted by hand."""

from collections.abc import Callable, Sequence

import pytest

from assistant.contract import Reply
from assistant.red_flags.levels import Level
from tests.assistant.test_reply import Shelf, build_on
from tests.eval.everyday import Message, measure, read_border, read_everyday


def ask(turns: Sequence[str]) -> Reply:
    return build_on(Shelf(), Level.NONE).reply(turns)


def test_each_share_counts_what_it_names() -> None:
    shares = measure(
        [
            Message(
                "ev-001", ("how do I rest a sore shin for a week?",), "yes", "one:Shin splints"
            ),
            Message("ev-002", ("which bicycle has the best brakes?",), "yes", ""),
            Message("ev-003", ("which bicycle has the best brakes?",), "no", ""),
            Message("ev-004", ("how do I rest a sore shin for a week?",), "partly", "two:Knee"),
        ],
        ask,
    )
    assert shares == {
        "covered answered": 0.5,
        "partly answered": 1.0,
        "covered said to be near": 0.0,
        "not covered refused": 1.0,
        "not covered refused or said to be near": 1.0,
        "passage cited": 0.5,
        "passage leads": 0.5,
    }


@pytest.mark.parametrize("read", [read_everyday, read_border])
def test_every_message_is_judged_and_half_of_them_are_even(
    read: Callable[[], list[Message]],
) -> None:
    messages = read()
    assert {m.covered for m in messages} == {"yes", "partly", "no"}
    assert abs(sum(m.is_even for m in messages) - len(messages) / 2) <= 1
