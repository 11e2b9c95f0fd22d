"""Infection of the whole body, and the great vessel."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, SENTENCE, Rule

SEPSIS = Condition("sepsis", Level.EMERGENCY, "UK Sepsis Trust; NHS: Sepsis")
DEFENCES = Condition(
    "fever_immunosuppressed",
    Level.EMERGENCY,
    "NICE CG151: Neutropenic sepsis; NHS: Spleen problems and spleen removal; NHS: Methotrexate",
)
AORTA = Condition(
    "aortic_emergency",
    Level.EMERGENCY,
    "NHS: Aortic aneurysm and dissection; MHRA: fluoroquinolones",
)

RULES: tuple[Rule, ...] = (
    # Infection.
    SEPSIS.rule("sepsis.urine", "fever_or_chill + no_urine + fast_breath_or_heart", MESSAGE),
    SEPSIS.rule(
        "sepsis.mind",
        "infection_source + out_of_mind|drowsy + fever_or_chill|fast_breath_or_heart",
        MESSAGE,
    ),
    SEPSIS.rule("sepsis.skin", "mottled_skin + infection_source|fever_or_chill", MESSAGE),
    SEPSIS.rule(
        "sepsis.skin-over-turns",
        "mottled_skin + infection_source + fast_breath_or_heart|no_urine|dying_feeling",
        CONVERSATION,
    ),
    SEPSIS.rule("sepsis.rigors", "severe_rigors + infection_source", MESSAGE),
    SEPSIS.rule(
        "sepsis.breath",
        "infection_source + fever_or_chill + fast_breath_or_heart|no_urine|dying_feeling",
        MESSAGE,
    ),
    SEPSIS.rule("sepsis.rash", "glass_rash", MESSAGE),
    # A fever while the defences are down.
    DEFENCES.rule(
        "sepsis.immune-down",
        "immune_down + fever_told_plainly",
        CONVERSATION,
        unless="defences_back|kin_treated",
    ),
    DEFENCES.rule(
        "sepsis.immune-number",
        "immune_and_number",
        SENTENCE,
        unless="defences_back|kin_treated|number_of_else",
    ),
    DEFENCES.rule(
        "sepsis.immune-lost",
        "~immune_lost + fever_told_plainly",
        CONVERSATION,
        unless="kin_treated",
    ),
    DEFENCES.rule(
        "sepsis.immune-down-kin", "kin_treated + kin_fever", NEIGHBOURS, unless="defences_back"
    ),
    DEFENCES.rule(
        "sepsis.immune-medicine",
        "immune_medicine + fever_told_plainly + fever_is_bad",
        CONVERSATION,
        unless="defences_back",
    ),
    # Aorta.
    AORTA.rule("aorta.tearing", "tearing_pain + shock_signs|sudden_hit|aorta_risk", CONVERSATION),
    AORTA.rule("aorta.sudden", "back_belly_pain + sudden_hit + shock_signs", CONVERSATION),
    AORTA.rule(
        "aorta.through", "through_to_back + sudden_hit|aorta_risk + shock_signs", CONVERSATION
    ),
    AORTA.rule("aorta.pulsing", "pulsing_belly + pain", NEIGHBOURS),
    AORTA.rule(
        "aorta.known-pain", "aorta_risk + back_belly_pain", MESSAGE, unless="fluoroquinolone"
    ),
    AORTA.rule("aorta.stabbing", "stabbing_through + shock_signs", MESSAGE),
)
