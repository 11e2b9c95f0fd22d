"""A muscle under pressure, bones out of place, a limb without blood."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, SENTENCE, Rule

COMPARTMENT = Condition("acute_compartment_syndrome", Level.EMERGENCY, "NHS: Compartment syndrome")
DEFORMITY = Condition(
    "open_fracture_deformity", Level.EMERGENCY, "NHS: Broken bones; Gloucestershire G-care: knee"
)
LIMB = Condition("limb_ischaemia", Level.EMERGENCY, "RCEM Learning: Acute limb ischaemia")

RULES: tuple[Rule, ...] = (
    # Compartment.
    COMPARTMENT.rule(
        "compartment.pain-and-toes",
        "hard_limb|tight_cast + pain_beyond",
        NEIGHBOURS,
        unless="compartment_other",
    ),
    # Out of place.
    DEFORMITY.rule("deformity.bone", "bone_showing", MESSAGE, unless="pretend"),
    DEFORMITY.rule("deformity.angle", "wrong_way", MESSAGE),
    DEFORMITY.rule("deformity.turned", "turned_out + injury", CONVERSATION),
    DEFORMITY.rule("deformity.joint", "dislocated", MESSAGE, unless="back_in_itself"),
    # Limb without blood.
    LIMB.rule(
        "limb.two-signs",
        "limb_cold|limb_pale + limb_dead",
        SENTENCE,
        unless="warms_up_again|cold_weather_limb",
    ),
    LIMB.rule("limb.cold-and-pale", "limb_cold + limb_pale", CONVERSATION, unless="warms_up_again"),
    LIMB.rule(
        "limb.pale-and-dead",
        "limb_pale + limb_dead + one_limb_only|limb_blocked_cause|limb_agony",
        CONVERSATION,
    ),
    LIMB.rule("limb.pulseless", "limb_pulseless", MESSAGE),
)
