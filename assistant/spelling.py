"""Reads past typing slips, by the words the knowledge holds: "my achiles" speaks of the Achilles.

Not a general spell-checker: a word is only ever read as one that the articles, their questions or
the vocabulary use, and only when it is a letter or two away from it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

WORD = re.compile(r"[a-z]+", re.IGNORECASE)
SHORTEST = 5
LONG = 9


class Speller:
    """Corrects words that nobody knows towards words that somebody does."""

    def __init__(self, counts: Mapping[str, int], known: Iterable[str] = ()) -> None:
        """`counts` says how often the knowledge uses a word; `known` words are left as they are."""
        self._counts = counts
        self._known = {*counts, *known}
        self._by_first: dict[str, list[str]] = defaultdict(list)
        for word in sorted(counts):
            if len(word) >= SHORTEST - 1:
                self._by_first[word[0]].append(word)

    def correct(self, text: str) -> str:
        """`text` with each slip put right; everything else as it was."""
        return WORD.sub(lambda found: self._correct_word(found.group()), text)

    def _correct_word(self, word: str) -> str:
        lower = word.lower()
        if lower in self._known or lower.removesuffix("s") in self._known:
            return word
        if lower.endswith("in") and f"{lower}g" in self._known:
            return f"{word}g"
        return self._find_near(lower) or word

    def _find_near(self, word: str) -> str | None:
        """The nearest known word, the commoner one of two as near."""
        if len(word) < SHORTEST:
            return None
        reach = 2 if len(word) >= LONG else 1
        near = process.extract(
            word,
            self._by_first.get(word[0], []),
            scorer=OSA.distance,
            score_cutoff=reach,
            limit=None,
        )
        best = min(near, key=lambda hit: (hit[1], -self._counts[hit[0]], hit[0]), default=None)
        return str(best[0]) if best else None
