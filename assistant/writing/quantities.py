"""Figures in a sentence, with what they count and how they bind: "3/10 or less", "twice a week".

A range is one figure. What follows a figure is what it counts: a unit where it is one of those
below, and otherwise the next words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kb.words import QUOTES, stem

Bound = Literal["exactly", "at least", "at most"]

SPELT = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "hundred": 100, "dozen": 12}
UNITS = {
    word: unit
    for unit, words in {
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days daily",
        "week": "week weeks weekly",
        "fortnight": "fortnight fortnights fortnightly",
        "month": "month months monthly",
        "year": "year years yearly",
        "km": "km k kilometre kilometres kilometer kilometers",
        "mile": "mile miles",
        "metre": "metre metres meter meters m",
        "mg": "mg milligram milligrams",
        "gram": "g gram grams",
        "percent": "percent per-cent",
        "times": "times",
        "steps": "steps",
        "points": "point points",
        "am": "am",
        "pm": "pm",
    }.items()
    for word in words.split()
}
PERIODS = "second|minute|hour|day|night|morning|evening|week|fortnight|month|year|season"
VALUE = r"\d+(?:[.,]\d+)?"
PLAIN = (
    (re.compile(r"\bnhs 111\b"), "nhs"),
    (re.compile(r"\bonce(?= (?:a|every|per|each)\b)"), "1 times"),
    (re.compile(r"\btwice\b"), "2 times"),
    (re.compile(r"\bhalf an hour\b"), "30 minutes"),
    (re.compile(rf"(\d+ \w+) an? (?=(?:{PERIODS})\b)"), r"\1 per "),
    (re.compile(r"\ban? (?:single )?(week|month|day|year|fortnight|hour)\b"), r"1 \1"),
    (re.compile(r"\b(daily|nightly|weekly|fortnightly|monthly|yearly|hourly)\b"), r"\1 per \1"),
    (re.compile(r"\bper (dai|night|week|fortnight|month|year|hour)ly\b"), r"per \1"),
    (re.compile(r"\bper dai\b"), "per day"),
    (re.compile(r"\b(\d+) ?(am|pm)\b"), r"\1 \2"),
    (re.compile(r"(\d)\s*%"), r"\1 percent"),
    (re.compile(r"(\d)\s*(?:/|out of)\s*(\d)"), r"\1 of \2"),
)
EVERY = re.compile(rf"\b(?:every|each|per)\s+(?:(other)\s+)?({PERIODS})s?\b")
FIGURE = re.compile(
    rf"(?P<low>{VALUE})(?: of (?P<of>{VALUE}))?"
    rf"(?:\s*(?:to|-|\u2013|or|and)\s*(?P<high>{VALUE})(?: of (?P<of2>{VALUE}))?)?"
)
LEAST = re.compile(
    r"\b(?:at least|more than|over|minimum of|no fewer than|longer than)\s+(?:about\s+)?$"
)
MOST = re.compile(
    r"\b(?:at most|up to|under|less than|fewer than|no more than|below|within|maximum of)\s+"
    r"(?:about\s+)?$"
)
WITHIN = re.compile(r"\bwithin\s+(?:about\s+)?$")
LEAST_AFTER = re.compile(r"^\s*(?:\w+\s+)?(?:or more|and over|or above)\b")
MOST_AFTER = re.compile(r"^\s*(?:\w+\s+)?(?:or less|or fewer|or below|at most)\b")
SKIPPED = frozenset("a an the of and or to per about in on at for each every".split())
FOLLOWING = 3


@dataclass(frozen=True)
class Quantity:
    """A figure or range, its bound, its unit ("" where it counts something else), what follows."""

    low: str
    high: str
    of: str
    bound: Bound
    unit: str
    counted: tuple[str, ...] = ()

    def is_said_by(self, other: "Quantity") -> bool:
        """Whether `other`, of a source, gives this figure of the same thing, bound the same way."""
        if (self.low, self.high, self.of) != (other.low, other.high, other.of):
            return False
        if self.bound != other.bound or self.unit != other.unit:
            return False
        if self.unit or not self.counted:
            return True
        return not other.counted or not set(self.counted).isdisjoint(other.counted)


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every figure of `text` in order, and how often ("every day") as a figure of its own."""
    plain = _put_plainly(text)
    return (*_find_figures(plain), *_find_rhythms(plain))


def _put_plainly(text: str) -> str:
    plain = text.lower().translate(QUOTES).replace("\u2013", "-")
    plain = re.sub(r"(\d),(\d{3})\b", r"\1\2", plain)
    for word, value in SPELT.items():
        if word in plain:
            plain = re.sub(rf"(?<![\w-]){word}(?![\w]|-\w)", str(value), plain)
    for pattern, put in PLAIN:
        plain = pattern.sub(put, plain)
    return plain


def _find_figures(plain: str) -> Iterator[Quantity]:
    for found in FIGURE.finditer(plain):
        before, after = plain[: found.start()], plain[found.end() :]
        behind = re.split(r"\d|[,;:.]", after[:60], maxsplit=1)[0]
        words = [w for w in re.findall(r"[a-z]+(?:-[a-z]+)*", behind) if w not in SKIPPED]
        unit = next((UNITS[w] for w in words[:2] if w in UNITS), "")
        low = _number(found["low"])
        # "one" stands for anything; only before a unit is it a figure.
        if low == "1" and not unit and not found["high"] and not found["of"]:
            continue
        yield Quantity(
            low=low,
            high=_number(found["high"] or found["low"]),
            of=_number(found["of"] or found["of2"] or ""),
            bound=_find_bound(before, after, is_range=bool(found["high"])),
            unit=unit,
            counted=tuple(stem(word) for word in words[:FOLLOWING]),
        )


def _find_rhythms(plain: str) -> Iterator[Quantity]:
    for found in EVERY.finditer(plain):
        yield Quantity("every", found[1] or "", "", "exactly", found[2])


def _find_bound(before: str, after: str, *, is_range: bool) -> Bound:
    if is_range and WITHIN.search(before):
        # "Within 24 to 48 hours" is "in 24 to 48 hours": the range is the bound.
        return "exactly"
    if LEAST.search(before) or LEAST_AFTER.search(after):
        return "at least"
    if MOST.search(before) or MOST_AFTER.search(after):
        return "at most"
    return "exactly"


def _number(text: str) -> str:
    return text.replace(",", ".").rstrip("0").rstrip(".") if "." in text else text.replace(",", "")
