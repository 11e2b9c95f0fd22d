"""Builds the fixed reply to a red flag: title, short steps, whom to call. No model writes it.

Texts hold `{emergency}`, `{urgent}`, `{crisis}` and `{poison}`, filled in by country (`countries`).
"""

from dataclasses import dataclass, replace

from assistant.red_flags.advice.clinician import CLINICIAN
from assistant.red_flags.advice.emergency import EMERGENCY
from assistant.red_flags.advice.general import FALLBACK, GENERAL, OTHER_LANGUAGE, Text
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


@dataclass(frozen=True)
class Advice:
    """What the runner is told. `call` is a number to dial and stands only at emergency level."""

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
    return _fill(text, level, find_lines(country))


def build_possible_advice(condition: str, level: Level, *, country: str) -> Advice:
    """The text for what only the second reader saw: a possibility, and what would settle it.

    An emergency still begins with the number; what to do meanwhile is that of the condition.
    """
    certain = build_advice(condition, level, country=country)
    possible = POSSIBLE.get(condition)
    if possible is None:
        return certain
    if level is Level.EMERGENCY:
        number = find_lines(country).emergency
        title = f"Call {number} now if the answer is yes: {possible.question}"
        return replace(certain, title=title, steps=(f"{MAYBE} {possible.name}.", *certain.steps))
    title = f"{MAYBE} {possible.name}; please check. {possible.question}"
    return replace(certain, title=title, steps=(f"If yes: {certain.title}", *certain.steps))


def build_fallback_advice(*, country: str) -> Advice:
    """What is said when the guard itself has failed."""
    return _fill(FALLBACK, Level.CLINICIAN, find_lines(country))


def _fill(text: Text, level: Level, lines: Lines) -> Advice:
    names = {
        "emergency": lines.emergency,
        "urgent": lines.urgent,
        "crisis": lines.crisis,
        "poison": lines.poison,
    }
    is_emergency = level is Level.EMERGENCY
    return Advice(
        level=level,
        title=text.title.format(**names),
        steps=tuple(step.format(**names) for step in text.steps),
        call=lines.call if is_emergency else None,
        call_label=f"Call {lines.call}" if is_emergency and lines.call else None,
    )
