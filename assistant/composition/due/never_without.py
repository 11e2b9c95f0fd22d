"""The sentence that an answer to "can I run with this?" mustn't go without.

The articles give their limit for running on in general, and each complaint its own bans and
licences; so naming a complaint would leave the limit out. Who asks how much pain a run may give
asks for the limit itself, which then leads.
"""

import math
import re
from collections.abc import Sequence

from assistant.retrieval.evidence import Quote
from assistant.understanding.questions import Question

MAY_RUN = re.compile(
    r"\b(?:can|may|could|should|shall|do|(?:is it )?(?:ok|okay|safe|fine|all ?right|alright)"
    r" (?:for me )?to|allowed (?:out )?(?:to|for))\b[^?.!]{0,20}?"
    r"\b(?:run|running|jog|jogging|race|racing|train|training|parkrun|keep going)\b"
    r"(?! (?:shoes?|form|watch|slow|fast|before|after|on (?:grass|sand|roads?|tarmac)))",
    re.IGNORECASE,
)

# "Carry on or not?" asks the same, and so does whoever starts again.
CARRY_ON = re.compile(
    r"\b(?:carry|keep|crack|push|press|soldier)(?:ing)? (?:on|going|through|running|ticking over)"
    r"(?: (?:running|training|with it|on it))?\s*(?:\?|,? or\b)"
    r"|\b(?:go|run|rest|stop) or (?:not|run|rest|stop|go|carry on|keep going|keep running)\b"
    r"|\b(?:get|getting|go|going|ease|easing|come|coming) back (?:in)?to (?:(?:proper|full|normal"
    r"|some|my) )?(?:running|training|runs|jogging)\b|\breturn(?:ing)? to (?:running|training)\b"
    r"|\b(?:start|begin|resume|restart)(?:ing)? (?:running|training|to run|jogging) again\b",
    re.IGNORECASE,
)

# "Should I rest or keep moving?", either first.
RESTING = (
    r"(?:rest(?:ing|ed)?|stop(?:ping)?|(?:tak(?:e|ing)|have|having) (?:an? |some |more )?"
    r"(?:\w+ )?(?:break|rest|time off|(?:days?|weeks?) off)|time off"
    r"|(?:lay(?:ing)?|stay(?:ing)?) off"
    r"|put(?:ting)? (?:my|your|our|the|his|her) feet up|sit(?:ting)? (?:it|this) out)"
)
GOING = (
    r"(?:(?:keep|keeping) (?:\w+ )?(?:moving|active|mobile|going|running|walking|training|using)"
    r"|(?:stay|staying|be|being) (?:\w+ )?(?:active|mobile)|(?:carry|push|press|soldier)(?:ing)?"
    r" (?:on|through)|run(?:ning)?|jog(?:ging)?|train(?:ing)?|mov(?:e|ing)|exercis(?:e|ing)"
    r"|work(?:ing)? through)"
)
EITHER = r"\b[^.?!]{0,24}?(?:\bor\b|\bvs\b\.?|\bversus\b)[^.?!]{0,24}?\b"
REST_OR_GO = re.compile(
    rf"\b(?:{RESTING}{EITHER}{GOING}|{GOING}{EITHER}{RESTING})\b", re.IGNORECASE
)

# "Half in three weeks. Can I still do it?"
STILL = re.compile(
    r"\b(?:can|may|should|could|shall) (?:i|we|he|she|they) (?:still )?"
    r"(?:do|start|enter|race|run|make|line up for|take part in|go ahead with)\b"
    r"[^.!?]{0,20}(?:\?|$)",
    re.IGNORECASE,
)
AN_EVENT = re.compile(
    r"\b(?:race|half|marathon|parkrun|ultra|relay|triathlon|ironman|fun run|\d+ ?k|ten miler)\b",
    re.IGNORECASE,
)

HOW_MUCH = re.compile(
    r"\bhow much (?:pain|soreness|discomfort|ache|hurt)|\bhow (?:sore|painful) (?:can|may|should)"
    r"|\b(?:most|max|maximum|highest|worst|amount of|level of) pain\b"
    r"|\bpain (?:level|limit|scale|score|threshold)\b"
    r"|\b(?:hurt\w*|pain\w*|sore|ach\w+) (?:only |just )?(?:a (?:little|bit|tad)|slightly)\b"
    r"|\b(?:a (?:little|bit)(?: bit)?(?: of)?|slight|mild)"
    r" (?:pain|soreness|discomfort|ache|niggle)\b",
    re.IGNORECASE,
)
# "How would I know it's too much?", after what was asked of running.
TOO_MUCH = re.compile(
    r"\b(?:too much|too far|over(?:do|doing|did)(?: it)?|when (?:to|do i|should i|must i|would i)"
    r" (?:stop|back off|ease off|quit|turn back|call it))\b",
    re.IGNORECASE,
)
ON_A_RUN = re.compile(r"\b(?:run|runs|running|jog|jogging|train|training|rac(?:e|ing))\b", re.I)
# Pain of a massage or an exercise has scales of its own.
ELSEWHERE = re.compile(
    r"massag|press(?:ure|ing)|roll|stretch|exercis|raises?\b|squat|strength|rehab|\bgun\b|\bafter",
    re.IGNORECASE,
)


# Behind the best sentence by so much, a sentence answers as directly and doesn't lead.
SECOND = 0.5
# Under these headings no sentence says whether to run.
BESIDE = frozenset({"What it is", "Causes", "Signs", "Prevention"})
# What follows the first sentence, ahead of all others.
NEXT = 1e-3


def find_limit(
    question: Question,
    quotes: Sequence[Quote],
    limits: Sequence[Quote],
    changes: Sequence[Quote] = (),
) -> tuple[Quote, ...]:
    """The first of `limits` where the question asks for it, or whether to run with a complaint it
    names; and behind it the first of `changes`, which say what to change instead of stopping, for
    whoever would rest or go on.

    `quotes` are what may be said. A limit that is asked for comes first of them, and so it does
    for whoever would rest or go on, since what tells of the complaint alone says neither; another
    comes behind what leads, unless that only tells of the complaint.
    """
    if not (quotes and limits):
        return ()
    limit = limits[0]
    fits = [quote.fit for quote in quotes]
    if asks_how_much(question):
        return (limit._replace(fit=max(fits)),)
    if not (question.conditions and question.breadth != "figure" and asks_to_run(question)):
        return ()
    if asks_rest_or_go(question.own):
        return tuple(
            quote._replace(fit=max(fits) - NEXT * place)
            for place, quote in enumerate([limit, *changes[:1]])
        )
    if max(quotes, key=lambda quote: quote.fit).passage.aspect in BESIDE:
        return (limit._replace(fit=max(fits)),)
    own = next((q.fit for q in quotes if q.text == limit.text), -math.inf)
    return (limit._replace(fit=max(own, max(fits) - SECOND)),)


def asks_to_run(question: Question) -> bool:
    """Whether the last message asks if, or when, to run."""
    own = question.own
    is_on_event = STILL.search(own) and AN_EVENT.search(question.text)
    is_named = MAY_RUN.search(own) or CARRY_ON.search(own)
    return bool(is_named or is_on_event) or asks_rest_or_go(own)


def asks_how_much(question: Question) -> bool:
    """Whether the last message asks how much pain a run may give."""
    own = question.own
    is_measured = HOW_MUCH.search(own) and ON_A_RUN.search(own)
    # Too much of what was asked before, or in the same breath.
    is_judged = TOO_MUCH.search(own) and MAY_RUN.search(question.text)
    return bool(is_measured or is_judged) and not ELSEWHERE.search(own)


def asks_rest_or_go(text: str) -> bool:
    """Whether `text` sets resting beside going on."""
    return REST_OR_GO.search(text) is not None
