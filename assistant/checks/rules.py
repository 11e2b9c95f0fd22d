"""From inputs to an outcome's name: pure functions, no texts.

The rules are the articles' own: the Long Eaton therapist's traffic light, limits for running and
for the days back, pressure scale and session plan, and how often the York and Long Eaton therapists
see a runner. A sign that calls for an assessment comes before everything else.
"""

from dataclasses import dataclass, replace
from typing import Literal, assert_never

from assistant.checks.inputs import (
    CheckRequest,
    HowDeep,
    HowOften,
    MassageToday,
    MayRun,
    PlanSession,
    ReturnToRunning,
    RunDay,
    Tissue,
)

MOST_PAIN = 3
MOST_RAISED = 1
POINTS_LOWER = 2
# The upper end of the pressure that suits the tissue, out of 10.
MOST_PRESSURE: dict[Tissue, int] = {"irritable": 4, "stable": 7}
MOST_SELF_PRESSURE = 6

# The Long Eaton therapist watches for steady worsening over 7 to 10 days.
DAYS_THAT_TELL = 7

ASSESS = "assess"

Mark = Literal["rest", "within", "waiting", "two_things", "pain", "morning"]


@dataclass(frozen=True)
class Decision:
    """An outcome by name, the parts and signs whose sentences come first, and what to fill in.

    `marks` say how each day went, where days were asked for.
    """

    outcome: str
    parts: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    pressure: int | None = None
    marks: tuple[Mark, ...] = ()


def decide(request: CheckRequest) -> Decision:
    """What the articles say to these inputs."""
    match request:
        case MassageToday():
            return decide_massage_today(request)
        case MayRun():
            return decide_may_run(request)
        case HowDeep():
            return decide_how_deep(request)
        case PlanSession():
            return decide_plan_session(request)
        case HowOften():
            return decide_how_often(request)
        case ReturnToRunning():
            return decide_return_to_running(request)
    assert_never(request)


def decide_massage_today(asked: MassageToday) -> Decision:
    """Go, only with changed load, or not before an assessment."""
    if asked.signs or asked.worse_week_on_week:
        parts = ("worse_week_on_week",) if asked.worse_week_on_week else ()
        return _assess(asked, parts)
    if asked.feels == "returns":
        return Decision("change_load")
    if asked.feels == "other" or asked.eases_with_warming_up is False:
        return Decision("unclear")
    unsaid = None in (asked.signs, asked.eases_with_warming_up, asked.worse_week_on_week)
    parts = ("sore",) if asked.feels == "sore" else ()
    return Decision("go_if" if unsaid else "go", parts)


def decide_may_run(asked: MayRun) -> Decision:
    """Run, run but raise one thing only, not yet, or not before an assessment."""
    if asked.signs or asked.limping or asked.steadily_worse:
        return _assess(asked, _name_true(asked, "limping", "steadily_worse"))
    broken = _name_true(asked, "changes_stride")
    if asked.worse_next_morning or (asked.next_morning or 0) > asked.pain:
        broken = ("worse_next_morning", *broken)
    if asked.pain > MOST_PAIN:
        broken = ("pain", *broken)
    if broken:
        return Decision("not_yet", broken)
    if asked.raising > MOST_RAISED:
        return Decision("one_thing")
    said = (asked.worse_next_morning, asked.limping, asked.changes_stride, asked.steadily_worse)
    return Decision("yes_if" if None in (*said, asked.signs) else "yes")


def decide_how_deep(asked: HowDeep) -> Decision:
    """The band that suits the tissue, or 2 points less after a flare of more than 24 hours."""
    if asked.signs:
        return _assess(asked)
    if asked.has_flared:
        parts = ("irritable",) if asked.tissue == "irritable" else ()
        if asked.last_pressure is None:
            return Decision("lower", parts)
        pressure = _lower(asked, asked.last_pressure)
        return Decision("lower_to" if pressure > 0 else "no_pressure", parts, pressure=pressure)
    band = "light" if asked.tissue == "irritable" else "medium"
    return Decision(f"{band}_self" if asked.by == "self" else band)


def decide_plan_session(asked: PlanSession) -> Decision:
    """Goal, intensity, and one thing afterwards."""
    if asked.signs:
        return _assess(asked)
    return Decision("light" if asked.tissue == "irritable" else "deeper", (asked.goal,))


def decide_how_often(asked: HowOften) -> Decision:
    """How far apart massages may be, by the runner's situation."""
    if asked.signs:
        return _assess(asked)
    outcomes = {
        "well": "upkeep",
        "building": "short_block",
        "in_pain": "rehab",
        "stubborn": "course",
        "settled": "monthly",
    }
    return Decision(outcomes[asked.situation])


def decide_return_to_running(asked: ReturnToRunning) -> Decision:
    """Whether every day was within the limits, and which days were not."""
    marks = tuple(mark_day(day) for day in asked.days)
    if asked.signs or asked.limping or asked.steadily_worse:
        parts = _name_true(asked, "limping", "steadily_worse")
        return replace(_assess(asked, parts), marks=marks)
    last = [day for day in asked.days if day.pain is not None][-1]
    broken = (*_name_broken(last), *_name_true(asked, "changes_stride"))
    if broken:
        return Decision("not_yet", broken, marks=marks)
    return Decision(_name_progress(asked, marks), marks=marks)


def mark_day(day: RunDay) -> Mark:
    """How one day went: the first limit it broke, or that none is known to be broken."""
    if day.pain is None:
        return "rest"
    if day.pain > MOST_PAIN:
        return "pain"
    if day.worse_next_morning:
        return "morning"
    if len(day.raised) > MOST_RAISED:
        return "two_things"
    return "waiting" if day.worse_next_morning is None else "within"


def _name_progress(asked: ReturnToRunning, marks: tuple[Mark, ...]) -> str:
    """The outcome of days of which the last was within the limits."""
    if {"pain", "morning"} & set(marks):
        return "mixed"
    if "two_things" in marks:
        return "one_thing"
    said = (asked.limping, asked.changes_stride, asked.steadily_worse, asked.signs)
    if None in said or "waiting" in marks:
        return "so_far_if"
    return "held" if len(marks) >= DAYS_THAT_TELL else "so_far"


def _name_broken(day: RunDay) -> tuple[str, ...]:
    too_much = ("pain",) if (day.pain or 0) > MOST_PAIN else ()
    return (*too_much, *(("worse_next_morning",) if day.worse_next_morning else ()))


def _lower(asked: HowDeep, last: int) -> int:
    """2 points less, and never above what suits the tissue."""
    tops = [last - POINTS_LOWER]
    if asked.tissue:
        tops.append(MOST_PRESSURE[asked.tissue])
    if asked.by == "self":
        tops.append(MOST_SELF_PRESSURE)
    return max(min(tops), 0)


def _assess(asked: CheckRequest, parts: tuple[str, ...] = ()) -> Decision:
    return Decision(ASSESS, parts, tuple(sorted(asked.signs or ())))


def _name_true(asked: MayRun | ReturnToRunning, *fields: str) -> tuple[str, ...]:
    return tuple(field for field in fields if getattr(asked, field))
