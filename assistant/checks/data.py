"""Reads `checks.toml`: texts and references to sentences, checked against the code's inputs."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.checks.errors import CheckDataError
from assistant.checks.inputs import CHECKS, Sign

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


class OutcomeText(_Row):
    """A verdict in our words, and the names of the sentences that stand beside it."""

    verdict: str
    cites: list[str]
    sides: list[str] = []
    assessment: bool = False


class CheckText(_Row):
    """All texts of one check; `parts` holds sentences that only some inputs call for."""

    title: str
    question: str
    fields: dict[str, str]
    options: dict[str, dict[str, str]] = {}
    outcomes: dict[str, OutcomeText]
    parts: dict[str, list[str]] = {}


class CheckTexts(_Row):
    """The whole file."""

    sentences: dict[str, Reference]
    signs: dict[str, SignText]
    checks: dict[str, CheckText]

    def find_names(self, check: str) -> frozenset[str]:
        """Names of every sentence that `check` may show."""
        return frozenset(self._list_names(self.checks[check]))

    def _list_names(self, text: CheckText) -> Iterator[str]:
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
        unknown = sorted(texts.find_names(check) - texts.sentences.keys())
        if unknown:
            raise CheckDataError(f"{path.name}: checks.{check}: no sentence named {unknown[0]!r}")
    return texts


def _require_same(place: str, found: Mapping[str, object], wanted: Iterable[str]) -> None:
    if set(found) != set(wanted):
        raise CheckDataError(f"{FILE.name}: [{place}] must hold {', '.join(sorted(wanted))}")
