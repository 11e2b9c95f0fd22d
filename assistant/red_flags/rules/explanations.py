"""Which innocent causes explain which rule's finding whole; what might only play a part stands
nowhere.

A cause in the sentence of a match, in one beside it that points back ("it was the beetroot") or in
a later message takes the match back. In an emergency nearly all count in a later message alone: in
its own sentence "the price of getting older" or a bench press explains no pain in the chest. A
cause that kept no labelled conversation, nor one of the tests, from a false alarm stands here for
no rule, since each one is a way to miss a danger. Nothing explains suicidal words, and "it feels
better" explains nothing.
"""

# Rule → causes, parted by "|". A leading ">" marks one that counts in a later message alone.
EXPLAINED_BY: dict[str, str] = {
    "chest-pain.effort": ">cause_chafed",
    "chest-pain.during-effort": ">cause_chafed|>cause_clothes",
    "chest-pain.current": ">cause_chafed|>cause_pecs",
    "collapse.woke": "cause_screen",
    "collapse.keeled": "cause_screen",
    "collapse.effort": "cause_lights|cause_screen|>later_asleep|>later_needle|>later_on_purpose",
    "unresponsive.pulse": "cause_screen",
    "unresponsive.breathing": ">cause_gadget",
    "lung-clot.blood": ">cause_mouth_blood|>later_drink",
    "stroke.plain": ">cause_dentist",
    "stroke.face": ">cause_dentist|>later_dentist",
    "stroke.one-side": ">cause_dentist|>later_dentist",
    "stroke.sight": "cause_eyes",
    "stroke.thunderclap": ">cause_gradual",
    "cauda.saddle-alone": "cause_saddle",
    "compartment.pain-and-toes": ">cause_cramp",
    "deformity.angle": ">later_bunion",
    "limb.two-signs": ">cause_laces|>cause_right_again|cause_thawed|>later_thawed",
    "limb.cold-and-pale": "cause_thawed",
    "limb.pale-and-dead": ">cause_laces|cause_thawed",
    "heat-stroke.not-clearing": ">cause_cleared_up",
    "bleeding.gut-and-faint": "cause_dyed|cause_period|>later_dyed",
    "bleeding.spurting": ">later_plumbing",
    "bleeding.soaked": ">later_blister",
    "stroke.speech": ">later_dentist",
    "cannot-weight-bear.no-weight": "cause_walks",
    "rhabdomyolysis.cola": "cause_dyed|cause_not_mine|>later_dyed",
    "locked-knee.stuck": "cause_freed",
    "testicular-pain.sudden": ">later_ball",
    "testicular-pain.bad": ">later_skin",
    "gi-bleed-black-stool.black": "cause_dyed|>later_dyed",
    "gi-bleed-black-stool.bloody": "cause_dyed|cause_period",
    "sustained-palpitations.rest": ">later_sensor",
    "child-hip-knee-pain.child": "cause_growing",
    "palpitations-dizziness-running.beats": "cause_nerves",
    "breathlessness-exertion-new.breathless": "cause_cleared_up",
    "worsening-week-on-week.part": "cause_not_pain",
    "persistent-pain.months": "cause_managed",
    "persistent-pain.giving-way": "cause_painless",
    "numbness-tingling.leg": "cause_fixed|cause_laces",
    "swelling-heat-redness.swollen": "cause_both_gone",
    "swelling-heat-redness.bruise": "cause_always",
    "systemic-symptoms.weight": "cause_on_purpose|>later_on_purpose",
    "systemic-symptoms.night-sweats": "cause_on_purpose",
    "growing-lump.grows": "cause_normal_bump|cause_pocket",
    "growing-lump.apart": "cause_knock_bump",
    "growing-lump.private": "cause_bite_fading",
    "red-s.periods": "cause_contraception",
    "visible-haematuria.red": "cause_dyed|cause_period|>later_dyed|red_food",
    "illness-fever-running.gut": "cause_others_ill",
    "brief.chest_pain_cardiac.1": ">cause_chafed|>cause_clothes|>cause_pecs",
    "brief.collapse_exercise.1": (
        "cause_lights|cause_screen|>later_asleep|>later_needle|>later_on_purpose"
    ),
    "brief.unresponsive_not_breathing.1": (
        ">cause_awake|>cause_gadget|cause_screen|>later_gadget|>later_nose"
    ),
    "brief.severe_breathlessness.1": ">cause_view|>later_laughing",
    "brief.pulmonary_embolism.2": ">cause_mouth_blood|>later_drink",
    "brief.open_fracture_deformity.2": ">cause_bunion|>later_bunion",
    "brief.acute_compartment_syndrome.1": ">cause_cramp",
    "brief.limb_ischaemia.1": "cause_thawed",
    "brief.severe_bleeding.1": ">cause_red_thing|>later_blister",
    "brief.cannot_weight_bear.1": "cause_walks",
    "brief.suspected_fracture_acute.2": "cause_thing_cracked",
    "brief.rhabdomyolysis.2": ">later_dyed",
    "brief.pregnancy_warning_signs.1": "cause_bottle",
    "brief.locked_knee.1": ">later_lock",
    "brief.head_injury_minor.1": "cause_soft_knock",
    "brief.sustained_palpitations.2": ">later_sensor",
    "brief.sustained_palpitations.3": ">later_sensor",
    "brief.numbness_tingling.1": (
        "cause_dentist|cause_fixed|cause_laces|cause_quote|cause_saddle|cause_slept_on"
        "|cause_thawed|>later_dentist|>later_joking"
    ),
    "brief.night_rest_pain.1": "cause_noise",
    "brief.swelling_heat_redness.1": "cause_both_gone",
    "brief.systemic_symptoms.1": "cause_bedding|cause_menopause|cause_on_purpose|>later_on_purpose",
    "brief.growing_lump.2": "cause_bite_fading|cause_normal_bump|cause_pocket",
    "brief.breathlessness_exertion_new.2": "cause_view|>later_laughing",
}
