"""Where something hurts: asked, and told.

What it feels like, or is called, shares as many words with such a question as where it is felt.
"""

import re
from functools import lru_cache

from assistant.retrieval.measures import MOST_READ

# What a sentence gains in fit that tells the place, where that is asked for.
PLACE_ASKED = 1.5
_HURTS = r"(?:hurts?|hurting|aches?|aching|feel|felt|sits?|located)"
# "Where should I press if it hurts?" and "where does it come from?" ask for something else.
ASKS = re.compile(
    r"\b(?:where(?:abouts)?(?! (?:should|shall|can|could|to|else)\b)"
    r"|(?:which|what) (?:place|part|spot|area|side)(?! (?:should|shall|can|could|to)\b))\b"
    rf"[^.?!,;:]{{0,40}}\b{_HURTS}\b"
    r"|\bwhere(?:'?s| is| are) (?:(?:the|that|this|any) )?(?:\w+ )?(?:pains?|aches?|soreness)\b",
    re.IGNORECASE,
)
_PART = (
    r"(?:knees?|kneecaps?|thighs?|hips?|shins?|legs?|cal(?:f|ves)|ankles?|heels?|arch|foot|feet"
    r"|soles?|tendons?|neck|shoulders?|back|groin|buttocks?)"
)
TELLS = re.compile(
    r"(?<!causes )(?<!cause of )\b(?:pains?|hurts?|aches?|feelings?|felt|sits?)\b[^.;]{0,30}?"
    r"\b(?:under|around|on|in|along|at|below|behind|between|above|down|where)\b"
    rf"(?: (?!runners?\b)[\w'/]+){{0,5}}? {_PART}\b",
    re.IGNORECASE,
)


def asks_where(text: str) -> bool:
    """Whether `text` asks where something hurts."""
    return ASKS.search(text) is not None


@lru_cache(MOST_READ)
def tells_where(sentence: str) -> bool:
    """Whether `sentence` tells in which part of the body something hurts."""
    return TELLS.search(sentence) is not None
