"""The rules of level emergency."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.explanations import EXPLAINED_BY
from assistant.red_flags.rules.rule import Rule, Scope

SENTENCE, NEIGHBOURS = Scope.SENTENCE, Scope.NEIGHBOURS
MESSAGE, CONVERSATION = Scope.MESSAGE, Scope.CONVERSATION


def _rule(
    rule_id: str,
    condition: str,
    source: str,
    *needs: str,
    scope: Scope = Scope.MESSAGE,
    unless: str = "",
) -> Rule:
    return Rule(
        id=rule_id,
        condition=condition,
        level=Level.EMERGENCY,
        needs=needs,
        source=source,
        scope=scope,
        unless=unless,
        explained_by=EXPLAINED_BY.get(rule_id, ""),
    )


CHEST = ("chest_pain_cardiac", "NHS: Chest pain; Heart attack")
COLLAPSE = ("collapse_exercise", "RCGP: Syncope in athletes; AAFP: Exercise-related syncope")
LIFELESS = ("unresponsive_not_breathing", "Resuscitation Council UK: adult basic life support")
BREATH = ("severe_breathlessness", "Asthma + Lung UK: Asthma attacks; NHS: Pulmonary embolism")
LUNG_CLOT = ("pulmonary_embolism", "NHS: Pulmonary embolism; Blood clots")
STROKE = ("stroke_tia", "Stroke Association and NHS: Stroke, FAST")
CAUDA = ("cauda_equina", "NHS Lothian RefHelp: serious lumbar spine conditions")
COMPARTMENT = ("acute_compartment_syndrome", "NHS: Compartment syndrome")
DEFORMITY = ("open_fracture_deformity", "NHS: Broken bones; Gloucestershire G-care: knee")
LIMB = ("limb_ischaemia", "RCEM Learning: Acute limb ischaemia")
HEAT = ("exertional_heat_stroke", "ACSM: Exertional heat illness; NHS: Heatstroke")
SODIUM = ("hyponatraemia_severe", "Third international consensus on exercise hyponatraemia")
ALLERGY = ("anaphylaxis", "NHS: Anaphylaxis; Anaphylaxis UK")
FIT = ("seizure", "NHS: What to do if someone has a seizure")
HEAD = ("head_injury_serious", "NHS: Head injury and concussion")
SPINE = ("spinal_injury", "NHS: Head injury; spinal first aid")
BLEED = ("severe_bleeding", "NHS: Heavy bleeding; Rectal bleeding")
LIFE = ("suicidal_intent", "NHS: Help for suicidal thoughts")
OVERDOSE = ("medicine_overdose", "NHS: Paracetamol; Ibuprofen")
SEPSIS = ("sepsis", "UK Sepsis Trust; NHS: Sepsis")
AORTA = ("aortic_emergency", "NHS: Aortic aneurysm and dissection; MHRA: fluoroquinolones")
COLD = ("hypothermia", "NHS: Hypothermia")
SUGAR = ("hypoglycaemia_severe", "NHS: Low blood sugar; Diabetic ketoacidosis")

RULES: tuple[Rule, ...] = (
    # Chest pain: what it spreads to, comes with, or comes back with.
    _rule("chest-pain.spreading", *CHEST, "chest_pain|chest_held", "spreads_from_chest"),
    _rule(
        "chest-pain.with-signs",
        *CHEST,
        "chest_pain",
        "cold_sweat|grey_face|nausea|racing_heart|near_faint|short_breath|vomiting",
        unless="chest_strain",
    ),
    _rule(
        "chest-pain.crushing",
        *CHEST,
        "chest_crushing",
        scope=CONVERSATION,
        unless="chest_settled|chest_strain",
    ),
    _rule(
        "chest-pain.held",
        *CHEST,
        "chest_held",
        "cold_sweat|grey_face|comes_back|effort_moment|indigestion",
    ),
    _rule(
        "chest-pain.effort",
        *CHEST,
        "chest_pain",
        "effort_moment",
        "eases_when_stopping|comes_back",
        unless="chest_settled|chest_strain",
    ),
    _rule(
        "chest-pain.during-effort",
        *CHEST,
        "chest_pain_on_effort",
        scope=CONVERSATION,
        unless="chest_settled|chest_strain",
    ),
    _rule(
        "chest-pain.jaw-or-arm",
        *CHEST,
        "spreads_from_chest",
        "cold_sweat|grey_face",
        scope=SENTENCE,
    ),
    _rule(
        "chest-pain.current",
        *CHEST,
        "chest_pain_today",
        scope=CONVERSATION,
        unless="chest_strain",
    ),
    _rule(
        "chest-pain.recurring",
        *CHEST,
        "chest_pain",
        "recurs",
        "eases_when_stopping",
        scope=CONVERSATION,
    ),
    _rule(
        "chest-pain.elsewhere",
        *CHEST,
        "ache_elsewhere",
        "only_on_effort",
        "gone_when_stopped",
        scope=MESSAGE,
        unless="tooth_reason",
    ),
    # Collapse.
    _rule(
        "collapse.woke",
        *COLLAPSE,
        "woke_on_ground",
        scope=CONVERSATION,
    ),
    _rule(
        "collapse.effort",
        *COLLAPSE,
        "blacked_out",
        "exertion|just_now_run",
        scope=CONVERSATION,
        unless="faint_cause_innocent|near_miss",
    ),
    _rule("collapse.seen", *COLLAPSE, "went_down", "not_with_us", scope=MESSAGE),
    _rule("collapse.nearly", *COLLAPSE, "near_blackout", "alarming_heart", "exertion|just_now_run"),
    # Nobody home.
    _rule("unresponsive.pulse", *LIFELESS, "no_pulse"),
    _rule("unresponsive.pulse-down", *LIFELESS, "no_pulse", "found_down", "somebody"),
    _rule(
        "unresponsive.breathing",
        *LIFELESS,
        "not_breathing",
        "somebody",
        scope=MESSAGE,
    ),
    _rule(
        "unresponsive.silent",
        *LIFELESS,
        "not_responding",
        "floppy_body|blue_lips|went_down|not_breathing|grey_face|unconscious",
        scope=CONVERSATION,
    ),
    # Breathing.
    _rule(
        "breathless.blue-lips",
        *BREATH,
        "lips_blue",
        scope=CONVERSATION,
        unless="blue_innocent",
    ),
    _rule("breathless.asthma", *BREATH, "asthma_not_settling"),
    _rule(
        "breathless.cannot-talk",
        *BREATH,
        "cannot_talk_for_breath",
        "cannot_breathe|short_breath|wheeze|still_not_settled|breath_at_rest|low_oxygen",
        scope=CONVERSATION,
    ),
    _rule(
        "breathless.inhaler",
        *BREATH,
        "inhaler_failing",
        "wheeze|cannot_breathe|short_breath|chest_sucking_in|blue_lips|cannot_talk_for_breath",
        scope=CONVERSATION,
    ),
    _rule(
        "breathless.sucking-in",
        *BREATH,
        "chest_sucking_in",
        "cannot_breathe|short_breath|wheeze|cannot_talk_for_breath|still_not_settled",
        scope=CONVERSATION,
    ),
    _rule(
        "breathless.in-bed",
        *BREATH,
        "cannot_breathe",
        "strict_rest",
        scope=NEIGHBOURS,
    ),
    _rule("breathless.throat-held", *BREATH, "throat_held", "somebody"),
    _rule("breathless.oxygen", *BREATH, "low_oxygen"),
    _rule(
        "breathless.needling", *BREATH, "needled", "short_breath|sharp_one_side", scope=CONVERSATION
    ),
    _rule(
        "breathless.froth",
        *BREATH,
        "froth",
        "cannot_breathe|short_breath|breath_at_rest",
        scope=CONVERSATION,
    ),
    # Clot on the lung.
    _rule("lung-clot.blood", *LUNG_CLOT, "coughed_blood", unless="blood_from_elsewhere"),
    _rule(
        "lung-clot.leg",
        *LUNG_CLOT,
        "leg_clot_sign",
        "lung_sign_sure|puffed_easily",
        scope=CONVERSATION,
    ),
    _rule("lung-clot.risk", *LUNG_CLOT, "lung_clot_risk", "sign_lung_strong", scope=MESSAGE),
    _rule(
        "lung-clot.breath-and-heart",
        *LUNG_CLOT,
        "sharp_on_breathing",
        "racing_heart|puffed_easily|near_faint",
        scope=MESSAGE,
    ),
    # Stroke.
    _rule("stroke.plain", *STROKE, "stroke_plain", scope=CONVERSATION, unless="stroke_innocent"),
    _rule("stroke.face", *STROKE, "face_droops", unless="stroke_innocent"),
    _rule(
        "stroke.one-side",
        *STROKE,
        "suddenly_one_side",
        "speech_lost|face_droops|sight_lost|balance_lost|sudden|out_of_mind|a_while",
        unless="stroke_innocent",
    ),
    _rule(
        "stroke.sight",
        *STROKE,
        "sight_lost",
        "a_while|balance_lost|sudden|just_now_run|still_not_settled",
        scope=CONVERSATION,
        unless="stroke_innocent",
    ),
    _rule("stroke.thunderclap", *STROKE, "thunderclap"),
    _rule(
        "stroke.balance",
        *STROKE,
        "balance_lost",
        "sight_lost|speech_lost|vomiting",
    ),
    # Cauda equina.
    _rule(
        "cauda.saddle",
        *CAUDA,
        "saddle_numb|bum_numb",
        "back_trouble|bladder_trouble|both_legs_bad|bowel_trouble|cannot_feel_wipe",
        scope=CONVERSATION,
    ),
    _rule("cauda.saddle-alone", *CAUDA, "saddle_numb"),
    _rule("cauda.wiping", *CAUDA, "cannot_feel_wipe"),
    _rule(
        "cauda.bladder",
        *CAUDA,
        "bladder_trouble|bowel_trouble|sex_numb",
        "back_trouble|both_legs_bad",
        scope=CONVERSATION,
    ),
    _rule(
        "cauda.legs",
        *CAUDA,
        "both_legs_bad",
        "back_trouble",
        scope=CONVERSATION,
    ),
    # Compartment.
    _rule(
        "compartment.pain-and-toes",
        *COMPARTMENT,
        "hard_limb|tight_cast",
        "pain_beyond",
        scope=NEIGHBOURS,
        unless="compartment_other",
    ),
    # Out of place.
    _rule("deformity.bone", *DEFORMITY, "bone_showing", unless="pretend"),
    _rule("deformity.angle", *DEFORMITY, "wrong_way"),
    _rule("deformity.turned", *DEFORMITY, "turned_out", "injury", scope=CONVERSATION),
    _rule("deformity.joint", *DEFORMITY, "dislocated", unless="back_in_itself"),
    # Limb without blood.
    _rule(
        "limb.two-signs",
        *LIMB,
        "limb_cold|limb_pale",
        "limb_dead",
        scope=SENTENCE,
        unless="warms_up_again|cold_weather_limb",
    ),
    _rule(
        "limb.cold-and-pale",
        *LIMB,
        "limb_cold",
        "limb_pale",
        scope=CONVERSATION,
        unless="warms_up_again",
    ),
    _rule(
        "limb.pale-and-dead",
        *LIMB,
        "limb_pale",
        "limb_dead",
        "one_limb_only|limb_blocked_cause|limb_agony",
        scope=CONVERSATION,
    ),
    _rule("limb.pulseless", *LIMB, "limb_pulseless"),
    # Heat.
    _rule(
        "heat-stroke.mind",
        *HEAT,
        "burning_hot",
        "out_of_mind|staggers|unconscious|had_fit|body_jerking",
        scope=MESSAGE,
    ),
    _rule("heat-stroke.scene", *HEAT, "heat_scene", "out_of_mind", scope=NEIGHBOURS),
    _rule(
        "heat-stroke.not-clearing",
        *HEAT,
        "heat_not_clearing",
        "heat_scene",
        "vomiting|staggers|near_faint|out_of_mind",
        scope=CONVERSATION,
    ),
    _rule(
        "heat-stroke.temperature",
        *HEAT,
        "temp_very_high",
        "exertion",
        scope=CONVERSATION,
    ),
    _rule(
        "heat-stroke.hot-and-odd",
        *HEAT,
        "temp_very_high",
        "out_of_mind|staggers",
    ),
    # Low sodium.
    _rule(
        "sodium.plain",
        *SODIUM,
        "drank_too_much|puffy_all_over",
        "out_of_mind|drowsy",
        scope=NEIGHBOURS,
    ),
    _rule(
        "sodium.drank",
        *SODIUM,
        "drank_too_much|weight_up",
        "brain_swelling_strong",
        "long_race",
        scope=CONVERSATION,
    ),
    _rule(
        "sodium.puffy",
        *SODIUM,
        "puffy_all_over",
        "brain_swelling_strong",
        "long_race",
        scope=CONVERSATION,
    ),
    # Allergy.
    _rule(
        "allergy.airway",
        *ALLERGY,
        "airway_swelling",
        "allergy_trigger|skin_allergic",
        scope=CONVERSATION,
    ),
    _rule(
        "allergy.skin-and-more",
        *ALLERGY,
        "skin_allergic",
        "allergic_breath_or_faint",
        scope=MESSAGE,
    ),
    _rule("allergy.sting-and-more", *ALLERGY, "sting", "allergic_breath_or_faint", scope=MESSAGE),
    _rule("allergy.pen", *ALLERGY, "pen_used"),
    # Fits.
    _rule("fit.named", *FIT, "had_fit", scope=CONVERSATION, unless="fit_innocent"),
    _rule(
        "fit.told",
        *FIT,
        "fit_said|fitted",
        "fit_setting",
        scope=NEIGHBOURS,
    ),
    _rule(
        "fit.seen",
        *FIT,
        "body_jerking",
        "fit_evidence|not_responding|a_while|out_of_mind|somebody",
        scope=CONVERSATION,
        unless="own_twitch",
    ),
    # Head.
    _rule("head.danger", *HEAD, "head_hit", "head_danger", scope=CONVERSATION),
    _rule("head.thinner", *HEAD, "head_hit", "clot_medicine", scope=CONVERSATION),
    # Spine.
    _rule("spine.cord-plain", *SPINE, "hard_landing", "cord_plain", scope=MESSAGE),
    _rule("spine.cord", *SPINE, "spine_force", "cord_signs", "spine_pain", scope=CONVERSATION),
    # Bleeding.
    _rule(
        "bleeding.spurting",
        *BLEED,
        "bleeding_spurt",
        "bleeding|open_wound|soaking_through",
        scope=CONVERSATION,
    ),
    _rule("bleeding.soaked", *BLEED, "soaking_through", "bleeding|open_wound", scope=CONVERSATION),
    _rule(
        "bleeding.nose",
        *BLEED,
        "nose_on_thinner",
        "over_half_hour|clot_medicine",
        scope=CONVERSATION,
    ),
    _rule("bleeding.vomited", *BLEED, "vomited_blood"),
    _rule("bleeding.passed", *BLEED, "passed_blood"),
    _rule("bleeding.pads", *BLEED, "pads_soaked"),
    _rule("bleeding.inside", *BLEED, "belly_blow", "faint_from_loss", scope=CONVERSATION),
    # Life itself.
    _rule("life.wants-to-die", *LIFE, "wants_to_die", scope=SENTENCE, unless="suicide_drill"),
    _rule("life.hints", *LIFE, "dark_hint", "dark_mood", scope=CONVERSATION),
    _rule("life.self-harm", *LIFE, "self_harm"),
    _rule(
        "life.over-the-rail",
        *LIFE,
        "over_the_rail",
        "high_place",
        scope=SENTENCE,
        unless="rail_reason",
    ),
    # Tablets.
    _rule(
        "overdose.many",
        *OVERDOSE,
        "many_tablets",
        "tablets_taken",
        scope=CONVERSATION,
        unless="sweet_tablets",
    ),
    _rule(
        "overdose.handful",
        *OVERDOSE,
        "took_handful",
        "tablets_taken",
        scope=CONVERSATION,
        unless="sweet_tablets",
    ),
    _rule("overdose.child", *OVERDOSE, "child_took", "tablets_taken", scope=CONVERSATION),
    _rule("overdose.doubled", *OVERDOSE, "double_dosed", "paracetamol|nsaid|opioid|tablets_taken"),
    _rule("overdose.sedated", *OVERDOSE, "sedative_taken", "drugged_drowsy", scope=CONVERSATION),
    # Infection.
    _rule("sepsis.urine", *SEPSIS, "fever_or_chill", "no_urine", "fast_breath_or_heart"),
    _rule(
        "sepsis.mind",
        *SEPSIS,
        "infection_source",
        "out_of_mind|drowsy",
        "fever_or_chill|fast_breath_or_heart",
        scope=MESSAGE,
    ),
    _rule(
        "sepsis.skin",
        *SEPSIS,
        "mottled_skin",
        "infection_source|fever_or_chill",
        scope=MESSAGE,
    ),
    _rule(
        "sepsis.rigors",
        *SEPSIS,
        "severe_rigors",
        "infection_source",
        scope=MESSAGE,
    ),
    _rule(
        "sepsis.breath",
        *SEPSIS,
        "infection_source",
        "fever_or_chill",
        "fast_breath_or_heart|no_urine|dying_feeling",
        scope=MESSAGE,
    ),
    _rule("sepsis.rash", *SEPSIS, "glass_rash"),
    # Aorta.
    _rule(
        "aorta.tearing",
        *AORTA,
        "tearing_pain",
        "shock_signs|sudden_hit|aorta_risk",
        scope=CONVERSATION,
    ),
    _rule(
        "aorta.sudden", *AORTA, "back_belly_pain", "sudden_hit", "shock_signs", scope=CONVERSATION
    ),
    _rule(
        "aorta.through",
        *AORTA,
        "through_to_back",
        "sudden_hit|aorta_risk",
        "shock_signs",
        scope=CONVERSATION,
    ),
    _rule("aorta.pulsing", *AORTA, "pulsing_belly", "pain", scope=NEIGHBOURS),
    _rule(
        "aorta.known-pain",
        *AORTA,
        "aorta_risk",
        "back_belly_pain",
        scope=MESSAGE,
        unless="fluoroquinolone",
    ),
    _rule("aorta.stabbing", *AORTA, "stabbing_through", "shock_signs"),
    # Cold.
    _rule(
        "hypothermia.stopped-shivering",
        *COLD,
        "stopped_shivering",
        "fading_away|fumbling",
        scope=MESSAGE,
    ),
    _rule(
        "hypothermia.mind",
        *COLD,
        "cold_exposure",
        "out_of_mind|speech_lost|drowsy",
        "fumbling|skin_like_fridge|staggers",
        scope=MESSAGE,
    ),
    _rule(
        "hypothermia.temperature",
        *COLD,
        "core_cold",
        scope=CONVERSATION,
    ),
    # Sugar.
    _rule("sugar.plain", *SUGAR, "hypo_word", "hypo_failing", scope=CONVERSATION),
    _rule("sugar.brain", *SUGAR, "diabetes_word", "sugar_brain", "sugar_low", scope=CONVERSATION),
    _rule(
        "sugar.odd",
        *SUGAR,
        "diabetes_word",
        "out_of_mind|staggers|not_responding|wont_take_sugar",
        scope=MESSAGE,
    ),
    _rule(
        "sugar.not-rising",
        *SUGAR,
        "diabetes_word",
        "sugar_low",
        "sugar_not_rising",
        scope=CONVERSATION,
    ),
    _rule("sugar.ketones", *SUGAR, "ketones_high", "dka_signs", scope=CONVERSATION),
    # Last, so that heat, cold and sugar speak first where they are found as well.
    _rule(
        "stroke.speech",
        *STROKE,
        "speech_lost",
        "suddenly_one_side|sight_lost|balance_lost|sudden|a_while",
    ),
)
