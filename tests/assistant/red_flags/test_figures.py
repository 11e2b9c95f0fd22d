"""A bare alarm that the next message explains as said of a thing, and what explains nothing."""

import pytest

from assistant.red_flags.figures import FIGURATIVE
from assistant.red_flags.levels import Level
from assistant.red_flags.lexicon import mind
from assistant.red_flags.screening import screen

FAINT = "I blacked out"


@pytest.mark.parametrize(
    "turns",
    [
        (FAINT, "the phone screen, I mean"),
        (FAINT, "I mean the laptop"),
        (FAINT, "as in the film"),
        ("I've collapsed", "the tent, I mean"),
        ("I've collapsed", "scarecrow, obviously"),
        ("it snapped", "my sunglasses on the hill"),
        ("he's not breathing", "the laptop I mean"),
        ("he is unresponsive and gone limp", "I'm on about my wifi"),
        ("I've got no feeling left", "for my job I mean lol"),
        ("my sight went and I can't see", "talking about my phone screen"),
    ],
    ids=lambda turns: " / ".join(turns),
)
def test_alarm_said_of_a_thing_is_taken_back(turns: tuple[str, ...]) -> None:
    assert screen(turns).level is Level.NONE


@pytest.mark.parametrize(
    "turns",
    [
        (FAINT, "I mean the baby"),
        (FAINT, "watching the film"),
        (FAINT, "I mean the phone and then I fell"),
        (FAINT, "I mean the phone was in my hand when I went"),
        (FAINT, "I mean the watch says my heart stopped"),
        (FAINT, "on my run, I mean"),
        (FAINT, "schedule says long run tomorrow"),
        (FAINT, "cleared my diary"),
        (FAINT, "golf tomorrow, is that ok?"),
        (FAINT, "suitcase is packed though"),
        (FAINT, "during the race I mean"),
        ("I blacked out and hit my head", "I mean the phone"),
        ("my chest is crushing", "I mean the job"),
        ("I blacked out on my run and my calf is swollen", "as in the laptop"),
        ("he has no pulse", "I mean the garmin shows none at his wrist"),
        ("I had a seizure on my run", "I mean the laptop"),
        ("I want to kill myself", "as in the song"),
        ("I want to die", "the job I mean"),
    ],
    ids=lambda turns: " / ".join(turns),
)
def test_in_doubt_the_alarm_stands(turns: tuple[str, ...]) -> None:
    assert screen(turns).level is Level.EMERGENCY


@pytest.mark.parametrize(
    "turns",
    [
        ("my leg snapped", "of my sunglasses, still ran"),
        ("weird red patch spreading up my leg", "it's ink, my daughter drew a snake"),
        ("heard a crack and felt it too", "ice on the pond"),
        ("my wife had a stroke", "play, golf I mean"),
        ("weird lump come up on my shin", "it's a midge bite"),
    ],
    ids=lambda turns: " / ".join(turns),
)
def test_brief_alarm_that_goes_on_with_a_thing_is_taken_back(turns: tuple[str, ...]) -> None:
    assert screen(turns[:1]).level > Level.NONE
    assert screen(turns).level is Level.NONE


@pytest.mark.parametrize(
    "turns",
    [
        ("my leg snapped", "of my left leg the shin, phone at 2%"),
        ("my leg snapped", "it was the bike"),
        ("I can't breathe", "it was the boiler"),
        ("I can't breathe", "it's the shirt, took it off, still can't breathe"),
        ("I collapsed", "in the game yesterday"),
        ("I collapsed", "not the phone, me"),
        ("I can't breathe", "oh my phone is dying"),
        ("she won't wake up", "the dog is barking at her"),
        ("he collapsed", "ok the watch says 190"),
        ("I've got a lump on my calf", "it was a phone call that scared me, my calf is bigger"),
        ("I want to end my life", "it's the app"),
        ("I took an overdose", "it's ink"),
    ],
    ids=lambda turns: " / ".join(turns),
)
def test_brief_alarm_stands_where_the_thing_explains_nothing(turns: tuple[str, ...]) -> None:
    assert screen(turns).level > Level.NONE


def test_words_about_life_are_never_figures() -> None:
    assert FIGURATIVE.isdisjoint({*mind.CONCEPTS, "wants_to_die"})
