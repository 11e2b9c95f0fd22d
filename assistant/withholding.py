"""What an answer leaves out once the guard has sent the runner to a clinician.

Whoever has yet to be examined isn't told what to do about what hurts, nor that it is nothing. So
only what stands under a heading that explains, warns or sends on is told, and what holds somebody
back ("stop exercising"); and of that nothing hands-on, no medicine, no exercise, no comfort and no
word that running on is fine. Whoever has told nothing but that it has hurt for months is to be
examined, too, and meanwhile asks what the articles say on just that: they are told all but medicine
and comfort.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.composition.answers import Answer
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening
from kb.passages import Passage

# The rules that hear how long it has hurt, and nothing else.
LASTING = frozenset({"persistent-pain.months"})
# Headings of the curated articles; what stands under another one is left out.
TELLING = frozenset(("What it is", "Signs", "Causes", "Avoid", "When to see someone"))
HANDS_ON = re.compile(
    r"massag|\broll(?:er|ing|s|ed)?\b|scrap|cupping|knead|press|stretch|friction|knot|therapist"
    r"|release|\bsession\b",
    re.IGNORECASE,
)
MEDICINE = re.compile(
    r"anti-?inflammator|ibuprofen|painkill|paracetamol|drug|medic(?:ine|ation)|injection",
    re.IGNORECASE,
)
GOING_ON = re.compile(
    r"\bcarr(?:y|ies) on\b(?! into)|\bkeeps? (?:on )?(?:running|training)"
    r"|\bback on (?:their|your) feet|\breturn(?:ing|s)? to running"
    r"|\brunning again|\brun(?:ning)? .*\bsafe\b"
    r"|\bcross-train|\bswimming|\bcycling|\bwalk before",
    re.IGNORECASE,
)
LOADING = re.compile(
    r"\bstrengthen|\bstrength (?:and|training|work)|\b(?:calf|tib|heel|leg) raises|\bstep-downs"
    r"|\bsquats?\b|\blunges?\b|\bresistance band|\bcalf loading|\bhip (?:strength|control)"
    r"|\b(?:glute|core|stability) exercises|\btoe taps|\bactivate\b|\bplyometric|\bdrills?\b",
    re.IGNORECASE,
)
# What comforts somebody who may have more than that.
COMFORT = re.compile(
    r"\bsigns? of adapt|\badapting\b|\bis normal\b|\bharmless|\brite of passage"
    r"|\b(?:incredibly|very|so) common|\bordinary\b|\busually (?:settle|ease|pass|go|fade|get)"
    r"|\bcan go with\b|\bthrobbing\b|\brarely serious|\bunlikely\b|\bbetter after\b"
    r"|\bslightly better\b|\bdoes(?:n't| not) mean",
    re.IGNORECASE,
)
PROMISE = re.compile(
    r"\bcan (?:be managed|help|ease|calm|lessen|relieve|loosen|improve|reduce)",
    re.IGNORECASE,
)
# What would be done to the sore part or with it.
DOING = re.compile(
    r"\brub\w*|\bbaths?\b|\bshowers?\b|\bheat (?:pack|pad|cream)|\bcream|\bkeep runs?\b"
    r"|\bsteps per minute\b|\bmid-?foot\b|\bexercises?\b(?! (?:stops?|when))",
    re.IGNORECASE,
)
HOLDING_BACK = re.compile(
    r"^(?:don't|do not|never|stop|avoid|no|rest(?! days)|take a break|leave out)\b", re.IGNORECASE
)
SENDING_ON = re.compile(
    r"\b(?:see|go to|ask|consult|call|needs?) (?:a |an |the |your )?"
    r"(?:doctor|gp|physio|clinician|specialist|podologist|surgeon|assessment)",
    re.IGNORECASE,
)


def choose_withholding(screening: Screening) -> Callable[[str, Passage], bool]:
    """Which sentences of which passages are left out beside what the guard made of it."""
    if screening.level is Level.NONE:
        return lambda sentence, passage: False
    rules = {finding.rule for finding in screening.findings}
    is_only_lasting = rules and rules <= LASTING and not screening.error
    return is_comfort if is_only_lasting else is_withheld


def is_comfort(sentence: str, _: Passage) -> bool:
    """Whether a sentence comforts whoever has hurt for months, or speaks of medicine."""
    return any(each.search(sentence) for each in (COMFORT, MEDICINE))


def is_withheld(sentence: str, passage: Passage) -> bool:
    """Whether a sentence of a passage is left out beside a red flag."""
    if HANDS_ON.search(sentence) or MEDICINE.search(sentence):
        return True
    if HOLDING_BACK.match(sentence):
        return False
    if any(each.search(sentence) for each in (GOING_ON, LOADING, COMFORT, PROMISE, DOING)):
        return True
    return passage.aspect not in TELLING and not SENDING_ON.search(sentence)


def keep_sure(answer: Answer) -> Answer:
    """The answer, without its sentences where they only come near what was asked: beside the
    guard's own words those are more noise than help. No question is suggested either, since many
    would lead to what is left out."""
    sure = replace(answer, suggestions=())
    return replace(sure, quotes=(), disagreements=(), hedge="") if answer.hedge else sure
