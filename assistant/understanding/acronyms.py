"""Letters that stand for words: "and the last letter of RICE?" speaks of elevation.

The acronyms are those that the articles themselves spell out ("RICE, short for rest, ice, …").
"""

import re
from collections.abc import Iterable

SPELT = re.compile(r"\b([A-Z]{3,6}),? (?:is )?short for ((?:[\w-]+, )+[\w-]+ and [\w-]+)")
PLACES = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}
COUNTS = {"two": 2, "2": 2, "three": 3, "3": 3}
LAST = re.compile(r"\b(?:last|final)(?: (two|2|three|3))?\b", re.IGNORECASE)
LETTER = re.compile(
    r"\b(?:letters?|(?:the|does|do|is|what's) [\"']?([a-z])\b[\"']?)", re.IGNORECASE
)


class Acronyms:
    """Acronyms of some texts, each with the words that its letters begin."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = {
            found[1]: tuple(re.split(r", (?:and )?| and ", found[2]))
            for text in texts
            for found in SPELT.finditer(text)
        }

    def spell_out(self, before: str, last: str) -> str:
        """The words for the letters that `last` asks about, of an acronym spoken of; or nothing."""
        asked = LETTER.search(last)
        if not asked:
            return ""
        said = f"{before} {last}".upper().split()
        known = (name for name in self._words if any(name in word for word in said))
        name = next(known, None)
        return " ".join(_pick(self._words[name], last, asked[1])) if name else ""


def _pick(words: tuple[str, ...], last: str, letter: str | None) -> Iterable[str]:
    ending = LAST.search(last)
    if ending:
        return words[-COUNTS.get(ending[1] or "", 1) :]
    if letter:
        return [word for word in words if word.startswith(letter.lower())]
    return [words[n] for place, n in PLACES.items() if place in last.lower() and n < len(words)]
