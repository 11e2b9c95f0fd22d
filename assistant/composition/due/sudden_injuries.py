"""The sentence that comes first for a muscle that was just pulled, strained or torn.

What the articles say on massage and on running on is for pain that came with time, and reads as a
licence for an injury that came in a second.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.composition.due.never_without import asks_to_run
from assistant.composition.means import find_means
from assistant.retrieval.evidence import Quote
from assistant.understanding.asks import asks, names_massage
from assistant.understanding.questions import Question, asks_what_to_do

MUSCLE = (
    r"(?:hamstrings?|hamm(?:y|ies)|hams|calf|calves|gastroc\w*|soleus|quads?|quadriceps|groin"
    r"|adductors?|thighs?|glutes?|hip flexors?|muscles?)"
)
# "Pulled up with sore calves" and "the dog pulled me" hurt nothing.
HURT = r"(?:pulled|strained|tore|torn|ripped|tweaked|pinged|popped|twanged|ruptured)"
NOT_A_MUSCLE = r"(?! (?:up|out|over|off|away|by|me|us|him|her|them|on)\b)"
WENT = (
    r"(?:(?:just |suddenly )?(?:pinged|popped|twanged|snapped|ripped|tore|gave way)"
    r"|(?:just |suddenly )?went (?:ping|pop|twang|snap|bang|crack)\b"
    r"|(?:just |suddenly )?went(?=\W*$|[,.;!?]| (?:on|at|during|in|when|while|as|mid|yesterday"
    r"|today|this|last)\b))"
)
SUDDEN = re.compile(
    rf"\b{HURT}{NOT_A_MUSCLE}(?: \w+){{0,4}}? {MUSCLE}\b"
    rf"|\b{MUSCLE} (?:strain|tear|pull)\b(?! (?:risk|prevention))"
    rf"|\b{MUSCLE} {WENT}"
    rf"|\b{MUSCLE} (?:that |which )?(?:i|i've|ive|he|she|we)(?: (?:have|has|had|just|only))*"
    rf" {HURT}\b(?! (?:up|out|over|off|away|by)\b)"
    r"|\bfelt (?:something|it|a|my \w+) (?:go|ping|pop|twang|pull|tear|snap|rip)\b"
    rf"[^.?!]{{0,30}}\b{MUSCLE}\b",
    re.IGNORECASE,
)
# What was long ago, comes back, hasn't happened, or is feared; "keep running" only asks.
NOT_NOW = re.compile(
    r"\b(?:months?|years?|seasons?|ages|(?:[3-9]|\d\d|three|four|five|six|seven|eight|nine|ten"
    r"|several|many) weeks) (?:ago|back)\b"
    r"|\blast (?:year|season|winter|spring|summer|autumn)\b|\b(?:in|since|from) (?:19|20)\d\d\b"
    r"|\b(?:used to|keeps|keep(?! (?:on|running|going|training|moving|active|walking|jogging)\b)"
    r"|always|twice|(?:two|three|several|many|\d) times|an old|healed"
    r"|recovered)\b"
    r"|\b(?:stop|stopping|avoid|avoiding) (?:pull|strain|tear|another\b|a\b)"
    r"|\b(?:prevent\w*|(?:risk|chances?) of|lead(?:s|ing)? to|turn(?:s|ing)? into"
    r"|end(?:s|ed)? up)\b",
    re.IGNORECASE,
)
DENIED_BEFORE = re.compile(
    r"(?:\b(?:not|never|no|without|isn't|wasn't)|n't)\b[^,.;!?]{0,12}$", re.I
)


@dataclass(frozen=True)
class Assessments:
    """The sentences that send a sudden injury to a clinician: before a massage, and at all."""

    before_massage: Sequence[Quote]
    after_injury: Sequence[Quote]

    def find(
        self, question: Question, quotes: Sequence[Quote], is_allowed: Callable[[Quote], bool]
    ) -> tuple[Quote, ...]:
        """The one that comes ahead of all `quotes`, where the question tells of such an injury and
        asks about massage, about running, about a means such as ice or stretching, or for nothing
        but what to do."""
        if not quotes or not (is_sudden(question.text) or is_sudden(question.plain)):
            return ()
        first = [quote for quote in self._choose(question) if is_allowed(quote)]
        ahead = max(quote.fit for quote in quotes)
        return tuple(quote._replace(fit=ahead) for quote in first[:1])

    def _choose(self, question: Question) -> Sequence[Quote]:
        own = question.own
        if names_massage(own):
            return self.before_massage
        is_open = (
            asks_to_run(question) or asks_what_to_do(own) or find_means(question) or not asks(own)
        )
        return self.after_injury if is_open else ()


def is_sudden(text: str) -> bool:
    """Whether `text` tells of a muscle that was hurt at one moment, and lately."""
    if NOT_NOW.search(text):
        return False
    return any(not DENIED_BEFORE.search(text[: hurt.start()]) for hurt in SUDDEN.finditer(text))
