"""How a massage goes and what practices offer, which is nothing for whoever asks what helps.

The therapists tell of their sessions under every complaint. Among the sentences that fit about as
well, one on a session holds half as often what was asked for (labelled questions on no massage).
"""

import re
from functools import lru_cache

from assistant.retrieval.measures import MOST_READ
from assistant.understanding.asks import names_massage
from assistant.understanding.questions import Question

# What such a sentence loses in fit.
UNASKED = 1.3
ON_SESSIONS = re.compile(
    r"(?<!hard )(?<!next )(?<!training )\bsessions?\b|\bclients\b|(?<!in )\bpractice\b"
    r"|\bsports massage\b(?! therapist)|\b(?:of a|a good|effective) massage\b"
    r"|\bmassage (?:plan|practice)\b|\bMobility Maker\b",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\b(?:sessions?|treat\w*|\w*therap\w*|physios?|appointments?|book\w*|practices?|clinics?"
    r"|scrap\w+|cupping|hands|mobility maker)\b",
    re.IGNORECASE,
)


def asks_of_sessions(question: Question) -> bool:
    """Whether a question is on massage or treatment, or on somebody who gives it; how often or how
    long may be told in sessions."""
    is_on_somebody = bool(question.sources) or question.breadth == "figure"
    return is_on_somebody or names_massage(question.text) or ASKED.search(question.text) is not None


@lru_cache(MOST_READ)
def is_on_sessions(sentence: str) -> bool:
    """Whether `sentence` tells how massage sessions go, or what a practice offers."""
    return ON_SESSIONS.search(sentence) is not None
