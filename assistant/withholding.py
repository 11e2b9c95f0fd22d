"""What an answer leaves out once the guard has sent the runner to a clinician.

Nothing hands-on, no medicine, no exercise and no word that running on is fine: whoever has yet to
be examined isn't told to load what hurts. Words that hold somebody back ("stop exercising") stay.
"""

import re
from dataclasses import replace

from assistant.composition.answering import Answer

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
HOLDING_BACK = re.compile(r"^(?:don't|do not|never|stop|avoid|no)\b", re.IGNORECASE)


def is_withheld(sentence: str) -> bool:
    """Whether a sentence is left out beside a red flag."""
    if HANDS_ON.search(sentence) or MEDICINE.search(sentence):
        return True
    urges = GOING_ON.search(sentence) or LOADING.search(sentence)
    return bool(urges) and not HOLDING_BACK.match(sentence)


def keep_sure(answer: Answer) -> Answer:
    """The answer, without its sentences where they only come near what was asked: beside the
    guard's own words those are more noise than help."""
    return replace(answer, quotes=(), disagreements=(), hedge="") if answer.hedge else answer
