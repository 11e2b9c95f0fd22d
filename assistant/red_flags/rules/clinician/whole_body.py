"""The whole body."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, SENTENCE, Rule

SYSTEMIC_SYMPTOMS = Condition(
    "systemic_symptoms", Level.CLINICIAN, "Scottish and NICE suspected-cancer referral"
)
CANCER_HISTORY_BONE_PAIN = Condition(
    "cancer_history_bone_pain", Level.CLINICIAN, "NHS bone cancer; NICE NG12"
)
GROWING_LUMP = Condition("growing_lump", Level.CLINICIAN, "Scottish sarcoma guidelines")
RED_S = Condition("red_s", Level.CLINICIAN, "IOC REDs consensus 2023; CAT2")

RULES: tuple[Rule, ...] = (
    SYSTEMIC_SYMPTOMS.rule(
        "systemic-symptoms.weight",
        "weight_gone + no_diet|drained|wet_nights|fever_evenings",
        CONVERSATION,
    ),
    SYSTEMIC_SYMPTOMS.rule(
        "systemic-symptoms.night-sweats",
        "wet_nights + part_hurts|drained|weight_gone|lasting_weeks",
        CONVERSATION,
    ),
    SYSTEMIC_SYMPTOMS.rule("systemic-symptoms.fever", "fever_evenings", SENTENCE),
    SYSTEMIC_SYMPTOMS.rule("systemic-symptoms.drained", "drained + bruises_easily", CONVERSATION),
    CANCER_HISTORY_BONE_PAIN.rule(
        "cancer-history-bone-pain.own",
        "~had_cancer + bone_ache",
        CONVERSATION,
        unless="kin_cancer|kin_story",
    ),
    CANCER_HISTORY_BONE_PAIN.rule(
        "cancer-history-bone-pain.new",
        "~had_cancer + ~bone_ache_new",
        CONVERSATION,
        unless="kin_story",
    ),
    CANCER_HISTORY_BONE_PAIN.rule(
        "cancer-history-bone-pain.relative", "~kin_cancer + cancer_kin_hurts", CONVERSATION
    ),
    GROWING_LUMP.rule("growing-lump.grows", "lump_grows", SENTENCE, unless="lump_knot"),
    GROWING_LUMP.rule(
        "growing-lump.apart", "lump_placed + plainly_grows", MESSAGE, unless="lump_harmless"
    ),
    GROWING_LUMP.rule("growing-lump.private", "lump_private", SENTENCE, unless="lump_harmless"),
    RED_S.rule("red-s.periods", "periods_gone", SENTENCE, unless="period_reason"),
    RED_S.rule("red-s.food", "food_control + lean_living", CONVERSATION),
    RED_S.rule("red-s.stress-injuries", "bones_again", SENTENCE),
    RED_S.rule("red-s.hormones", "hormone_low + drained|part_hurts|lean_living", CONVERSATION),
)
