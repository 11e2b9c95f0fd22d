"""The rules of brief sentences: "I have chest pain" and no more is taken at its word.

In a long sentence an alarming word may be about anything, so the other rules ask for two or three
findings that fit together. A sentence of eight words at most has left the rest out, and there is
nothing else to go by; where two things fit together in it, ten will do. What stands beside it makes
it no longer, so that a remark about the weather lowers nothing.
"""

from collections.abc import Iterator

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.explanations import EXPLAINED_BY
from assistant.red_flags.rules.rule import Rule, Scope
from assistant.red_flags.vocabulary import BRIEF, SHORT

# What is asked about in general is nobody's trouble; what the writer goes on to explain is over.
GENERAL, EXPLAINED = "asked_in_general", "explains_itself|>explained_later"
# What speaks about a word, or jokes with it, stands beside it; about life itself, and
# blood that won't stop, nobody is believed to joke.
NOT_MEANT = "told_about|joke_said|figure_reason"
EARNEST = frozenset({"suicidal_intent", "medicine_overdose", "severe_bleeding"})
# Their words hardly serve for anything else, so that no reader need say whether they are meant:
# one that has never heard of a stray dog takes its bite for a joke.
NEVER_DOUBTFUL = EARNEST | {
    "achilles_rupture",
    "chest_pain_cardiac",
    "diabetic_foot_infected",
    "night_rest_pain",
    "open_fracture_deformity",
    "spinal_injury",
    "spreading_skin_infection",
    "suspected_dvt",
    "suspected_fracture_acute",
    "testicular_pain",
}
# Names of conditions are told of years ago as well; "another clot" is not over.
NAMED = f"{GENERAL}|long_over|ruled_out"

# Condition → rows of what must be said, and of what must not. A row's needs are parted by "+".
Rows = dict[str, tuple[tuple[str, str], ...]]

EMERGENCY: Rows = {
    "chest_pain_cardiac": (
        (
            "chest_pressure|chest_hurts|chest_pain",
            "chest_worked|chest_long_settled|chest_well",
        ),
        ("heart_attack_named", NAMED),
        (
            "heart_attack_named+chest_pressure|chest_hurts|chest_pain",
            NAMED,
        ),
        ("chest_pressure|chest_hurts|chest_pain+chest_well_until", "chest_worked"),
    ),
    "collapse_exercise": (("went_down|unconscious|blacked_out|keels", "faint_figure|only_nearly"),),
    "stroke_tia": (
        ("stroke_named", NAMED),
        ("arm_gone|hand_stopped", "waved_or_lain_on"),
        ("speech_gone", NAMED),
    ),
    "unresponsive_not_breathing": (
        ("not_responding|wont_wake|no_pulse|not_breathing", "thing_quiet"),
    ),
    "severe_breathlessness": (
        ("cannot_breathe|air_gone", "breath_innocent|breath_figure"),
        ("short_breath+breath_at_rest|sudden", ""),
        ("puffs_failing", f"other_inhaler|{GENERAL}"),
    ),
    "pulmonary_embolism": (
        ("sharp_on_breathing|stab_on_breathing|froth_coughed", "stitch_named"),
        ("coughed_blood|lung_blood", ""),
    ),
    "cauda_equina": (
        ("control_lost|incontinent|unable_to_pee", "toilet_circumstance"),
        ("both_legs_failing", ""),
    ),
    "acute_compartment_syndrome": (("hard_and_agony", ""),),
    "open_fracture_deformity": (("limb_snapped", ""), ("bone_out", "")),
    "limb_ischaemia": (("limb_plain|toes_blue", "warms_up_again|long_over"),),
    "exertional_heat_stroke": (
        ("heat_and_staggering|heatstroke_named", NAMED),
        ("body_burning", "burning_figure"),
    ),
    "hyponatraemia_severe": (
        ("sodium_named", NAMED),
        ("muddled+vomiting|just_now_run|long_race", "muddled_by"),
    ),
    "anaphylaxis": (("airway_plain", ""),),
    "head_injury_serious": (("head_plain|crash_and_headache", "long_over"),),
    "seizure": (("fit_had", NAMED),),
    "spinal_injury": (("cannot_move_limb|neck_broken", NAMED),),
    "severe_bleeding": (("wont_stop_bleeding|bleeding_heavily|dressings_soaked", ""),),
    "suicidal_intent": (("dark_plain", ""), ("kms_said", "")),
    "medicine_overdose": (("overdose_plain", ""), ("overdose+tablets|nsaid", "")),
    "sepsis": (("gone_septic", NAMED),),
    "aortic_emergency": (("tearing_plain", ""),),
    "hypothermia": (("cold_and_failing|cold_and_helpless", ""),),
}

URGENT: Rows = {
    "suspected_dvt": (
        ("calf_warm|clot_named|dvt_vein", "warmed_outside"),
        ("calf_grown", "cupping"),
        ("red|hot+swollen+leg|calf", f"both_alike|{GENERAL}"),
        ("clot_feared", NAMED),
        ("~clot_feared+another_one", GENERAL),
        ("calf_red", GENERAL),
        ("calf_word+pain+long_travel", GENERAL),
        ("clot_feared+calf_grown", NAMED),
    ),
    "septic_joint": (
        ("infection+any_joint", NAMED),
        ("hot+swollen+any_joint", "hot_run"),
        ("fever_told+part_swollen", ""),
        ("knee_overnight", NAMED),
    ),
    "spreading_skin_infection": (("red_streak|red_spread|skin_infected|bitten_skin", NAMED),),
    "cannot_weight_bear": (
        ("no_weight|cannot_walk|too_sore_to_stand", "doms|long_over|weight_on_purpose"),
    ),
    "suspected_fracture_acute": (
        ("bone_broken|bone_after_fall", "long_over"),
        ("bone_crack+heard_or_felt|just_now_run", NAMED),
    ),
    "achilles_rupture": (
        ("struck_from_behind+limb+as_if", NAMED),
        ("tendon_gap+achilles", "gear_word"),
        ("pop+achilles+told_of_self", NAMED),
        ("tendon_gone", NAMED),
        ("kick_felt+pop+heel|achilles|calf", NAMED),
    ),
    "muscle_tendon_rupture": (
        ("muscle_dent", "lump_word|gear_word"),
        ("pop+heard_or_felt+muscle_place", NAMED),
        ("big_bruise+muscle_place", "hands_on_ask|cupping"),
    ),
    "rhabdomyolysis": (("muscle_breakdown_named", NAMED), ("pee_dark", "long_over")),
    "knee_haemarthrosis": (("pop+heard_or_felt+knee", NAMED),),
    "pregnancy_warning_signs": (("preg_leak", ""),),
    "locked_knee": (("knee_stuck", ""), ("knee_locks+knee_filled|swollen+twist", NAMED)),
    "diabetic_foot_infected": (("foot_sore_bad", NAMED),),
    "foot_drop_weakness": (("foot_wont_lift|foot_slap|leg_weaker", "on_film"),),
    "testicular_pain": (("testicle_named+pain|twist|swollen", ""),),
    "femoral_neck_stress_fracture": (
        ("hop_fails|hop_hurts+groin", ""),
        ("severe_pain|severe+groin+pain", ""),
    ),
    "head_injury_minor": (("concussed|head_hit|head_bump", f"{NAMED}|limb_butted"),),
    "heat_exhaustion_dehydration": (
        ("heat_exhaustion_named", NAMED),
        ("heat_weather+near_faint|vomiting|headache", ""),
        ("near_faint+sick_told+hot+just_now_run", NAMED),
    ),
    "sustained_palpitations": (
        ("beats_wrong", "effort_moment|heart_reason"),
        ("icd_shock|racing_heart", "watch_word|heart_reason"),
        ("heart_racing+wont_stop", ""),
        ("fibrillation_told", NAMED),
    ),
}

CLINICIAN: Rows = {
    "focal_bone_pain": (("one_small_spot+bone_told+told_of_self", GENERAL),),
    "numbness_tingling": (
        ("nerve_plain|nerve_in_leg|numb_told|weakness_told", "all_well|nerve_figure"),
    ),
    "night_rest_pain": (("night_pain_itself|sleepless_pain|night_pain_told", "sleeps_well"),),
    "worsening_week_on_week": (("worse_pain_itself|shrinking_distance", ""),),
    "swelling_heat_redness": (("swollen_and_warm", ""),),
    "systemic_symptoms": (
        ("night_sweats|wet_nights|weight_gone", "cause_on_purpose|bedding"),
        ("fever_told+pain", ""),
    ),
    "cancer_history_bone_pain": (("cancer_past|had_cancer+pain", "relative_word"),),
    "growing_lump": (
        ("plainly_grows+lump_word", ""),
        ("lump_word+limb_part+told_of_self", "muscle_knot|hands_on_ask"),
    ),
    "red_s": (("underfuelling|run_compulsion", GENERAL),),
    "fluoroquinolone_tendon": (
        ("fluoroquinolone", GENERAL),
        ("antibiotic_told+tendon_told", NAMED),
    ),
    "breathlessness_exertion_new": (
        ("asthma+worse_trend", ""),
        ("short_breath|puffed_on_stairs", "breath_innocent|breath_figure|breath_effort"),
    ),
    "persistent_pain": (
        ("long_enough_itself", ""),
        ("giving_way+knee", ""),
        ("span_months+part_hurts+still_told", ""),
    ),
    "exertional_claudication": (
        ("vessel_named", NAMED),
        ("calf_ache|limb_cramp+walking_told+eases_when_stopping|rest_eases", NAMED),
        ("limb_cramp+walk_bound", NAMED),
    ),
    "exertional_compartment": (
        ("compartment_chronic", NAMED),
        ("front_tightens+fixed_point", NAMED),
        ("lower_leg_strains+run_bound", NAMED),
    ),
    "inflammatory_pain": (
        ("long_morning+joints_several|hand", ""),
        ("stiff_back_young+better_moving", NAMED),
    ),
    "varicose_veins_massage": (("sore_vein", GENERAL),),
}


def build_rules(sources: dict[str, str]) -> tuple[Rule, ...]:
    """Every rule of brief messages; `sources` are those of the conditions' other rules."""
    levels = ((Level.EMERGENCY, EMERGENCY), (Level.URGENT, URGENT), (Level.CLINICIAN, CLINICIAN))
    return tuple(
        rule
        for level, conditions in levels
        for condition, rows in conditions.items()
        for rule in _build_rows(level, condition, rows, sources[condition])
    )


def _build_rows(
    level: Level, condition: str, rows: tuple[tuple[str, str], ...], source: str
) -> Iterator[Rule]:
    for number, (needs, unless) in enumerate(rows, 1):
        rule_id = f"brief.{condition}.{number}"
        yield Rule(
            id=rule_id,
            condition=condition,
            level=level,
            needs=(*needs.split("+"), BRIEF if "+" in needs else SHORT),
            source=source,
            scope=Scope.SENTENCE,
            unless=_find_stops(unless, condition),
            explained_by=_find_causes(rule_id, condition),
            is_doubtful=condition not in NEVER_DOUBTFUL,
        )


def _find_stops(unless: str, condition: str) -> str:
    """What a row names, and for all but words about life itself what is said in jest."""
    return "|".join(filter(None, [unless, "" if condition in EARNEST else NOT_MEANT]))


def _find_causes(rule_id: str, condition: str) -> str:
    """What takes a brief finding back; nothing explains words about life itself."""
    if condition == "suicidal_intent":
        return ""
    return "|".join(filter(None, [EXPLAINED_BY.get(rule_id, ""), EXPLAINED]))
