"""What should be asked about before hands-on work, told to a therapist while booking it.

Who books says neither "massage" nor what it is for: both went without saying.
"""

from assistant.red_flags.rules.clinician.clots import (
    ANTICOAGULANT_CLOT_MASSAGE,
    VARICOSE_VEINS_MASSAGE,
)
from assistant.red_flags.rules.clinician.illness import ILLNESS_FEVER_RUNNING
from assistant.red_flags.rules.clinician.pain import FOCAL_BONE_PAIN, PERSISTENT_PAIN
from assistant.red_flags.rules.clinician.treatment import PREGNANCY_SURGERY_MASSAGE
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

ELSEWHERE = "kin_story|booked_elsewhere"

RULES: tuple[Rule, ...] = (
    ANTICOAGULANT_CLOT_MASSAGE.rule(
        "anticoagulant-clot-massage.booked",
        "bleeding_risk + hands_on_booked",
        CONVERSATION,
        unless=f"{ELSEWHERE}|takes_none",
    ),
    ANTICOAGULANT_CLOT_MASSAGE.rule(
        "anticoagulant-clot-massage.excepted",
        "thinner_excepted + hands_on_ask|hands_on_booked",
        CONVERSATION,
        unless=ELSEWHERE,
    ),
    ANTICOAGULANT_CLOT_MASSAGE.rule(
        "anticoagulant-clot-massage.past-clot-booked",
        "~past_clot + hands_on_booked",
        CONVERSATION,
        unless=f"{ELSEWHERE}|asked_in_general",
    ),
    VARICOSE_VEINS_MASSAGE.rule(
        "varicose-veins-massage.booked",
        "sick_veins + hands_on_booked",
        CONVERSATION,
        unless=ELSEWHERE,
    ),
    PREGNANCY_SURGERY_MASSAGE.rule(
        "pregnancy-surgery-massage.booked",
        "pregnant_said|newborn_weeks|just_gave_birth|operated_lately|bone_healing|bone_in_boot"
        "|cancer_treated_now + hands_on_booked",
        CONVERSATION,
        unless=f"{ELSEWHERE}|partner_pregnant|not_yet_pregnant|kin_in_treatment",
    ),
    PREGNANCY_SURGERY_MASSAGE.rule(
        "pregnancy-surgery-massage.weeks-along",
        "weeks_along + pregnant_word + hands_on_booked|hands_on_ask",
        MESSAGE,
        unless=ELSEWHERE,
    ),
    PREGNANCY_SURGERY_MASSAGE.rule(
        "pregnancy-surgery-massage.weeks-counted",
        "weeks_counted + how_to_lie + hands_on_booked|hands_on_ask",
        CONVERSATION,
        unless=f"{ELSEWHERE}|weeks_of_else|weeks_ahead|partner_pregnant|not_yet_pregnant",
    ),
    ILLNESS_FEVER_RUNNING.rule(
        "illness-fever-running.booked", "fever_now + hands_on_booked", NEIGHBOURS, unless=ELSEWHERE
    ),
    FOCAL_BONE_PAIN.rule(
        "focal-bone-pain.booked",
        "bone_suspected + hands_on_booked",
        CONVERSATION,
        unless="kin_story",
    ),
    PERSISTENT_PAIN.rule(
        "persistent-pain.sessions", "session_count + no_better_for_it", NEIGHBOURS
    ),
)
