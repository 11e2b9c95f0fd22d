"""Inputs that are red flags in themselves, and text that must reach the guard."""

from typing import get_args

import pytest

from assistant.checks.data import load_texts
from assistant.checks.flagging import find_flag, list_texts, raise_by_inputs
from assistant.checks.inputs import CHECKS, Sign
from assistant.red_flags.advice.building import TEXTS
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening

CALM = Screening(level=Level.NONE, findings=(), advice=None, version="v", error=None)
NAMES = {name for kind in CHECKS.values() for name in kind.model_fields}


def raise_calm(**values: object) -> Screening:
    return raise_by_inputs(CALM, values, country="GB")


@pytest.mark.parametrize("sign", get_args(Sign))
def test_every_sign_raises_the_level_and_has_the_guards_own_words(sign: Sign) -> None:
    screening = raise_calm(signs=[sign])
    assert screening.level >= Level.CLINICIAN
    assert screening.advice is not None
    assert screening.advice.level == screening.level


@pytest.mark.parametrize("name", ["worse_week_on_week", "steadily_worse", "limping"])
def test_question_answered_yes_raises_and_answered_no_does_not(name: str) -> None:
    assert raise_calm(**{name: True}).level is Level.CLINICIAN
    assert raise_calm(**{name: False}) is CALM


@pytest.mark.parametrize(
    ("signs", "condition", "level"),
    [
        (["calf_swollen_or_hot"], "suspected_dvt", Level.URGENT),
        (["cannot_bear_weight"], "cannot_weight_bear", Level.URGENT),
        (["new_weakness"], "foot_drop_weakness", Level.URGENT),
        (["swelling_or_heat"], "swelling_heat_redness", Level.CLINICIAN),
        (["swelling_or_heat", "fever_or_unwell"], "septic_joint", Level.URGENT),
        (["swelling_or_heat", "vein_disease"], "suspected_dvt", Level.URGENT),
        (["limp", "cannot_bear_weight"], "cannot_weight_bear", Level.URGENT),
    ],
)
def test_signs_get_the_most_serious_condition_they_make_up(
    signs: list[str], condition: str, level: Level
) -> None:
    screening = raise_calm(signs=signs)
    assert (screening.findings[0].condition, screening.level) == (condition, level)


def test_level_of_what_was_typed_is_never_lowered() -> None:
    emergency = Screening(Level.EMERGENCY, (), None, "v", None)
    assert raise_by_inputs(emergency, {"signs": ["limp"]}, country="GB") is emergency


def test_best_inputs_raise_nothing() -> None:
    values = {"pain": 2, "limping": False, "eases_with_warming_up": True, "signs": []}
    assert find_flag(values) is None


def test_every_flag_is_of_known_inputs_and_has_a_text_of_the_guard() -> None:
    for flag in load_texts().flags:
        assert set(flag.when) <= NAMES | set(get_args(Sign))
        level = {"clinician": Level.CLINICIAN, "urgent": Level.URGENT}[flag.level]
        assert not flag.condition or flag.condition in TEXTS[level]


@pytest.mark.parametrize(
    ("values", "texts"),
    [
        ({"feels": "tight", "signs": ["limp"], "worse_week_on_week": True}, []),
        ({"feels": "my chest hurts"}, ["my chest hurts"]),
        ({"my chest hurts": 1}, ["my chest hurts"]),
        ({"signs": [["my chest hurts"]]}, ["my chest hurts"]),
        ({"signs": {"a": ["my chest hurts"]}}, ["a", "my chest hurts"]),
    ],
)
def test_text_that_a_form_does_not_know_is_read_by_the_guard(
    values: dict[str, object], texts: list[str]
) -> None:
    assert sorted(list_texts("massage_today", values)) == texts


def test_inputs_of_an_unknown_check_are_read_whole() -> None:
    assert set(list_texts("may_fly", {"feels": "tight"})) == {"feels", "tight"}


def test_deep_inputs_are_read_to_the_bottom() -> None:
    deep: object = "my chest hurts"
    for _ in range(5_000):
        deep = [deep]
    assert list_texts("may_run", {"pain": deep}) == ("my chest hurts",)
