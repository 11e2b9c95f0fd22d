"""Breath that fails, and a clot on the lung."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, SENTENCE, Rule

BREATH = Condition(
    "severe_breathlessness",
    Level.EMERGENCY,
    "Asthma + Lung UK: Asthma attacks; NHS: Pulmonary embolism",
)
ASTHMA = Condition(
    "asthma_attack_severe",
    Level.EMERGENCY,
    "SIGN 158: British guideline on asthma; Asthma + Lung UK",
)
LUNG_CLOT = Condition("pulmonary_embolism", Level.EMERGENCY, "NHS: Pulmonary embolism; Blood clots")

RULES: tuple[Rule, ...] = (
    # Breathing.
    BREATH.rule("breathless.blue-lips", "lips_blue", CONVERSATION, unless="blue_innocent"),
    BREATH.rule("breathless.asthma", "asthma_not_settling", MESSAGE),
    BREATH.rule(
        "breathless.cannot-talk",
        "cannot_talk_for_breath + cannot_breathe|short_breath|wheeze|still_not_settled"
        "|breath_at_rest|low_oxygen",
        CONVERSATION,
    ),
    BREATH.rule(
        "breathless.inhaler",
        "inhaler_failing + wheeze|cannot_breathe|short_breath|chest_sucking_in|blue_lips"
        "|cannot_talk_for_breath",
        CONVERSATION,
    ),
    BREATH.rule(
        "breathless.sucking-in",
        "chest_sucking_in + cannot_breathe|short_breath|wheeze|cannot_talk_for_breath"
        "|still_not_settled",
        CONVERSATION,
    ),
    BREATH.rule("breathless.in-bed", "cannot_breathe + strict_rest", NEIGHBOURS),
    BREATH.rule("breathless.throat-held", "throat_held + somebody", MESSAGE),
    BREATH.rule("breathless.oxygen", "low_oxygen", MESSAGE),
    BREATH.rule("breathless.needling", "needled + short_breath|sharp_one_side", CONVERSATION),
    BREATH.rule(
        "breathless.froth", "froth + cannot_breathe|short_breath|breath_at_rest", CONVERSATION
    ),
    # Asthma as it is measured.
    ASTHMA.rule("breathless.peak-flow", "peak_flow_half", SENTENCE, unless="peak_flow_innocent"),
    ASTHMA.rule(
        "breathless.peak-flow-tiny", "peak_flow_tiny", SENTENCE, unless="peak_flow_innocent"
    ),
    ASTHMA.rule(
        "breathless.relief-short",
        "relief_short + asthma|wheeze|short_breath|tightness_back",
        NEIGHBOURS,
        unless="relief_planned",
    ),
    # Clot on the lung.
    LUNG_CLOT.rule("lung-clot.blood", "coughed_blood", MESSAGE, unless="blood_from_elsewhere"),
    LUNG_CLOT.rule(
        "lung-clot.streaked-tissue",
        "streaked_tissue + cough_told",
        CONVERSATION,
        unless="blood_from_elsewhere|not_from_lungs",
    ),
    LUNG_CLOT.rule("lung-clot.leg", "leg_clot_sign + lung_sign_sure|puffed_easily", CONVERSATION),
    LUNG_CLOT.rule("lung-clot.risk", "lung_clot_risk + sign_lung_strong", MESSAGE),
    LUNG_CLOT.rule(
        "lung-clot.breath-and-heart",
        "sharp_on_breathing + racing_heart|puffed_easily|near_faint",
        MESSAGE,
    ),
)
