"""Medicines, and the feet of diabetics."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, SENTENCE, Rule

NSAID_CAUTION = Condition("nsaid_caution", Level.CLINICIAN, "NHS ibuprofen; MHRA 2023; Lipman 2017")
FLUOROQUINOLONE_TENDON = Condition(
    "fluoroquinolone_tendon", Level.CLINICIAN, "MHRA 2024; RPS and MDDUS 2019"
)
STEROID_TENDON = Condition(
    "steroid_tendon",
    Level.CLINICIAN,
    "MHRA; CUH and Bupa on Achilles risk; general clinical knowledge",
)
DIABETIC_FOOT_WOUND = Condition("diabetic_foot_wound", Level.CLINICIAN, "NICE NG19")

RULES: tuple[Rule, ...] = (
    # Medicines.
    NSAID_CAUTION.rule(
        "nsaid-caution.body",
        "nsaid_named + nsaid_body_risk|pregnant_said",
        CONVERSATION,
        unless="kin_story|nsaid_refused",
    ),
    NSAID_CAUTION.rule(
        "nsaid-caution.ulcer",
        "~nsaid_named + ~ulcer_past",
        CONVERSATION,
        unless="kin_story|nsaid_refused",
    ),
    NSAID_CAUTION.rule(
        "nsaid-caution.older", "nsaid_named + older", CONVERSATION, unless="nsaid_refused"
    ),
    NSAID_CAUTION.rule(
        "nsaid-caution.before-running", "nsaid_before_running", SENTENCE, unless="nsaid_refused"
    ),
    NSAID_CAUTION.rule(
        "nsaid-caution.daily", "nsaid_day_in_day_out", SENTENCE, unless="nsaid_refused"
    ),
    FLUOROQUINOLONE_TENDON.rule(
        "fluoroquinolone-tendon.sore",
        "quinolone + tendon_trouble",
        CONVERSATION,
        unless="kin_story",
    ),
    STEROID_TENDON.rule(
        "steroid-tendon.injected",
        "steroid_injected + part_hurts|sore_again|wants_to_run|hands_on_ask",
        CONVERSATION,
        unless="injected_years_back|steroid_asked|kin_story",
    ),
    STEROID_TENDON.rule(
        "steroid-tendon.tablets",
        "steroid_long + part_hurts|tendon_trouble",
        CONVERSATION,
        unless="steroid_short",
    ),
    # Diabetes.
    DIABETIC_FOOT_WOUND.rule(
        "diabetic-foot-wound.broken-skin",
        "diabetic_known + foot_breach",
        CONVERSATION,
        unless="kin_story",
    ),
)
