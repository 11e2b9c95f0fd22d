"""The sentence that an answer to "can I run with this?" mustn't go without.

The articles give their limit for running on in general, and each complaint its own bans and
licences; so naming a complaint would leave the limit out.
"""

import re
from collections.abc import Sequence

from assistant.evidence import Quote
from assistant.questions import Question

MAY_RUN = re.compile(
    r"\b(?:can|may|could|should|shall|do|(?:is it )?(?:ok|okay|safe|fine|all ?right|alright)"
    r" (?:for me )?to|allowed (?:out )?(?:to|for))\b[^?.!]{0,20}?\b(?:run|running|jog|jogging)\b"
    r"(?! (?:shoes?|form|watch|slow|fast|before|after|on (?:grass|sand|roads?|tarmac)))",
    re.IGNORECASE,
)


def find_limit(
    question: Question, quotes: Sequence[Quote], limits: Sequence[Quote]
) -> tuple[Quote, ...]:
    """The first of `limits` where the question asks whether to run with a complaint it names.

    `quotes` are what may be said; a limit that isn't among them comes last of them.
    """
    is_asked = question.conditions and question.breadth != "figure"
    if not (is_asked and quotes and limits and MAY_RUN.search(question.own)):
        return ()
    limit = limits[0]
    least = min(quote.fit for quote in quotes)
    return (next((q for q in quotes if q.text == limit.text), limit._replace(fit=least)),)
