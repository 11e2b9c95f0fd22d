"""Knocks to the head, and injuries of the spine."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

HEAD = ("head_injury_serious", "NHS: Head injury and concussion")
SPINE = ("spinal_injury", "NHS: Head injury; spinal first aid")

RULES: tuple[Rule, ...] = (
    # Head.
    build_rule("head.danger", *HEAD, "head_hit", "head_danger", scope=Scope.CONVERSATION),
    build_rule(
        "head.thinner", *HEAD, "head_hit", "clot_medicine|born_bleeder", scope=Scope.CONVERSATION
    ),
    # Spine.
    build_rule("spine.cord-plain", *SPINE, "hard_landing", "cord_plain"),
    build_rule(
        "spine.cord", *SPINE, "spine_force", "cord_signs", "spine_pain", scope=Scope.CONVERSATION
    ),
)
