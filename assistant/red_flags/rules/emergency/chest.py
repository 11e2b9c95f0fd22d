"""What may be the heart: pain, pressure or weight in the chest, and what it spreads to."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

CHEST = ("chest_pain_cardiac", "NHS: Chest pain; Heart attack")

RULES: tuple[Rule, ...] = (
    # Chest pain: what it spreads to, comes with, or comes back with.
    build_rule("chest-pain.spreading", *CHEST, "chest_pain|chest_held", "spreads_from_chest"),
    build_rule(
        "chest-pain.with-signs",
        *CHEST,
        "chest_pain",
        "cold_sweat|grey_face|nausea|racing_heart|near_faint|short_breath|vomiting",
        unless="chest_strain",
    ),
    build_rule(
        "chest-pain.crushing",
        *CHEST,
        "chest_crushing",
        scope=Scope.CONVERSATION,
        unless="chest_settled|chest_strain",
    ),
    build_rule(
        "chest-pain.held",
        *CHEST,
        "chest_held",
        "cold_sweat|grey_face|comes_back|effort_moment|indigestion",
    ),
    build_rule(
        "chest-pain.effort",
        *CHEST,
        "chest_pain",
        "effort_moment",
        "eases_when_stopping|comes_back",
        unless="chest_settled|chest_strain",
    ),
    build_rule(
        "chest-pain.during-effort",
        *CHEST,
        "chest_pain_on_effort",
        scope=Scope.CONVERSATION,
        unless="chest_settled|chest_strain",
    ),
    build_rule(
        "chest-pain.jaw-or-arm",
        *CHEST,
        "spreads_from_chest",
        "cold_sweat|grey_face",
        scope=Scope.SENTENCE,
    ),
    build_rule(
        "chest-pain.current",
        *CHEST,
        "chest_pain_today",
        scope=Scope.CONVERSATION,
        unless="chest_strain",
    ),
    build_rule(
        "chest-pain.recurring",
        *CHEST,
        "chest_pain",
        "recurs",
        "eases_when_stopping",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "chest-pain.elsewhere",
        *CHEST,
        "ache_elsewhere",
        "only_on_effort",
        "gone_when_stopped",
        unless="tooth_reason",
    ),
)
