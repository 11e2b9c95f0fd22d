"""What a figure measures: "how long?" isn't answered by a number of sessions.

Kinds of figures by the words that ask for one and the words beside one in a sentence, and what is
counted: "how often should I roll?" isn't answered by how often shoes wear out.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

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
        r"how (?:often|frequent|many times|regular)|times (?:a|per|each|every)|frequency"
        r"|(?:per|every|each|a) (?:week|month)\b",
        r"\btimes?\b|\bevery\b|\bweekly\b|\bmonthly\b|\bonce\b|\btwice\b|fortnight|\ba week\b",
    ),
    "long": _read(
        r"how (?:long|soon|quick|many (?:\w+ )?(?:seconds|minutes|hours|days|weeks|months|years))"
        r"|when\b|what time|duration",
        rf"{NUMBER}(?:second|minute|hour|day|week|month|year)s?\b|\d:\d\d",
    ),
    "scale": _read(
        r"how (?:hard|deep|firm|heavy|strong|much (?:pain|pressure|discomfort|hurt))|pressure"
        r"|out of (?:ten|10)|\d/10|scale|how (?:sore|painful)",
        r"\bout of (?:10|ten)\b|/10\b",
    ),
    "far": _read(
        r"how far|how many (?:\w+ )?(?:miles|km|kilomet)|how much (?:mileage|distance)",
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
    "steps": _read(r"(?:\w+ )?steps|cadence|step rate", r"\bsteps?\b"),
}


# A figure of a kind that isn't told.
OTHER = "other"
# What only a figure answers: "how hard?" and "when?" are answered in words as well.
ONLY_BY_FIGURE = re.compile(
    r"\bhow (?:long|often|soon|quick(?:ly)?|frequent(?:ly)?|regularly|many)\b", re.IGNORECASE
)
# What asks for a figure, and what most questions here have: neither tells what is counted.
ASKING = frozenset(
    split_content_stems(
        "how often many much long hard deep firm far soon times time number per every out ten"
        " second minute hour day week month year session pain pressure massage runner run"
        " feel best good right max maximum minimum"
    )
)


def find_asked(text: str) -> frozenset[str]:
    """The kinds of figures that a question asks for; where it names none, any will do."""
    asked = {kind for kind, measure in MEASURES.items() if measure.asks.search(text)}
    return frozenset(asked or {OTHER})


def find_counted(stems: Iterable[str]) -> frozenset[str]:
    """The stems of a question that say of what a figure is asked for."""
    return frozenset(stems) - ASKING


def find_said(text: str) -> frozenset[str]:
    """The kinds of figures that a sentence may hold: none without a digit."""
    if not any(map(str.isdigit, text)):
        return frozenset()
    return frozenset({OTHER, *(k for k, measure in MEASURES.items() if measure.says.search(text))})


def lacks_figure(question: str, sentence: str) -> bool:
    """Whether `question` is answered by a figure alone, and `sentence` has none of its kind."""
    asks = ONLY_BY_FIGURE.search(question) is not None
    return asks and find_asked(question).isdisjoint(find_said(sentence))
