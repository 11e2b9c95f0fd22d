"""Reads past slips, by the words the knowledge holds: "my achiles" speaks of the Achilles.

Not a general spell-checker: a word is only ever read as one that the articles, their questions or
the vocabulary use, and only when it is a letter or two away from it, or sounds like it; a name run
together ("shinsplints") is two again.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from types import MappingProxyType

from rapidfuzz import process
from rapidfuzz.distance import OSA

from assistant.understanding.sounds import find_sound
from kb.english import read_running_words
from kb.passages import Passage
from kb.vocabulary import Vocabulary
from kb.words import STOP_WORDS, split_words

WORD = re.compile(r"(?<!\d)[a-z]+", re.IGNORECASE)
VOWEL = re.compile(r"[aeiouy]")
HEARD_ER = re.compile(r"[eiu]r|(?<=w)or")
# The same sound is worth a letter. All vowels sound the same there, so that another first vowel
# makes another word ("plyo", "play"), but for a single slip in a longer one.
SAME_SOUND = -1
# A word of fewer letters isn't read by its letters, or by its sound: too many are near.
SHORTEST, SHORTEST_SOUND = 5, 3
LONG = 9
# "Lunging" is real where "lunge" is, and "crocked" where "crock" is.
ENDINGS = ("ing", "ed", "er", "es")
SHORTEST_MADE_FROM = 4
# "Tightish" says no more than "tight".
ISH = re.compile(r"(\w{4,})ish$", re.IGNORECASE)
# "Runing" isn't made from "run", which doubles its last letter.
DOUBLES = re.compile(r"^[^aeiou]*[aeiou][^aeiouwxy]$")


class Speller:
    """Corrects words that nobody knows towards words that somebody does."""

    def __init__(
        self,
        counts: Mapping[str, int],
        known: Iterable[str] = (),
        joined: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`counts` says how often the knowledge uses a word; `known` words are left as they are;
        `joined` are names of two words run together, each with the name."""
        self._counts = counts
        self._joined = joined
        self._known = {*counts, *known}
        self._by_first: dict[str, list[str]] = defaultdict(list)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        for word in sorted(counts):
            if len(word) >= SHORTEST_SOUND:
                self._by_sound[find_sound(word)].append(word)
            if len(word) >= SHORTEST - 1:
                self._by_first[word[0]].append(word)
        for word in sorted(joined):
            if len(word) >= LONG:
                self._by_first[word[0]].append(word)

    def correct(self, text: str) -> str:
        """`text` with each slip put right; everything else as it was."""
        return WORD.sub(lambda found: self._correct_word(found.group()), text)

    def _correct_word(self, word: str) -> str:
        lower = word.lower()
        if self._is_real(lower):
            return word
        if lower.endswith("in") and f"{lower}g" in self._known:
            return f"{word}g"
        if (found := ISH.match(word)) and found[1].lower() in self._known:
            return found[1]
        near = lower if lower in self._joined else self._find_near(lower) or word
        return self._joined.get(near, near)

    def _is_real(self, word: str) -> bool:
        """Whether somebody knows a word, or what it is made from."""
        if word in self._known or word.removesuffix("s") in self._known:
            return True
        return any(self._is_made(word, ending) for ending in ENDINGS if word.endswith(ending))

    def _is_made(self, word: str, ending: str) -> bool:
        base = word.removesuffix(ending)
        if base in self._known and not base.endswith("e"):
            return len(base) >= SHORTEST_MADE_FROM and not DOUBLES.match(base)
        return len(base) + 1 >= SHORTEST_MADE_FROM and f"{base}e" in self._known

    def _find_near(self, word: str) -> str | None:
        """The nearest known word, the commoner one of two as near."""
        near = self._find_by_letters(word)
        for other in self._find_by_sound(word):
            distance = OSA.distance(word, other)
            if _find_vowel(word) == _find_vowel(other) and distance < len(word):
                near[other] = distance + SAME_SOUND
            elif len(word) >= SHORTEST and distance == 1:
                near[other] = distance
        return min(
            near, key=lambda other: (near[other], -self._counts.get(other, 0), other), default=None
        )

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


def _find_vowel(word: str) -> str:
    # The u of "quads" is a w.
    sounded = word.replace("qu", "kw")
    found = VOWEL.search(sounded)
    place = found.start() if found else 0
    # "Hert", "hirt" and "hurt" are one, and "wurk" and "work".
    return "er" if HEARD_ER.match(sounded, place) else sounded[place].replace("y", "i")


def build_speller(passages: Iterable[Passage], vocabulary: Vocabulary, known: Set[str]) -> Speller:
    """A speller by the words of some passages; `known` ones are real, while questions, typed as
    runners type, have others, too."""
    real = known | read_running_words()
    counts = Counter(dict.fromkeys(vocabulary.words, 1))
    for passage in passages:
        counts.update(split_words(f"{passage.section}\n{passage.text}"))
        counts.update(w for q in passage.questions for w in split_words(q) if w in real)
    return Speller(counts, real | STOP_WORDS, vocabulary.joined_names)
