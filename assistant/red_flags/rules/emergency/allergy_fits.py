"""Allergy that closes the airway, and fits."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

ALLERGY = Condition("anaphylaxis", Level.EMERGENCY, "NHS: Anaphylaxis; Anaphylaxis UK")
FIT = Condition("seizure", Level.EMERGENCY, "NHS: What to do if someone has a seizure")

RULES: tuple[Rule, ...] = (
    # Allergy.
    ALLERGY.rule("allergy.airway", "airway_swelling + allergy_trigger|skin_allergic", CONVERSATION),
    ALLERGY.rule("allergy.skin-and-more", "skin_allergic + allergic_breath_or_faint", MESSAGE),
    ALLERGY.rule("allergy.sting-and-more", "sting + allergic_breath_or_faint", MESSAGE),
    ALLERGY.rule("allergy.pen", "pen_used", MESSAGE),
    # Fits.
    FIT.rule("fit.named", "had_fit", CONVERSATION, unless="fit_innocent"),
    FIT.rule("fit.told", "fit_said|fitted + fit_setting", NEIGHBOURS),
    FIT.rule(
        "fit.seen",
        "body_jerking + fit_evidence|not_responding|out_of_mind|somebody",
        CONVERSATION,
        unless="own_twitch",
    ),
    FIT.rule(
        "fit.lasting", "body_jerking + a_while", CONVERSATION, unless="own_twitch|held_and_shaking"
    ),
)
