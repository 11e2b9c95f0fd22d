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
        unless="preg_fine|not_pregnant|pelvis_loosened",
    ),
    build_rule(
        "fever-immunosuppressed.medicine",
        "immune_medicine + fever_told_plainly",
        Scope.CONVERSATION,
        "NHS: Methotrexate; Azathioprine",
        unless="defences_back",
    ),
    build_rule(
        "asthma-uncontrolled.peak-flow",
        "peak_flow_low",
        Scope.SENTENCE,
        "SIGN 158: British guideline on asthma",
        unless="peak_flow_innocent",
    ),
    build_rule(
        "asthma-uncontrolled.relief",
        "relief_much + asthma|wheeze",
        Scope.NEIGHBOURS,
        "Asthma + Lung UK: Reliever use",
        unless="relief_planned",
    ),
    build_rule(
        "asthma-uncontrolled.nights",
        "woken_nightly + asthma|wheeze",
        Scope.SENTENCE,
        "Asthma + Lung UK: Asthma at night",
        unless="msk_part|woken_by",
    ),
)
