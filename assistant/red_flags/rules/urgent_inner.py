"""The rules of level urgent for what goes wrong inside: an early pregnancy, asthma."""

from assistant.red_flags.rules.rule import Rule, Scope
from assistant.red_flags.rules.urgent_building import build_rule

RULES: tuple[Rule, ...] = (
    build_rule(
        "pregnancy-warning-signs.side-pain",
        "early_sign + belly_side_pain",
        Scope.CONVERSATION,
        "NHS: Ectopic pregnancy",
        unless="preg_fine|not_pregnant|not_inside",
    ),
)
