"""Which way a sentence pulls its words: "reduce the pressure" pulls the pressure down."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from assistant.writing.clauses import Clause, is_claim
from assistant.writing.lexicon import load_lexicon

REACH = 4


class Pull(NamedTuple):
    """A word, and the pole of the axis to which the sentence pulls it."""

    word: str
    axis: str
    pole: str


def find_pulls(clauses: Sequence[Clause]) -> frozenset[Pull]:
    """Every pull: on the next word of meaning, or on the last one where none follows."""
    return frozenset(pull for clause in clauses for pull in _find_in(clause.words))


def find_poles(clauses: Sequence[Clause]) -> frozenset[tuple[str, str]]:
    """Every axis and pole that is named at all."""
    poles = load_lexicon().poles
    return frozenset(poles[w] for clause in clauses for w in clause.words if w in poles)


def find_turned(clauses: Sequence[Clause]) -> frozenset[tuple[str, str]]:
    """The axis and pole of what a sentence says turns round: "makes relaxed muscles tighten"."""
    poles = load_lexicon().poles
    named = [poles[word] for clause in clauses for word in clause.words if word in poles]
    return frozenset(
        one for one, two in combinations(named, 2) if one[0] == two[0] and one[1] != two[1]
    )


def _find_in(words: Sequence[str]) -> Iterator[Pull]:
    poles = load_lexicon().poles
    for place, word in enumerate(words):
        if word in poles:
            ahead = filter(_is_pulled, words[place + 1 : place + 1 + REACH])
            behind = filter(_is_pulled, reversed(words[max(0, place - REACH) : place]))
            target = next(ahead, None) or next(behind, None)
            if target:
                yield Pull(target, *poles[word])


def _is_pulled(word: str) -> bool:
    return is_claim(word) and word not in load_lexicon().poles
