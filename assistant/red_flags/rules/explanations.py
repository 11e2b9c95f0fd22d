"""Which innocent causes explain which finding whole; what might only play a part stands nowhere.

A cause in the sentence of a match, in one beside it that points back ("it was the beetroot") or in
a later message takes the match back (decision rule 2).
Nothing explains suicidal words, and "it feels better" explains nothing. Most causes explain single
rules, since chafed skin doesn't explain a pain that goes into the arm.
"""

CHEST = "cause_chafed|cause_clothes|cause_posture|cause_not_mine|cause_pecs"
FAINT = (
    "cause_asleep|cause_laughing|cause_on_purpose|cause_landing|cause_lights|cause_tripped"
    "|cause_screen"
)
# A cause → wider words for it, which count only in a message of their own, after what they explain.
TOLD_LATER = {
    "cause_on_purpose": "later_on_purpose",
    "cause_asleep": "later_asleep",
    "cause_laughing": "later_laughing",
    "cause_needle": "later_needle",
    "cause_plumbing": "later_plumbing",
    "cause_freed": "later_lock",
    "cause_gadget": "later_gadget",
    "cause_ball": "later_ball|later_skin",
    "cause_bunion": "later_bunion",
    "cause_sensor": "later_sensor",
    "cause_mouth_blood": "later_drink",
    "cause_dyed": "later_dyed",
    "cause_nose": "later_nose",
    "cause_dentist": "later_dentist",
    "cause_thawed": "later_thawed",
    "cause_saddle": "later_saddle",
    "cause_stopped_itself": "later_blister",
    "cause_red_thing": "later_blister",
    "cause_eyes": "later_eyes",
}
# Rule or condition → causes; the rule's own entry counts first.
EXPLAINED_BY: dict[str, str] = {
    "chest-pain.effort": CHEST,
    "chest-pain.during-effort": CHEST,
    "chest-pain.crushing": CHEST,
    "chest-pain.current": CHEST,
    "brief.chest_pain_cardiac.1": CHEST,
    "collapse_exercise": f"{FAINT}|cause_needle",
    "brief.severe_bleeding.1": "cause_red_thing",
    "brief.head_injury_minor.1": "cause_soft_knock",
    "brief.pulmonary_embolism.1": "cause_clothes",
    "brief.pulmonary_embolism.2": "cause_mouth_blood",
    "brief.severe_breathlessness.1": "cause_right_again|cause_laughing|cause_clothes|cause_view",
    "brief.breathlessness_exertion_new.2": (
        "cause_cleared_up|cause_laughing|cause_clothes|cause_view"
    ),
    "cannot_weight_bear": "cause_walks",
    "brief.suspected_fracture_acute.2": "cause_walks|cause_thing_cracked",
    "pregnancy_warning_signs": "cause_bottle",
    "night_rest_pain": "cause_fixed|cause_noise",
    "sustained_palpitations": "cause_sensor",
    "stroke.plain": "cause_dentist",
    "unresponsive_not_breathing": "cause_awake|cause_screen|cause_gadget|cause_nose",
    "breathless.in-bed": "cause_clothes|cause_laughing|cause_nose",
    "lung-clot.blood": "cause_mouth_blood",
    "stroke.face": "cause_dentist|cause_screen",
    "stroke.speech": "cause_dentist|cause_public_speaking|cause_merry",
    "stroke.one-side": "cause_slept_on|cause_dentist",
    "stroke.thunderclap": "cause_gradual|cause_posture|cause_merry",
    "stroke.sight": "cause_eyes",
    "cauda.saddle-alone": "cause_saddle",
    "allergy.airway": "cause_shoe_tongue",
    "seizure": "cause_temper|cause_laughing|cause_dancing",
    "bleeding.soaked": "cause_stopped_itself",
    "bleeding.spurting": "cause_plumbing",
    "bleeding.vomited": "cause_red_drink",
    "acute_compartment_syndrome": "cause_cramp|cause_right_again",
    "limb_ischaemia": "cause_right_again|cause_laces|cause_slept_on|cause_thawed",
    "hypothermia": "cause_right_again",
    "spinal_injury": "cause_right_again",
    "heat-stroke.mind": "cause_right_again|cause_merry",
    "severe_breathlessness": "cause_right_again",
    "open_fracture_deformity": "cause_bunion",
    "heat-stroke.scene": "cause_merry|cause_cleared_up|cause_right_again",
    "heat-stroke.not-clearing": "cause_cleared_up|cause_right_again",
    "heat_exhaustion_dehydration": "cause_right_again",
    "gi_bleed_black_stool": "cause_dyed",
    "gi-bleed-black-stool.bloody": "cause_dyed|cause_period",
    "testicular_pain": "cause_ball",
    "rhabdomyolysis": "cause_dyed|cause_not_mine",
    "locked_knee": "cause_freed",
    "visible_haematuria": "red_food|cause_dyed|cause_period",
    "numbness_tingling": "cause_laces|cause_slept_on|cause_fixed|cause_quote|cause_thawed",
    "brief.numbness_tingling.1": (
        "cause_laces|cause_slept_on|cause_fixed|cause_quote|cause_thawed|cause_dentist|cause_saddle"
    ),
    "persistent_pain": "cause_laces|cause_fixed|cause_painless|cause_managed",
    "exertional_claudication": "cause_raynaud",
    "systemic_symptoms": "cause_on_purpose|cause_bedding",
    "brief.systemic_symptoms.1": "cause_on_purpose|cause_bedding|cause_menopause",
    "red_s": "cause_contraception",
    "swelling_heat_redness": "cause_sunburn|cause_both_gone|cause_always",
    "illness_fever_running": "cause_others_ill",
    "growing_lump": (
        "cause_normal_bump|cause_knock_bump|cause_muscly|cause_bite_fading|cause_pocket"
    ),
    "palpitations-dizziness-running.beats": "cause_nerves",
    "breathlessness-exertion-new.breathless": "cause_cleared_up",
    "palpitations-dizziness-running.dizzy": "cause_laughing",
    "child_hip_knee_pain": "cause_growing",
    "worsening_week_on_week": "cause_not_pain",
}


def find_explanations(rule_id: str, condition: str) -> str:
    """The causes that explain a rule's finding, parted by "|"; empty where there are none.

    A leading ">" marks one that counts in a later message alone.
    """
    causes = (EXPLAINED_BY.get(rule_id) or EXPLAINED_BY.get(condition, "")).split("|")
    wider = [
        f">{name}" for cause in causes for name in TOLD_LATER.get(cause, "").split("|") if name
    ]
    return "|".join([*causes, *wider])
