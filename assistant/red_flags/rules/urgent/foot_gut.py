"""Diabetic feet, and blood from the gut."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, Rule

DIABETIC_FOOT_INFECTED = Condition("diabetic_foot_infected", Level.URGENT, "NICE NG19")
GI_BLEED_BLACK_STOOL = Condition(
    "gi_bleed_black_stool", Level.URGENT, "NHS: bleeding from the bottom"
)

RULES: tuple[Rule, ...] = (
    # Diabetic feet.
    DIABETIC_FOOT_INFECTED.rule(
        "diabetic-foot-infected.hot-and-grown",
        "sugar_person + foot_part + diab_hot + diab_grown",
        MESSAGE,
        unless="foot_clean",
    ),
    DIABETIC_FOOT_INFECTED.rule(
        "diabetic-foot-infected.sign", "sugar_person + foot_bad", CONVERSATION, unless="foot_clean"
    ),
    # Gut.
    GI_BLEED_BLACK_STOOL.rule("gi-bleed-black-stool.black", "stool_black", CONVERSATION),
    GI_BLEED_BLACK_STOOL.rule("gi-bleed-black-stool.bloody", "stool_bloody", CONVERSATION),
)
