"""Letters that stand for words are spelt out as the articles spell them."""

import pytest

from assistant.understanding.acronyms import Acronyms

ACRONYMS = Acronyms(["For a sore leg, use RICE, short for rest, ice, compression and elevation."])


@pytest.mark.parametrize(
    ("before", "last", "words"),
    [
        ("What is RICE?", "And the last letter?", "elevation"),
        ("what's rice", "what are the last two letters?", "compression elevation"),
        ("What is RICE?", "What does the C mean?", "compression"),
        ("What is RICE?", "and the second letter", "ice"),
        ("What is RICE?", "How long for?", ""),
        ("What is MTSS?", "And the last letter?", ""),
    ],
    ids=["last", "last two", "named", "second", "no letter", "unknown acronym"],
)
def test_letters_asked_about_are_spelt_out(before: str, last: str, words: str) -> None:
    assert ACRONYMS.spell_out(before, last) == words
