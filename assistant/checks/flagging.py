"""Inputs of a check that are red flags in themselves, and what the guard is given to read.

A ticked box is no free text: what it means is known, so `checks.toml` names the condition whose
fixed text the guard has for it. Everything that was typed goes to the guard as it is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from assistant.checks.data import FlagText, load_texts
from assistant.red_flags.advice.building import build_advice
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Finding, Screening

RULE = "quick-check"
SOURCE = "a box that was ticked, or a question answered yes, in a quick check"
# What the guard reads where a form was filled in and nothing typed.
NOTHING_TYPED = "A quick check."
LEVELS = {"clinician": Level.CLINICIAN, "urgent": Level.URGENT}


def list_texts(check: str, values: object) -> tuple[str, ...]:
    """Every piece of text in a request's inputs that is none of the values its form knows.

    Such inputs are refused later on; but nothing that somebody typed may pass the guard by.
    """
    known = _list_known(check)
    return tuple(text for text in _walk(values) if text not in known)


def _list_known(check: str) -> frozenset[str]:
    """The names and values of a check's form; none where there is no such check."""
    text = load_texts().checks.get(check)
    if text is None:
        return frozenset()
    options = (value for row in text.options.values() for value in row)
    return frozenset((*text.fields, *text.day_fields, *options, *load_texts().signs))


def _walk(values: object) -> Iterator[str]:
    """Every text in a JSON value, keys among them; no recursion, however deep it is."""
    waiting = [values]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            waiting += [*value.keys(), *value.values()]
        elif isinstance(value, list | tuple | set | frozenset):
            waiting += value


def raise_by_inputs(
    screening: Screening, values: Mapping[str, object], *, country: str
) -> Screening:
    """`screening` with the flags of the inputs; its level is never lowered."""
    flag = find_flag(values)
    if flag is None or LEVELS[flag.level] <= screening.level:
        return screening
    level = LEVELS[flag.level]
    finding = Finding(
        condition=flag.condition or "needs_assessment",
        level=level,
        words=(),
        turn=-1,
        rule=f"{RULE}: {', '.join(flag.when)}",
        context="present",
        source=SOURCE,
    )
    advice = build_advice(finding.condition, level, country=country)
    return replace(screening, level=level, findings=(finding, *screening.findings), advice=advice)


def find_flag(values: Mapping[str, object]) -> FlagText | None:
    """The first flag of the highest level whose inputs are all there."""
    present = set(_list_present(values))
    found = [flag for flag in load_texts().flags if present.issuperset(flag.when)]
    return max(found, key=lambda flag: LEVELS[flag.level], default=None)


def _list_present(values: Mapping[str, object]) -> Iterator[str]:
    """The ids of ticked signs, and the names of the questions that were answered yes."""
    signs = values.get("signs")
    if isinstance(signs, list | tuple | set | frozenset):
        yield from (sign for sign in signs if isinstance(sign, str))
    yield from (name for name, value in values.items() if value is True)
