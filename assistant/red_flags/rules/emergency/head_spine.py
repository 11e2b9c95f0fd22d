"""Knocks to the head, and injuries of the spine."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, Rule

HEAD = Condition("head_injury_serious", Level.EMERGENCY, "NHS: Head injury and concussion")
SPINE = Condition("spinal_injury", Level.EMERGENCY, "NHS: Head injury; spinal first aid")

RULES: tuple[Rule, ...] = (
    # Head.
    HEAD.rule("head.danger", "head_hit + head_danger", CONVERSATION),
    HEAD.rule("head.thinner", "head_hit + clot_medicine|born_bleeder", CONVERSATION),
    HEAD.rule(
        "head.thinner-where-it-landed", "fall + landed_on_head + clot_medicine", CONVERSATION
    ),
    # Spine.
    SPINE.rule("spine.cord-plain", "hard_landing + cord_plain", MESSAGE),
    SPINE.rule("spine.cord", "spine_force + cord_signs + spine_pain", CONVERSATION),
)
