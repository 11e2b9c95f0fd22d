"""Builds the fixed reply to a red flag: title, short steps, whom to call. No model writes it.

Texts hold `{emergency}`, `{urgent}`, `{crisis}` and `{poison}`, filled in by country (`countries`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.red_flags.advice.clinician import CLINICIAN
from assistant.red_flags.advice.emergency import EMERGENCY
from assistant.red_flags.advice.general import (
    FALLBACK,
    GENERAL,
    OTHER_LANGUAGE,
    REMINDERS,
    UNNAMED,
    Text,
)
from assistant.red_flags.advice.possible import POSSIBLE
from assistant.red_flags.advice.urgent import URGENT
from assistant.red_flags.countries import Lines, find_lines
from assistant.red_flags.languages import CONDITION
from assistant.red_flags.levels import Level

MAYBE = "What you wrote could mean"
TEXTS: dict[Level, dict[str, Text]] = {
    Level.EMERGENCY: {**EMERGENCY, CONDITION: OTHER_LANGUAGE},
    Level.URGENT: URGENT,
    Level.CLINICIAN: CLINICIAN,
}


# Here nobody should wait for a call back: be seen at once, or ring those who look after you.
NO_PHONE_LINE = frozenset(
    "testicular_pain chest_pain_settled gi_bleed_black_stool pregnancy_warning_signs".split()
)


@dataclass(frozen=True)
class Advice:
    """What the runner is told.

    `call` is a number to dial: the emergency number at emergency level, the country's line for
    urgent advice at urgent level; None below, where there is none, or where a phone line delays.
    """

    level: Level
    title: str
    steps: tuple[str, ...]
    call: str | None
    call_label: str | None

    @property
    def text(self) -> str:
        """Title and steps as plain text."""
        return "\n".join([self.title, *(f"- {step}" for step in self.steps)])


def build_advice(condition: str, level: Level, *, country: str) -> Advice:
    """The text for a condition at a level; the level's general text where it has none."""
    if level is Level.NONE:
        raise ValueError("there is no advice at level none")
    text = TEXTS[level].get(condition, GENERAL[level])
    advice = _fill(text, level, find_lines(country))
    if condition in NO_PHONE_LINE and level is Level.URGENT:
        return replace(advice, call=None, call_label=None)
    return advice


def name_unnamed(level: Level) -> str:
    """The id of what is possible at a level and could be one condition as well as another."""
    return f"possible_{level.label}"


def build_possible_advice(condition: str, level: Level, *, country: str) -> Advice:
    """The text for what only the second reader saw: a possibility, and what would settle it; of a
    condition that has no name (`name_unnamed`), what would make it one.

    An emergency still begins with the number; what to do meanwhile is that of the condition.
    """
    if condition == name_unnamed(level) and level in UNNAMED:
        return _fill(UNNAMED[level], level, find_lines(country))
    certain = build_advice(condition, level, country=country)
    possible = POSSIBLE.get(condition)
    if possible is None:
        return certain
    lines = find_lines(country)
    name, question = _word(possible.name, lines), _word(possible.question, lines)
    if level is Level.EMERGENCY:
        title = f"Call {lines.emergency} now if the answer is yes: {question}"
        return replace(certain, title=title, steps=(f"{MAYBE} {name}.", *certain.steps))
    title = f"{MAYBE} {name}; please check. {question}"
    return replace(certain, title=title, steps=(f"If yes: {certain.title}", *certain.steps))


def build_fallback_advice(*, country: str) -> Advice:
    """What is said when the guard itself has failed."""
    return _fill(FALLBACK, Level.CLINICIAN, find_lines(country))


def build_reminder(level: Level, words: Sequence[str], *, country: str) -> str:
    """One line for who has explained `words`, as they were typed: what to do if that isn't all."""
    lines = find_lines(country)
    said = f"“{' … '.join(words)}”"
    # The runner's own words are put in last: they are no text of ours, and may hold braces.
    before, after = _word(REMINDERS[level], lines).split("{words}")
    return f"{before}{said}{after.format(**_name_lines(lines))}"


def _fill(text: Text, level: Level, lines: Lines) -> Advice:
    names = _name_lines(lines)
    call, call_label = _find_call(level, lines)
    title, *steps = (_word(line, lines).format(**names) for line in (text.title, *text.steps))
    return Advice(
        level=level,
        title=title,
        steps=tuple(steps),
        call=call,
        call_label=call_label,
    )


def _name_lines(lines: Lines) -> dict[str, str]:
    """What the placeholders of a text stand for."""
    return {
        "emergency": lines.emergency,
        "urgent": lines.urgent,
        "crisis": lines.crisis,
        "poison": lines.poison,
    }


def _word(line: str, lines: Lines) -> str:
    """A line of a text in the country's own words ("GP" is "family doctor" in Canada)."""
    for british, local in lines.own_words:
        line = re.sub(rf"\b{british}\b", local, line)
    return line


def _find_call(level: Level, lines: Lines) -> tuple[str | None, str | None]:
    """The number to dial at a level, and what its button says."""
    if level is Level.URGENT:
        return lines.urgent_call, lines.urgent_label
    if level is Level.EMERGENCY and lines.call:
        return lines.call, f"Call {lines.call}"
    return None, None
