"""What each check asks: small frozen values, validated as they are built.

`None` means that nobody said; a check then answers with the condition spelt out. The other way to
build them, from a form or a request, is `describing.read_inputs`.
"""

from typing import Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, model_validator

Sign = Literal[
    "sharp_pain",
    "pain_in_one_spot",
    "night_or_rest_pain",
    "swelling_or_heat",
    "calf_swollen_or_hot",
    "numbness_or_weakness",
    "new_weakness",
    "sudden_injury",
    "cannot_bear_weight",
    "limp",
    "fever_or_unwell",
    "vein_disease",
]
Tissue = Literal["irritable", "stable"]
# The Long Eaton therapist's limit: a flare of more hours than this calls for less pressure.
MOST_FLARE_HOURS = 24
MOST_DAYS = 10


class Inputs(BaseModel):
    """What every check asks: the signs that call for an assessment; an empty set means none."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    # Not strict, so that the list of a JSON request is taken.
    signs: frozenset[Sign] | None = Field(default=None, strict=False)


class MassageToday(Inputs):
    """Does the pain suit a massage today?"""

    feels: Literal["tight", "sore", "returns", "other"]
    eases_with_warming_up: bool | None = None
    worse_week_on_week: bool | None = None


class MayRun(Inputs):
    """May the runner run with this pain? `pain` is while running; `raising` counts what goes up.

    A `next_morning` above `pain` is worse, whatever `worse_next_morning` says; one below it may be.
    """

    pain: int = Field(ge=0, le=10)
    next_morning: int | None = Field(default=None, ge=0, le=10)
    worse_next_morning: bool | None = None
    limping: bool | None = None
    changes_stride: bool | None = None
    steadily_worse: bool | None = None
    raising: int = Field(default=0, ge=0, le=3)


class HowDeep(Inputs):
    """How hard may a massage press? `tissue` may be left out after a flare of over 24 hours."""

    tissue: Tissue | None = None
    by: Literal["therapist", "self"] = "therapist"
    flare_hours: int | None = Field(default=None, ge=0, le=336)
    last_pressure: int | None = Field(default=None, ge=1, le=10)

    @property
    def has_flared(self) -> bool:
        return self.flare_hours is not None and self.flare_hours > MOST_FLARE_HOURS

    @model_validator(mode="after")
    def _require_tissue(self) -> Self:
        if self.tissue is None and not self.has_flared:
            allowed = ", ".join(get_args(Tissue))
            raise ValueError(
                f"tissue: is needed unless flare_hours is over "
                f"{MOST_FLARE_HOURS}; allowed: {allowed}"
            )
        return self


class PlanSession(Inputs):
    """What is the massage for, how is the area, and which one thing comes after it?"""

    goal: Literal["relief", "recovery", "mobility"]
    tissue: Tissue
    afterwards: Literal["walk", "strength"] | None = None


class HowOften(Inputs):
    """How are things at the moment?"""

    situation: Literal["well", "building", "in_pain", "stubborn", "settled"]


class RunDay(BaseModel):
    """One day back: pain while running, from 0 to 10, or nothing on a day without a run."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    pain: int | None = Field(default=None, ge=0, le=10)
    worse_next_morning: bool | None = None
    raised: frozenset[Literal["distance", "speed", "hills"]] = Field(
        default=frozenset(), strict=False
    )


class ReturnToRunning(Inputs):
    """How did the first days back go? `days` in order, at most ten, one of them a run at least."""

    days: tuple[RunDay, ...] = Field(min_length=1, max_length=MOST_DAYS, strict=False)
    limping: bool | None = None
    changes_stride: bool | None = None
    steadily_worse: bool | None = None

    @model_validator(mode="after")
    def _require_run(self) -> Self:
        if all(day.pain is None for day in self.days):
            raise ValueError("days: one at least must be a run, with its pain from 0 to 10")
        return self


CheckRequest = MassageToday | MayRun | HowDeep | PlanSession | HowOften | ReturnToRunning
CHECKS: dict[str, type[CheckRequest]] = {
    "massage_today": MassageToday,
    "may_run": MayRun,
    "how_deep": HowDeep,
    "plan_session": PlanSession,
    "how_often": HowOften,
    "return_to_running": ReturnToRunning,
}


def name_check(request: CheckRequest) -> str:
    """The id of the check that `request` is for."""
    return next(name for name, kind in CHECKS.items() if isinstance(request, kind))
