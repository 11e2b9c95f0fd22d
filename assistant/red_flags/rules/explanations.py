"""Which innocent causes explain which finding whole; what might only play a part stands nowhere.

A cause that is named in the message of a match, or later, takes the match back (decision rule 2).
Nothing explains suicidal words, and "it feels better" explains nothing. Most causes explain single
rules, since chafed skin doesn't explain a pain that goes into the arm.
"""

CHEST = "cause_chafed|cause_clothes"
FAINT = (
    "cause_asleep|cause_laughing|cause_on_purpose|cause_landing|cause_lights|cause_tripped"
    "|cause_screen"
)
# Rule or condition → causes; the rule's own entry counts first.
EXPLAINED_BY: dict[str, str] = {
    "chest-pain.effort": CHEST,
    "chest-pain.during-effort": CHEST,
    "chest-pain.hurting": CHEST,
    "chest-pain.current": CHEST,
    "chest-pain.pressure": CHEST,
    "collapse_exercise": FAINT,
    "unresponsive_not_breathing": "cause_screen",
    "breathless.plain": "cause_clothes|cause_laughing",
    "lung-clot.blood": "cause_mouth_blood",
    "stroke.face": "cause_dentist|cause_screen",
    "stroke.speech": "cause_dentist|cause_public_speaking",
    "stroke.one-side": "cause_slept_on",
    "stroke.thunderclap": "cause_gradual",
    "cauda.saddle-alone": "cause_saddle",
    "allergy.plain": "cause_shoe_tongue",
    "fit.said": "cause_shoe_shop|cause_temper|cause_laughing",
    "fit.seen": "cause_dancing",
    "bleeding.soaked": "cause_stopped_itself",
    "bleeding.not-stopping": "cause_stopped_itself",
    "gi_bleed_black_stool": "cause_dyed",
    "rhabdomyolysis": "cause_dyed",
    "locked_knee": "cause_freed",
    "heat-stroke.not-clearing": "cause_cleared_up",
    "visible_haematuria": "red_food|cause_dyed|cause_period",
    "numbness_tingling": "cause_laces|cause_slept_on|cause_fixed",
    "persistent_pain": "cause_laces|cause_fixed|cause_painless|cause_managed",
    "exertional_claudication": "cause_raynaud",
    "systemic_symptoms": "cause_on_purpose",
    "red_s": "cause_contraception",
    "swelling_heat_redness": "cause_sunburn|cause_both_gone|cause_always",
    "illness_fever_running": "cause_others_ill",
    "growing_lump": "cause_normal_bump|cause_knock_bump",
    "palpitations-dizziness-running.beats": "cause_nerves",
    "breathlessness-exertion-new.breathless": "cause_cleared_up",
    "palpitations-dizziness-running.dizzy": "cause_laughing",
    "child_hip_knee_pain": "cause_growing",
    "worsening_week_on_week": "cause_not_pain",
}


def find_explanations(rule_id: str, condition: str) -> str:
    """The causes that explain a rule's finding, parted by "|"; empty where there are none."""
    return EXPLAINED_BY.get(rule_id) or EXPLAINED_BY.get(condition, "")
