"""How far a sentence reaches: conditions it keeps, degrees, and words that widen it.

Read in the sentence as it stands, since most of these words carry no claim of their own.
"""

import re
from functools import lru_cache


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
    if FEW.search(source) and not KEEPS_FEW.search(written):
        return "overstated: a hedge is missing"
    return None
