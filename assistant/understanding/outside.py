"""Which of a message's questions are on topics that the articles are silent on."""

import re

from assistant.understanding.asks import Message, is_asking
from assistant.understanding.followups import is_pointing
from assistant.understanding.scope import Scope, Topic
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

# In a question as long as this a topic outside is a detail, where a condition is named.
LONG_ASK = 12
# "My dad died of a heart attack, my calves are sore": what somebody else has is told by the way.
OF_ANOTHER = re.compile(
    r"^\W*(?:and |but |so )?my (?:late |best |old )?(?:(?:gran|grand)?(?:dad|father|mum|mom|mother)"
    r"|brother|sister|aunt|uncle|cousin|husband|wife|partner|mate|friend|neighbour|colleague"
    r"|boss)\b",
    re.IGNORECASE,
)
CLAUSES = re.compile(
    r",\s*|\s+-\s+|\s+(?:and|but|so)\s+(?=(?:i|my|can|should|is|what|how)\b)", re.IGNORECASE
)
OWN = re.compile(r"\b(?:i|i'm|im|i've|ive|my)\b", re.IGNORECASE)
# "And how many times a day?" is on what was asked before it.
THIN = 3


class Outside:
    """Finds the topics outside that a message asks about."""

    def __init__(self, scope: Scope, vocabulary: Vocabulary) -> None:
        self._scope = scope
        self._vocabulary = vocabulary

    def find(self, message: Message, earlier: str = "") -> dict[str, str]:
        """The questions of a message on topics outside, and how a reply names each topic.

        `earlier` is the runner's message before it, which "what's their number?" points back to.
        A question that names nothing itself and points back is on what its background speaks of;
        one that hardly says anything on what the question before it was on.
        """
        told = " ".join(message.background)
        outside: dict[str, str] = {}
        before: Topic | None = None
        said = earlier
        for ask in message.asks:
            topic = self._scope.find_topic(
                self._drop_told(self._drop_aside(ask)), _find_before(ask, said)
            )
            said = f"{said} {ask}"
            names = self._vocabulary.condition_names.find_ids(ask)
            if topic is None and not names:
                topic = self._scope.find_topic(told) if _points_back(ask) else None
                topic = topic or (before if _is_thin(ask) else None)
                topic = None if topic and topic.yields else topic
            before = topic
            is_aside = names and (len(split_content_stems(ask)) > LONG_ASK)
            if topic and not is_aside and not (topic.yields and names):
                outside[ask] = topic.label
        return outside

    def is_apart(self, text: str) -> bool:
        """Whether `text` is on a topic that has nothing to do with running."""
        topic = self._scope.find_topic(text)
        return topic is not None and topic.apart

    def is_answered(self, message: Message, earlier: str = "") -> bool:
        """Whether a question of a message sounds outside and is one that the articles answer."""
        said = [" ".join([earlier, *message.asks[:n]]) for n in range(len(message.asks))]
        return any(
            self._scope.is_answered(ask, _find_before(ask, before))
            for ask, before in zip(message.asks, said, strict=True)
        )

    def _drop_aside(self, ask: str) -> str:
        """`ask` without what somebody else has, where the runner's own complaint is left."""
        clauses = CLAUSES.split(ask)
        own = [clause for clause in clauses if not OF_ANOTHER.match(clause)]
        names = self._vocabulary.condition_names
        is_own = any(names.find_ids(clause) and OWN.search(clause) for clause in own)
        return ", ".join(own) if is_own else ask

    def _drop_told(self, ask: str) -> str:
        """`ask` without what is told by the way before what hurts: "had a beer, now both calves are
        tight, what helps?"."""
        clauses = CLAUSES.split(ask)
        first = next((n for n, clause in enumerate(clauses) if is_asking(clause)), 0)
        names = self._vocabulary.condition_names
        hurts = max((n for n in range(first) if names.find_ids(clauses[n])), default=0)
        told = [clause for clause in clauses[:hurts] if self._is_told(clause)]
        return ", ".join(clause for clause in clauses if clause not in told) if told else ask

    def _is_told(self, clause: str) -> bool:
        topic = self._scope.find_topic(clause)
        return topic is not None and topic.told


def _find_before(ask: str, earlier: str) -> str:
    """What a question is read with: the message before it, where it can't be understood alone."""
    return earlier if is_pointing(ask) or _is_thin(ask) else ""


def _points_back(ask: str) -> bool:
    """Whether a question is on what its message told before it: "is it any good?"."""
    return is_pointing(ask) and len(split_content_stems(ask)) < THIN


def _is_thin(ask: str) -> bool:
    """Whether a question says too little to be on anything but what was asked before it."""
    return len(split_content_stems(ask)) <= THIN
