"""A named condition, told as one's own and present, is taken at its word; asked about, it isn't."""

from collections.abc import Iterator

import pytest

from assistant.red_flags.matching import find_matches
from assistant.red_flags.reading import read_conversation
from assistant.red_flags.rules.all_rules import RULES
from assistant.red_flags.rules.rule import Rule
from assistant.red_flags.screening import screen
from assistant.red_flags.withdrawal import find_standing

BY_ID = {rule.id: rule for rule in RULES if rule.id.startswith("diagnosis.")}

# Rule id → two names of what it is about.
NAMES = {
    "diagnosis.lung-clot": ("a pulmonary embolism", "a clot on my lung"),
    "diagnosis.heart-attack": ("a minor heart attack", "a heart attack"),
    "diagnosis.stroke": ("a stroke", "a mini stroke"),
    "diagnosis.cauda-equina": ("cauda equina", "cauda equina syndrome"),
    "diagnosis.tight-limb": ("acute compartment syndrome", "an acute compartment syndrome"),
    "diagnosis.heat-stroke": ("heat stroke", "sunstroke"),
    "diagnosis.low-sodium": ("hyponatraemia", "low sodium"),
    "diagnosis.allergy": ("anaphylaxis", "an anaphylactic reaction"),
    "diagnosis.blood-poisoning": ("sepsis", "meningitis"),
    "diagnosis.lung-collapse": ("a collapsed lung", "a pneumothorax"),
    "diagnosis.aorta": ("an aortic dissection", "a ruptured aneurysm"),
    "diagnosis.out-of-joint": ("a dislocated kneecap", "a dislocated toe"),
    "diagnosis.leg-clot": ("a DVT", "a blood clot in my leg"),
    "diagnosis.muscle-breakdown": ("rhabdo", "rhabdomyolysis"),
    "diagnosis.infected-joint": ("septic arthritis", "a bone infection"),
    "diagnosis.infected-skin": ("cellulitis", "an infected blister"),
    "diagnosis.infected-spine": ("discitis", "a vertebral fracture"),
    "diagnosis.broken-bone": ("a broken ankle", "a fractured metatarsal"),
    "diagnosis.achilles-gone": ("a ruptured Achilles", "an Achilles rupture"),
    "diagnosis.tendon-gone": ("a ruptured hamstring", "a quad tendon rupture"),
    "diagnosis.hip-break": ("a femoral neck stress fracture", "a navicular stress fracture"),
    "diagnosis.foot-drop": ("foot drop", "a dropped foot"),
    "diagnosis.concussion": ("a concussion", "concussion"),
    "diagnosis.torsion": ("testicular torsion", "a torsion"),
    "diagnosis.heat-exhaustion": ("heat exhaustion", "severe dehydration"),
    "diagnosis.sick-foot": ("an infected foot ulcer", "an infected ulcer"),
    "diagnosis.stress-break": ("a stress fracture", "a hairline fracture"),
    "diagnosis.heart-ill": ("myocarditis", "a heart murmur"),
    "diagnosis.limb-pressure": ("compartment syndrome", "exertional compartment syndrome"),
    "diagnosis.sick-vein": ("phlebitis", "an inflamed vein"),
    "diagnosis.artery-ill": ("peripheral artery disease", "a small aneurysm"),
    "diagnosis.nerve-ill": ("sciatica", "a trapped nerve"),
    "diagnosis.joints-inflamed": ("gout", "rheumatoid arthritis"),
    "diagnosis.blood-ill": ("haemophilia", "a clotting disorder"),
    "diagnosis.cancer-ill": ("bone cancer", "a tumour in my leg"),
    "diagnosis.little-eaten": ("anorexia", "an eating disorder"),
    "diagnosis.foot-ulcer": ("a foot ulcer", "a diabetic foot"),
}
TOLD = (
    "I have {}, can I run?",
    "I've been diagnosed with {}. Is a massage ok on Friday?",
    "the doctor says I've got {}\nwhat pace for my long run",
    "Could I jog on Sunday with {}?",
)
ASKED = (
    "What is {}?",
    "How do you tell whether a runner has {}?",
    "I never had {}, which shoes suit flat feet?",
    "I had {} years ago, all healed. How fast may I build up?",
    "My coaching course has a page on {}. What do I call it in plain words?",
)


# Rule id → sentences that fire it, and sentences that come near.
TABLE = {
    rule_id: tuple([each.format(name) for name in names for each in row] for row in (TOLD, ASKED))
    for rule_id, names in NAMES.items()
}


def _cases(which: int) -> Iterator[tuple[str, str]]:
    for rule_id, sentences in TABLE.items():
        yield from ((rule_id, text) for text in sentences[which])


def _find(rule: Rule, text: str) -> bool:
    return bool(find_matches([rule], find_standing(read_conversation([text]))))


@pytest.mark.parametrize(("rule_id", "text"), list(_cases(0)))
def test_what_somebody_says_to_have_is_believed(rule_id: str, text: str) -> None:
    assert _find(BY_ID[rule_id], text)
    assert screen([text]).level >= BY_ID[rule_id].level


@pytest.mark.parametrize(("rule_id", "text"), list(_cases(1)))
def test_what_is_asked_about_or_long_over_is_let_pass(rule_id: str, text: str) -> None:
    assert not _find(BY_ID[rule_id], text)


@pytest.mark.parametrize(
    "text",
    [
        "My stroke falls apart after 400 m of front crawl, any drills?",
        "That hill nearly gave me a heart attack, how do I pace it?",
        "My mother-in-law insists I've got a heart problem, I get out of breath on hills.",
        "Why can't you massage someone with a blood clot? It's in my exam.",
        "The scan ruled out a stress fracture, how do I build up again?",
        "I'm running for charity, people with bone cancer get the money. Which plan?",
    ],
)
def test_name_that_is_nobodys_trouble_is_let_pass(text: str) -> None:
    assert not any(_find(rule, text) for rule in BY_ID.values())
