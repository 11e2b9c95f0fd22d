"""Slips are read as words that the knowledge uses, and real words are left alone."""

import pytest

from assistant.spelling import Speller

SPELLER = Speller(
    {"achilles": 9, "stretch": 5, "rolling": 3, "places": 2}, known={"taper", "laces"}
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("my achiles hurts", "my achilles hurts"),
        ("do i strech b4", "do i stretch b4"),
        ("foam rollin", "foam rolling"),
        ("my laces", "my laces"),
        ("a taper", "a taper"),
        ("flurgelhorn", "flurgelhorn"),
        ("shin", "shin"),
    ],
    ids=["dropped letter", "missing letter", "lost g", "known", "known too", "nobody's", "short"],
)
def test_correct_reads_a_slip_as_the_nearest_known_word(typed: str, read: str) -> None:
    assert SPELLER.correct(typed) == read


def test_commoner_word_wins_where_two_are_as_near() -> None:
    assert Speller({"calves": 1, "calver": 7}).correct("calvek") == "calver"
