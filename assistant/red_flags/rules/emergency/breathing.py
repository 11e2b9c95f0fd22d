"""Breath that fails, and a clot on the lung."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

BREATH = ("severe_breathlessness", "Asthma + Lung UK: Asthma attacks; NHS: Pulmonary embolism")
ASTHMA = ("asthma_attack_severe", "SIGN 158: British guideline on asthma; Asthma + Lung UK")
LUNG_CLOT = ("pulmonary_embolism", "NHS: Pulmonary embolism; Blood clots")

RULES: tuple[Rule, ...] = (
    # Breathing.
    build_rule(
        "breathless.blue-lips",
        *BREATH,
        "lips_blue",
        scope=Scope.CONVERSATION,
        unless="blue_innocent",
    ),
    build_rule("breathless.asthma", *BREATH, "asthma_not_settling"),
    build_rule(
        "breathless.cannot-talk",
        *BREATH,
        "cannot_talk_for_breath",
        "cannot_breathe|short_breath|wheeze|still_not_settled|breath_at_rest|low_oxygen",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "breathless.inhaler",
        *BREATH,
        "inhaler_failing",
        "wheeze|cannot_breathe|short_breath|chest_sucking_in|blue_lips|cannot_talk_for_breath",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "breathless.sucking-in",
        *BREATH,
        "chest_sucking_in",
        "cannot_breathe|short_breath|wheeze|cannot_talk_for_breath|still_not_settled",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "breathless.in-bed",
        *BREATH,
        "cannot_breathe",
        "strict_rest",
        scope=Scope.NEIGHBOURS,
    ),
    build_rule("breathless.throat-held", *BREATH, "throat_held", "somebody"),
    build_rule("breathless.oxygen", *BREATH, "low_oxygen"),
    build_rule(
        "breathless.needling",
        *BREATH,
        "needled",
        "short_breath|sharp_one_side",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "breathless.froth",
        *BREATH,
        "froth",
        "cannot_breathe|short_breath|breath_at_rest",
        scope=Scope.CONVERSATION,
    ),
    # Asthma as it is measured.
    build_rule(
        "breathless.peak-flow",
        *ASTHMA,
        "peak_flow_half",
        scope=Scope.SENTENCE,
        unless="peak_flow_innocent",
    ),
    build_rule(
        "breathless.peak-flow-tiny",
        *ASTHMA,
        "peak_flow_tiny",
        scope=Scope.SENTENCE,
        unless="peak_flow_innocent",
    ),
    build_rule(
        "breathless.relief-short",
        *ASTHMA,
        "relief_short",
        "asthma|wheeze|short_breath|tightness_back",
        scope=Scope.NEIGHBOURS,
        unless="relief_planned",
    ),
    # Clot on the lung.
    build_rule("lung-clot.blood", *LUNG_CLOT, "coughed_blood", unless="blood_from_elsewhere"),
    build_rule(
        "lung-clot.leg",
        *LUNG_CLOT,
        "leg_clot_sign",
        "lung_sign_sure|puffed_easily",
        scope=Scope.CONVERSATION,
    ),
    build_rule("lung-clot.risk", *LUNG_CLOT, "lung_clot_risk", "sign_lung_strong"),
    build_rule(
        "lung-clot.breath-and-heart",
        *LUNG_CLOT,
        "sharp_on_breathing",
        "racing_heart|puffed_easily|near_faint",
    ),
)
