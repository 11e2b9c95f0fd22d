"""The rules of level clinician, in the order in which they are read."""

from assistant.red_flags.rules.clinician import (
    booking,
    children,
    clots,
    heart_breath,
    illness,
    legs,
    medicines_diabetes,
    pain,
    treatment,
    whole_body,
)
from assistant.red_flags.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *clots.RULES,
    *treatment.RULES,
    *booking.RULES,
    *medicines_diabetes.RULES,
    *children.RULES,
    *heart_breath.RULES,
    *pain.RULES,
    *whole_body.RULES,
    *legs.RULES,
    *illness.RULES,
)
