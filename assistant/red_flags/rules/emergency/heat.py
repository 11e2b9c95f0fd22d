"""Heat stroke, and salt too low from drinking."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

HEAT = Condition(
    "exertional_heat_stroke", Level.EMERGENCY, "ACSM: Exertional heat illness; NHS: Heatstroke"
)
SODIUM = Condition(
    "hyponatraemia_severe",
    Level.EMERGENCY,
    "Third international consensus on exercise hyponatraemia",
)

RULES: tuple[Rule, ...] = (
    # Heat.
    HEAT.rule(
        "heat-stroke.mind",
        "burning_hot + out_of_mind|staggers|unconscious|had_fit|body_jerking",
        MESSAGE,
    ),
    HEAT.rule("heat-stroke.scene", "heat_scene + out_of_mind", NEIGHBOURS),
    HEAT.rule(
        "heat-stroke.not-clearing",
        "heat_not_clearing + heat_scene + vomiting|staggers|near_faint|out_of_mind",
        CONVERSATION,
    ),
    HEAT.rule("heat-stroke.temperature", "temp_very_high + exertion", CONVERSATION),
    HEAT.rule("heat-stroke.hot-and-odd", "temp_very_high + out_of_mind|staggers", MESSAGE),
    # Low sodium.
    SODIUM.rule("sodium.plain", "drank_too_much|puffy_all_over + out_of_mind|drowsy", NEIGHBOURS),
    SODIUM.rule(
        "sodium.drank", "drank_too_much|weight_up + brain_swelling_strong + long_race", CONVERSATION
    ),
    SODIUM.rule("sodium.puffy", "puffy_all_over + brain_swelling_strong + long_race", CONVERSATION),
)
