"""What a figure measures: "how long?" isn't answered by a number of sessions.

Kinds of figures by the words that ask for one and the words beside one in a sentence. What is
counted is in `counted.py`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from assistant.retrieval.counted import find_things_asked, find_things_at, is_of_another
from kb.words import split_content_stems


class Measure(NamedTuple):
    """`asks` stands in a question for such a figure, `says` in a sentence that holds one."""

    asks: re.Pattern[str]
    says: re.Pattern[str]


def _read(asks: str, says: str) -> Measure:
    return Measure(re.compile(rf"\b(?:{asks})", re.IGNORECASE), re.compile(says, re.IGNORECASE))


# A number before its unit: "180 steps a minute" is no time.
NUMBER = r"\d "

MEASURES = {
    "often": _read(
        r"how (?:often|frequent|many times|regular)|how (?:long|many \w+)\b.*\bbetween"
        r"|how soon\b.*\b(?:another|next)\b"
        r"|times (?:a|per|each|every)|frequency|(?:per|every|each|a) (?:week|month)\b",
        r"\btimes?\b|\bevery\b|\bweekly\b|\bmonthly\b|\bonce\b|\btwice\b|fortnight|\ba week\b",
    ),
    "long": _read(
        r"how (?:long(?!.*\bbetween)|soon|quick|many (?:\w+ )?(?:seconds|minutes|hours|days|weeks"
        r"|months|years)(?! (?:a|per|each|every) (?:week|month))(?!.*\bbetween\b))"
        r"|when\b|what time|duration",
        # Every 4 weeks is no time that something takes.
        r"(?<!every )(?<!\d to )\b\d+(?: to \d+)? (?:second|minute|hour|day|week|month|year)s?\b"
        r"|\d:\d\d",
    ),
    "scale": _read(
        r"how (?:hard|deep|firm|heavy|strong|much (?:pain|pressure|discomfort|hurt))|pressure"
        r"|out of (?:ten|10)|\d/10|scale|how (?:sore|painful)",
        r"\bout of (?:10|ten)\b|/10\b",
    ),
    "far": _read(
        r"how far|how many (?:\w+ )?(?:miles|km|kilomet)|how much (?:further|mileage|distance)",
        rf"{NUMBER}(?:miles?|km|kilomet\w+)\b",
    ),
    "sessions": _read(
        r"how many (?:\w+ )?(?:session|massage|treatment|visit|appointment|go(?:es)?\b)",
        rf"{NUMBER}(?:massage )?(?:session|treatment|massage)s?\b",
    ),
    "share": _read(
        r"percent|per cent|what (?:share|proportion|fraction)|how (?:common|likely)|the odds"
        r"|how many (?:\w+ )?(?:runners|people|injuries|athletes)",
        r"%|\bper ?cent\b|\b\d in \d|\bout of\b",
    ),
    "rise": _read(
        r"how (?:much|many|far|quickly|fast|soon)\b.*"
        r"\b(?:add|increase|build|raise|further|more|up)\b",
        r"%|\bper ?cent\b",
    ),
    "cut": _read(
        r"how much\b.*\b(?:cut|reduce|lower|drop|ease)\b",
        r"\bby (?:\d|half|a (?:third|quarter))",
    ),
    "steps": _read(r"(?:\w+ )?steps|cadence|step rate", r"\bsteps?\b"),
}


# As many sentences as some ten articles have; each is read once, not for every question.
MOST_READ = 1 << 12
# A figure of a kind that isn't told.
OTHER = "other"
# Where a sentence gives a figure.
A_FIGURE = re.compile(r"\d+|\b(?:weekly|fortnightly|monthly)\b", re.IGNORECASE)
# What only a figure answers: "how hard?" and "when?" are answered in words as well, and so are
# "how much does it help?" and "how much pressure?".
ONLY_BY_FIGURE = re.compile(
    r"\bhow (?:long|often|soon|quick(?:ly)?|frequent(?:ly)?|regularly|many)\b"
    r"|\bhow (?:much|far)(?: (?!pain|pressure|discomfort|good|harder|deeper)\w+){0,2}?"
    r" (?:(?:should|shall|can|could|may|must|do|would) (?:i|we|you|one|he|she|they|runners"
    r"|beginners|an? (?:\w+ )?(?:runner|beginner)|(?:my|the) \w+)|to)\b"
    r"(?! (?:worry|care|mind|trust|believe|expect|hurt|feel|help|know)\b)",
    re.IGNORECASE,
)
# What asks for a figure, and what most questions here have: neither tells what is counted.
ASKING = frozenset(
    split_content_stems(
        "how often frequently regularly many much long hard deep firm far soon times time"
        " number per every out ten second minute hour day week month year session pain"
        " pressure massage runner run feel best good right max maximum minimum"
    )
)

# How soon massage works is told in sessions as well.
WORKS = re.compile(
    r"\b(?:better|improve\w*|works?|helps?|difference|relief|results?|fix\w*|sort\w*|cured?)\b",
    re.IGNORECASE,
)
# "How much does it help?" asks for no figure.
HOW_WELL = re.compile(
    r"\bhow much (?:(?:does|do|did|will|would|can|could|is|are)(?! (?:i|we|you|one|they)\b)|of)\b",
    re.IGNORECASE,
)


def find_asked(text: str) -> frozenset[str]:
    """The kinds of figures that a question for one asks for; where it names none, any will do."""
    if HOW_WELL.search(text):
        return frozenset()
    asked = {kind for kind, measure in MEASURES.items() if measure.asks.search(text)}
    return frozenset(asked or {OTHER})


def find_counted(stems: Iterable[str]) -> frozenset[str]:
    """The stems of a question that say of what a figure is asked for."""
    return frozenset(stems) - ASKING


@lru_cache(MOST_READ)
def find_said(text: str) -> frozenset[str]:
    """The kinds of figures that a sentence may hold: none without one."""
    if not A_FIGURE.search(text):
        return frozenset()
    return frozenset({OTHER, *(k for k, measure in MEASURES.items() if measure.says.search(text))})


@lru_cache(MOST_READ)
def find_things_said(sentence: str) -> frozenset[str]:
    """The things whose figure `sentence` gives, or whose "how often" it speaks of."""
    places = [hit.start() for at in (A_FIGURE, ONLY_BY_FIGURE) for hit in at.finditer(sentence)]
    return find_things_at(sentence, places)


class Sought(NamedTuple):
    """The figure that alone answers a question: its kinds, and the things that are counted."""

    kinds: frozenset[str]
    things: frozenset[str]

    def is_in(self, sentence: str) -> bool:
        """Whether `sentence` holds such a figure of such a thing."""
        return self._holds_kind(sentence) and not self._counts_another(sentence)

    def is_of_another_in(self, sentence: str) -> bool:
        """Whether `sentence` speaks of such a figure of another thing, and would pass for an
        answer."""
        return self._counts_another(sentence) and (
            not find_said(sentence) <= {OTHER} or self._tells_of_kind(sentence)
        )

    def _holds_kind(self, sentence: str) -> bool:
        return not self.kinds.isdisjoint(find_said(sentence))

    def _tells_of_kind(self, sentence: str) -> bool:
        """Whether `sentence` says what such a figure depends on, or another thing about it."""
        is_on_figure = ONLY_BY_FIGURE.search(sentence) is not None
        return is_on_figure and not self.kinds.isdisjoint(find_asked(sentence))

    def _counts_another(self, sentence: str) -> bool:
        return is_of_another(self.things, find_things_said(sentence))


def find_sought(ask: str, whole: str = "") -> Sought | None:
    """The figure that `ask` is after, and nothing else.

    What is counted is told by `whole` where `ask` is as bare as "how many times a day?"; a bare
    "how long?" may be on anything that was told.
    """
    if not ONLY_BY_FIGURE.search(ask):
        return None
    kinds = find_asked(ask)
    is_bare = "long" not in kinds and not find_counted(split_content_stems(ask))
    things = find_things_asked(ask) or (find_things_asked(whole) if is_bare else frozenset())
    if "massage" in things and "long" in kinds and WORKS.search(ask):
        kinds |= {"sessions"}
    return Sought(kinds, things)
