"""Legs on exertion."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, SENTENCE, Rule

EXERTIONAL_COMPARTMENT = Condition(
    "exertional_compartment",
    Level.CLINICIAN,
    "NHS compartment syndrome; Mayo Clinic; Dovepress CECS 2019",
)
EXERTIONAL_CLAUDICATION = Condition(
    "exertional_claudication", Level.CLINICIAN, "RCEM 2022; AccessEM; PMJ 2002"
)

RULES: tuple[Rule, ...] = (
    EXERTIONAL_COMPARTMENT.rule(
        "exertional-compartment.pattern",
        "tight_bursting + set_point + stops_it",
        CONVERSATION,
        unless="warms_up_out",
    ),
    EXERTIONAL_CLAUDICATION.rule(
        "exertional-claudication.cramp",
        "limb_cramp + set_point + walking_stop",
        CONVERSATION,
        unless="once_only",
    ),
    EXERTIONAL_CLAUDICATION.rule(
        "exertional-claudication.risk",
        "limb_cramp + vessel_risk + walking_stop|stops_it",
        CONVERSATION,
        unless="cramp_in_bed",
    ),
    EXERTIONAL_CLAUDICATION.rule(
        "exertional-claudication.pale-foot", "foot_pales", SENTENCE, unless="cold_weather_limb"
    ),
    EXERTIONAL_CLAUDICATION.rule(
        "exertional-claudication.full-effort",
        "limb_gives_out + full_effort + one_side_told + rest_is_fine",
        MESSAGE,
    ),
)
