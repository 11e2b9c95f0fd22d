"""Allergy that closes the airway, and fits."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

ALLERGY = ("anaphylaxis", "NHS: Anaphylaxis; Anaphylaxis UK")
FIT = ("seizure", "NHS: What to do if someone has a seizure")

RULES: tuple[Rule, ...] = (
    # Allergy.
    build_rule(
        "allergy.airway",
        *ALLERGY,
        "airway_swelling",
        "allergy_trigger|skin_allergic",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "allergy.skin-and-more",
        *ALLERGY,
        "skin_allergic",
        "allergic_breath_or_faint",
    ),
    build_rule("allergy.sting-and-more", *ALLERGY, "sting", "allergic_breath_or_faint"),
    build_rule("allergy.pen", *ALLERGY, "pen_used"),
    # Fits.
    build_rule("fit.named", *FIT, "had_fit", scope=Scope.CONVERSATION, unless="fit_innocent"),
    build_rule(
        "fit.told",
        *FIT,
        "fit_said|fitted",
        "fit_setting",
        scope=Scope.NEIGHBOURS,
    ),
    build_rule(
        "fit.seen",
        *FIT,
        "body_jerking",
        "fit_evidence|not_responding|a_while|out_of_mind|somebody",
        scope=Scope.CONVERSATION,
        unless="own_twitch",
    ),
)
