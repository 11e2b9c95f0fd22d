"""The rules of diagnoses: "I have rhabdo, can I run?" is taken at its word.

The other rules read signs. Who says only what it is called, as their own and as present, has told
the most that can be told; a name that is asked about in general, or long over, is none of it.
"""

from collections.abc import Iterator, Mapping

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.explanations import EXPLAINED_BY
from assistant.red_flags.rules.rule import Rule, Scope

NOT_NOW = "diagnosis_over|diagnosis_unmeant"

# What is named (`lexicon/diagnoses.py`) → the condition whose reply fits.
EMERGENCY = {
    "lung_clot": "pulmonary_embolism",
    "heart_attack": "chest_pain_cardiac",
    "stroke": "stroke_tia",
    "cauda_equina": "cauda_equina",
    "tight_limb": "acute_compartment_syndrome",
    "heat_stroke": "exertional_heat_stroke",
    "low_sodium": "hyponatraemia_severe",
    "allergy": "anaphylaxis",
    "blood_poisoning": "sepsis",
    "lung_collapse": "severe_breathlessness",
    "aorta": "aortic_emergency",
    "out_of_joint": "open_fracture_deformity",
}
URGENT = {
    "leg_clot": "suspected_dvt",
    "muscle_breakdown": "rhabdomyolysis",
    "infected_joint": "septic_joint",
    "infected_skin": "spreading_skin_infection",
    "infected_spine": "spinal_infection_or_fracture",
    "broken_bone": "suspected_fracture_acute",
    "achilles_gone": "achilles_rupture",
    "tendon_gone": "muscle_tendon_rupture",
    "hip_break": "femoral_neck_stress_fracture",
    "foot_drop": "foot_drop_weakness",
    "concussion": "head_injury_minor",
    "torsion": "testicular_pain",
    "heat_exhaustion": "heat_exhaustion_dehydration",
    "sick_foot": "diabetic_foot_infected",
}
CLINICIAN = {
    "stress_break": "focal_bone_pain",
    "heart_ill": "palpitations_dizziness_running",
    "limb_pressure": "exertional_compartment",
    "sick_vein": "varicose_veins_massage",
    "artery_ill": "exertional_claudication",
    "nerve_ill": "numbness_tingling",
    "joints_inflamed": "inflammatory_pain",
    "blood_ill": "anticoagulant_clot_massage",
    "cancer_ill": "cancer_history_bone_pain",
    "little_eaten": "red_s",
    "foot_ulcer": "diabetic_foot_wound",
}


def build_rules(sources: Mapping[str, str]) -> Iterator[Rule]:
    """A rule for each name; `sources` are those of the conditions' other rules."""
    for level, named in (
        (Level.EMERGENCY, EMERGENCY),
        (Level.URGENT, URGENT),
        (Level.CLINICIAN, CLINICIAN),
    ):
        for name, condition in named.items():
            rule_id = f"diagnosis.{name.replace('_', '-')}"
            yield Rule(
                id=rule_id,
                condition=condition,
                level=level,
                needs=(f"own_{name}",),
                source=sources[condition],
                scope=Scope.SENTENCE,
                unless=NOT_NOW,
                explained_by=EXPLAINED_BY.get(rule_id, ""),
            )
