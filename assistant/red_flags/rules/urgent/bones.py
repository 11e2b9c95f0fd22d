"""A leg that bears no weight, and bones that may be broken."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

CANNOT_WEIGHT_BEAR = Condition("cannot_weight_bear", Level.URGENT, "Ottawa rules")
SUSPECTED_FRACTURE_ACUTE = Condition("suspected_fracture_acute", Level.URGENT, "Ottawa rules")

RULES: tuple[Rule, ...] = (
    # No weight on the leg.
    CANNOT_WEIGHT_BEAR.rule(
        "cannot-weight-bear.no-weight", "no_weight + hurt_moment", CONVERSATION, unless="moves_fine"
    ),
    CANNOT_WEIGHT_BEAR.rule(
        "cannot-weight-bear.limb", "no_weight + foot|ankle|knee|shin|leg + since_moment", NEIGHBOURS
    ),
    CANNOT_WEIGHT_BEAR.rule("cannot-weight-bear.carried", "carried + hurt_moment", NEIGHBOURS),
    # Bones.
    SUSPECTED_FRACTURE_ACUTE.rule(
        "suspected-fracture-acute.snap",
        "bone_crack + bone_place + grown|bone_tender|pull_up_bone",
        CONVERSATION,
    ),
    SUSPECTED_FRACTURE_ACUTE.rule(
        "suspected-fracture-acute.tender", "hurt_moment + bone_tender + grown|bruise", NEIGHBOURS
    ),
    SUSPECTED_FRACTURE_ACUTE.rule(
        "suspected-fracture-acute.hand",
        "hurt_moment + hand_useless",
        NEIGHBOURS,
        source="NHS: broken wrist",
    ),
    SUSPECTED_FRACTURE_ACUTE.rule(
        "suspected-fracture-acute.older",
        "fall|twist + older_fall + hip_after_fall",
        MESSAGE,
        source="NHS: broken hip",
    ),
)
