"""The plainest messages there are, of which none needs anybody: hardly any raises something."""

from assistant.guard import load_guard
from assistant.red_flags.levels import Level
from tests.guard.plain_phrases import SAMPLE, find_raised, list_phrases

# Of the whole grid: `python -m tests.guard.plain_phrases`.
RAISED, EMERGENCIES = 0.006, 0.003


def test_grid_is_large_and_says_nothing_twice_in_a_row() -> None:
    phrases = list(list_phrases())
    assert len(phrases) > 10_000
    assert all(phrase == " ".join(phrase.split()) for phrase in phrases)


def test_plain_messages_hardly_ever_raise_anything() -> None:
    guard = load_guard()
    raised, read = find_raised(lambda turns: guard.screen(turns).level, every=SAMPLE)
    assert len(raised) <= RAISED * read, raised
    emergencies = [each for each, level in raised.items() if level is Level.EMERGENCY]
    assert len(emergencies) <= EMERGENCIES * read, emergencies
