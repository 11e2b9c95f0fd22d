"""The rules of brief sentences: "I have chest pain" and no more is taken at its word.

In a long sentence an alarming word may be about anything, so the other rules ask for two or three
findings that fit together. A sentence of a dozen words at most has left the rest out, and there is
nothing else to go by. What stands beside it makes it no longer, so that a remark about the weather
lowers nothing.
"""

from collections.abc import Iterator

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.explanations import find_explanations
from assistant.red_flags.rules.rule import Rule, Scope
from assistant.red_flags.vocabulary import BRIEF

# What is asked about in general is nobody's trouble; what the writer goes on to explain is over.
GENERAL, EXPLAINED = "asked_in_general", "explains_itself"

# Condition → rows of what must be said, and of what must not. A row's needs are parted by "+".
Rows = dict[str, tuple[tuple[str, str], ...]]

EMERGENCY: Rows = {
    "chest_pain_cardiac": (
        ("chest_pressure|chest_hurts|chest_pain", "rib_innocent|indigestion|massage_ask"),
    ),
    "collapse_exercise": (("went_down|unconscious|blacked_out", ""),),
    "stroke_tia": (("stroke_named", GENERAL),),
    "unresponsive_not_breathing": (("not_responding|wont_wake|no_pulse|not_breathing", ""),),
    "severe_breathlessness": (
        ("cannot_breathe|air_gone", "breath_innocent"),
        ("short_breath+breath_at_rest|sudden", "breath_innocent"),
    ),
    "pulmonary_embolism": (
        ("sharp_on_breathing|stab_on_breathing|froth", "rib_innocent"),
        ("coughed_blood", "blood_from_elsewhere"),
    ),
    "cauda_equina": (("control_lost|incontinent|both_legs_bad|cannot_pee", ""),),
    "acute_compartment_syndrome": (("hard_and_agony", ""),),
    "open_fracture_deformity": (("limb_snapped", ""),),
    "limb_ischaemia": (("limb_plain", "blue_innocent|warms_up_again|cosy_again"),),
    "exertional_heat_stroke": (
        ("heat_and_staggering|heatstroke_named", GENERAL),
        ("burning_hot", "swollen|limb"),
    ),
    "hyponatraemia_severe": (
        ("sodium_named", GENERAL),
        ("muddled+vomiting|just_now_run|long_race", ""),
    ),
    "anaphylaxis": (("airway_plain", ""),),
    "head_injury_serious": (("head_plain|crash_and_headache", ""),),
    "spinal_injury": (("cannot_move_limb", ""),),
    "severe_bleeding": (("wont_stop_bleeding|bleeding_heavily", ""),),
    "suicidal_intent": (("dark_hint", ""),),
    "medicine_overdose": (("overdose_plain|overdose", GENERAL),),
    "sepsis": (("gone_septic", GENERAL),),
    "aortic_emergency": (("tearing_plain", ""),),
    "hypothermia": (("cold_and_failing", ""),),
}

URGENT: Rows = {
    "suspected_dvt": (
        ("calf_warm|clot_named|dvt_vein", ""),
        ("calf_grown", "both_legs"),
        ("red|hot+swollen+leg|calf", "both_legs"),
        ("clot_feared", GENERAL),
    ),
    "septic_joint": (
        ("infection+any_joint", GENERAL),
        ("hot+swollen+any_joint", "warms_up_again"),
        ("fever_told+part_swollen", ""),
    ),
    "spreading_skin_infection": (("red_streak|red_spread|skin_infected|bitten_skin", GENERAL),),
    "cannot_weight_bear": (("no_weight|cannot_walk", ""),),
    "suspected_fracture_acute": (
        ("bone_broken", ""),
        ("bone_crack+heard_or_felt|just_now_run", GENERAL),
    ),
    "achilles_rupture": (
        ("struck_from_behind+limb", "struck"),
        ("tendon_gap+achilles", ""),
        ("pop+achilles+told_of_self", GENERAL),
    ),
    "muscle_tendon_rupture": (
        ("muscle_dent", "lump_word|grows"),
        ("pop+heard_or_felt+muscle_place", GENERAL),
        ("big_bruise+muscle_place", "hands_on_ask"),
    ),
    "rhabdomyolysis": (("muscle_breakdown_named", GENERAL),),
    "knee_haemarthrosis": (("pop+heard_or_felt+knee", GENERAL),),
    "pregnancy_warning_signs": (("preg_leak", ""),),
    "locked_knee": (("knee_stuck", ""),),
    "foot_drop_weakness": (("foot_wont_lift|foot_slap|leg_weaker", ""),),
    "testicular_pain": (("testicle_named+pain|twist|swollen", ""),),
    "femoral_neck_stress_fracture": (("hop_fails+groin", ""), ("severe_pain|severe+groin", "")),
    "head_injury_minor": (("concussed|head_hit|head_bump", GENERAL),),
    "heat_exhaustion_dehydration": (
        ("heat_exhaustion_named", GENERAL),
        ("heat_weather+near_faint|vomiting|headache", ""),
    ),
    "sustained_palpitations": (
        ("beats_wrong", "effort_moment|exertion"),
        ("icd_shock|racing_heart", "watch_word"),
        ("heart_racing+wont_stop", "watch_word"),
    ),
}

CLINICIAN: Rows = {
    "focal_bone_pain": (("one_small_spot+bone_told+told_of_self", GENERAL),),
    "numbness_tingling": (
        ("nerve_plain|nerve_in_leg|numb_told|weakness_told", "all_well|cold_weather"),
    ),
    "night_rest_pain": (("night_pain_itself|sleepless_pain|night_pain_told", ""),),
    "worsening_week_on_week": (("worse_pain_itself|shrinking_distance", ""),),
    "swelling_heat_redness": (("swollen_and_warm", ""),),
    "systemic_symptoms": (
        ("night_sweats|wet_nights|weight_gone", ""),
        ("fever_told+pain", ""),
    ),
    "cancer_history_bone_pain": (("cancer_past|had_cancer+pain", ""),),
    "growing_lump": (
        ("plainly_grows+lump_word", ""),
        ("lump_word+limb_part+told_of_self", "muscle_knot|hands_on_ask"),
    ),
    "red_s": (("underfuelling|run_compulsion", GENERAL),),
    "fluoroquinolone_tendon": (("fluoroquinolone", GENERAL),),
    "breathlessness_exertion_new": (
        ("asthma+worse_trend", ""),
        ("short_breath", "breath_innocent"),
    ),
    "persistent_pain": (("long_enough_itself", ""), ("giving_way+knee", "")),
    "exertional_claudication": (("vessel_named", GENERAL),),
    "exertional_compartment": (("compartment_chronic", GENERAL),),
    "inflammatory_pain": (("long_morning+joints_several|hand", ""),),
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
            needs=(*needs.split("+"), BRIEF),
            source=source,
            scope=Scope.SENTENCE,
            unless=unless,
            explained_by="|".join(filter(None, [find_explanations(rule_id, condition), EXPLAINED])),
        )
