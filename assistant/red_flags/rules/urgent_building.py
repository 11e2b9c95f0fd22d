"""What every rule of level urgent has in common."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.explanations import EXPLAINED_BY
from assistant.red_flags.rules.rule import Rule, Scope


def build_rule(rule_id: str, needs: str, scope: Scope, source: str, *, unless: str = "") -> Rule:
    """A rule whose condition is the first part of its id; `needs` are parted by " + "."""
    condition = rule_id.partition(".")[0].replace("-", "_")
    return Rule(
        id=rule_id,
        condition=condition,
        level=Level.URGENT,
        needs=tuple(needs.split(" + ")),
        source=source,
        scope=scope,
        unless=unless,
        explained_by=EXPLAINED_BY.get(rule_id, ""),
    )
