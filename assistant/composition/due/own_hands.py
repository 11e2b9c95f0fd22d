"""The sentences that an answer on rolling or massaging oneself mustn't go without.

The articles say once, for all muscles, how hard self-massage may be; what they say of a muscle
alone is what a therapist does to it.
"""

import re
from collections.abc import Callable, Sequence

from assistant.retrieval.evidence import Quote
from assistant.understanding.questions import Question

TOOL = (
    r"self[- ]?massag\w*|foam[- ]?roll\w*|rollers?\b|roll(?:ing)?\b"
    r"|massage (?:guns?|balls?|sticks?)|percussion guns?|(?:tennis|lacrosse|spiky|golf) balls?"
)
TOOLS = re.compile(rf"\b(?:{TOOL})", re.IGNORECASE)
# Nobody rolls an ankle, or in, on purpose.
ASKED = re.compile(
    rf"\b(?:{TOOL})(?! (?:in|over|inwards?)\b)(?! (?:my|your|an|the) ankle)"
    r"|\b(?:massag(?:e|ing)|rub(?:bing)?|knead(?:ing)?|press(?:ing)?) (?:my own|[^.?!,;]{1,30}"
    r"\b(?:myself|my ?self|by hand))\b",
    re.IGNORECASE,
)
# What a complaint's own passages warn of, where they speak of hands at all.
PRESSED = re.compile(r"\b(?:pressure|massag\w*|friction|roll\w*|dig\w*|dug)\b", re.IGNORECASE)
AVOID = "avoid"
# Each stands a little behind the one before.
NEXT = 1e-3

Heading = Callable[[Quote], str | None]


def asks_of_own_hands(text: str) -> bool:
    """Whether `text` asks about rolling or massaging oneself."""
    return ASKED.search(text) is not None


def find_terms(
    question: Question,
    quotes: Sequence[Quote],
    terms: Sequence[Quote],
    *,
    condition_of: Heading,
    aspect_of: Heading,
) -> tuple[Quote, ...]:
    """What comes ahead of all `quotes`, where the question asks about self-massage and what leads
    isn't on that: the best warning of pressing what it names, or else `terms`."""
    if not quotes or not terms or not asks_of_own_hands(question.own):
        return ()
    ranked = sorted(quotes, key=lambda quote: -quote.fit)
    lead = ranked[0]
    if TOOLS.search(lead.text) and condition_of(lead) in {None, *question.conditions}:
        return ()
    warnings = [
        quote
        for quote in ranked
        if condition_of(quote) in question.conditions
        and aspect_of(quote) == AVOID
        and PRESSED.search(quote.text)
    ]
    ahead = warnings[:1] or terms
    return tuple(quote._replace(fit=lead.fit - NEXT * n) for n, quote in enumerate(ahead))
