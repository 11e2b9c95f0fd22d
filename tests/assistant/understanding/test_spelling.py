"""Slips are read as words that the knowledge uses, and real words are left alone."""

import pytest

from assistant.understanding.spelling import Speller

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
        ("my akilies", "my achilles"),
        ("strech it 2moro", "stretch it 2moro"),
    ],
    ids=[
        "dropped letter",
        "missing letter",
        "lost g",
        "known",
        "known too",
        "nobody's",
        "short",
        "by ear",
        "behind a digit",
    ],
)
def test_correct_reads_a_slip_as_the_nearest_known_word(typed: str, read: str) -> None:
    assert SPELLER.correct(typed) == read


def test_commoner_word_wins_where_two_are_as_near() -> None:
    assert Speller({"calves": 1, "calver": 7}).correct("calvek") == "calver"


HEARD = Speller(
    dict.fromkeys(
        "quads back gain gone ache tight that fasciitis massage hurt which work knees".split(), 1
    )
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("kwads", "quads"),
        ("bak", "back"),
        ("gane", "gain"),
        ("ake", "ache"),
        ("tite", "tight"),
        ("fashitis", "fasciitis"),
        ("massarge", "massage"),
        ("hert", "hurt"),
        ("wich", "which"),
        ("wurk", "work"),
        ("neez", "knees"),
    ],
)
def test_word_that_is_spelt_by_ear_is_read_by_its_sound(typed: str, read: str) -> None:
    assert HEARD.correct(typed) == read


@pytest.mark.parametrize("letters", ["mr", "nd", "brb", "xyz"])
def test_letters_without_a_sound_are_left_alone(letters: str) -> None:
    assert HEARD.correct(letters) == letters
