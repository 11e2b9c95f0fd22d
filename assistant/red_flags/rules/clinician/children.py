"""Children's hips and knees."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, Rule

CHILD_HIP_KNEE_PAIN = Condition(
    "child_hip_knee_pain", Level.CLINICIAN, "AAFP 2017; Royal Cornwall limp guideline"
)

RULES: tuple[Rule, ...] = (
    # Children.
    CHILD_HIP_KNEE_PAIN.rule(
        "child-hip-knee-pain.child",
        "young_runner + child_site_hurts",
        CONVERSATION,
        unless="grown_child|my_part_hurts|tired_legs",
    ),
    CHILD_HIP_KNEE_PAIN.rule(
        "child-hip-knee-pain.self",
        "young_self + child_site_hurts",
        CONVERSATION,
        unless="not_an_age",
    ),
)
