"""What a form asks for each check, and inputs read from what a form or a request sends."""

import reprlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import ValidationError

from assistant.checks.data import CheckText, load_texts
from assistant.checks.errors import CheckInputError, UnknownCheckError
from assistant.checks.inputs import CHECKS, CheckRequest, RunDay

_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = _SHORT.maxlong = 60

FieldKind = Literal["number", "yes_no", "choice", "choices", "days"]


@dataclass(frozen=True)
class Option:
    """A value that a field takes, and how a form names it."""

    value: str
    label: str


@dataclass(frozen=True)
class Zone:
    """A span of a scale, both ends counted; `number` is the footnote it is taken from."""

    name: str
    label: str
    least: int
    most: int
    number: int


@dataclass(frozen=True)
class FieldDescription:
    """One question of a check. `least` and `most` bound a number, or how many days there are.

    `options` are for choices, `zones` for a scale, and `fields` are what is asked of each day.
    """

    name: str
    question: str
    kind: FieldKind
    required: bool
    options: tuple[Option, ...] = ()
    least: int | None = None
    most: int | None = None
    zones: tuple[Zone, ...] = ()
    fields: "tuple[FieldDescription, ...]" = ()

    @property
    def allowed(self) -> str:
        """The values that the field takes, in words for an error."""
        values = ", ".join(option.value for option in self.options)
        return {
            "number": f"a whole number from {self.least} to {self.most}",
            "yes_no": "true or false",
            "choice": f"one of {values}",
            "choices": f"a list of {values}",
            "days": f"a list of {self.least} to {self.most} days, "
            f"each with {', '.join(field.name for field in self.fields)}",
        }[self.kind]


@dataclass(frozen=True)
class CheckDescription:
    """A check as a page shows it."""

    name: str
    title: str
    question: str
    fields: tuple[FieldDescription, ...]


def describe_checks() -> tuple[CheckDescription, ...]:
    """Every check with its fields, in the order in which a page shows them."""
    return tuple(_describe(name, text) for name, text in load_texts().checks.items())


def read_inputs(check: str, values: Mapping[str, object]) -> CheckRequest:
    """The inputs of `check`; raises `CheckInputError` naming the field and what is allowed."""
    if check not in CHECKS:
        known = ", ".join(CHECKS)
        raise UnknownCheckError(f"no check is called {shorten(check)}; the checks are: {known}")
    try:
        return CHECKS[check].model_validate(dict(values))
    except ValidationError as error:
        raise CheckInputError(f"{check}: {_explain(check, error, values)}") from None


def _explain(check: str, error: ValidationError, values: Mapping[str, object]) -> str:
    problem = error.errors()[0]
    if not problem["loc"]:
        return str(problem["ctx"]["error"])
    name = str(problem["loc"][0])
    fields = {field.name: field for field in _describe(check, load_texts().checks[check]).fields}
    if name not in fields:
        return f"unknown field {shorten(name)}; the fields are: {', '.join(fields)}"
    if name not in values:
        return f"{name}: is missing; allowed: {fields[name].allowed}"
    if len(problem["loc"]) > 2 and fields[name].kind == "days":
        return _explain_day(fields[name], problem)
    return f"{name}: {shorten(values[name])} is not allowed; allowed: {fields[name].allowed}"


def _explain_day(field: FieldDescription, problem: Any) -> str:
    """The day and its field; days are counted from 1."""
    inner = {each.name: each for each in field.fields}
    number, name = problem["loc"][1] + 1, str(problem["loc"][2])
    if name not in inner:
        return (
            f"days: day {number}: unknown field {shorten(name)}; the fields are: {', '.join(inner)}"
        )
    given, allowed = shorten(problem["input"]), inner[name].allowed
    return f"days: day {number}: {name}: {given} is not allowed; allowed: {allowed}"


def shorten(value: object) -> str:
    """A value as an error names it: never long, whatever was sent."""
    return _SHORT.repr(value)


def _describe(check: str, text: CheckText) -> CheckDescription:
    fields = _describe_fields(text.fields, text, CHECKS[check].model_json_schema())
    return CheckDescription(check, text.title, text.question, fields)


def _describe_fields(
    questions: Mapping[str, str], text: CheckText, schema: dict[str, Any]
) -> tuple[FieldDescription, ...]:
    required = set(schema.get("required", ()))
    return tuple(
        _describe_field(name, question, text, schema["properties"][name], required)
        for name, question in questions.items()
    )


def _describe_field(
    name: str, question: str, text: CheckText, schema: dict[str, Any], required: set[str]
) -> FieldDescription:
    # A field that may be left out is a choice of its own schema and of null.
    kind = next((part for part in schema.get("anyOf", ()) if part["type"] != "null"), schema)
    labels = _label(name, text)
    values = kind.get("enum") or kind.get("items", {}).get("enum", ())
    return FieldDescription(
        name=name,
        question=question,
        kind=_name_kind(kind),
        required=name in required,
        options=tuple(Option(value, labels[value]) for value in values),
        least=kind.get("minimum", kind.get("minItems")),
        most=kind.get("maximum", kind.get("maxItems")),
        zones=tuple(_number_zones(text, name)),
        fields=_describe_fields(text.day_fields, text, RunDay.model_json_schema())
        if name == "days"
        else (),
    )


def _number_zones(text: CheckText, field: str) -> Iterator[Zone]:
    numbers = {name: number for number, name in enumerate(text.zone_cites, 1)}
    for zone in text.zones.get(field, ()):
        yield Zone(zone.name, zone.label, zone.least, zone.most, numbers[zone.cite])


def _name_kind(schema: dict[str, Any]) -> FieldKind:
    if "$ref" in schema.get("items", {}):
        return "days"
    kinds: dict[str, FieldKind] = {"integer": "number", "boolean": "yes_no", "array": "choices"}
    return kinds.get(schema["type"], "choice")


def _label(name: str, text: CheckText) -> Mapping[str, str]:
    """How a form names the values of a field; the warning signs are shared by all checks."""
    if name == "signs":
        return {sign: row.label for sign, row in load_texts().signs.items()}
    return text.options.get(name, {})
