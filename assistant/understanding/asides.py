"""What a question tells by the way: it isn't on a topic outside for what it doesn't ask about."""

import re
from collections.abc import Callable

from assistant.understanding.asks import is_asking
from assistant.understanding.scope import Scope, plain
from kb.vocabulary import NameIndex

# "My dad died of a heart attack, my calves are sore": what somebody else has is told by the way.
OF_ANOTHER = re.compile(
    r"^\W*(?:and |but |so )?my (?:late |best |old )?(?:(?:gran|grand)?(?:dad|father|mum|mom|mother)"
    r"|brother|sister|aunt|uncle|cousin|husband|wife|partner|mate|friend|neighbour|colleague"
    r"|boss)\b"
)
CLAUSES = re.compile(
    r",\s*|\s+-\s+|\s+(?:and|but|so)\s+(?=(?:now\s+)?(?:i|my|can|should|is|what|how)\b)"
)
OWN = re.compile(r"\b(?:i|i'm|im|i've|ive|my)\b")
THEIRS = re.compile(r"\b(?:his|her|hers|their|he|she|him)\b")
MY = re.compile(r"\bmy (?=((?:[\w']+ ?){1,3}))")
DENIES = (
    r"(?:\b(?:no|without|nor|isn't|isnt|aren't|wasn't|never had|haven't got|havent got|haven't had"
    r"|(?:don't|dont|doesn't|do not) have)"
    # "Is it not gout?" asks.
    r"|(?:^|,|\b(?:but|it's|its|that's|they're|definitely))\s*not)\s+(?:(?:any|an?|the|my|real)\s+)*"
)
CAUSES = r"\b(?:after|since|from|because of|due to|thanks to)\s+(?:[\w']+\s+){0,4}?"


class Asides:
    """Leaves out of a question what is told by the way, where the runner's own complaint is left.

    What is left is for finding a topic, and in small letters.
    """

    def __init__(self, scope: Scope, names: NameIndex) -> None:
        """`names` are those of the conditions that the articles speak of."""
        self._scope = scope
        self._names = names
        ailments = scope.list_cues(lambda topic: topic.ailment)
        self._denied = re.compile(
            rf"{DENIES}{ailments}(?:(?:,\s*|\s+)(?:or|nor|and)\s+{ailments})*"
        )
        self._seated = re.compile(rf"{ailments} (?:in|on|of|under) ")
        self._causes = re.compile(CAUSES + scope.list_cues(lambda topic: topic.told or topic.being))
        self._beings = re.compile(scope.list_cues(lambda topic: topic.being))

    def drop(self, ask: str) -> str:
        """`ask` without all of it."""
        text = plain(ask)
        for drop in self._drop_denied, self._drop_others, self._drop_causes, self._drop_beings:
            text = drop(text)
        return self._drop_told(text)

    def is_seated(self, told: str) -> bool:
        """Whether what hurts is an ailment itself: "I get cramp in my calves" tells of no sore calf
        beside it."""
        hurts = [clause for clause in CLAUSES.split(plain(told)) if self._names.find_ids(clause)]
        return bool(hurts) and all(map(self._seated.search, hurts))

    def _drop_denied(self, ask: str) -> str:
        """Without what is told to be absent: "no cramps, just tight calves"."""
        rest = self._denied.sub(" ", ask)
        return rest if self._names.find_ids(rest) else ask

    def _drop_others(self, ask: str) -> str:
        """Without what somebody else has."""
        clauses = CLAUSES.split(ask)
        own = [clause for clause in clauses if not OF_ANOTHER.match(clause)]
        is_own = any(self._is_own(clause) for clause in own)
        return ", ".join(own) if is_own else ask

    def _is_own(self, clause: str) -> bool:
        is_mine = OWN.search(clause) and not THEIRS.search(clause)
        return bool(is_mine and self._names.find_ids(clause))

    def _drop_causes(self, ask: str) -> str:
        """Without what the pain came after: "shoulder pain from carrying my child"."""
        return _change_clauses(ask, self._drop_cause)

    def _drop_cause(self, clause: str) -> str:
        rest = self._causes.sub(" ", clause)
        is_kept = is_asking(clause) or self._beings.search(rest) or not self._names.find_ids(rest)
        return clause if is_kept else rest

    def _drop_beings(self, ask: str) -> str:
        """Without who was there when it was the runner who got hurt: "my dog pulled, and now my
        shoulder hurts"."""
        mine = (found.group() + found[1] for found in MY.finditer(ask))
        is_own = any(self._names.find_ids(it) and not self._beings.search(it) for it in mine)
        return self._beings.sub(" ", ask) if is_own else ask

    def _drop_told(self, ask: str) -> str:
        """Without what is told before what hurts: "had a beer, now both calves are tight, what
        helps?"."""
        clauses = CLAUSES.split(ask)
        first = next((n for n, clause in enumerate(clauses) if is_asking(clause)), 0)
        hurts = max((n for n in range(first) if self._names.find_ids(clauses[n])), default=0)
        told = [clause for clause in clauses[:hurts] if self._is_told(clause)]
        return ", ".join(clause for clause in clauses if clause not in told) if told else ask

    def _is_told(self, clause: str) -> bool:
        topic = self._scope.find_topic(clause)
        return topic is not None and topic.told


def _change_clauses(ask: str, change: Callable[[str], str]) -> str:
    clauses = CLAUSES.split(ask)
    changed = list(map(change, clauses))
    return ", ".join(changed) if changed != clauses else ask
