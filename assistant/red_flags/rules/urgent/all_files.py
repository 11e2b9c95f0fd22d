"""The rules of level urgent, in the order in which they are read."""

from assistant.red_flags.rules.rule import Rule
from assistant.red_flags.rules.urgent import (
    bones,
    children,
    clots,
    foot_gut,
    groin_spine,
    heart,
    heat_head,
    joints_skin,
    muscles_knee,
    nerves_hip,
    over_turns,
    pregnancy,
    rarer,
)

RULES: tuple[Rule, ...] = (
    *clots.RULES,
    *joints_skin.RULES,
    *bones.RULES,
    *muscles_knee.RULES,
    *nerves_hip.RULES,
    *over_turns.RULES,
    *groin_spine.RULES,
    *children.RULES,
    *foot_gut.RULES,
    *heat_head.RULES,
    *pregnancy.RULES,
    *heart.RULES,
    *rarer.RULES,
)
