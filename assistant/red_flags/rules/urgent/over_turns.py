"""What is told turn by turn, each answer a bare "it": none of them alone says anything.

Each needs the part, and two signs of it; what both legs have, or what a run warmed, stops them.
"""

from assistant.red_flags.rules.rule import CONVERSATION, Rule
from assistant.red_flags.rules.urgent.clots import SUSPECTED_DVT
from assistant.red_flags.rules.urgent.joints_skin import SEPTIC_JOINT, SPREADING_SKIN_INFECTION
from assistant.red_flags.rules.urgent.muscles_knee import (
    ACHILLES_RUPTURE,
    KNEE_HAEMARTHROSIS,
    MUSCLE_TENDON_RUPTURE,
)
from assistant.red_flags.rules.urgent.nerves_hip import FEMORAL_NECK_STRESS_FRACTURE

RULES: tuple[Rule, ...] = (
    SUSPECTED_DVT.rule(
        "suspected-dvt.answered",
        "one_leg_part + it_bigger + it_warm",
        CONVERSATION,
        unless="both_alike|strain_moment|hot_run",
    ),
    SUSPECTED_DVT.rule(
        "suspected-dvt.answered-at-risk",
        "calf + limb_like_other + travel_or_pill",
        CONVERSATION,
        unless="both_alike|hot_run",
    ),
    SEPTIC_JOINT.rule(
        "septic-joint.answered",
        "joint_swollen + it_warm + fever_number_bare|fever",
        CONVERSATION,
        unless="hot_run",
    ),
    SPREADING_SKIN_INFECTION.rule(
        "spreading-skin-infection.answered",
        "skin_opened + it_spreads",
        CONVERSATION,
    ),
    SPREADING_SKIN_INFECTION.rule(
        "spreading-skin-infection.bite-told",
        "bite_animal + teeth_in_skin",
        CONVERSATION,
        unless="bite_otherwise",
        source="NHS: bites",
    ),
    FEMORAL_NECK_STRESS_FRACTURE.rule(
        "femoral-neck-stress-fracture.answered",
        "groin_deep + hop_failed",
        CONVERSATION,
        unless="groin_strain",
    ),
    KNEE_HAEMARTHROSIS.rule(
        "knee-haemarthrosis.answered",
        "joint_swollen + at_once_told + popped_bare",
        CONVERSATION,
        unless="year_cue",
    ),
    KNEE_HAEMARTHROSIS.rule(
        "knee-haemarthrosis.size-told",
        "knee_ankle + popped_bare + at_once_told + size_of",
        CONVERSATION,
        unless="year_cue",
    ),
    ACHILLES_RUPTURE.rule(
        "achilles-rupture.answered",
        "behind_ankle + bang_told + not_pushing_off",
        CONVERSATION,
        unless="year_cue",
    ),
    MUSCLE_TENDON_RUPTURE.rule(
        "muscle-tendon-rupture.answered",
        "ham_went + gone_black|cannot_walk",
        CONVERSATION,
        unless="year_cue",
    ),
    MUSCLE_TENDON_RUPTURE.rule(
        "muscle-tendon-rupture.popped-and-bruised",
        "muscle_place + popped_bare + big_bruise",
        CONVERSATION,
        unless="year_cue",
    ),
    SUSPECTED_DVT.rule(
        "suspected-dvt.pregnant-one-leg",
        "late_weeks|pregnant|pregnancy_sure + swollen|grown + only_one_leg",
        CONVERSATION,
        unless="twist|preg_fine",
    ),
)
