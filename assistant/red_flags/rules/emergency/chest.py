"""What may be the heart: pain, pressure or weight in the chest, and what it spreads to."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, SENTENCE, Rule

CHEST = Condition("chest_pain_cardiac", Level.EMERGENCY, "NHS: Chest pain; Heart attack")

RULES: tuple[Rule, ...] = (
    # Chest pain: what it spreads to, comes with, or comes back with.
    CHEST.rule("chest-pain.spreading", "chest_pain|chest_held + spreads_from_chest", MESSAGE),
    CHEST.rule(
        "chest-pain.with-signs",
        "chest_pain + cold_sweat|grey_face|nausea|racing_heart|near_faint|short_breath|vomiting",
        MESSAGE,
        unless="chest_strain",
    ),
    CHEST.rule(
        "chest-pain.crushing", "chest_crushing", CONVERSATION, unless="chest_settled|chest_strain"
    ),
    CHEST.rule(
        "chest-pain.held",
        "chest_held + cold_sweat|grey_face|comes_back|effort_moment|indigestion",
        MESSAGE,
    ),
    CHEST.rule(
        "chest-pain.effort",
        "chest_pain + effort_moment + eases_when_stopping|comes_back",
        MESSAGE,
        unless="chest_settled|chest_strain",
    ),
    CHEST.rule(
        "chest-pain.during-effort",
        "chest_pain_on_effort",
        CONVERSATION,
        unless="chest_settled|chest_strain",
    ),
    CHEST.rule("chest-pain.jaw-or-arm", "spreads_from_chest + cold_sweat|grey_face", SENTENCE),
    CHEST.rule("chest-pain.current", "chest_pain_today", CONVERSATION, unless="chest_strain"),
    CHEST.rule("chest-pain.recurring", "chest_pain + recurs + eases_when_stopping", CONVERSATION),
    CHEST.rule(
        "chest-pain.elsewhere",
        "ache_elsewhere + only_on_effort + gone_when_stopped",
        MESSAGE,
        unless="tooth_reason",
    ),
)
