"""Conversations with the real articles, that the rules alone can't show."""

import pytest

from assistant.reply import Assistant


@pytest.mark.parametrize(
    "asked",
    ["Can I cycle with a sore knee?", "Is it ok to cycle with a sore calf?"],
)
def test_cycling_with_a_complaint_is_answered_as_swimming_is(
    unguarded: Assistant, asked: str
) -> None:
    assert "swimming or cycling" in unguarded.reply([asked]).text.lower()
