"""Innocent causes: which finding each takes back, from where, and what it leaves standing."""

import pytest

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.all_rules import RULES
from assistant.red_flags.rules.explanations import EXPLAINED_BY
from assistant.red_flags.screening import screen

PEE = "there's blood in my pee"
FAINT = "I blacked out on my run"
CHEST = "my chest hurts on every run lately"


@pytest.mark.parametrize(
    "turns",
    [
        (PEE, "panic over, it's my period"),
        ("my poo is jet black", "the iron tablets, the nurse said it would"),
        ("my pee is bright red", "ate a beetroot salad last night"),
        (FAINT, "the phone I mean, screen went black at 5k"),
        ("I collapsed at the end of the 5k", "into a beanbag, on purpose"),
        (CHEST, "chafed by the strap, felt fine with it off"),
        ("my face drooped this morning", "dentist numbed it at nine"),
        ("numb between my legs on the turbo, normal again as soon as I stood up",),
        ("my sight went blurry on the run and stayed so", "it was the rain on my glasses"),
        ("my foot keeps going numb on every run", "re-laced them and it stopped"),
        ("I've lost two stone and I'm drained", "on purpose, for a wedding"),
        ("spat out blood at mile 6, my nose was bleeding and stopped",),
        ("my pee is bright red", "we had a whole jar of beetroot with the pie"),
        ("my poo is jet black", "started ferrous fumarate on Friday"),
        ("my face drooped this morning", "two fillings, the numb side is the one he did"),
        ("my foot is white and has no feeling", "it pinks up by the fire every time"),
        ("numb between my legs on the bike", "back to normal within a minute of getting off"),
        ("there was blood everywhere in my shoe", "burst blister, dry now"),
    ],
    ids=lambda turns: turns[-1][:40],
)
def test_innocent_cause_takes_its_finding_back(turns: tuple[str, ...]) -> None:
    assert screen(turns).level is Level.NONE


@pytest.mark.parametrize(
    ("turns", "level"),
    [
        ((PEE, "it's not my period"), Level.CLINICIAN),
        (("beetroot salad last night", PEE), Level.CLINICIAN),
        (("my poo is jet black", "beetroot? I haven't had any"), Level.URGENT),
        (("I ate beetroot", "my pee is red", "it was the beetroot", PEE), Level.CLINICIAN),
        ((FAINT, "it feels better now"), Level.EMERGENCY),
        ((FAINT, "I slept on the sofa after"), Level.EMERGENCY),
        ((CHEST, "it goes down my left arm and I'm clammy, chafed by the strap"), Level.EMERGENCY),
        (("I want to die", "on purpose, the dentist numbed it"), Level.EMERGENCY),
        (("I had a seizure", "at the shoe shop"), Level.EMERGENCY),
        (("he had a seizure on the run lol",), Level.EMERGENCY),
        (("face drooped and speech slurred haha scary",), Level.EMERGENCY),
        (("not me, my dad has crushing chest pain on every run",), Level.EMERGENCY),
        (("he isn't breathing, my phone is at home",), Level.EMERGENCY),
        (("crushing chest pain on every run, thought it was a panic attack",), Level.EMERGENCY),
        (("numb between my legs after the turbo, hasn't come back for two days",), Level.EMERGENCY),
        (("my foot is white and has no feeling, no warming up on hills",), Level.EMERGENCY),
        ((f"{CHEST}. Which shoes? My old ones are done. Press ups or planks?",), Level.EMERGENCY),
        ((f"{CHEST}, waiting for the results",), Level.EMERGENCY),
        ((f"{CHEST}. Do heavy calf raises wreck recovery? Mine are tender.",), Level.EMERGENCY),
        (("my foot keeps going numb on every run", "re-laced them, no better"), Level.CLINICIAN),
        ((PEE, "my period was last week so it's not that"), Level.CLINICIAN),
        ((FAINT, "I gave blood on Monday, needles don't bother me"), Level.EMERGENCY),
        (("my foot is white and has no feeling", "it won't pink up by the fire"), Level.EMERGENCY),
        (("numb between my legs on the bike", "not back to normal since"), Level.EMERGENCY),
        (("my son had a fit when he crossed the line",), Level.EMERGENCY),
        (("I vomited blood after the marathon and my legs are like jelly",), Level.EMERGENCY),
        (("can't walk on my foot", "no limp before it, I'd run up the hill"), Level.URGENT),
    ],
    ids=lambda value: value[-1][:40] if isinstance(value, tuple) else None,
)
def test_what_explains_nothing_leaves_it_standing(turns: tuple[str, ...], level: Level) -> None:
    assert screen(turns).level is level


def test_every_explanation_belongs_to_a_rule() -> None:
    assert set(EXPLAINED_BY) <= {rule.id for rule in RULES}


def test_nothing_explains_suicidal_words() -> None:
    assert not any(rule.causes for rule in RULES if rule.condition == "suicidal_intent")
