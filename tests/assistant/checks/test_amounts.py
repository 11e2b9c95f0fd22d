"""Numbers as runners type them."""

import pytest

from assistant.checks.amounts import read_hours, read_rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("pain is 2/10", 2),
        ("a 3 out of 10", 3),
        ("three out of ten", 3),
        ("ten out of ten", 10),
        ("about 2 / 10", 2),
        ("3.5/10", 4),
        ("2-3/10", 3),
        ("two to four out of ten", 4),
    ],
)
def test_rating_is_read(text: str, rating: int) -> None:
    assert read_rating(text) == rating


@pytest.mark.parametrize(
    "text",
    [
        "no number here",
        "ran 10 miles",
        "2/10 walking and 6/10 running",
        "more than 3/10",
        "down from 7/10",
        "it isn't 2/10",
        "less than 4 out of 10",
        "since 3/10/2025",
    ],
)
def test_what_is_not_one_plain_rating_is_not_read(text: str) -> None:
    assert read_rating(text) is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("flared for 12 hours", 12),
        ("flared for two days", 48),
        ("flared for a day", 24),
        ("flared for more than 24 hours", 25),
        ("flared for over a day", 25),
        ("flared for a couple of days", 48),
        ("flared for a while", None),
        ("flared for 2 days after 3 hours", None),
    ],
)
def test_hours_are_read(text: str, hours: int | None) -> None:
    assert read_hours(text) == hours
