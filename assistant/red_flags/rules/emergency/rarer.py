"""What is met more seldom: current, glands, a rigid belly, an artificial hip, kidneys that stop."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

CURRENT = ("electric_injury", "NHS: First aid, electric shock; Burns and scalds")
CORTISOL = ("adrenal_crisis", "NHS: Addison's disease; NHS steroid emergency card")
BELLY = ("acute_abdomen", "NHS: Stomach ache; Peritonitis")
HIP = ("open_fracture_deformity", "NHS: Hip replacement, recovery")
JOINT = ("sepsis", "NHS: Septic arthritis; UK Sepsis Trust")
KIDNEYS = ("rhabdomyolysis", "CDC: rhabdomyolysis; NHS: Acute kidney injury")
# Side by side, not in one concept: "no chest pain" must not deny a heart that skips.
CURRENT_SIGN = "current_sign|racing_heart|beats_wrong|near_faint|unconscious|chest_pain|breathless"

RULES: tuple[Rule, ...] = (
    build_rule("current.lightning", *CURRENT, "lightning_hit", unless="storm_talk"),
    build_rule(
        "current.lightning-near",
        *CURRENT,
        "lightning_near",
        f"{CURRENT_SIGN}|tingling|numb|weak|headache|hearing_gone",
        unless="storm_talk",
    ),
    build_rule("current.shock", *CURRENT, "current_through", CURRENT_SIGN),
    build_rule(
        "adrenal.tablets-lost",
        *CORTISOL,
        "cortisol_needed",
        "tablets_lost|keeps_nothing|vomiting",
        scope=Scope.CONVERSATION,
        unless="steroid_gel|kin_story",
    ),
    build_rule(
        "belly.rigid",
        *BELLY,
        "belly_rigid",
        "belly_agony|severe_pain|vomiting|fever|near_faint|grey_face",
    ),
    build_rule(
        "deformity.artificial-hip",
        *HIP,
        "hip_artificial",
        "hip_gave",
        "hip_useless",
    ),
    build_rule(
        "sepsis.joint",
        *JOINT,
        "septic_place",
        "warmed",
        "grown|reddened|joint_frozen",
        "joint_rigors",
        scope=Scope.CONVERSATION,
        unless="hot_run",
    ),
    build_rule(
        "muscle-kidneys.no-urine",
        *KIDNEYS,
        "pee_stopping|cannot_pee",
        "pee_left_dark|dark_pee|dark_only",
        "muscle_cause|muscle_wrecked|hard_session|doms",
        scope=Scope.CONVERSATION,
    ),
)
