"""Which of a message's questions are on topics that the articles are silent on."""

from assistant.understanding.asides import Asides
from assistant.understanding.asks import Message, names_massage
from assistant.understanding.pointing import is_pointing
from assistant.understanding.questions import asks_what_to_do
from assistant.understanding.races import asks_massage_before_race
from assistant.understanding.scope import Scope, Topic
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

# In a question as long as this a topic outside is a detail, where a condition is named.
LONG_ASK = 12
# "And how many times a day?" is on what was asked before it.
THIN = 3
# As the scope's own words have it: an article may speak of it after all.
BEFORE_RACE = "massage before a race"


class Outside:
    """Finds the topics outside that a message asks about."""

    def __init__(self, scope: Scope, vocabulary: Vocabulary) -> None:
        self._scope = scope
        self._vocabulary = vocabulary
        self._asides = Asides(scope, vocabulary.condition_names)

    def find(self, message: Message, earlier: str = "") -> dict[str, str]:
        """The questions of a message on topics outside, and how a reply names each topic.

        `earlier` is the runner's message before it, which "what's their number?" points back to.
        A question that names nothing itself and points back is on what its background speaks of;
        one that hardly says anything on what the question before it was on, or on who or what was
        told to hurt.
        """
        told = " ".join(message.background)
        outside: dict[str, str] = {}
        before: Topic | None = None
        said = earlier
        for ask in message.asks:
            before_it = _find_before(ask, said)
            topic = self._scope.find_topic(self._asides.drop(ask), before_it)
            if topic is None and _asks_before_race(ask, f"{before_it} {told}"):
                topic = self._scope.find_topic(BEFORE_RACE)
            said = f"{said} {ask}"
            names = self._vocabulary.condition_names.find_ids(ask)
            if topic is None and not names:
                is_same = before and not before.yields and _is_thin(ask)
                topic = self._find_told(ask, told) or (before if is_same else None)
            before = topic
            is_aside = names and len(split_content_stems(ask)) > LONG_ASK
            if topic and not (is_aside and not topic.order) and not (topic.yields and names):
                outside[ask] = topic.label
        return outside

    def is_apart(self, text: str) -> bool:
        """Whether `text` is on a topic that has nothing to do with running."""
        topic = self._scope.find_topic(text)
        return topic is not None and topic.apart

    def is_refused(self, text: str) -> bool:
        """Whether `text` asks for what is declined however near the articles come to it."""
        topic = self._scope.find_topic(text)
        return topic is not None and topic.refused

    def is_answered(self, message: Message, earlier: str = "") -> bool:
        """Whether a question of a message sounds outside and is one that the articles answer."""
        said = [" ".join([earlier, *message.asks[:n]]) for n in range(len(message.asks))]
        return any(
            self._scope.is_answered(ask, _find_before(ask, before))
            for ask, before in zip(message.asks, said, strict=True)
        )

    def _find_told(self, ask: str, told: str) -> Topic | None:
        """The topic of what was told before a question that names nothing itself: "my elbow hurts,
        what helps?"."""
        topic = self._scope.find_topic(self._asides.drop(told))
        if topic is None or _points_back(ask):
            return None if topic and topic.yields else topic
        is_all = not self._vocabulary.condition_names.find_ids(told) and asks_what_to_do(ask)
        is_seated = self._asides.is_seated(told) and not names_massage(ask)
        is_other = topic.ailment and (is_all or is_seated)
        return topic if _is_thin(ask) and (topic.being or is_other) else None


def _find_before(ask: str, earlier: str) -> str:
    """What a question is read with: the message before it, where it can't be understood alone."""
    return earlier if is_pointing(ask) or _is_thin(ask) else ""


def _asks_before_race(ask: str, told: str) -> bool:
    """Whether a question is for a massage before a race, which it names itself where it says more
    than that."""
    return asks_massage_before_race(ask, told if _is_thin(ask) else "")


def _points_back(ask: str) -> bool:
    """Whether a question is on what its message told before it: "is it any good?"."""
    return is_pointing(ask) and len(split_content_stems(ask)) < THIN


def _is_thin(ask: str) -> bool:
    """Whether a question says too little to be on anything but what was asked before it."""
    return len(split_content_stems(ask)) <= THIN
