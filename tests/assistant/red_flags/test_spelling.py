"""Words as people type them, mended: short clinical words with two letters swapped among them."""

import pytest

from assistant.red_flags.spelling import mend_word


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("chst", "chest"),
        ("chset", "chest"),
        ("haert", "heart"),
        ("gentials", "genitals"),
        ("keled", "keeled"),
        ("thorat", "throat"),
    ],
)
def test_slip_in_a_short_clinical_word_is_mended(typed: str, meant: str) -> None:
    assert mend_word(typed) == meant


@pytest.mark.parametrize("word", ["chess", "hearth", "chests", "cheat", "earth", "fated", "works"])
def test_word_of_its_own_is_none_of_these(word: str) -> None:
    assert mend_word(word) not in {"heart", "throat", "fainted", "numb"}
    assert word == "chests" or mend_word(word) != "chest"
