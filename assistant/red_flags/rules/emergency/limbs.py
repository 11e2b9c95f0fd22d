"""A muscle under pressure, bones out of place, a limb without blood."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

COMPARTMENT = ("acute_compartment_syndrome", "NHS: Compartment syndrome")
DEFORMITY = ("open_fracture_deformity", "NHS: Broken bones; Gloucestershire G-care: knee")
LIMB = ("limb_ischaemia", "RCEM Learning: Acute limb ischaemia")

RULES: tuple[Rule, ...] = (
    # Compartment.
    build_rule(
        "compartment.pain-and-toes",
        *COMPARTMENT,
        "hard_limb|tight_cast",
        "pain_beyond",
        scope=Scope.NEIGHBOURS,
        unless="compartment_other",
    ),
    # Out of place.
    build_rule("deformity.bone", *DEFORMITY, "bone_showing", unless="pretend"),
    build_rule("deformity.angle", *DEFORMITY, "wrong_way"),
    build_rule("deformity.turned", *DEFORMITY, "turned_out", "injury", scope=Scope.CONVERSATION),
    build_rule("deformity.joint", *DEFORMITY, "dislocated", unless="back_in_itself"),
    # Limb without blood.
    build_rule(
        "limb.two-signs",
        *LIMB,
        "limb_cold|limb_pale",
        "limb_dead",
        scope=Scope.SENTENCE,
        unless="warms_up_again|cold_weather_limb",
    ),
    build_rule(
        "limb.cold-and-pale",
        *LIMB,
        "limb_cold",
        "limb_pale",
        scope=Scope.CONVERSATION,
        unless="warms_up_again",
    ),
    build_rule(
        "limb.pale-and-dead",
        *LIMB,
        "limb_pale",
        "limb_dead",
        "one_limb_only|limb_blocked_cause|limb_agony",
        scope=Scope.CONVERSATION,
    ),
    build_rule("limb.pulseless", *LIMB, "limb_pulseless"),
)
