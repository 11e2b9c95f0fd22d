"""The rules of level urgent for what goes wrong inside: an early pregnancy, a fever on
medicines that lower the defences, asthma."""

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
    build_rule(
        "fever-immunosuppressed.medicine",
        "immune_medicine + fever_told_plainly",
        Scope.CONVERSATION,
        "NHS: Methotrexate; Azathioprine",
        unless="defences_back",
    ),
)
