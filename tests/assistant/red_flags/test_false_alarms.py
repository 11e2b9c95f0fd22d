"""Ordinary talk that sounds like a red flag, each beside the real thing it must not hide."""

import pytest

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen
from tests.assistant.red_flags.false_alarms import BY_LEVEL

PAIRS = [(level, *pair) for level, pairs in BY_LEVEL.items() for pair in pairs.values()]
NAMES = [name for pairs in BY_LEVEL.values() for name in pairs]


@pytest.mark.parametrize("harmless", [harmless for _, harmless, _ in PAIRS], ids=NAMES)
def test_harmless_talk_is_let_pass(harmless: str) -> None:
    screening = screen(harmless.split(" || "))
    assert [(found.rule, found.words) for found in screening.findings] == []


@pytest.mark.parametrize(("level", "real"), [(level, real) for level, _, real in PAIRS], ids=NAMES)
def test_the_real_thing_beside_it_is_called_so(level: Level, real: str) -> None:
    assert screen(real.split(" || ")).level == level


PERIODS = "No periods for six months"


@pytest.mark.parametrize(
    ("turns", "is_found"),
    [
        ((f"{PERIODS}, it's the coil",), False),
        ((f"{PERIODS}. I did yoga. My watch has a coil strap",), True),
        ((f"{PERIODS}. My watch has a coil strap",), True),
        (("I want to die in this gym",), False),
        (("I want to die. How do I train in this gym?",), True),
    ],
    ids=["same sentence", "two on", "the next", "figure of speech", "no figure of speech"],
)
def test_what_stops_a_rule_of_one_sentence_stands_in_it(
    turns: tuple[str, ...], is_found: bool
) -> None:
    assert (screen(turns).level > Level.NONE) is is_found


TABLETS = "took about ten tablets during the race"
SWEETS = "glucose ones, the sweets your nan has"


@pytest.mark.parametrize(
    ("turns", "is_found"),
    [
        ((TABLETS, SWEETS), False),
        ((f"{TABLETS}. {SWEETS}",), False),
        ((f"{TABLETS}. It rained. It was long. {SWEETS}",), True),
        ((SWEETS, TABLETS), True),
        ((TABLETS, "it rained", SWEETS), True),
    ],
    ids=["the answer", "the next sentence", "far away", "said before", "much later"],
)
def test_what_stops_a_conversation_rule_stands_beside_it_or_answers_it(
    turns: tuple[str, ...], is_found: bool
) -> None:
    assert (screen(turns).level > Level.NONE) is is_found
