"""How far a sentence reaches: conditions it keeps, degrees, and words that widen it.

Read in the sentence as it stands, since most of these words carry no claim of their own.
"""

import re
from functools import lru_cache

from kb.words import split_content_stems


def _compile(*parts: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


# What a source says on a condition only.
BOUND = _compile("as long as|so long as|provided|providing|unless|as tolerated|on condition")
STRICTLY = _compile("only (?:if|when|where|once|after)")
# Any of these in a written sentence may be that condition, said otherwise.
KEEPS = _compile(
    "if|when|while|once|where|until|unless|as (?:long|far|much)|so long|provided|providing|only"
    "|within|without|depending|tolera\\w+|allows?|stop|not|never|no"
)
KEEPS_STRICTLY = _compile("only|unless|until|must|never|no|not|nothing|needs?|requires?|provided")
WIDE = _compile(
    "at all times|all the time|from then on|from now on|whether or not|no matter|for good|for ever"
    "|forever|permanently|once and for all|in (?:all|every) cases?|everyone|everybody|anyone"
    "|put(?:s|ting)? an end to|get(?:s|ting)? rid of|the (?:one|only|sole|single) (?:cause|reason)"
)
EACH = re.compile(
    r"\b(?:every|each|all)\b(?! (?:\d|few|other|day|week|month|night|morning|year|one|two|three"
    r"|four|five|six|seven|eight|ten|so|over|along|round|around|the way))",
    re.IGNORECASE,
)
FAINT = _compile(
    r"hardly|barely|scarcely|slightly|mildly|slight|mild|minor|a little (?!at\b|by\b|bit\b)\w+"
    "|matters? little|little (?:use|effect|difference|point|help|to do)|only just"
)
FEW = _compile(
    "in some cases|some (?:people|runners)|other people|sometimes|occasionally|now and then"
    "|is one (?:cause|reason)|(?:one|some) of (?:the|its|many)"
)
KEEPS_FEW = _compile(
    "some|sometimes|may|might|can|could|occasional(?:ly)?|one|another|among|certain|possib\\w+"
    "|at times|now and (?:then|again)|often|not (?:all|every\\w*|always)|perhaps|part(?:ly)?"
)
# Who treats or advises, and the words for them; a source that names none of these names nobody.
ROLES = (
    (_compile("massage therapists?|masseurs?|masseuses?"), _compile("therapists?|masseur\\w*")),
    (_compile("physio(?:therapist)?s?|physical therapists?"), _compile("physi\\w+|professionals?")),
    (_compile("coach(?:es)?"), _compile("coach(?:es)?")),
)
BOTH = _compile("both|either side")
KEEPS_BOTH = _compile("both|either|two|each|and|2")
# Of whom alone a source speaks: "with varicose veins, …", "runners with flat feet …".
OF_WHOM = re.compile(
    r"^With (?P<having>[^,]+),"
    r"|\b(?:runners|people|anyone|those|feet|legs?) (?:with|who|whose) (?P<being>[^,.;]+?)(?=END)"
    r"|\bthat (?:has|have) (?:become |lasted )(?P<become>[^,.;]+?)(?=END)".replace(
        "END", r" (?:is|are|can|may|should|need|usually|often|do)\b|[,.;]"
    ),
    re.IGNORECASE,
)


@lru_cache(maxsize=4_000)
def find_stretch(written: str, source: str) -> str | None:
    """Why what is written reaches further than its source, or nothing."""
    if STRICTLY.search(source) and not KEEPS_STRICTLY.search(written):
        return "scope: a condition is missing"
    if BOUND.search(source) and not KEEPS.search(written):
        return "scope: a condition is missing"
    for widens in (WIDE, EACH):
        if (found := widens.search(written)) and not widens.search(source):
            return f"overstated: {found.group().lower()}"
    if (found := FAINT.search(written)) and not FAINT.search(source):
        return f"scope: {found.group().lower()}"
    for role, keeps in ROLES:
        if role.search(written) and not keeps.search(source):
            return "scope: somebody else is named"
    if BOTH.search(written) and not KEEPS_BOTH.search(source):
        return "overstated: both"
    if FEW.search(source) and not KEEPS_FEW.search(written):
        return "overstated: a hedge is missing"
    return None


@lru_cache(maxsize=4_000)
def find_lost_whom(written: str, source: str, subject: str) -> str | None:
    """Why a sentence isn't on those of whom its source, or the source's heading, speaks; None where
    it is."""
    known = {*split_content_stems(written), *split_content_stems(subject)}
    for found in OF_WHOM.finditer(source):
        whom = set(split_content_stems(found.group(found.lastgroup or 0)))
        if whom and known.isdisjoint(whom):
            return "scope: whom it is said of is missing"
    return None
