"""Greetings don't reach the second reader; who somebody is raises and lowers little."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from assistant.second_reader.model import Reading
from assistant.turn_reading import VERY_SURE, Alone, read_turns

INTRODUCED = "I'm training for a marathon. Odd calf today."
PLAIN = "Odd calf today."


@dataclass
class Hears:
    """A reader with a chance of urgent for each text; remembers what it read."""

    chances: Mapping[str, float]
    version: str = "fake"
    read_texts: list[str] = field(default_factory=list)

    def read(self, turns: Sequence[str]) -> Reading:
        text = " ".join(turns)
        self.read_texts.append(text)
        chance = self.chances.get(text, 0.0)
        return Reading("urgent" if chance > 0.5 else "none", (chance, chance, 0.0), None)


def find_level(chances: Mapping[str, float]) -> str:
    return read_turns(Hears(chances), [INTRODUCED], Alone()).level_label


def test_a_greeting_and_thanks_are_not_read() -> None:
    reader = Hears({})
    read_turns(reader, [f"Hi there, hope you can help. {PLAIN} Thanks!"], Alone())
    assert reader.read_texts == [PLAIN]


def test_what_is_raised_with_an_introduction_and_without_it_stands() -> None:
    assert find_level({INTRODUCED: 0.6, PLAIN: 0.6}) == "urgent"


@pytest.mark.parametrize("raising", [INTRODUCED, PLAIN])
def test_what_only_one_of_them_raises_must_be_very_sure(raising: str) -> None:
    assert find_level({raising: VERY_SURE - 0.01}) == "none"
    assert find_level({raising: VERY_SURE + 0.01}) == "urgent"


def test_a_message_that_introduces_nobody_is_read_once() -> None:
    reader = Hears({})
    read_turns(reader, [PLAIN], Alone())
    assert reader.read_texts == [PLAIN]


COMPLAINT, ANSWER, STOPS = "my odd sole niggles in races", "3 out of 10", "it goes when I stop"


@pytest.mark.parametrize("turns", [[COMPLAINT, STOPS], [COMPLAINT, ANSWER, STOPS]])
def test_what_speaks_of_what_was_told_is_read_with_that_and_never_alone(turns: list[str]) -> None:
    assert read_turns(Hears({STOPS: 0.9, f"{ANSWER} {STOPS}": 0.9}), turns, Alone()).level == 0
    assert read_turns(Hears({" ".join(turns): 0.9}), turns, Alone()).level_label == "urgent"


def test_a_question_answers_nothing() -> None:
    asked = ["which odd socks for a race?", "which hat?"]
    assert read_turns(Hears({" ".join(asked): 0.9}), asked, Alone()).level == 0


def test_a_brief_alarm_needs_nothing_before_it() -> None:
    alarm = "knee stuck bent"
    assert read_turns(Hears({alarm: 0.9}), [COMPLAINT, alarm], Alone()).level_label == "urgent"
