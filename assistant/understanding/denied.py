"""The signs that a message denies: "no swelling" isn't told of swelling.

A search by words, or by meaning, finds the passages on swelling for whoever says that there is
none. The guard reads what was typed, and its own rules for denials; nothing here is for danger.
"""

import re

from assistant.understanding.asks import is_asking, names_massage
from kb.words import split_content_stems

# Of each sign, its names and the words that say how a leg with it is.
SIGNS = {
    "swelling": ("swelling|puffiness", "swollen|puffy"),
    "bruise": ("bruis(?:es?|ing)", "bruised"),
    "numb": ("numbness", "numb"),
    "tingling": ("tingl(?:es?|ing)|pins and needles", "tingl(?:y|ing)"),
    "heat": (
        "heat(?! (?:pack|pad|rub|gel|lamp|wrap|treatment))|warmth",
        "hot(?! (?:bath|shower|water|tub|pack))|warm to(?: the)? touch",
    ),
    "red": ("redness", "red"),
    "weakness": ("weakness", "weak"),
    "fever": ("fever", "feverish"),
    "cramp": ("cramps?", "cramp(?:y|ing)"),
    "lump": ("lumps?", "lumpy"),
    "rest": ("(?:night|rest) pain|pain at (?:night|rest)", "painful at (?:night|rest)"),
}
PATTERNS = {
    key: re.compile(rf"\b(?:{names}|{feels})\b", re.IGNORECASE)
    for key, (names, feels) in SIGNS.items()
}
NAMES = rf"(?:{'|'.join(names for names, _ in SIGNS.values())})"
FEELS = rf"(?:{'|'.join(feels for _, feels in SIGNS.values())}|warm)"

FILLERS = (
    r"(?:(?:any|real|visible|obvious|noticeable|major|big|much|particular|actual|signs? of|hint of"
    r"|trace of) )*"
)
REALLY = r"(?:(?:really|at all|even|that|very|all that|particularly|or) )*"
NOUNS = rf"{FILLERS}{NAMES}(?:(?:, {FILLERS}{NAMES})*,? (?:or|nor) {FILLERS}{NAMES})?"
MORE = rf"(?:(?:,| and| &|/|, and| or)? ?\bno {NOUNS})*"
# One word each: a long row of them would be read in many ways with "it has" beside "it" and "has".
LEADS_IN = (
    r"(?:(?:and|but|with|there|there's|theres|i'm|im|i|i've|ive|it|it's|its|they|they're|has|have"
    r"|got|had|though|although|just|am|is|are|shows?) ){0,6}"
)
TAIL = r"(?: (?:at all|anywhere|yet|so far|to speak of|(?:to|on) (?:the )?touch))*"
# What may follow: "not warm enough" and "no heat pack" deny no sign.
GOES_ON = (
    r"(?=\W*$|\s*[,.;:!?)/-]| (?:and|but|or|so|can|could|do|should|is|just|though|what|which|how"
    r"|when|no|not|after|before|on|in|from|with|where|only|i|i'm|it|it's)\b)"
)
DENIED = re.compile(
    rf"[,;]?\s?\b{LEADS_IN}(?:"
    rf"(?:no|without|zero) {NOUNS}{MORE}"
    rf"|(?:don't|do not|dont|doesn't|doesnt|haven't|havent|hasn't|hasnt|didn't|not)"
    rf" (?:(?:have|got|get|had|see|noticed?|feel|seem to have) )*(?:any )?{NOUNS}"
    rf"|(?:isn't|isnt|aren't|arent|wasn't|not|doesn't (?:feel|look)|doesnt (?:feel|look))"
    rf" {REALLY}{FEELS}(?:(?: or| nor|/) ?{FEELS})*"
    rf"){TAIL}{GOES_ON}",
    re.IGNORECASE,
)

# Where the question is what it means that a sign is missing, or hangs on it.
HANGS_ON = re.compile(
    r"\b(?:if|when|unless|until|till|once|whether|why|how come|as long as|is|are|does|do|did|can"
    r"|could|would|should|will|what about|mean|means|that|which)\W*$",
    re.IGNORECASE,
)
SO_WHAT = re.compile(
    r"^\W*(?:means?\b|rules?\b|is (?:that|this|it) (?:a |any )?(?:good|bad|ok|okay|fine|normal|odd"
    r"|usual|right)\b|(?:that's |is )?a good sign|does (?:that|it|this) mean|what does (?:that|it)"
    r")",
    re.IGNORECASE,
)
ENDS = re.compile(r"[.?!;,\n]|\bbut\b")
WITH = re.compile(r"\bwith(?:out)?\b", re.IGNORECASE)
# So many words that carry meaning have to be left.
LEAST = 2


def find_denied(text: str) -> frozenset[str]:
    """The keys of the signs that a message denies, and neither tells of nor asks about."""
    spans = _find_spans(text)
    if not spans:
        return frozenset()
    denied = " ".join(each.group() for each in spans)
    return _find_signs(denied) - _find_signs(_cut(text, spans))


def find_told(sentence: str) -> frozenset[str]:
    """The keys of the signs that a sentence of an article names without denying them."""
    return _find_signs(_cut(sentence, list(DENIED.finditer(sentence))))


def drop_denied(text: str) -> str:
    """`text` without the signs it denies; with them where massage is asked about, which the
    articles let hang on just those signs."""
    if names_massage(text) or not find_denied(text):
        return text
    rest = _cut(text, _find_spans(text)).lstrip(" ,;.")
    return rest if len(split_content_stems(rest)) >= LEAST else text


def _find_signs(text: str) -> frozenset[str]:
    return frozenset(key for key, pattern in PATTERNS.items() if pattern.search(text))


def _find_spans(text: str) -> list[re.Match[str]]:
    return [each for each in DENIED.finditer(text) if not _is_asked_about(text, each)]


def _cut(text: str, spans: list[re.Match[str]]) -> str:
    starts = [0, *(each.end() for each in spans)]
    ends = [*(each.start() for each in spans), len(text)]
    return "".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def _is_asked_about(text: str, denied: re.Match[str]) -> bool:
    """Whether what is asked is about the missing sign: "can it be one without swelling?" """
    before = ENDS.split(text[: denied.start()])[-1]
    if HANGS_ON.search(before) or SO_WHAT.search(text[denied.end() :]):
        return True
    return is_asking(before) and WITH.search(denied.group()) is not None
