"""What is met more seldom: current, glands, a rigid belly, an artificial hip, kidneys that stop."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, Rule

CURRENT = Condition(
    "electric_injury", Level.EMERGENCY, "NHS: First aid, electric shock; Burns and scalds"
)
CORTISOL = Condition(
    "adrenal_crisis", Level.EMERGENCY, "NHS: Addison's disease; NHS steroid emergency card"
)
BELLY = Condition("acute_abdomen", Level.EMERGENCY, "NHS: Stomach ache; Peritonitis")
HIP = Condition("open_fracture_deformity", Level.EMERGENCY, "NHS: Hip replacement, recovery")
JOINT = Condition("sepsis", Level.EMERGENCY, "NHS: Septic arthritis; UK Sepsis Trust")
SICKLE = Condition(
    "collapse_exercise", Level.EMERGENCY, "NCAA and ACSM: Sickle cell trait, exertional sickling"
)
SICKLE_CHEST = Condition(
    "chest_pain_cardiac", Level.EMERGENCY, "NHS: Sickle cell disease, acute chest syndrome"
)
KIDNEYS = Condition(
    "rhabdomyolysis", Level.EMERGENCY, "CDC: rhabdomyolysis; NHS: Acute kidney injury"
)
# Side by side, not in one concept: "no chest pain" must not deny a heart that skips.
CURRENT_SIGN = "current_sign|racing_heart|beats_wrong|near_faint|unconscious|chest_pain|breathless"

RULES: tuple[Rule, ...] = (
    CURRENT.rule("current.lightning", "lightning_hit", MESSAGE, unless="storm_talk"),
    CURRENT.rule(
        "current.lightning-near",
        f"lightning_near + {CURRENT_SIGN}|tingling|numb|weak|headache|hearing_gone",
        MESSAGE,
        unless="storm_talk",
    ),
    CURRENT.rule("current.shock", f"current_through + {CURRENT_SIGN}", MESSAGE),
    CORTISOL.rule(
        "adrenal.tablets-lost",
        "cortisol_needed + tablets_lost|keeps_nothing|vomiting",
        CONVERSATION,
        unless="steroid_gel|kin_story",
    ),
    BELLY.rule(
        "belly.rigid",
        "belly_rigid + belly_agony|severe_pain|vomiting|fever|near_faint|grey_face",
        MESSAGE,
    ),
    HIP.rule("deformity.artificial-hip", "hip_artificial + hip_gave + hip_useless", MESSAGE),
    JOINT.rule(
        "sepsis.joint",
        "septic_place + warmed + grown|reddened|joint_frozen + joint_rigors",
        CONVERSATION,
        unless="hot_run",
    ),
    SICKLE.rule(
        "collapse.sickle", "sickle + legs_felled + exertion", CONVERSATION, unless="kin_story"
    ),
    SICKLE_CHEST.rule(
        "chest-pain.sickle",
        "sickle + chest_pain|chest_hurts + fever_or_breath",
        CONVERSATION,
        unless="kin_story",
    ),
    KIDNEYS.rule(
        "muscle-kidneys.no-urine",
        "pee_stopping|cannot_pee + pee_left_dark|dark_pee|dark_only + muscle_cause|muscle_wrecked"
        "|hard_session|doms",
        CONVERSATION,
    ),
)
