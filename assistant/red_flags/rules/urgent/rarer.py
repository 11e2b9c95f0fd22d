"""What is met more seldom."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, SENTENCE, Rule

HEART_FAILURE = Condition("heart_failure", Level.URGENT, "NHS: Heart failure")
KNEE_HAEMARTHROSIS = Condition("knee_haemarthrosis", Level.URGENT, "NHS: Haemophilia")
JAUNDICE = Condition("jaundice", Level.URGENT, "NHS: Jaundice")
RABIES_RISK = Condition("rabies_risk", Level.URGENT, "NHS: Rabies")
EYE_INJURY = Condition("eye_injury", Level.URGENT, "NHS: Eye injuries")
FEVER_AFTER_TRAVEL = Condition("fever_after_travel", Level.URGENT, "NHS: Malaria")
ACHILLES_RUPTURE = Condition("achilles_rupture", Level.URGENT, "MHRA: fluoroquinolones")
PREGNANCY_WARNING_SIGNS = Condition(
    "pregnancy_warning_signs", Level.URGENT, "NHS: Ectopic pregnancy"
)
FEVER_IMMUNOSUPPRESSED = Condition(
    "fever_immunosuppressed", Level.URGENT, "NHS: Methotrexate; Azathioprine"
)
ASTHMA_UNCONTROLLED = Condition(
    "asthma_uncontrolled", Level.URGENT, "SIGN 158: British guideline on asthma"
)

RULES: tuple[Rule, ...] = (
    # A heart that fails.
    HEART_FAILURE.rule("heart-failure.flat", "flat_breathless + fluid_told", CONVERSATION),
    HEART_FAILURE.rule(
        "heart-failure.pillows",
        "pillows_more + short_breath|more_breathless + fluid_told",
        CONVERSATION,
    ),
    # Blood that is born not to clot.
    KNEE_HAEMARTHROSIS.rule(
        "knee-haemarthrosis.born-bleeder",
        "born_bleeder + hurt_moment|injury|banged + limb_grown|grown|fills_up",
        MESSAGE,
    ),
    # Jaundice.
    JAUNDICE.rule("jaundice.eyes", "jaundice_eyes", SENTENCE, unless="tinted"),
    JAUNDICE.rule("jaundice.skin", "jaundice_skin", CONVERSATION, unless="yellow_thing"),
    JAUNDICE.rule(
        "jaundice.and-ill",
        "turned_yellow + liver_sign|feels_ill|drained|nausea|vomiting|dark_only|dark_pee",
        SENTENCE,
        unless="yellow_thing",
    ),
    # Bites.
    RABIES_RISK.rule("rabies-risk.animal", "rabies_bite", MESSAGE, unless="rabies_handled"),
    RABIES_RISK.rule(
        "rabies-risk.abroad", "bitten_skin + rabies_place", NEIGHBOURS, unless="rabies_handled"
    ),
    # Eyes.
    EYE_INJURY.rule("eye-injury.hit", "eye_hit", SENTENCE, unless="eye_near"),
    # Fever from the tropics.
    FEVER_AFTER_TRAVEL.rule("fever-after-travel.tropics", "true_fever + been_there", CONVERSATION),
    # Tendons on a quinolone.
    ACHILLES_RUPTURE.rule(
        "achilles-rupture.quinolone", "quinolone + tendon_gave", NEIGHBOURS, unless="popped_in"
    ),
    # What goes wrong inside: an early pregnancy, a fever with the defences down, asthma.
    PREGNANCY_WARNING_SIGNS.rule(
        "pregnancy-warning-signs.side-pain",
        "early_sign + belly_side_pain",
        CONVERSATION,
        unless="preg_fine|not_pregnant|pelvis_loosened",
    ),
    FEVER_IMMUNOSUPPRESSED.rule(
        "fever-immunosuppressed.medicine",
        "immune_medicine + fever_told_plainly",
        CONVERSATION,
        unless="defences_back",
    ),
    ASTHMA_UNCONTROLLED.rule(
        "asthma-uncontrolled.peak-flow", "peak_flow_low", SENTENCE, unless="peak_flow_innocent"
    ),
    ASTHMA_UNCONTROLLED.rule(
        "asthma-uncontrolled.relief",
        "relief_much + asthma|wheeze",
        NEIGHBOURS,
        source="Asthma + Lung UK: Reliever use",
        unless="relief_planned",
    ),
    ASTHMA_UNCONTROLLED.rule(
        "asthma-uncontrolled.nights",
        "woken_nightly + asthma|wheeze",
        SENTENCE,
        source="Asthma + Lung UK: Asthma at night",
        unless="msk_part|woken_by",
    ),
)
