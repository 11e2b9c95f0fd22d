"""What rules look for, so that each says only what is its own."""

from dataclasses import dataclass

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.explanations import EXPLAINED_BY
from assistant.red_flags.rules.rule import Rule, Scope


@dataclass(frozen=True)
class Condition:
    """A condition of `advice/`, by its key; how serious it is; its rules' public source."""

    key: str
    level: Level
    source: str

    def rule(
        self, rule_id: str, needs: str, scope: Scope, *, unless: str = "", source: str = ""
    ) -> Rule:
        """A rule that finds it; `needs` are parted by " + ", and `source` is the rule's own."""
        return Rule(
            id=rule_id,
            condition=self.key,
            level=self.level,
            needs=tuple(needs.split(" + ")),
            source=source or self.source,
            scope=scope,
            unless=unless,
            explained_by=EXPLAINED_BY.get(rule_id, ""),
        )
