"""The plainest messages and chats, of which none needs anybody: hardly any raises something."""

from collections.abc import Sequence

import pytest

from assistant.red_flags.levels import Level
from tests.guard.plain_phrases import (
    CHAT_SAMPLE,
    SAMPLE,
    Turns,
    find_raised,
    list_chats,
    list_messages,
)
from tests.guard.scorer import Screen

# Of the whole grid: `python -m tests.guard.plain_phrases`.
RAISED, EMERGENCIES = 0.004, 0.002
RAISED_IN_CHATS, EMERGENCIES_IN_CHATS = 0.035, 0.02


def test_grid_is_large_and_all_of_it_is_plainly_written() -> None:
    messages, chats = list_messages(), list(list_chats())
    assert len(messages) > 10_000
    assert len(set(chats)) == len(chats) > 1_000
    assert all(turn == " ".join(turn.split()) for turns in (*messages, *chats) for turn in turns)


@pytest.mark.parametrize(
    ("conversations", "most", "most_emergencies"),
    [
        (list_messages()[::SAMPLE], RAISED, EMERGENCIES),
        (list(list_chats())[::CHAT_SAMPLE], RAISED_IN_CHATS, EMERGENCIES_IN_CHATS),
    ],
    ids=["messages", "chats"],
)
def test_plain_words_hardly_ever_raise_anything(
    conversations: Sequence[Turns], most: float, most_emergencies: float, screen: Screen
) -> None:
    raised = find_raised(conversations, screen)
    assert len(raised) <= most * len(conversations), raised
    emergencies = [turns for turns, level in raised.items() if level is Level.EMERGENCY]
    assert len(emergencies) <= most_emergencies * len(conversations), emergencies
