"""A hernia that is caught: the gut in it may be losing its blood."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

HERNIA = ("strangulated_hernia", "NHS: Hernia; Royal College of Surgeons: Groin hernia")

RULES: tuple[Rule, ...] = (
    build_rule(
        "belly.hernia-stuck",
        *HERNIA,
        "hernia_told|groin_bulge",
        "wont_reduce",
        scope=Scope.NEIGHBOURS,
        unless="hernia_harmless",
    ),
    build_rule(
        "belly.hernia-bowels",
        *HERNIA,
        "hernia_told|groin_bulge",
        "bowels_stopped",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "belly.hernia-hard",
        *HERNIA,
        "hernia_told",
        "hernia_hard|vomiting|nausea",
        scope=Scope.NEIGHBOURS,
        unless="hernia_harmless",
    ),
    build_rule(
        "belly.bulge-and-sick",
        *HERNIA,
        "groin_bulge",
        "vomiting|nausea",
        scope=Scope.NEIGHBOURS,
        unless="hernia_harmless",
    ),
)
