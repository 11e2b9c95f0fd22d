"""Who corrects what hurts has asked before; the condition corrected to takes the other's place."""

import pytest

from assistant.understanding.corrections import correct
from kb.vocabulary import load_vocabulary

ASKED = "my shin is sore, what should i do"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("no sorry, calf", "my calf is sore, what should i do"),
        ("No, the calf.", "my calf is sore, what should i do"),
        ("no sorry i meant my hamstring", "my hamstring is sore, what should i do"),
        ("I mean my knee", "my knee is sore, what should i do"),
        ("not my shin, my foot", "my foot is sore, what should i do"),
        ("oops foot not shin", "my foot is sore, what should i do"),
        ("it's not the shin it's the calf", "my calf is sore, what should i do"),
        ("sorry, my calf hurts", "my calf is sore, what should i do"),
        ("oh wait it's my calf", "my calf is sore, what should i do"),
        ("calf, sorry", "my calf is sore, what should i do"),
        ("*calf", "my calf is sore, what should i do"),
        ("it's actually my calf", "my calf is sore, what should i do"),
        ("sorry meant calf", "my calf is sore, what should i do"),
        ("actually the outside of my knee", "outside of my knee is sore, what should i do"),
    ],
)
def test_correction_is_read_as_what_was_meant(said: str, meant: str) -> None:
    assert correct([ASKED, said], load_vocabulary()) == [meant]


@pytest.mark.parametrize(
    "said",
    [
        "calf",
        "what about my calf?",
        "sorry, my calf too",
        "sorry, is the calf different?",
        "actually, how often should i roll my calf?",
        "no, it is the shin",
        "no pain in the calf",
        "is it not my calf then, what else could it be?",
        "not my shin, what else could it be?",
        "no, the calf or the knee",
        "no, the other leg",
    ],
    ids=[
        "names and corrects nothing",
        "swaps",
        "adds",
        "asks of its own",
        "asks much of its own",
        "names the same",
        "denies a pain",
        "asks whether it is that",
        "names nothing in its place",
        "names two",
        "names no condition",
    ],
)
def test_what_is_no_mere_correction_is_left_as_it_was(said: str) -> None:
    assert correct([ASKED, said], load_vocabulary()) == [ASKED, said]


def test_correction_that_asks_speaks_no_more_of_what_was_denied() -> None:
    said = "no, not my shin, my calf is tight. How often should I roll it?"
    meant = correct([ASKED, said], load_vocabulary())
    assert meant == [ASKED, "my calf is tight. How often should I roll it?"]


def test_what_was_asked_meanwhile_is_kept() -> None:
    turns = ["my knee hurts", "what helps?", "no sorry, hip", "and how often?"]
    assert correct(turns, load_vocabulary()) == ["my hip hurts", "what helps?", "and how often?"]


def test_correction_of_one_of_several_is_left_to_the_reader() -> None:
    turns = ["my knee and my hip hurt", "no sorry, calf"]
    assert correct(turns, load_vocabulary()) == turns


def test_first_message_corrects_nothing() -> None:
    assert correct(["no sorry, my calf"], load_vocabulary()) == ["no sorry, my calf"]
