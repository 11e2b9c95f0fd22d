"""Reads past slips, by the words the knowledge holds: "my achiles" speaks of the Achilles.

Not a general spell-checker: a word is only ever read as one that the articles, their questions or
the vocabulary use, and only when it is a letter or two away from it, or sounds like it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set

from rapidfuzz import process
from rapidfuzz.distance import OSA

from assistant.understanding.sounds import find_sound
from kb.passages import Passage
from kb.vocabulary import Vocabulary
from kb.words import STOP_WORDS, split_words

WORD = re.compile(r"(?<!\d)[a-z]+", re.IGNORECASE)
VOWEL = re.compile(r"[aeiouy]")
# The same sound is worth a letter, and another first vowel takes off two.
SAME_SOUND, OTHER_VOWEL = -1, 1
# A word of fewer letters isn't read by its letters, or by its sound: too many are near.
SHORTEST, SHORTEST_SOUND = 5, 3
LONG = 9


class Speller:
    """Corrects words that nobody knows towards words that somebody does."""

    def __init__(self, counts: Mapping[str, int], known: Iterable[str] = ()) -> None:
        """`counts` says how often the knowledge uses a word; `known` words are left as they are."""
        self._counts = counts
        self._known = {*counts, *known}
        self._by_first: dict[str, list[str]] = defaultdict(list)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        for word in sorted(counts):
            if len(word) >= SHORTEST_SOUND:
                self._by_sound[find_sound(word)].append(word)
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
        near = self._find_by_letters(word)
        for other in self._find_by_sound(word):
            near[other] = OSA.distance(word, other) + _compare_vowels(word, other)
        return min(near, key=lambda other: (near[other], -self._counts[other], other), default=None)

    def _find_by_letters(self, word: str) -> dict[str, int]:
        """Words with the same first letter that are a slip or two away, and how far."""
        if len(word) < SHORTEST:
            return {}
        found = process.extract(
            word,
            self._by_first.get(word[0], []),
            scorer=OSA.distance,
            score_cutoff=2 if len(word) >= LONG else 1,
            limit=None,
        )
        return {other: int(distance) for other, distance, _ in found}

    def _find_by_sound(self, word: str) -> list[str]:
        if len(word) < SHORTEST_SOUND or not VOWEL.search(word):
            return []
        return self._by_sound.get(find_sound(word), [])


def _compare_vowels(word: str, other: str) -> int:
    """What a word of the same sound gains, or loses where its first vowel isn't the same."""
    return SAME_SOUND if _find_vowel(word) == _find_vowel(other) else OTHER_VOWEL


def _find_vowel(word: str) -> str:
    found = VOWEL.search(word)
    place = found.start() if found else 0
    # "Hert", "hirt" and "hurt" are one.
    return "er" if word[place : place + 2] in {"er", "ir", "ur"} else word[place].replace("y", "i")


def build_speller(passages: Iterable[Passage], vocabulary: Vocabulary, known: Set[str]) -> Speller:
    """A speller by the words of some passages; `known` ones are real, while questions, typed as
    runners type, have others, too."""
    counts = Counter(dict.fromkeys(vocabulary.words, 1))
    for passage in passages:
        counts.update(split_words(f"{passage.section}\n{passage.text}"))
        counts.update(w for q in passage.questions for w in split_words(q) if w in known)
    return Speller(counts, known | STOP_WORDS)
