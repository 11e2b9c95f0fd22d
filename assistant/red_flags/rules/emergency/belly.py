"""A hernia that is caught: the gut in it may be losing its blood."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, NEIGHBOURS, Rule

HERNIA = Condition(
    "strangulated_hernia", Level.EMERGENCY, "NHS: Hernia; Royal College of Surgeons: Groin hernia"
)

RULES: tuple[Rule, ...] = (
    HERNIA.rule(
        "belly.hernia-stuck",
        "hernia_told|groin_bulge + wont_reduce",
        NEIGHBOURS,
        unless="hernia_harmless",
    ),
    HERNIA.rule("belly.hernia-bowels", "hernia_told|groin_bulge + bowels_stopped", CONVERSATION),
    HERNIA.rule(
        "belly.hernia-hard",
        "hernia_told + hernia_hard|vomiting|nausea",
        NEIGHBOURS,
        unless="hernia_harmless",
    ),
    HERNIA.rule(
        "belly.bulge-and-sick",
        "groin_bulge + vomiting|nausea",
        NEIGHBOURS,
        unless="hernia_harmless",
    ),
)
