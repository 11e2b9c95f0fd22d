"""Which concepts a sentence may say at all, by its bare words: quick, and never one too few.

A phrase can only stand where each of its elements has a word. For every element the index knows
some words of which one must be there (its keys); it files the phrase under the rarest element's
keys, and asks for a key of each other element. What passes may still be in the wrong order: the
trie (`phrases`) then reads that sentence properly.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, reduce
from operator import or_
from typing import Final, NamedTuple

from assistant.red_flags.errors import RedFlagDataError
from assistant.red_flags.lexicon.common import COMMON
from assistant.red_flags.numbers import NUMBER_CONCEPTS, find_number_concepts
from assistant.red_flags.phrases import GAPS, find_name, split_choice, split_phrases

Keys = frozenset[str]
"""Words of which one must stand in a sentence; a number is "#" and what it stands for."""

ANY: Final = 0
"""The element that every sentence has."""

MOST_WORDS_KEPT: Final = 1 << 15
# How often a word turns up, in parts of what the commonest does; ranks as in Zipf's law.
USUAL_COST: Final = 1.0
COSTS: Final = {word: USUAL_COST + 1000 / (rank + 8) for rank, word in enumerate(COMMON.split())}
NUMBER_COST: Final = 25.0
# A phrase asks for its rarest elements; what stands in most sentences anyway tells little.
MOST_OTHERS: Final = 2


Filed = tuple[int, int, str]
"""What a phrase asks for beside the word it is filed under, and its concept; ANY asks nothing."""


class _Entry(NamedTuple):
    """What a word brings: the elements it is a key of, and the phrases that are filed under it.

    Elements are bits here. For each that phrases ask for first, `asked` has the concepts that ask
    for nothing more, and the others with what more they ask for.
    """

    elements: int
    asked: Sequence[tuple[int, frozenset[str], Sequence[tuple[int, str]]]]
    filed: Sequence[Filed]


NOTHING: Final = _Entry(0, (), ())


class WordIndex:
    """The phrases of some concepts by the words that they can't do without."""

    def __init__(self, concepts: Mapping[str, str], wanted: Iterable[str]) -> None:
        """`concepts` maps each name to its phrases; raises for a phrase without any word."""
        self._keys = _KeyFinder(concepts)
        self._ids: dict[Keys, int] = {frozenset(): ANY}
        filed: dict[str, list[Filed]] = defaultdict(list)
        for concept in sorted(wanted):
            for key, phrase in self._file(concept):
                filed[key].append(phrase)
        elements: dict[str, set[int]] = defaultdict(set)
        for keys, number in self._ids.items():
            for key in keys:
                elements[key].add(number)
        self._entries = _Entries(
            {
                key: _build_entry(_find_bits(elements[key]), filed[key])
                for key in [*elements, *[key for key in filed if key not in elements]]
            }
        )

    def find_possible(self, words: Sequence[str]) -> set[str]:
        """The wanted concepts that a sentence of these words may say."""
        entries = [entry for entry in map(self._entries.__getitem__, words) if entry is not NOTHING]
        present = 1 << ANY
        for entry in entries:
            present |= entry.elements
        possible: set[str] = set()
        for entry in entries:
            for first, content, others in entry.asked:
                if first & present:
                    possible |= content
                    if others:
                        possible.update([name for second, name in others if second & present])
        return possible

    def find_keys(self, concept: str) -> Keys:
        """Words of which one must stand where any concept of the lexicons is said."""
        return self._keys.find(concept)

    def _file(self, concept: str) -> Iterator[tuple[str, Filed]]:
        """Every key of the concept's phrases with what they ask for."""
        filed: dict[str, set[tuple[int, ...]]] = defaultdict(set)
        for elements in self._keys.read_phrases(concept):
            rarest, *others = sorted(set(elements), key=find_cost)[: 1 + MOST_OTHERS]
            asked = tuple(self._find_id(keys) for keys in others)
            for key in rarest:
                filed[key].add(asked)
        for key, phrases in filed.items():
            for asked in _drop_stricter(phrases):
                first, second = (*asked, ANY, ANY)[:MOST_OTHERS]
                yield key, (first, second, concept)

    def _find_id(self, keys: Keys) -> int:
        return self._ids.setdefault(keys, len(self._ids))


class _Entries(dict[str, _Entry]):
    """Word → its entry; words of no phrase are looked at once, and numbers join their concepts."""

    def __init__(self, filed: Mapping[str, _Entry]) -> None:
        super().__init__()
        self._filed = filed

    def __missing__(self, word: str) -> _Entry:
        if len(self) >= MOST_WORDS_KEPT:
            self.clear()
        keys = (word, *[f"#{name}" for name in find_number_concepts(word)])
        found = [self._filed[key] for key in keys if key in self._filed]
        entry = self[word] = _merge(found) if len(found) > 1 else (*found, NOTHING)[0]
        return entry


def _build_entry(elements: int, phrases: Sequence[Filed]) -> _Entry:
    content: dict[int, set[str]] = defaultdict(set)
    others: dict[int, set[tuple[int, str]]] = defaultdict(set)
    for first, second, concept in phrases:
        if second == ANY:
            content[first].add(concept)
        else:
            others[first].add((_find_bit(second), concept))
    asked = [
        (_find_bit(first), frozenset(content[first]), tuple(others[first]))
        for first in sorted({*content, *others})
    ]
    return _Entry(elements, asked, phrases)


@cache
def _find_bit(element: int) -> int:
    """The same number for every entry, since it is a long one."""
    return 1 << element


def _find_bits(elements: Iterable[int]) -> int:
    return sum(map(_find_bit, set(elements)))


def _merge(entries: Sequence[_Entry]) -> _Entry:
    """Several keys of one word as one entry."""
    elements = reduce(or_, [entry.elements for entry in entries])
    return _build_entry(elements, [filed for entry in entries for filed in entry.filed])


class _KeyFinder:
    """Finds the keys of words, concepts and choices."""

    def __init__(self, concepts: Mapping[str, str]) -> None:
        self._concepts = concepts
        self._known: dict[str, Keys] = {}

    def read_phrases(self, concept: str) -> list[list[Keys]]:
        """For each phrase of a concept, the keys of the elements it can't do without."""
        if concept in NUMBER_CONCEPTS:
            return [[frozenset({f"#{concept}"})]]
        entry = self._concepts.get(concept, "")
        phrases = split_phrases(entry)
        read = [self._read_phrase(phrase) for phrase in phrases]
        if not all(read):
            wordless = phrases[read.index([])]
            raise RedFlagDataError(f"lexicon: {wordless[:60]!r} needs no word at all")
        return read

    def _read_phrase(self, phrase: str) -> list[Keys]:
        elements: list[Keys] = []
        rest = phrase
        while rest:
            if rest.startswith("("):
                choices, rest = split_choice(rest)
                elements += self._read_choice(choices)
            else:
                element, _, rest = rest.partition(" ")
                if element not in GAPS:
                    elements.append(self._read_element(element))
        return elements

    def _read_choice(self, choices: Iterable[str]) -> list[Keys]:
        """The keys of a bracket; none where it may be left out."""
        read = [self._read_phrase(choice) for choice in choices]
        if not all(read):
            return []
        return [frozenset[str]().union(*[min(elements, key=find_cost) for elements in read])]

    def _read_element(self, element: str) -> Keys:
        if not element.startswith("{"):
            return frozenset({element})
        return self.find(find_name(element))

    def find(self, name: str) -> Keys:
        """The keys of a concept."""
        if name not in self._known:
            phrases = self.read_phrases(name)
            self._known[name] = frozenset().union(*[min(p, key=find_cost) for p in phrases])
        return self._known[name]


@cache
def find_cost(keys: Keys) -> tuple[float, list[str]]:
    """How often one of the keys is met; ties are settled by the words."""
    cost = sum(NUMBER_COST if key.startswith("#") else COSTS.get(key, USUAL_COST) for key in keys)
    return cost, sorted(keys)


def _drop_stricter(phrases: Collection[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Without those that ask for what another is content with, and more; in a settled order."""
    if () in phrases:
        return [()]
    content = {asked[0] for asked in phrases if len(asked) == 1}
    return sorted(asked for asked in phrases if len(asked) == 1 or content.isdisjoint(asked))
