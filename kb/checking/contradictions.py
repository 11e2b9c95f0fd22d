"""Two sentences that speak of the same thing and say something else: figures, or yes and no.

A rough reading, for a person to judge: it is only asked of sentences that are near each other.
"""

import re

from kb.words import split_content_stems, split_words

UNITS = {
    "second": "seconds?|secs?",
    "minute": "minutes?|mins?",
    "hour": "hours?",
    "day": "days?",
    "week": "weeks?",
    "month": "months?",
    "session": "sessions?",
    "percent": "%|per ?cent",
    "out of 10": r"out of 10|/ ?10",
    "mm": "mm|millimetres?",
    "km": "km|kilometres?",
    "mile": "miles?",
}
NUMBER_WORDS = dict(
    zip("one two three four five six seven eight nine ten".split(), range(1, 11), strict=True)
)
NUMBER = rf"(?:\d+(?:\.\d+)?|{'|'.join(NUMBER_WORDS)})"
FIGURE = re.compile(
    rf"\b(?P<low>{NUMBER})(?:\s*(?:-|–|to|or)\s*(?P<high>{NUMBER}))?[\s-]*(?:"
    + "|".join(f"(?P<u{n}>{unit})" for n, unit in enumerate(UNITS.values()))
    + r")(?!\w)",
    re.IGNORECASE,
)
NEGATIONS = frozenset(
    """not never avoid avoids stop rarely hardly don't doesn't isn't aren't can't won't shouldn't
    mustn't needn't cannot""".split()
)
# "X causes pain" and "avoid X" agree, so beside these a no means nothing.
HARM = frozenset("cause causes caused worse worsen worsens hurts harms harmful risk risks".split())
HARM_PHRASE = re.compile(r"\b(?:brings? on|leads? to|sets? off|culprits?)\b", re.IGNORECASE)


def find_contradiction(one: str, other: str) -> str | None:
    """In a few words how two near sentences may contradict each other, or None."""
    figures, others = _read_figures(one), _read_figures(other)
    for unit in figures.keys() & others.keys():
        if all(_is_apart(a, b) for a in figures[unit] for b in others[unit]):
            return f"their figures in {unit} differ"
    if is_opposed(one, other) and not (_does_harm(one) or _does_harm(other)):
        return "one says no where the other doesn't"
    return None


def is_opposed(one: str, other: str) -> bool:
    """Whether one of the two alone has a word that says no."""
    return _says_no(one) != _says_no(other)


def split_meaning(text: str) -> frozenset[str]:
    """Stems of the content words of a sentence, without those that only say no."""
    return frozenset(split_content_stems(text)) - NEGATIONS


def _read_figures(text: str) -> dict[str, list[tuple[float, float]]]:
    """Ranges (low, high) by unit."""
    found: dict[str, list[tuple[float, float]]] = {}
    for match in FIGURE.finditer(text):
        unit = next(u for n, u in enumerate(UNITS) if match.group(f"u{n}"))
        low = _read_number(match.group("low"))
        high = _read_number(match.group("high")) if match.group("high") else low
        found.setdefault(unit, []).append((low, high))
    return found


def _read_number(text: str) -> float:
    return float(NUMBER_WORDS.get(text.lower(), 0) or text)


def _is_apart(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[1] < other[0] or other[1] < one[0]


def _says_no(text: str) -> bool:
    return bool(NEGATIONS & set(split_words(text)))


def _does_harm(text: str) -> bool:
    return bool(HARM & set(split_words(text))) or HARM_PHRASE.search(text) is not None
