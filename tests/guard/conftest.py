"""What the tests of the whole guard share."""

import pytest

from assistant.guard import load_guard
from tests.guard.scorer import Screen


@pytest.fixture(scope="session")
def screen() -> Screen:
    """The level that the guard as it ships gives a conversation."""
    guard = load_guard()
    return lambda turns: guard.screen(turns).level
