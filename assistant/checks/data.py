"""Reads `checks.toml`: texts and references to sentences, checked against the code's inputs."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.checks.errors import CheckDataError
from assistant.checks.inputs import CHECKS, RunDay, Sign

Light = Literal["go", "care", "stop"]
FlagLevel = Literal["clinician", "urgent"]

FILE = Path(__file__).resolve().parent / "checks.toml"


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Reference(_Row):
    """A sentence of an article, to the letter."""

    article: str
    text: str


class SignText(_Row):
    """How a form names a warning sign, and the names of the sentences that speak of it."""

    label: str
    cites: list[str]


class FlagText(_Row):
    """Inputs that are a red flag together, and the condition whose fixed text the guard gives."""

    when: list[str]
    condition: str = ""
    level: FlagLevel


class ZoneText(_Row):
    """A span of a field's scale, both ends counted, and the sentence that it is taken from."""

    name: str
    label: str
    least: int
    most: int
    cite: str


class RowText(_Row):
    """A line of a result that is laid out as a card: what it says, and its sentences."""

    label: str
    cites: list[str]
    field: str = ""
    says: dict[str, str] = {}


class OutcomeText(_Row):
    """A verdict in our words, and the names of the sentences that stand beside it.

    `band` is the span of the scale that the verdict names, both ends counted.
    """

    verdict: str
    cites: list[str]
    sides: list[str] = []
    assessment: bool = False
    light: Light | None = None
    band: list[int] = []


class CheckText(_Row):
    """All texts of one check; `parts` holds sentences that only some inputs call for, `differ_on`
    names what the sides of its outcomes are on."""

    title: str
    question: str
    differ_on: str = ""
    fields: dict[str, str]
    day_fields: dict[str, str] = {}
    options: dict[str, dict[str, str]] = {}
    outcomes: dict[str, OutcomeText]
    parts: dict[str, list[str]] = {}
    zones: dict[str, list[ZoneText]] = {}
    rows: list[RowText] = []

    @property
    def zone_cites(self) -> tuple[str, ...]:
        """Names of the sentences that the scales are taken from, each once, in order."""
        zones = (zone for row in self.zones.values() for zone in row)
        return tuple(dict.fromkeys(zone.cite for zone in zones))


class CheckTexts(_Row):
    """All of `checks.toml`."""

    sentences: dict[str, Reference]
    signs: dict[str, SignText]
    flags: list[FlagText] = []
    checks: dict[str, CheckText]

    def find_names(self, check: str) -> frozenset[str]:
        """Names of every sentence that `check` may show."""
        return frozenset(self._list_names(self.checks[check]))

    def _list_names(self, text: CheckText) -> Iterator[str]:
        yield from text.zone_cites
        for outcome in text.outcomes.values():
            yield from (*outcome.cites, *outcome.sides)
        for names in (*text.parts.values(), *(sign.cites for sign in self.signs.values())):
            yield from names


@cache
def load_texts(path: Path = FILE) -> CheckTexts:
    """Read the file, once; raises `CheckDataError` naming file, place and what is wrong."""
    try:
        texts = CheckTexts.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise CheckDataError(f"{path.name}: {error}") from None
    _require_same("checks", texts.checks, CHECKS)
    _require_same("signs", texts.signs, get_args(Sign))
    for check, text in texts.checks.items():
        _require_same(f"checks.{check}.fields", text.fields, CHECKS[check].model_fields)
        days = RunDay.model_fields if "days" in text.fields else ()
        _require_same(f"checks.{check}.day_fields", text.day_fields, days)
        unknown = sorted(texts.find_names(check) - texts.sentences.keys())
        if unknown:
            raise CheckDataError(f"{path.name}: checks.{check}: no sentence named {unknown[0]!r}")
    return texts


def _require_same(place: str, found: Mapping[str, object], wanted: Iterable[str]) -> None:
    if set(found) != set(wanted):
        raise CheckDataError(f"{FILE.name}: [{place}] must hold {', '.join(sorted(wanted))}")
