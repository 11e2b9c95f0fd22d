"""What a form asks for each check, and inputs read from what a form or a request sends."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import ValidationError

from assistant.checks.data import CheckText, load_texts
from assistant.checks.errors import CheckInputError
from assistant.checks.inputs import CHECKS, CheckRequest

FieldKind = Literal["number", "yes_no", "choice", "choices"]


@dataclass(frozen=True)
class Option:
    """A value that a field takes, and how a form names it."""

    value: str
    label: str


@dataclass(frozen=True)
class FieldDescription:
    """One question of a check. `least` and `most` bound a number; `options` are for choices."""

    name: str
    question: str
    kind: FieldKind
    required: bool
    options: tuple[Option, ...] = ()
    least: int | None = None
    most: int | None = None

    @property
    def allowed(self) -> str:
        """The allowed values in words."""
        values = ", ".join(option.value for option in self.options)
        return {
            "number": f"a whole number from {self.least} to {self.most}",
            "yes_no": "true or false",
            "choice": f"one of {values}",
            "choices": f"a list of {values}",
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
        raise CheckInputError(f"no check is called {check!r}; the checks are: {', '.join(CHECKS)}")
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
        return f"unknown field {name!r}; the fields are: {', '.join(fields)}"
    if name not in values:
        return f"{name}: is missing; allowed: {fields[name].allowed}"
    return f"{name}: {values[name]!r} is not allowed; allowed: {fields[name].allowed}"


def _describe(check: str, text: CheckText) -> CheckDescription:
    schema = CHECKS[check].model_json_schema()
    required = set(schema.get("required", ()))
    fields = tuple(
        _describe_field(name, question, text, schema["properties"][name], required)
        for name, question in text.fields.items()
    )
    return CheckDescription(check, text.title, text.question, fields)


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
        least=kind.get("minimum"),
        most=kind.get("maximum"),
    )


def _name_kind(schema: dict[str, Any]) -> FieldKind:
    kinds: dict[str, FieldKind] = {"integer": "number", "boolean": "yes_no", "array": "choices"}
    return kinds.get(schema["type"], "choice")


def _label(name: str, text: CheckText) -> Mapping[str, str]:
    """How a form names the values of a field; the warning signs are shared by all checks."""
    if name == "signs":
        return {sign: row.label for sign, row in load_texts().signs.items()}
    return text.options.get(name, {})
