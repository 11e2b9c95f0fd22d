"""Every rule of signs: each of its sentences fires it, and what only comes near stays below it."""

from collections.abc import Sequence

import pytest

from assistant.red_flags.advice.building import TEXTS
from assistant.red_flags.languages import CONDITION as OTHER_LANGUAGE
from assistant.red_flags.levels import Level
from assistant.red_flags.matching import find_matches
from assistant.red_flags.reading import read_conversation
from assistant.red_flags.rules.clinician.all_files import RULES as CLINICIAN
from assistant.red_flags.rules.emergency.all_files import RULES as EMERGENCY
from assistant.red_flags.rules.rule import Rule
from assistant.red_flags.rules.urgent.all_files import RULES as URGENT
from assistant.red_flags.screening import screen
from assistant.red_flags.withdrawal import find_standing
from tests.assistant.red_flags.sentences.tables import EVERY

RULES = (*EMERGENCY, *URGENT, *CLINICIAN)
AT_LEAST = 2
CONDITIONS = {
    Level.EMERGENCY: """chest_pain_cardiac collapse_exercise unresponsive_not_breathing
    severe_breathlessness pulmonary_embolism stroke_tia cauda_equina acute_compartment_syndrome
    open_fracture_deformity limb_ischaemia exertional_heat_stroke hyponatraemia_severe anaphylaxis
    seizure head_injury_serious spinal_injury severe_bleeding suicidal_intent medicine_overdose
    sepsis aortic_emergency hypothermia hypoglycaemia_severe envenomation pregnancy_emergency
    spreading_weakness sustained_palpitations gi_bleed_black_stool electric_injury adrenal_crisis
    acute_abdomen rhabdomyolysis fever_immunosuppressed asthma_attack_severe strangulated_hernia""",
    Level.URGENT: """suspected_dvt chest_pain_settled septic_joint spreading_skin_infection
    cannot_weight_bear suspected_fracture_acute achilles_rupture muscle_tendon_rupture
    rhabdomyolysis locked_knee knee_haemarthrosis foot_drop_weakness femoral_neck_stress_fracture
    testicular_pain spinal_infection_or_fracture child_limp_urgent diabetic_foot_infected
    gi_bleed_black_stool heat_exhaustion_dehydration head_injury_minor pregnancy_warning_signs
    sustained_palpitations heart_failure fever_immunosuppressed jaundice rabies_risk eye_injury
    fever_after_travel asthma_uncontrolled""",
    Level.CLINICIAN: """anticoagulant_clot_massage varicose_veins_massage pregnancy_surgery_massage
    nsaid_caution fluoroquinolone_tendon steroid_tendon diabetic_foot_wound child_hip_knee_pain
    palpitations_dizziness_running breathlessness_exertion_new focal_bone_pain night_rest_pain
    worsening_week_on_week persistent_pain numbness_tingling swelling_heat_redness
    systemic_symptoms cancer_history_bone_pain growing_lump red_s exertional_compartment
    exertional_claudication inflammatory_pain visible_haematuria tetanus_risk
    illness_fever_running""",
}


def fires(rule: Rule, turns: Sequence[str]) -> bool:
    """Whether the rule fires, and its condition is found at its level and nothing graver is."""
    fired = find_matches(RULES, find_standing(read_conversation(turns)))
    screening = screen(turns)
    found = {(finding.condition, finding.level) for finding in screening.findings}
    return (
        rule in [match.rule for match in fired]
        and screening.level is rule.level
        and (rule.condition, rule.level) in found
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_of_its_sentences_fires_a_rule(rule: Rule) -> None:
    hits, _ = EVERY[rule.id]
    assert [text for text in hits if not fires(rule, text.split(" || "))] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_only_comes_near_a_rule_stays_below_its_level(rule: Rule) -> None:
    _, misses = EVERY[rule.id]
    assert [text for text in misses if screen(text.split(" || ")).level >= rule.level] == []


def test_every_rule_has_two_hits_and_two_near_misses() -> None:
    assert set(EVERY) == {rule.id for rule in RULES}
    counts = {rule: (len(set(hits)), len(set(misses))) for rule, (hits, misses) in EVERY.items()}
    assert {rule: count for rule, count in counts.items() if min(count) < AT_LEAST} == {}


@pytest.mark.parametrize("level", CONDITIONS)
def test_every_condition_of_a_level_has_a_rule_and_a_text(level: Level) -> None:
    conditions = set(CONDITIONS[level].split())
    assert {rule.condition for rule in RULES if rule.level is level} == conditions
    assert set(TEXTS[level]) - {OTHER_LANGUAGE} == conditions
