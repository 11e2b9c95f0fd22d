"""The sentence that an answer to "when should I see a doctor?" mustn't go without.

Sentences that name one warning sign each fit such a question better than the two that list them
all, and leave out what the reader may have.
"""

import math
import re
from collections.abc import Sequence

from assistant.composition.due.never_without import SECOND
from assistant.retrieval.evidence import Quote
from assistant.understanding.asks import read_message
from assistant.understanding.denied import find_told
from assistant.understanding.questions import Question
from kb.vocabulary import Vocabulary

SEE_SOMEONE, SIGNS = "see-someone", "signs"
# Beside words for whom to see: "when do I go to a physio?", and not "which physio?". Red flags,
# warning signs and worry are words for that themselves.
WHEN = re.compile(
    r"\bwhen\b(?! will)|\bat (?:what|which) point\b|\bflags?\b|\bsigns?\b|\bworry\b|\bserious\b",
    re.IGNORECASE,
)


def asks_for_signs(question: Question, vocabulary: Vocabulary) -> bool:
    """Whether the last message asks when to see someone, or which signs mean trouble."""
    asks = " ".join(read_message(question.own).asks)
    aspects = vocabulary.aspect_cues.find_ids(asks)
    return SEE_SOMEONE in aspects and (SIGNS in aspects or WHEN.search(asks) is not None)


def find_signs(
    question: Question, quotes: Sequence[Quote], signs: Sequence[Quote]
) -> tuple[Quote, ...]:
    """Of `signs`, sentences that list them all, the one that fits best of those among `quotes`,
    which may be said, or else the first. It comes ahead of all, or where it names what the
    reader says isn't there, behind the best."""
    if not (quotes and signs):
        return ()
    fits = {quote.text: quote.fit for quote in quotes}
    best = max(signs, key=lambda quote: fits.get(quote.text, -math.inf))
    ahead = max(fits.values())
    is_denied = not question.denied.isdisjoint(find_told(best.text))
    return (best._replace(fit=ahead - SECOND if is_denied else ahead),)
