"""Heat stroke, and salt too low from drinking."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

HEAT = ("exertional_heat_stroke", "ACSM: Exertional heat illness; NHS: Heatstroke")
SODIUM = ("hyponatraemia_severe", "Third international consensus on exercise hyponatraemia")

RULES: tuple[Rule, ...] = (
    # Heat.
    build_rule(
        "heat-stroke.mind",
        *HEAT,
        "burning_hot",
        "out_of_mind|staggers|unconscious|had_fit|body_jerking",
    ),
    build_rule("heat-stroke.scene", *HEAT, "heat_scene", "out_of_mind", scope=Scope.NEIGHBOURS),
    build_rule(
        "heat-stroke.not-clearing",
        *HEAT,
        "heat_not_clearing",
        "heat_scene",
        "vomiting|staggers|near_faint|out_of_mind",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "heat-stroke.temperature",
        *HEAT,
        "temp_very_high",
        "exertion",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "heat-stroke.hot-and-odd",
        *HEAT,
        "temp_very_high",
        "out_of_mind|staggers",
    ),
    # Low sodium.
    build_rule(
        "sodium.plain",
        *SODIUM,
        "drank_too_much|puffy_all_over",
        "out_of_mind|drowsy",
        scope=Scope.NEIGHBOURS,
    ),
    build_rule(
        "sodium.drank",
        *SODIUM,
        "drank_too_much|weight_up",
        "brain_swelling_strong",
        "long_race",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "sodium.puffy",
        *SODIUM,
        "puffy_all_over",
        "brain_swelling_strong",
        "long_race",
        scope=Scope.CONVERSATION,
    ),
)
