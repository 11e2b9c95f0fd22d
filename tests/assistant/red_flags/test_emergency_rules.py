"""The emergency rules: what fires each of them, and what only comes near."""

import pytest

from assistant.red_flags.advice.emergency import EMERGENCY
from assistant.red_flags.levels import Level
from assistant.red_flags.matching import find_matches
from assistant.red_flags.reading import read_conversation
from assistant.red_flags.rules.emergency.all_files import RULES
from assistant.red_flags.screening import screen
from assistant.red_flags.withdrawal import find_standing
from tests.assistant.red_flags.emergency_sentences import SENTENCES

CONDITIONS = frozenset(
    """chest_pain_cardiac collapse_exercise unresponsive_not_breathing severe_breathlessness
    pulmonary_embolism stroke_tia cauda_equina acute_compartment_syndrome open_fracture_deformity
    limb_ischaemia exertional_heat_stroke hyponatraemia_severe anaphylaxis seizure
    head_injury_serious spinal_injury severe_bleeding suicidal_intent medicine_overdose sepsis
    aortic_emergency hypothermia hypoglycaemia_severe envenomation pregnancy_emergency
    spreading_weakness sustained_palpitations gi_bleed_black_stool electric_injury adrenal_crisis
    acute_abdomen rhabdomyolysis fever_immunosuppressed asthma_attack_severe
    strangulated_hernia""".split()
)
AT_LEAST = 2


def list_cases(kind: int) -> list[object]:
    """One case for each hit (0) or near miss (1), named by its rule and its words."""
    return [
        pytest.param(rule_id, text, id=f"{rule_id}: {text[:60]}")
        for rule_id, sentences in SENTENCES.items()
        for text in sentences[kind]
    ]


@pytest.mark.parametrize(("rule_id", "text"), list_cases(0))
def test_sentence_fires_its_rule(rule_id: str, text: str) -> None:
    turns = text.split(" || ")
    rule = next(rule for rule in RULES if rule.id == rule_id)
    fired = find_matches(RULES, find_standing(read_conversation(turns)))
    assert rule in [match.rule for match in fired]
    screening = screen(turns)
    assert screening.level is Level.EMERGENCY
    assert rule.condition in [finding.condition for finding in screening.findings]


@pytest.mark.parametrize(("rule_id", "text"), list_cases(1))
def test_near_miss_stays_below_emergency(rule_id: str, text: str) -> None:
    assert screen(text.split(" || ")).level < Level.EMERGENCY


def test_every_rule_has_hits_and_near_misses() -> None:
    assert {rule.id for rule in RULES} == set(SENTENCES)
    assert all(len(set(hits)) >= AT_LEAST for hits, _ in SENTENCES.values())
    assert all(len(set(misses)) >= AT_LEAST for _, misses in SENTENCES.values())


def test_every_condition_has_a_rule_and_an_advice() -> None:
    assert {rule.condition for rule in RULES} == CONDITIONS
    assert set(EMERGENCY) == CONDITIONS
    assert all(rule.level is Level.EMERGENCY for rule in RULES)


@pytest.mark.parametrize("condition", sorted(CONDITIONS))
def test_advice_calls_first(condition: str) -> None:
    text = EMERGENCY[condition]
    assert "{emergency}" in " ".join((text.title, *text.steps[:1]))
    assert len(text.steps) in range(3, 6)
