"""Writes RULES.md, the page on which a clinician can read what the guard looks for and says.

    python -m assistant.red_flags.documentation

A test keeps the page equal to the rules.
"""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from assistant.red_flags.advice.building import build_advice
from assistant.red_flags.levels import Level
from assistant.red_flags.rules.all_rules import RULES
from assistant.red_flags.rules.rule import Rule

PAGE = Path(__file__).resolve().parent / "RULES.md"
COUNTRY = "GB"
INTRODUCTION = """# What the red-flag guard looks for, and what it says

Made from the rules by `python -m assistant.red_flags.documentation`; don't edit it by hand.

**No clinician has reviewed these rules or texts yet.** Each rule names the public source that it
follows. A rule fires when everything it needs is said of somebody who has it now: not denied, not
long over, not supposed, not asked about for its own sake. The words behind each name stand in
`lexicon/`. The texts are those for the United Kingdom.
"""


def render_page() -> str:
    """The whole page as Markdown."""
    return "\n".join([INTRODUCTION, *_render_levels()]) + "\n"


def _render_levels() -> Iterator[str]:
    for level in (Level.EMERGENCY, Level.URGENT, Level.CLINICIAN):
        yield f"## {level.label.capitalize()}\n"
        rules = sorted(
            (rule for rule in RULES if rule.level is level), key=lambda rule: rule.condition
        )
        for condition, group in groupby(rules, key=lambda rule: rule.condition):
            yield from _render_condition(condition, level, list(group))


def _render_condition(condition: str, level: Level, rules: list[Rule]) -> Iterator[str]:
    advice = build_advice(condition, level, country=COUNTRY)
    yield f"### {condition}\n"
    yield f"> **{advice.title}**"
    yield from (f"> - {step}" for step in advice.steps)
    yield ""
    yield from (_render_rule(rule) for rule in rules)
    yield ""


def _render_rule(rule: Rule) -> str:
    needs = " + ".join(_name(need) for need in rule.needs)
    unless = f", unless {_name(rule.unless)}" if rule.unless else ""
    return (
        f"- `{rule.id}`: {needs} within one {rule.scope.value}{unless}{_render_causes(rule)}."
        f" Source: {rule.source}."
    )


def _render_causes(rule: Rule) -> str:
    """What takes it back beside it or later, and what does in a later message alone."""
    told = {"by": rule.causes - rule.later_causes, "in a later message by": rule.later_causes}
    said = [f"{how} {_name('|'.join(sorted(causes)))}" for how, causes in told.items() if causes]
    return f", taken back {'; '.join(said)}" if said else ""


def _name(need: str) -> str:
    ever = " (ever)" if need.startswith("~") else ""
    return " or ".join(need.lstrip("~").replace("_", " ").split("|")) + ever


if __name__ == "__main__":
    PAGE.write_text(render_page(), encoding="utf-8")
