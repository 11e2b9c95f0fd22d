"""Heat and dryness, and knocks to the head."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

HEAT_EXHAUSTION_DEHYDRATION = Condition(
    "heat_exhaustion_dehydration", Level.URGENT, "NHS: dehydration"
)
HEAD_INJURY_MINOR = Condition("head_injury_minor", Level.URGENT, "NHS: head injury")

RULES: tuple[Rule, ...] = (
    # Heat.
    HEAT_EXHAUSTION_DEHYDRATION.rule(
        "heat-exhaustion-dehydration.sick",
        "hot_out + heat_sick + heat_ache",
        NEIGHBOURS,
        source="NHS: heat exhaustion",
    ),
    HEAT_EXHAUSTION_DEHYDRATION.rule(
        "heat-exhaustion-dehydration.no-pee", "no_pee_long + long_hours", NEIGHBOURS
    ),
    HEAT_EXHAUSTION_DEHYDRATION.rule(
        "heat-exhaustion-dehydration.nothing-down", "keeps_nothing + exertion", MESSAGE
    ),
    # Head.
    HEAD_INJURY_MINOR.rule("head-injury-minor.knock", "head_bump + head_symptom", CONVERSATION),
)
