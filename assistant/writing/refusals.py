"""What a written sentence may never hold, whatever its source says.

A source may be wrong, or an article may carry words meant for the model; so these are read in the
sentence alone.
"""

import re

MEDICINES = re.compile(
    r"\b(?:ibuprofen|nurofen|advil|motrin|brufen|naproxen|naprosyn|aleve|diclofenac|volt(?:arol|aren)"
    r"|aspirin|paracetamol|acetaminophen|tylenol|panadol|co-?codamol|codeine|tramadol|morphine"
    r"|opioids?|nsaids?|anti-?\s?inflammator(?:y|ies)|painkillers?|pain ?relievers?|analgesics?"
    r"|celecoxib|etoricoxib|meloxicam|ketoprofen|cortisone|(?:cortico)?steroids?|injections?"
    r"|antibiotics?|ciprofloxacin|warfarin|blood thinners?|anticoagulants?|heparin|gabapentin"
    r"|pregabalin|diazepam|valium|amitriptyline|sleeping (?:tablets?|pills?)|tablets?|pills?"
    r"|capsules?|(?<!sports )medicines?|medications?|drugs?|prescriptions?|over.the.counter|gel|ointment|plasma|prp)\b",
    re.IGNORECASE,
)
DOSE = re.compile(
    r"\b\d[\d.,]*\s*(?:mg|mcg|µg|g|ml|iu|units?|milligrams?|tablets?|pills?|capsules?)\b"
    r"|\b(?:dose|dosage|doses|dosing|overdose)\b",
    re.IGNORECASE,
)
_SURE = r"(?:almost |probably |most |very |likely |clearly |certainly |definitely )*"
DIAGNOSIS = re.compile(
    rf"\byou(?:'ve| have|'re| are|'ll have)? {_SURE}(?:got|have|having|suffering|suffer|dealing|torn"
    r"|tore|broken|broke|fractured|ruptured|sprained|strained|developed|developing)\b"
    r"(?! (?:to|a (?:massage|deep massage|session|choice|plan|rest day)|been|had|them|one|it|not)\b)"
    r"|\b(?:it|this|that|which) (?:sounds|looks|seems|appears) (?:like|as)"
    r"|\byour (?:\w+ ){0,3}(?:pain|symptoms?|problem|trouble|injury|soreness|swelling|ache)s?"
    r" (?:(?:is|are) (?!the key|worse|better|gone|severe|sharp|mild|new|old)|means?\b|comes? from\b"
    r"|points? to\b|suggests?\b|indicates?\b|must be\b|shows?\b)"
    r"|\b(?:this|that|it|yours) (?:is|must be|will be|has to be|'s) (?:[\w']+ ){0,3}"
    r"(?:tendini?\w*|fasciitis|fracture|shin splints|syndrome|bursitis|tear|strain|sprain|thrombosis"
    r"|dvt|sciatica|knee)"
    r"|\b(?:diagnos\w+) (?:is|you)\b|\bmy diagnosis\b",
    re.IGNORECASE,
)
# A condition with "if" or "when" before it is advice, not a diagnosis.
CONDITIONAL = re.compile(r"\b(?:if|when|while|whether|unless|where|once|until|after|before)\b", re.I)
DOWNPLAY = re.compile(
    r"\b(?:nothing to worry|no (?:need|reason|cause) (?:to|for) (?:worry|concern|alarm|panic|see|a doctor)"
    r"|(?:don't|do not|needn't|need not|no need to) (?:worry|panic|be (?:alarmed|concerned)|see|go to"
    r"|bother|call|consult|have .{0,20}(?:checked|assessed|examined))"
    r"|(?:is|are|'s|usually|mostly|just|only|quite|perfectly|completely|totally) (?:\w+ )?"
    r"(?:harmless|benign|trivial|minor|innocent)|nothing serious|not (?:a )?serious"
    r"|can (?:safely )?(?:be ignored|ignore|wait)|safe to ignore|will (?:\w+ )?pass|goes away by itself"
    r"|needs? no (?:doctor|clinician|treatment)|without (?:a |seeing a )?(?:doctor|clinician)"
    r"|you(?:'ll| will)? be fine|is fine|are fine|safely)\b",
    re.IGNORECASE,
)
ALARMING = re.compile(
    r"\b(?:numb\w*|tingl\w*|pins and needles|weakness|swell\w*|swollen|redness|heat|night pain|rest pain"
    r"|bone pain|pinpoint|can(?:'t|not) (?:bear|take|put)|unable to|pop|bruis\w*|very sharp|severe"
    r"|chest|breath\w*|faint\w*|fever|clot|thrombosis|fracture|torn|tear|rupture\w*)\b",
    re.IGNORECASE,
)
REASSURING = re.compile(
    r"\b(?:normal|common|typical|usual|expected|safe|fine|okay|ok|suits?|allowed|part of)\b",
    re.IGNORECASE,
)
CARE = re.compile(
    r"\b(?:doctor|clinician|gp|nhs|physio\w*|professional|hospital|assess\w*|check\w*|investigat\w*"
    r"|examin\w*|avoid|skip|not|n't|no|never|unlike|instead|rather than|only|without)\b|n't\b",
    re.IGNORECASE,
)
FOREIGN = re.compile(
    r"https?:|www\.|\w@\w|\.(?:com|org|net|co\.uk|io)\b|<[^>]*>|[<>{}\[\]`|\\*_#]|\bscript\b"
    r"|\b(?:ignore|disregard|forget)\b.{0,30}\b(?:instruct\w*|prompt|rules?|above|previous)\b"
    r"|\b(?:system|assistant|user)\s*:|\bprompt\b|\b(?:as an? )?(?:ai|language model|assistant|chatbot)\b"
    r"|\b(?:i|i'm|i'd|i'll|i've|we|we're|us|our|my)\b|\b(?:passage|sources? (?:say|provided)|excerpt|context)s?\b"
    r"|\bbook(?:ing)?\b|\bcall (?:us|0|\+|\d)|\bbuy\b|\bdiscount\b|\bsubscribe\b|\bvisit (?:us|our|my)\b"
    r"|\+?\d[\d ()-]{7,}\d|£|\$|€",
    re.IGNORECASE,
)
MOST_WORDS = 40
LEAST_WORDS = 3


def find_refusal(text: str) -> str | None:
    """Why a sentence is refused whatever it cites, or nothing."""
    if FOREIGN.search(text):
        return "foreign: not an answer's words"
    if not LEAST_WORDS <= len(text.split()) <= MOST_WORDS:
        return "form: too short or too long"
    if text.rstrip()[-1:] not in ".!?" or text.rstrip().endswith("?"):
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
    if DOWNPLAY.search(text) and ALARMING.search(text):
        return True
    if re.search(r"\b(?:nothing to worry|don't worry|harmless|needn't see|need to see)\b", text, re.I):
        return not re.search(r"\bneed to see\b", text, re.I) or bool(DOWNPLAY.search(text))
    return bool(REASSURING.search(text) and ALARMING.search(text) and not CARE.search(text))
