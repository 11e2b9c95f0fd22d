"""What is told turn by turn, each answer a bare "it": none of them alone says anything.

Each needs the part, and two signs of it; what both legs have, or what a run warmed, stops them.
"""

from assistant.red_flags.rules.rule import CONVERSATION, Rule
from assistant.red_flags.rules.urgent.clots import SUSPECTED_DVT
from assistant.red_flags.rules.urgent.joints_skin import SEPTIC_JOINT, SPREADING_SKIN_INFECTION
from assistant.red_flags.rules.urgent.nerves_hip import FEMORAL_NECK_STRESS_FRACTURE

RULES: tuple[Rule, ...] = (
    SUSPECTED_DVT.rule(
        "suspected-dvt.answered",
        "one_leg_part + it_bigger + it_warm",
        CONVERSATION,
        unless="both_alike|strain_moment|hot_run",
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
    FEMORAL_NECK_STRESS_FRACTURE.rule(
        "femoral-neck-stress-fracture.answered",
        "groin_deep + hop_failed",
        CONVERSATION,
        unless="groin_strain",
    ),
)
