"""Infection of the whole body, and the great vessel."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

SEPSIS = ("sepsis", "UK Sepsis Trust; NHS: Sepsis")
DEFENCES = (
    "fever_immunosuppressed",
    "NICE CG151: Neutropenic sepsis; NHS: Spleen problems and spleen removal; NHS: Methotrexate",
)
AORTA = ("aortic_emergency", "NHS: Aortic aneurysm and dissection; MHRA: fluoroquinolones")

RULES: tuple[Rule, ...] = (
    # Infection.
    build_rule("sepsis.urine", *SEPSIS, "fever_or_chill", "no_urine", "fast_breath_or_heart"),
    build_rule(
        "sepsis.mind",
        *SEPSIS,
        "infection_source",
        "out_of_mind|drowsy",
        "fever_or_chill|fast_breath_or_heart",
    ),
    build_rule(
        "sepsis.skin",
        *SEPSIS,
        "mottled_skin",
        "infection_source|fever_or_chill",
    ),
    build_rule(
        "sepsis.rigors",
        *SEPSIS,
        "severe_rigors",
        "infection_source",
    ),
    build_rule(
        "sepsis.breath",
        *SEPSIS,
        "infection_source",
        "fever_or_chill",
        "fast_breath_or_heart|no_urine|dying_feeling",
    ),
    build_rule("sepsis.rash", *SEPSIS, "glass_rash"),
    # A fever while the defences are down.
    build_rule(
        "sepsis.immune-down",
        *DEFENCES,
        "immune_down",
        "fever_told_plainly",
        scope=Scope.CONVERSATION,
        unless="defences_back|kin_treated",
    ),
    build_rule(
        "sepsis.immune-number",
        *DEFENCES,
        "immune_and_number",
        scope=Scope.SENTENCE,
        unless="defences_back|kin_treated|number_of_else",
    ),
    build_rule(
        "sepsis.immune-lost",
        *DEFENCES,
        "~immune_lost",
        "fever_told_plainly",
        scope=Scope.CONVERSATION,
        unless="kin_treated",
    ),
    build_rule(
        "sepsis.immune-down-kin",
        *DEFENCES,
        "kin_treated",
        "kin_fever",
        scope=Scope.NEIGHBOURS,
        unless="defences_back",
    ),
    build_rule(
        "sepsis.immune-medicine",
        *DEFENCES,
        "immune_medicine",
        "fever_told_plainly",
        "fever_is_bad",
        scope=Scope.CONVERSATION,
        unless="defences_back",
    ),
    # Aorta.
    build_rule(
        "aorta.tearing",
        *AORTA,
        "tearing_pain",
        "shock_signs|sudden_hit|aorta_risk",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "aorta.sudden",
        *AORTA,
        "back_belly_pain",
        "sudden_hit",
        "shock_signs",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "aorta.through",
        *AORTA,
        "through_to_back",
        "sudden_hit|aorta_risk",
        "shock_signs",
        scope=Scope.CONVERSATION,
    ),
    build_rule("aorta.pulsing", *AORTA, "pulsing_belly", "pain", scope=Scope.NEIGHBOURS),
    build_rule(
        "aorta.known-pain",
        *AORTA,
        "aorta_risk",
        "back_belly_pain",
        unless="fluoroquinolone",
    ),
    build_rule("aorta.stabbing", *AORTA, "stabbing_through", "shock_signs"),
)
