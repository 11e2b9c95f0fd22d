"""Nerves that fail, and the neck of the hip."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, NEIGHBOURS, Rule

FOOT_DROP_WEAKNESS = Condition("foot_drop_weakness", Level.URGENT, "NHS Lothian: foot drop")
FEMORAL_NECK_STRESS_FRACTURE = Condition(
    "femoral_neck_stress_fracture", Level.URGENT, "Robertson 2017: FNSF"
)

RULES: tuple[Rule, ...] = (
    # Nerves.
    FOOT_DROP_WEAKNESS.rule(
        "foot-drop-weakness.foot", "foot_wont_lift + new_weak|nerve_story", CONVERSATION
    ),
    FOOT_DROP_WEAKNESS.rule(
        "foot-drop-weakness.leg", "leg_weaker + nerve_story|new_weak", NEIGHBOURS
    ),
    # Hip.
    FEMORAL_NECK_STRESS_FRACTURE.rule(
        "femoral-neck-stress-fracture.hop", "groin_deep|bone_site + hop_fails", NEIGHBOURS
    ),
    FEMORAL_NECK_STRESS_FRACTURE.rule(
        "femoral-neck-stress-fracture.walk",
        "groin_deep + hip_pain_word + walk_hurts + rest_hurts|load_jump",
        NEIGHBOURS,
        unless="groin_strain",
    ),
    FEMORAL_NECK_STRESS_FRACTURE.rule(
        "femoral-neck-stress-fracture.bone-drug",
        "bone_drug + thigh_ache + walk_hurts|rest_hurts",
        CONVERSATION,
        unless="groin_strain",
        source="MHRA: Bisphosphonates, atypical femoral fractures",
    ),
    FEMORAL_NECK_STRESS_FRACTURE.rule(
        "femoral-neck-stress-fracture.underfuelled",
        "groin_deep + hip_pain_word + walk_hurts + periods_gone",
        CONVERSATION,
        unless="groin_strain",
    ),
)
