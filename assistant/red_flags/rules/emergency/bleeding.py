"""Blood that is lost."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

BLEED = ("severe_bleeding", "NHS: Heavy bleeding; Rectal bleeding")

GUT = ("gi_bleed_black_stool", "NHS: Bleeding from the bottom; Stomach ulcer")

RULES: tuple[Rule, ...] = (
    # Bleeding.
    build_rule(
        "bleeding.spurting",
        *BLEED,
        "bleeding_spurt",
        "bleeding|open_wound|soaking_through",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "bleeding.soaked",
        *BLEED,
        "soaking_through",
        "bleeding|open_wound",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "bleeding.nose",
        *BLEED,
        "nose_on_thinner",
        "over_half_hour|clot_medicine",
        scope=Scope.CONVERSATION,
    ),
    build_rule("bleeding.vomited", *BLEED, "vomited_blood"),
    build_rule("bleeding.passed", *BLEED, "passed_blood"),
    build_rule("bleeding.pads", *BLEED, "pads_soaked"),
    build_rule(
        "bleeding.inside", *BLEED, "belly_blow", "faint_from_loss", scope=Scope.CONVERSATION
    ),
    build_rule(
        "bleeding.gut-and-faint",
        *GUT,
        "gut_blood",
        "faint_upright|near_faint|grey_face",
        scope=Scope.CONVERSATION,
    ),
)
