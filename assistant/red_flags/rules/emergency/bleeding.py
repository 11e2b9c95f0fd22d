"""Blood that is lost."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, Rule

BLEED = Condition("severe_bleeding", Level.EMERGENCY, "NHS: Heavy bleeding; Rectal bleeding")
GUT = Condition(
    "gi_bleed_black_stool", Level.EMERGENCY, "NHS: Bleeding from the bottom; Stomach ulcer"
)

RULES: tuple[Rule, ...] = (
    # Bleeding.
    BLEED.rule(
        "bleeding.spurting", "bleeding_spurt + bleeding|open_wound|soaking_through", CONVERSATION
    ),
    BLEED.rule("bleeding.soaked", "soaking_through + bleeding|open_wound", CONVERSATION),
    BLEED.rule("bleeding.nose", "nose_on_thinner + over_half_hour|clot_medicine", CONVERSATION),
    BLEED.rule("bleeding.vomited", "vomited_blood", MESSAGE),
    BLEED.rule("bleeding.passed", "passed_blood", MESSAGE),
    BLEED.rule("bleeding.pads", "pads_soaked", MESSAGE),
    BLEED.rule("bleeding.inside", "belly_blow + faint_from_loss", CONVERSATION),
    GUT.rule(
        "bleeding.gut-and-faint", "gut_blood + faint_upright|near_faint|grey_face", CONVERSATION
    ),
)
