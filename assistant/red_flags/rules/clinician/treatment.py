"""Pregnancy, operations and treatment."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.clinician.clots import (
    ANTICOAGULANT_CLOT_MASSAGE,
    VARICOSE_VEINS_MASSAGE,
)
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, NEIGHBOURS, Rule

PREGNANCY_SURGERY_MASSAGE = Condition(
    "pregnancy_surgery_massage",
    Level.CLINICIAN,
    "massage contraindication lists; BMC Pregnancy Childbirth 2020",
)

RULES: tuple[Rule, ...] = (
    # Pregnancy, operations, treatment.
    PREGNANCY_SURGERY_MASSAGE.rule(
        "pregnancy-surgery-massage.pregnant",
        "pregnant_said + hands_on_ask",
        CONVERSATION,
        unless="kin_story|partner_pregnant|not_yet_pregnant",
    ),
    PREGNANCY_SURGERY_MASSAGE.rule(
        "pregnancy-surgery-massage.newborn",
        "newborn_weeks + hands_on_ask",
        CONVERSATION,
        unless="kin_story",
    ),
    PREGNANCY_SURGERY_MASSAGE.rule(
        "pregnancy-surgery-massage.operation",
        "operated_lately|bone_healing + hands_on_ask|wants_to_run",
        CONVERSATION,
        unless="kin_story",
    ),
    PREGNANCY_SURGERY_MASSAGE.rule(
        "pregnancy-surgery-massage.cancer-treatment",
        "cancer_treated_now + hands_on_ask",
        CONVERSATION,
        unless="kin_story|kin_in_treatment",
    ),
    # Somebody else's clot or bump counts the same where hands are to be laid on them.
    ANTICOAGULANT_CLOT_MASSAGE.rule(
        "anticoagulant-clot-massage.named-other",
        "kin_now + bleeding_risk|past_clot + hands_on_other",
        NEIGHBOURS,
    ),
    VARICOSE_VEINS_MASSAGE.rule(
        "varicose-veins-massage.named-other", "kin_now + sick_veins + hands_on_other", NEIGHBOURS
    ),
    PREGNANCY_SURGERY_MASSAGE.rule(
        "pregnancy-surgery-massage.named-other",
        "kin_now + pregnant_said|newborn_weeks|operated_lately|cancer_treated_now + hands_on_other",
        NEIGHBOURS,
    ),
)
