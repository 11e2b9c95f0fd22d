"""The rules of level clinician: whom to ask before more running or any massage."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.explanations import EXPLAINED_BY
from assistant.red_flags.rules.rule import Rule, Scope

SOURCES: dict[str, str] = {
    "focal_bone_pain": "Long Eaton 002; York 000; NHS stress fracture",
    "night_rest_pain": "Long Eaton 002; York 000; Scottish referral guideline; NHS bone cancer",
    "worsening_week_on_week": "Long Eaton 002; York 000",
    "numbness_tingling": "York 000; Long Eaton 002",
    "swelling_heat_redness": "York 000; Long Eaton 002; NHS sprains",
    "systemic_symptoms": "Scottish and NICE suspected-cancer referral",
    "cancer_history_bone_pain": "NHS bone cancer; NICE NG12",
    "growing_lump": "Scottish sarcoma guidelines",
    "red_s": "IOC REDs consensus 2023; CAT2",
    "fluoroquinolone_tendon": "MHRA 2024; RPS and MDDUS 2019",
    "steroid_tendon": "MHRA; CUH and Bupa on Achilles risk; general clinical knowledge",
    "anticoagulant_clot_massage": "massage contraindication lists; case reports of clots",
    "varicose_veins_massage": "article 003; NHS varicose veins; massage contraindication lists",
    "pregnancy_surgery_massage": "massage contraindication lists; BMC Pregnancy Childbirth 2020",
    "diabetic_foot_wound": "NICE NG19",
    "child_hip_knee_pain": "AAFP 2017; Royal Cornwall limp guideline",
    "palpitations_dizziness_running": "NHS heart palpitations; RCGP, AAFP, ACSM on syncope; CRY",
    "breathlessness_exertion_new": "Asthma + Lung UK; NHS exercise-induced asthma",
    "persistent_pain": "York 000; Long Eaton 002; NHS sprains and knee pain",
    "exertional_compartment": "NHS compartment syndrome; Mayo Clinic; Dovepress CECS 2019",
    "exertional_claudication": "RCEM 2022; AccessEM; PMJ 2002",
    "inflammatory_pain": "NICE NG65",
    "visible_haematuria": "BJSM blog 2016; NHS urology leaflets",
    "illness_fever_running": "neck check; myocarditis reviews in sports medicine",
    "tetanus_risk": "NHS tetanus; UK Health Security Agency on tetanus-prone wounds",
    "nsaid_caution": "NHS ibuprofen; MHRA 2023; Lipman 2017",
}


def _rule(id_: str, *needs: str, scope: Scope = Scope.CONVERSATION, unless: str = "") -> Rule:
    """A rule of the condition that its id begins with."""
    condition = id_.partition(".")[0].replace("-", "_")
    return Rule(
        id=id_,
        condition=condition,
        level=Level.CLINICIAN,
        needs=needs,
        source=SOURCES[condition],
        scope=scope,
        unless=unless,
        explained_by=EXPLAINED_BY.get(id_, ""),
    )


RULES: tuple[Rule, ...] = (
    # Clots, blood thinners, veins
    _rule(
        "anticoagulant-clot-massage.thinner",
        "bleeding_risk",
        "hands_on_ask",
        unless="kin_story|takes_none",
    ),
    _rule(
        "anticoagulant-clot-massage.past-clot",
        "~past_clot",
        "~hands_on_ask",
        unless="kin_story",
    ),
    _rule(
        "varicose-veins-massage.hands-on",
        "sick_veins",
        "hands_on_ask",
        unless="kin_story",
    ),
    _rule("varicose-veins-massage.after-surgery", "vein_surgery", "wants_to_run|hands_on_ask"),
    # Pregnancy, operations, treatment
    _rule(
        "pregnancy-surgery-massage.pregnant",
        "pregnant_said",
        "hands_on_ask",
        unless="kin_story|partner_pregnant",
    ),
    _rule("pregnancy-surgery-massage.newborn", "newborn_weeks", "hands_on_ask", unless="kin_story"),
    _rule(
        "pregnancy-surgery-massage.operation",
        "operated_lately|bone_healing",
        "hands_on_ask|wants_to_run",
        unless="kin_story",
    ),
    _rule(
        "pregnancy-surgery-massage.cancer-treatment",
        "cancer_treated_now",
        "hands_on_ask",
        unless="kin_story|kin_in_treatment",
    ),
    # Somebody else's clot or bump counts the same where hands are to be laid on them.
    _rule(
        "anticoagulant-clot-massage.named-other",
        "kin_now",
        "bleeding_risk|past_clot",
        "hands_on_other",
        scope=Scope.NEIGHBOURS,
    ),
    _rule(
        "varicose-veins-massage.named-other",
        "kin_now",
        "sick_veins",
        "hands_on_other",
        scope=Scope.NEIGHBOURS,
    ),
    _rule(
        "pregnancy-surgery-massage.named-other",
        "kin_now",
        "pregnant_said|newborn_weeks|operated_lately|cancer_treated_now",
        "hands_on_other",
        scope=Scope.NEIGHBOURS,
    ),
    # Medicines
    _rule(
        "nsaid-caution.body",
        "nsaid_named",
        "nsaid_body_risk|pregnant_said",
        unless="kin_story|nsaid_refused",
    ),
    _rule(
        "nsaid-caution.ulcer",
        "~nsaid_named",
        "~ulcer_past",
        unless="kin_story|nsaid_refused",
    ),
    _rule("nsaid-caution.older", "nsaid_named", "older", unless="nsaid_refused"),
    _rule(
        "nsaid-caution.before-running",
        "nsaid_before_running",
        scope=Scope.SENTENCE,
        unless="nsaid_refused",
    ),
    _rule(
        "nsaid-caution.daily", "nsaid_day_in_day_out", scope=Scope.SENTENCE, unless="nsaid_refused"
    ),
    _rule(
        "fluoroquinolone-tendon.sore",
        "quinolone",
        "tendon_trouble",
        unless="kin_story",
    ),
    _rule(
        "steroid-tendon.injected",
        "steroid_injected",
        "part_hurts|sore_again|wants_to_run|hands_on_ask",
        unless="injected_years_back|steroid_asked|kin_story",
    ),
    _rule(
        "steroid-tendon.tablets",
        "steroid_long",
        "part_hurts|tendon_trouble",
        unless="steroid_short",
    ),
    # Diabetes
    _rule(
        "diabetic-foot-wound.broken-skin",
        "diabetic_known",
        "foot_breach",
        unless="kin_story",
    ),
    # Children
    _rule(
        "child-hip-knee-pain.child",
        "young_runner",
        "child_site_hurts",
        unless="grown_child|my_part_hurts|tired_legs",
    ),
    _rule("child-hip-knee-pain.self", "young_self", "child_site_hurts", unless="not_an_age"),
    # Heart and breath
    _rule(
        "palpitations-dizziness-running.beats",
        "beats_on_running",
        scope=Scope.SENTENCE,
    ),
    _rule(
        "palpitations-dizziness-running.dizzy",
        "faint_on_running",
        scope=Scope.SENTENCE,
    ),
    _rule(
        "palpitations-dizziness-running.family",
        "~family_heart_death",
        "beats_wrong|faint_on_running",
    ),
    _rule(
        "palpitations-dizziness-running.heart-condition",
        "~heart_trouble_known",
        "hard_training_ask",
        unless="kin_story",
    ),
    _rule(
        "breathlessness-exertion-new.breathless",
        "more_breathless",
        scope=Scope.SENTENCE,
    ),
    _rule(
        "breathlessness-exertion-new.chesty",
        "chesty_run",
        scope=Scope.SENTENCE,
    ),
    # Pain that should be looked at
    _rule(
        "focal-bone-pain.one-spot",
        "bone_point",
        "press_sore",
        scope=Scope.MESSAGE,
        unless="muscle_knot",
    ),
    _rule(
        "focal-bone-pain.heel-squeeze",
        "heel_squeeze",
        "hurting|press_sore|heel_jump",
        scope=Scope.NEIGHBOURS,
    ),
    _rule(
        "night-rest-pain.sleepless",
        "sleepless_pain",
        "part_hurts",
        "nights_on_end",
    ),
    _rule(
        "night-rest-pain.at-rest",
        "part_hurts",
        "rest_ache|night_ache",
        "nights_on_end",
        scope=Scope.NEIGHBOURS,
        unless="night_harmless",
    ),
    _rule(
        "worsening-week-on-week.trend",
        "worse_trend",
        "part_hurts|limping|pain_said",
        scope=Scope.MESSAGE,
        unless="not_pain_worse",
    ),
    _rule(
        "worsening-week-on-week.part",
        "worse_trend",
        "msk_part",
        scope=Scope.NEIGHBOURS,
        unless="not_pain_worse",
    ),
    _rule(
        "worsening-week-on-week.distance",
        "shrinking_distance",
        "part_hurts|limping|pain_said",
        scope=Scope.MESSAGE,
        unless="not_pain_worse",
    ),
    _rule("persistent-pain.months", "parts_plus_time", unless="improving|general_part"),
    _rule(
        "persistent-pain.giving-way",
        "giving_way",
        "lasting_months|keeps",
        scope=Scope.MESSAGE,
    ),
    _rule("persistent-pain.massages", "many_massages", "ongoing_fail"),
    _rule(
        "numbness-tingling.leg",
        "nerve_in_leg",
        "again_on_runs",
        scope=Scope.NEIGHBOURS,
        unless="numb_harmless",
    ),
    _rule(
        "numbness-tingling.hands-on",
        "nerve_in_leg",
        "massage_ask|hands_on_ask",
        scope=Scope.NEIGHBOURS,
        unless="numb_harmless",
    ),
    _rule(
        "swelling-heat-redness.swollen",
        "part_swollen",
        "days_and_days",
        scope=Scope.NEIGHBOURS,
        unless="swelling_harmless",
    ),
    _rule("swelling-heat-redness.bruise", "bruise_unexplained", scope=Scope.SENTENCE),
    # The whole body
    _rule(
        "systemic-symptoms.weight",
        "weight_gone",
        "no_diet|drained|wet_nights|fever_evenings",
    ),
    _rule(
        "systemic-symptoms.night-sweats",
        "wet_nights",
        "part_hurts|drained|weight_gone|lasting_weeks",
    ),
    _rule("systemic-symptoms.fever", "fever_evenings", scope=Scope.SENTENCE),
    _rule("systemic-symptoms.drained", "drained", "bruises_easily"),
    _rule(
        "cancer-history-bone-pain.own",
        "~had_cancer",
        "bone_ache",
        unless="kin_cancer|kin_story",
    ),
    _rule(
        "cancer-history-bone-pain.new",
        "~had_cancer",
        "~bone_ache_new",
        unless="kin_story",
    ),
    _rule(
        "cancer-history-bone-pain.relative",
        "~kin_cancer",
        "cancer_kin_hurts",
    ),
    _rule("growing-lump.grows", "lump_grows", scope=Scope.SENTENCE, unless="lump_knot"),
    _rule(
        "growing-lump.apart",
        "lump_placed",
        "plainly_grows",
        scope=Scope.MESSAGE,
        unless="lump_harmless",
    ),
    _rule("growing-lump.private", "lump_private", scope=Scope.SENTENCE, unless="lump_harmless"),
    _rule("red-s.periods", "periods_gone", scope=Scope.SENTENCE, unless="period_reason"),
    _rule("red-s.food", "food_control", "lean_living"),
    _rule("red-s.stress-injuries", "bones_again", scope=Scope.SENTENCE),
    _rule("red-s.hormones", "hormone_low", "drained|part_hurts|lean_living"),
    # Legs on exertion
    _rule(
        "exertional-compartment.pattern",
        "tight_bursting",
        "set_point",
        "stops_it",
        unless="warms_up_out",
    ),
    _rule(
        "exertional-claudication.cramp",
        "limb_cramp",
        "set_point",
        "walking_stop",
        unless="once_only",
    ),
    _rule(
        "exertional-claudication.risk",
        "limb_cramp",
        "vessel_risk",
        "walking_stop|stops_it",
        unless="cramp_in_bed",
    ),
    _rule(
        "exertional-claudication.pale-foot",
        "foot_pales",
        scope=Scope.SENTENCE,
        unless="cold_weather_limb",
    ),
    _rule(
        "exertional-claudication.full-effort",
        "limb_gives_out",
        "full_effort",
        "one_side_told",
        "rest_is_fine",
        scope=Scope.MESSAGE,
    ),
    # Stiffness that is more than a run
    _rule(
        "inflammatory-pain.morning",
        "long_morning",
        "hour_long",
        unless="raced_yesterday|short_morning",
    ),
    _rule(
        "inflammatory-pain.morning-eases",
        "long_morning",
        "moving_helps|lasting_weeks",
        unless="tendon_morning|short_morning",
    ),
    _rule(
        "inflammatory-pain.spine",
        "spine_stiff",
        "moving_helps",
        "lasting_weeks|at_night",
    ),
    _rule(
        "inflammatory-pain.sausage",
        "sausage_digit",
        scope=Scope.MESSAGE,
        unless="improving|knocked_toe",
    ),
    _rule("inflammatory-pain.known", "~autoimmune_known", "both_ends_sore"),
    # Urine
    _rule("visible-haematuria.red", "wee_red"),
    # Dirty wounds
    _rule("tetanus-risk.gap", "dirty_wound", "tetanus_gap", scope=Scope.NEIGHBOURS),
    # Illness
    _rule("illness-fever-running.fever", "fever_now", "wants_to_run|exertion", unless="well_again"),
    _rule("illness-fever-running.gut", "gut_now", "wants_to_run|exertion", unless="well_again"),
    _rule("illness-fever-running.chest", "chest_ill", "wants_to_run|exertion", unless="well_again"),
    _rule(
        "illness-fever-running.virus", "virus_lately", "wants_to_run|exertion", unless="well_again"
    ),
)
