"""What a written sentence may never hold, whatever its source says.

A source may be wrong, or an article may carry words meant for the model; so these are read in the
sentence alone.
"""

import re

MOST_WORDS = 40
LEAST_WORDS = 3


def _compile(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


def _words(*parts: str) -> str:
    return rf"\b(?:{'|'.join(parts)})\b"


MEDICINES = _compile(
    _words(
        "ibuprofen|nurofen|advil|motrin|brufen|naproxen|naprosyn|aleve|diclofenac|volt(?:arol|aren)",
        "aspirin|paracetamol|acetaminophen|tylenol|panadol|co-?codamol|codeine|tramadol|morphine",
        r"opioids?|nsaids?|anti-?\s?inflammator(?:y|ies)|painkillers?|pain ?relievers?|analgesics?",
        "celecoxib|etoricoxib|meloxicam|ketoprofen|cortisone|(?:cortico)?steroids?|injections?",
        "antibiotics?|ciprofloxacin|warfarin|blood thinners?|anticoagulants?|heparin|gabapentin",
        "pregabalin|diazepam|valium|amitriptyline|sleeping (?:tablets?|pills?)|tablets?|pills?",
        "capsules?|(?<!sports )medicines?|medications?|drugs?|prescriptions?|over.the.counter",
        "gel|ointment|plasma|prp",
    )
)
DOSE = _compile(
    r"\b\d[\d.,]*\s*(?:mg|mcg|µg|g|ml|iu|units?|milligrams?|tablets?|pills?|capsules?)\b",
    _words("dose|dosage|doses|dosing|overdose"),
)
SURELY = r"(?:almost |probably |most |very |likely |clearly |certainly |definitely )*"
# "You have" and the like, unless what follows is no illness: "you have to".
HAVING = (
    "got|have|having|suffering|suffer|dealing|torn|tore|broken|broke|fractured|ruptured|sprained"
    "|strained|developed|developing"
)
NO_ILLNESS = (
    r"(?:to|a (?:massage|deep massage|session|choice|plan|rest day)|been|had|them|one|it|not)\b"
)
COMPLAINTS = "pain|symptoms?|problem|trouble|injury|soreness|swelling|ache"
ILLNESSES = (
    r"tendini?\w*|fasciitis|fracture|shin splints|syndrome|bursitis|tear|strain|sprain|thrombosis"
    "|dvt|sciatica|knee"
)
DIAGNOSIS = _compile(
    rf"\byou(?:'ve| have|'re| are|'ll have)? {SURELY}(?:{HAVING})\b(?! {NO_ILLNESS})",
    r"\b(?:it|this|that|which) (?:sounds|looks|seems|appears) (?:like|as)",
    rf"\byour (?:\w+ ){{0,3}}(?:{COMPLAINTS})s?"
    r" (?:(?:is|are) (?!the key|worse|better|gone|severe|sharp|mild|new|old)|means?\b|comes? from\b"
    r"|points? to\b|suggests?\b|indicates?\b|must be\b|shows?\b)",
    r"\b(?:this|that|it|yours) (?:is|must be|will be|has to be|'s) (?:[\w']+ ){0,3}"
    rf"(?:{ILLNESSES})",
    r"\b(?:diagnos\w+) (?:is|you)\b|\bmy diagnosis\b",
)
# Behind one of these it is advice, not a diagnosis.
CONDITIONAL = _compile(_words("if|when|while|whether|unless|where|once|until|after|before"))
DOWNPLAY = _compile(
    _words(
        "nothing to worry|nothing serious|not (?:a )?serious|safely|safe to ignore",
        "no (?:need|reason|cause) (?:to|for) (?:worry|concern|alarm|panic|see|a doctor)",
        "(?:don't|do not|needn't|need not|no need to) (?:worry|panic|be (?:alarmed|concerned)|see"
        "|go to|bother|call|consult|have .{0,20}(?:checked|assessed|examined))",
        r"(?:is|are|'s|usually|mostly|just|only|quite|perfectly|completely|totally) (?:\w+ )?"
        "(?:harmless|benign|trivial|minor|innocent)",
        r"can (?:safely )?(?:be ignored|ignore|wait)|will (?:\w+ )?pass|goes away by itself",
        "needs? no (?:doctor|clinician|treatment)|without (?:a |seeing a )?(?:doctor|clinician)",
        "you(?:'ll| will)? be fine|is fine|are fine",
    )
)
# These play down whatever they speak of.
SOOTHING = _compile(_words("nothing to worry|don't worry|harmless|needn't see"))
ALARMING = _compile(
    _words(
        r"numb\w*|tingl\w*|pins and needles|weakness|swell\w*|swollen|redness|heat|night pain",
        r"rest pain|bone pain|pinpoint|can(?:'t|not) (?:bear|take|put)|unable to|pop|bruis\w*",
        r"very sharp|severe|chest|breath\w*|faint\w*|fever|clot|thrombosis|fracture|torn|tear",
        r"rupture\w*|vein disease|persistent",
    )
)
REASSURING = _compile(
    _words("normal|common|typical|usual|expected|safe|fine|okay|ok|suits?|allowed|part of")
)
CARE = _compile(
    _words(
        r"doctor|clinician|gp|nhs|physio\w*|professional|hospital|assess\w*|check\w*|examin\w*",
        r"investigat\w*|avoid|skip|not|no|never|unlike|instead|rather than|only|without",
        "whereas|but",
    ),
    r"n't\b",
)
# Addresses, markup, a voice of its own, and what an article might say to the model.
FOREIGN = _compile(
    r"https?:|www\.|\w@\w|\.(?:com|org|net|co\.uk|io)\b|<[^>]*>|[<>{}\[\]`|\\*_#]|£|\$|€",
    r"\b(?:ignore|disregard|forget)\b.{0,30}\b(?:instruct\w*|prompt|rules?|above|previous)\b",
    r"\b(?:system|assistant|user|instruction)\s*:|\b(?:call (?:us|0|\+|\d)|visit (?:us|our|my))\b",
    _words(
        "script|prompt|ai|language model|assistant|chatbot|i|i'm|i'd|i'll|i've|we|we're|us|our|my",
        "passages?|sources? (?:say|provided)|excerpts?|contexts?|book(?:ing)?|buy|discount",
        "subscribe",
    ),
    r"\+?\d[\d ()-]{7,}\d",
)


def find_refusal(text: str) -> str | None:
    """Why a sentence is refused whatever it cites, or nothing."""
    if FOREIGN.search(text):
        return "foreign: not an answer's words"
    if not LEAST_WORDS <= len(text.split()) <= MOST_WORDS:
        return "form: too short or too long"
    if text.rstrip()[-1:] not in (".", "!"):
        return "form: not a statement"
    if MEDICINES.search(text) or DOSE.search(text):
        return "medicine"
    if _is_diagnosis(text):
        return "diagnosis"
    return "plays down" if _plays_down(text) else None


def _is_diagnosis(text: str) -> bool:
    found = DIAGNOSIS.search(text)
    return found is not None and not CONDITIONAL.search(text[: found.start()])


def _plays_down(text: str) -> bool:
    if SOOTHING.search(text):
        return True
    if not ALARMING.search(text):
        return False
    return bool(DOWNPLAY.search(text) or (REASSURING.search(text) and not CARE.search(text)))
