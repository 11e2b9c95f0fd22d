"""Words that a check knows, and strangers that stop it."""

import pytest

from assistant.checks.plainness import count_strangers


@pytest.mark.parametrize(
    ("text", "strangers"),
    [
        ("pain is 2 out of 10 and gone next morning, can i run?", 0),
        ("my calves feel tight and it doesn't hurt at night", 0),
        ("my left knee clicks when i run", 1),
        ("it started after a fall on wet leaves", 3),
    ],
)
def test_strangers_are_counted(text: str, strangers: int) -> None:
    assert count_strangers(text) == strangers
