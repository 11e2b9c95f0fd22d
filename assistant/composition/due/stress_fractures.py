"""The sentence that comes first for whoever would rub, load or run on a stress fracture.

What the articles say on rolling, stretching and coming back is for muscles and tendons; on a bone
that is cracking they say only what it is, and that it is to be examined first.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.composition.due.never_without import asks_to_run
from assistant.composition.due.own_hands import asks_of_own_hands
from assistant.retrieval.evidence import Quote
from assistant.understanding.asks import names_massage
from assistant.understanding.questions import Question, asks_what_to_do

STRESS_FRACTURE = frozenset({"stress-fracture"})
LOADS = re.compile(
    r"\b(?:stretch(?:es|ing)?|exercis(?:e|es|ing)|strength\w*|rehab\w*|raises|squats?|lunges?|hops?"
    r"|hopping|jump\w*|walk(?:ing)?|cycl(?:e|ing)|swim(?:ming)?|rest(?:ing)?|avoid(?:ing)?)\b",
    re.IGNORECASE,
)
# Only feared, kept away, or told from something else.
NOT_HAD = re.compile(
    r"\b(?:prevent\w*|stop(?:ping)? (?:it|them|this|a|another|my)|keep(?:ing)? (?:\w+ ){0,3}from"
    r"|(?:risk|chances?) of|lead(?:s|ing)? to|turn(?:s|ing)? into|becom(?:e|es|ing)|tell|difference"
    r"|know (?:if|whether)|or (?:just |is it )?(?:shin|splints)|splints or)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class BoneAssessments:
    """The sentences that have a bone looked at: before a massage, and before a run."""

    before_massage: Sequence[Quote]
    before_running: Sequence[Quote]

    def find(
        self, question: Question, quotes: Sequence[Quote], is_allowed: Callable[[Quote], bool]
    ) -> tuple[Quote, ...]:
        """The one that comes ahead of all `quotes`, where the question is on a stress fracture
        alone and asks what to do about it."""
        if not quotes or question.conditions != STRESS_FRACTURE or NOT_HAD.search(question.text):
            return ()
        first = [quote for quote in self._choose(question) if is_allowed(quote)]
        ahead = max(quote.fit for quote in quotes)
        return tuple(quote._replace(fit=ahead) for quote in first[:1])

    def _choose(self, question: Question) -> Sequence[Quote]:
        own = question.own
        if names_massage(own) or asks_of_own_hands(own):
            return self.before_massage
        is_load = asks_to_run(question) or asks_what_to_do(own) or LOADS.search(own)
        return self.before_running if is_load else ()
