"""Pain that should be looked at."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, SENTENCE, Rule

FOCAL_BONE_PAIN = Condition(
    "focal_bone_pain", Level.CLINICIAN, "Long Eaton 002; York 000; NHS stress fracture"
)
NIGHT_REST_PAIN = Condition(
    "night_rest_pain",
    Level.CLINICIAN,
    "Long Eaton 002; York 000; Scottish referral guideline; NHS bone cancer",
)
WORSENING_WEEK_ON_WEEK = Condition(
    "worsening_week_on_week", Level.CLINICIAN, "Long Eaton 002; York 000"
)
PERSISTENT_PAIN = Condition(
    "persistent_pain", Level.CLINICIAN, "York 000; Long Eaton 002; NHS sprains and knee pain"
)
NUMBNESS_TINGLING = Condition("numbness_tingling", Level.CLINICIAN, "York 000; Long Eaton 002")
SWELLING_HEAT_REDNESS = Condition(
    "swelling_heat_redness", Level.CLINICIAN, "York 000; Long Eaton 002; NHS sprains"
)

RULES: tuple[Rule, ...] = (
    FOCAL_BONE_PAIN.rule(
        "focal-bone-pain.one-spot", "bone_point + press_sore", MESSAGE, unless="muscle_knot"
    ),
    FOCAL_BONE_PAIN.rule(
        "focal-bone-pain.heel-squeeze", "heel_squeeze + hurting|press_sore|heel_jump", NEIGHBOURS
    ),
    NIGHT_REST_PAIN.rule(
        "night-rest-pain.sleepless", "sleepless_pain + part_hurts + nights_on_end", CONVERSATION
    ),
    NIGHT_REST_PAIN.rule(
        "night-rest-pain.at-rest",
        "part_hurts + rest_ache|night_ache + nights_on_end",
        NEIGHBOURS,
        unless="night_harmless",
    ),
    WORSENING_WEEK_ON_WEEK.rule(
        "worsening-week-on-week.trend",
        "worse_trend + part_hurts|limping|pain_said",
        MESSAGE,
        unless="not_pain_worse",
    ),
    WORSENING_WEEK_ON_WEEK.rule(
        "worsening-week-on-week.part", "worse_trend + msk_part", NEIGHBOURS, unless="not_pain_worse"
    ),
    WORSENING_WEEK_ON_WEEK.rule(
        "worsening-week-on-week.distance",
        "shrinking_distance + part_hurts|limping|pain_said",
        MESSAGE,
        unless="not_pain_worse",
    ),
    PERSISTENT_PAIN.rule(
        "persistent-pain.months", "parts_plus_time", CONVERSATION, unless="improving|general_part"
    ),
    PERSISTENT_PAIN.rule(
        "persistent-pain.giving-way", "giving_way + lasting_months|keeps", MESSAGE
    ),
    PERSISTENT_PAIN.rule("persistent-pain.massages", "many_massages + ongoing_fail", CONVERSATION),
    NUMBNESS_TINGLING.rule(
        "numbness-tingling.leg", "nerve_in_leg + again_on_runs", NEIGHBOURS, unless="numb_harmless"
    ),
    NUMBNESS_TINGLING.rule(
        "numbness-tingling.hands-on",
        "nerve_in_leg + massage_ask|hands_on_ask",
        NEIGHBOURS,
        unless="numb_harmless",
    ),
    SWELLING_HEAT_REDNESS.rule(
        "swelling-heat-redness.swollen",
        "part_swollen + days_and_days",
        NEIGHBOURS,
        unless="swelling_harmless",
    ),
    SWELLING_HEAT_REDNESS.rule("swelling-heat-redness.bruise", "bruise_unexplained", SENTENCE),
)
