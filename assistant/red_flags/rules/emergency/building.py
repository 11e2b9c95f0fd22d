"""What every rule of level emergency has in common."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.explanations import EXPLAINED_BY
from assistant.red_flags.rules.rule import Rule, Scope


def build_rule(
    rule_id: str,
    condition: str,
    source: str,
    *needs: str,
    scope: Scope = Scope.MESSAGE,
    unless: str = "",
) -> Rule:
    """A rule within one message, but where it says otherwise."""
    return Rule(
        id=rule_id,
        condition=condition,
        level=Level.EMERGENCY,
        needs=needs,
        source=source,
        scope=scope,
        unless=unless,
        explained_by=EXPLAINED_BY.get(rule_id, ""),
    )
