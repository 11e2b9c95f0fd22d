"""A heart that races on, and chest pain that went."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, SENTENCE, Rule

SUSTAINED_PALPITATIONS = Condition("sustained_palpitations", Level.URGENT, "NHS: palpitations")
CHEST_PAIN_SETTLED = Condition("chest_pain_settled", Level.URGENT, "NHS: chest pain")

RULES: tuple[Rule, ...] = (
    # Heart.
    SUSTAINED_PALPITATIONS.rule(
        "sustained-palpitations.rest",
        "heart_racing + rest_place + goes_on",
        CONVERSATION,
        unless="heart_innocent",
    ),
    SUSTAINED_PALPITATIONS.rule(
        "sustained-palpitations.goes-on", "heart_racing + goes_on + current_cue|now", SENTENCE
    ),
    CHEST_PAIN_SETTLED.rule(
        "chest-pain-settled.once", "~chest_felt + ~went_off + ~days_back", CONVERSATION
    ),
)
