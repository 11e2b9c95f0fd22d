"""What of a screening stands in a reply, and in what `footnote screen` prints."""

from collections.abc import Iterable

from assistant.contract import Advice, Flag, LevelName
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Finding, Screening


def name_level(level: Level) -> LevelName:
    """The level as the contract names it."""
    names: dict[Level, LevelName] = {
        Level.NONE: "none",
        Level.CLINICIAN: "clinician",
        Level.URGENT: "urgent",
        Level.EMERGENCY: "emergency",
    }
    return names[level]


def build_flags(findings: Iterable[Finding]) -> tuple[Flag, ...]:
    """A flag for each finding, in their order."""
    return tuple(
        Flag(
            id=finding.condition,
            level=name_level(finding.level),
            words=finding.words,
            turn=finding.turn,
            rule=finding.rule,
            context=finding.context,
            source=finding.source,
        )
        for finding in findings
    )


def build_advice(screening: Screening) -> Advice | None:
    """The guard's fixed reply, if it has one."""
    advice = screening.advice
    if advice is None:
        return None
    return Advice(
        level=name_level(advice.level),
        title=advice.title,
        steps=advice.steps,
        call=advice.call,
        call_label=advice.call_label,
    )


def say_after_advice(screening: Screening, text: str) -> str:
    """The answer's text, behind the guard's own words where it has something to say."""
    advice = screening.advice.text if screening.advice else ""
    return "\n\n".join(filter(None, [advice, screening.notice, text]))
