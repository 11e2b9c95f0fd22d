"""What each check decides, at and on either side of its limits."""

from typing import get_args

import pytest

from assistant.checks.inputs import (
    CheckRequest,
    HowDeep,
    HowOften,
    MassageToday,
    MayRun,
    PlanSession,
    ReturnToRunning,
    RunDay,
    Sign,
)
from assistant.checks.rules import Decision, decide, mark_day

NONE: frozenset[Sign] = frozenset()


def run(pain: object = 2, **changed: object) -> MayRun:
    """A runner who gave every answer, each the best one but for `changed`."""
    said = {
        "worse_next_morning": False,
        "limping": False,
        "changes_stride": False,
        "steadily_worse": False,
        "signs": NONE,
    }
    return MayRun.model_validate({"pain": pain, **said, **changed})


def massage(feels: object = "tight", **changed: object) -> MassageToday:
    said = {"eases_with_warming_up": True, "worse_week_on_week": False, "signs": NONE}
    return MassageToday.model_validate({"feels": feels, **said, **changed})


@pytest.mark.parametrize(
    ("pain", "outcome"), [(0, "yes"), (3, "yes"), (4, "not_yet"), (10, "not_yet")]
)
def test_pain_while_running_may_reach_three(pain: int, outcome: str) -> None:
    assert decide(run(pain)).outcome == outcome


@pytest.mark.parametrize("field", ["worse_next_morning", "changes_stride"])
def test_one_limit_broken_means_not_yet_and_is_named(field: str) -> None:
    assert decide(run(**{field: True})) == Decision("not_yet", (field,))


def test_every_limit_broken_is_named() -> None:
    asked = run(5, worse_next_morning=True, changes_stride=True)
    assert decide(asked).parts == ("pain", "worse_next_morning", "changes_stride")


@pytest.mark.parametrize(("morning", "outcome"), [(2, "yes"), (1, "yes"), (3, "not_yet")])
def test_morning_above_the_run_is_worse_whatever_else_was_said(morning: int, outcome: str) -> None:
    assert decide(run(2, next_morning=morning)).outcome == outcome


def test_morning_no_higher_than_the_run_may_still_be_worse() -> None:
    assert decide(run(2, next_morning=2, worse_next_morning=True)).outcome == "not_yet"
    assert decide(run(2, next_morning=2, worse_next_morning=None)).outcome == "yes_if"


@pytest.mark.parametrize("field", ["limping", "steadily_worse"])
@pytest.mark.parametrize("pain", [0, 9])
def test_limp_or_steady_worsening_is_assessed_whatever_the_pain(field: str, pain: int) -> None:
    assert decide(run(pain, **{field: True})) == Decision("assess", (field,))


@pytest.mark.parametrize(
    "field", ["worse_next_morning", "limping", "changes_stride", "steadily_worse", "signs"]
)
def test_answer_that_is_missing_makes_running_conditional(field: str) -> None:
    assert decide(run(**{field: None})).outcome == "yes_if"


@pytest.mark.parametrize(("raising", "outcome"), [(0, "yes"), (1, "yes"), (2, "one_thing")])
def test_one_thing_may_be_raised_at_a_time(raising: int, outcome: str) -> None:
    assert decide(run(raising=raising)).outcome == outcome


@pytest.mark.parametrize("feels", ["tight", "sore"])
def test_tight_or_sore_area_that_warms_up_suits_massage(feels: str) -> None:
    assert decide(massage(feels)).outcome == "go"


@pytest.mark.parametrize("field", ["eases_with_warming_up", "worse_week_on_week", "signs"])
def test_answer_that_is_missing_makes_massage_conditional(field: str) -> None:
    assert decide(massage(**{field: None})).outcome == "go_if"


def test_pain_that_comes_back_with_training_needs_the_load_changed() -> None:
    assert decide(massage("returns")).outcome == "change_load"


@pytest.mark.parametrize("asked", [massage("other"), massage(eases_with_warming_up=False)])
def test_pain_that_fits_no_light_is_no_clear_go(asked: MassageToday) -> None:
    assert decide(asked).outcome == "unclear"


@pytest.mark.parametrize("feels", ["tight", "returns", "other"])
def test_pain_that_worsens_by_the_week_is_assessed_before_massage(feels: str) -> None:
    asked = massage(feels, worse_week_on_week=True)
    assert decide(asked) == Decision("assess", ("worse_week_on_week",))


@pytest.mark.parametrize("sign", get_args(Sign))
@pytest.mark.parametrize(
    "asked",
    [
        massage(),
        run(0),
        HowDeep(tissue="stable"),
        HowDeep(flare_hours=48, last_pressure=6),
        PlanSession(goal="relief", tissue="stable"),
        HowOften(situation="well"),
        ReturnToRunning(days=(RunDay(pain=0),)),
    ],
    ids=lambda asked: type(asked).__name__,
)
def test_every_sign_is_assessed_before_anything(asked: CheckRequest, sign: Sign) -> None:
    decision = decide(asked.model_copy(update={"signs": frozenset({sign})}))
    assert (decision.outcome, decision.signs) == ("assess", (sign,))


@pytest.mark.parametrize(
    ("asked", "outcome"),
    [
        (HowDeep(tissue="irritable"), "light"),
        (HowDeep(tissue="irritable", by="self"), "light_self"),
        (HowDeep(tissue="stable"), "medium"),
        (HowDeep(tissue="stable", by="self"), "medium_self"),
    ],
)
def test_pressure_goes_by_the_tissue_and_by_who_presses(asked: HowDeep, outcome: str) -> None:
    assert decide(asked) == Decision(outcome)


@pytest.mark.parametrize(("hours", "outcome"), [(0, "medium"), (24, "medium"), (25, "lower_to")])
def test_flare_of_more_than_a_day_lowers_the_pressure(hours: int, outcome: str) -> None:
    asked = HowDeep(tissue="stable", flare_hours=hours, last_pressure=6)
    assert decide(asked).outcome == outcome


@pytest.mark.parametrize(
    ("asked", "pressure"),
    [
        (HowDeep(flare_hours=30, last_pressure=9), 7),
        (HowDeep(flare_hours=30, last_pressure=3), 1),
        (HowDeep(flare_hours=30, last_pressure=10, tissue="stable"), 7),
        (HowDeep(flare_hours=30, last_pressure=7, tissue="irritable"), 4),
        (HowDeep(flare_hours=30, last_pressure=5, tissue="irritable"), 3),
        (HowDeep(flare_hours=30, last_pressure=9, by="self"), 6),
    ],
)
def test_two_points_less_and_never_above_what_suits(asked: HowDeep, pressure: int) -> None:
    decision = decide(asked)
    assert (decision.outcome, decision.pressure) == ("lower_to", pressure)


@pytest.mark.parametrize("last", [1, 2])
def test_two_points_less_than_hardly_any_is_none(last: int) -> None:
    assert decide(HowDeep(flare_hours=30, last_pressure=last)).outcome == "no_pressure"


def test_flare_after_an_unknown_pressure_gets_the_rule_alone() -> None:
    assert decide(HowDeep(flare_hours=30)) == Decision("lower")


def test_plan_names_its_goal_and_goes_by_the_tissue() -> None:
    assert decide(PlanSession(goal="relief", tissue="irritable")) == Decision("light", ("relief",))
    assert decide(PlanSession(goal="mobility", tissue="stable")).outcome == "deeper"


@pytest.mark.parametrize(
    ("situation", "outcome"),
    [
        ("well", "upkeep"),
        ("building", "short_block"),
        ("in_pain", "rehab"),
        ("stubborn", "course"),
        ("settled", "monthly"),
    ],
)
def test_how_often_goes_by_the_situation(situation: str, outcome: str) -> None:
    assert decide(HowOften.model_validate({"situation": situation})) == Decision(outcome)


def back(*days: RunDay, **changed: object) -> ReturnToRunning:
    """Days back of a runner who gave every answer, each the best one but for `changed`."""
    said = {"limping": False, "changes_stride": False, "steadily_worse": False, "signs": NONE}
    return ReturnToRunning.model_validate({"days": days, **said, **changed})


REST, GOOD = RunDay(), RunDay(pain=3, worse_next_morning=False)
SORE, WORSE = RunDay(pain=4), RunDay(pain=0, worse_next_morning=True)
OPEN = RunDay(pain=1)
TWO = RunDay(pain=1, worse_next_morning=False, raised=frozenset({"speed", "hills"}))


@pytest.mark.parametrize(
    ("day", "mark"),
    [
        (REST, "rest"),
        (GOOD, "within"),
        (SORE, "pain"),
        (WORSE, "morning"),
        (OPEN, "waiting"),
        (TWO, "two_things"),
    ],
)
def test_day_is_marked_by_the_limit_it_broke(day: RunDay, mark: str) -> None:
    assert mark_day(day) == mark


@pytest.mark.parametrize(
    ("days", "outcome"),
    [
        ([GOOD] * 6, "so_far"),
        ([GOOD] * 7, "held"),
        ([GOOD, REST] * 5, "held"),
        ([GOOD, OPEN], "so_far_if"),
        ([GOOD, TWO, GOOD], "one_thing"),
        ([SORE, GOOD], "mixed"),
        ([GOOD, WORSE, REST], "not_yet"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)} runs",
)
def test_days_back_go_by_their_marks(days: list[RunDay], outcome: str) -> None:
    decision = decide(back(*days))
    assert decision.outcome == outcome
    assert decision.marks == tuple(map(mark_day, days))


def test_days_back_name_the_limits_that_the_last_run_broke() -> None:
    both = RunDay(pain=5, worse_next_morning=True)
    decision = decide(back(GOOD, both, changes_stride=True))
    assert decision.parts == ("pain", "worse_next_morning", "changes_stride")


@pytest.mark.parametrize("field", ["limping", "steadily_worse"])
def test_days_back_with_a_limp_or_steady_worsening_are_assessed(field: str) -> None:
    decision = decide(back(GOOD, **{field: True}))
    assert (decision.outcome, decision.parts, decision.marks) == ("assess", (field,), ("within",))


@pytest.mark.parametrize("field", ["limping", "changes_stride", "steadily_worse", "signs"])
def test_days_back_with_an_answer_missing_are_conditional(field: str) -> None:
    assert decide(back(*[GOOD] * 7, **{field: None})).outcome == "so_far_if"
