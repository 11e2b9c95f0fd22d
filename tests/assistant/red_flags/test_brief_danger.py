"""What stands near a figure of speech or a thing and is meant all the same: the alarm stays."""

import pytest

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen


@pytest.mark.parametrize(
    "text",
    [
        "he went unconscious during the match",
        "he dropped like a stone in front",
        "I almost had a seizure on the treadmill",
        "He collapsed in the heats",
        "can't breathe, in town, help",
        "dog is barking, my wife won't wake up",
        "walking my dog, blacked out",
        "My wife won't wake up. She said she was dizzy last night",
        "I fainted on my run after giving blood",
        "I can't breathe || paint fumes in the garage",
        "I can't breathe || it was the boiler",
        "I passed out || champagne at the finish",
        "tongue swelling || lipstick is new",
        "I collapsed at the view point",
        "ending it, deleting the app, goodbye all",
    ],
)
def test_alarm_beside_a_harmless_word_stays_an_emergency(text: str) -> None:
    assert screen(text.split(" || ")).level is Level.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        "my knee is locked, in the car now",
        "can't put weight on my ankle. Was walking fine yesterday",
        "heard a crack in my foot || phone in my bag says 2%, foot swollen",
    ],
)
def test_injury_beside_a_harmless_word_stays_urgent(text: str) -> None:
    assert screen(text.split(" || ")).level >= Level.URGENT
