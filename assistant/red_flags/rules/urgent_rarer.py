"""Rules of level urgent for what is met more seldom."""

from assistant.red_flags.rules.rule import Rule, Scope
from assistant.red_flags.rules.urgent_building import build_rule

RULES: tuple[Rule, ...] = (
    # A heart that fails.
    build_rule(
        "heart-failure.flat",
        "flat_breathless + fluid_told",
        Scope.CONVERSATION,
        "NHS: Heart failure",
    ),
    build_rule(
        "heart-failure.pillows",
        "pillows_more + short_breath|more_breathless + fluid_told",
        Scope.CONVERSATION,
        "NHS: Heart failure",
    ),
    # Blood that is born not to clot.
    build_rule(
        "knee-haemarthrosis.born-bleeder",
        "born_bleeder + hurt_moment|banged + limb_grown|grown|fills_up",
        Scope.MESSAGE,
        "NHS: Haemophilia",
    ),
)
