"""Joints and skin that are infected."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import MESSAGE, NEIGHBOURS, SENTENCE, Rule

SEPTIC_JOINT = Condition("septic_joint", Level.URGENT, "NHS: septic arthritis")
SPREADING_SKIN_INFECTION = Condition("spreading_skin_infection", Level.URGENT, "NHS: cellulitis")

RULES: tuple[Rule, ...] = (
    # A hot joint.
    SEPTIC_JOINT.rule(
        "septic-joint.hot",
        "septic_place + warmed + reddened|grown + joint_frozen|feels_ill",
        MESSAGE,
    ),
    SEPTIC_JOINT.rule(
        "septic-joint.red-overnight",
        "septic_place + reddened + grown|severe_pain + joint_sudden + joint_frozen|joint_entry"
        "|feels_ill",
        MESSAGE,
    ),
    SEPTIC_JOINT.rule(
        "septic-joint.fever-and-joint", "fever|feels_ill + septic_place + joint_frozen", NEIGHBOURS
    ),
    # Skin.
    SPREADING_SKIN_INFECTION.rule(
        "spreading-skin-infection.red-line", "red_streak + skin_break|warmed|gunk|pain", NEIGHBOURS
    ),
    SPREADING_SKIN_INFECTION.rule(
        "spreading-skin-infection.spreading", "red_spread + skin_break|warmed|gunk", NEIGHBOURS
    ),
    SPREADING_SKIN_INFECTION.rule(
        "spreading-skin-infection.hot-and-spreading",
        "reddened + warmed + creeps_surely + skin|limb|skin_break",
        SENTENCE,
    ),
    SPREADING_SKIN_INFECTION.rule(
        "spreading-skin-infection.pus-and-ill", "skin_break + gunk + feels_ill|reddened", NEIGHBOURS
    ),
    SPREADING_SKIN_INFECTION.rule(
        "spreading-skin-infection.bite", "bitten_skin + bite_broke", NEIGHBOURS, source="NHS: bites"
    ),
)
