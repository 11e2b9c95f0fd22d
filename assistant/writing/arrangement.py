"""Whether a written sentence sets a source's words in another arrangement.

"Tendinitis adds to tightness" and "tightness adds to tendinitis" have the same words; what differs
is which stand on which side. Nothing here knows grammar: a sentence that turns its source round is
refused even where a passive would make that faithful.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

# How many words on each side of one that both share are looked at.
REACH = 2
# In a sentence that can't be a passive, where the doer stands first as in its source.
ACTIVE_REACH = 4
# Pairs of shared words that stand the other way round: from here on it is another sentence.
MOST_TURNED = 7


def find_exchange(
    written: Sequence[str], source: Sequence[str], *, reach: int = REACH
) -> str | None:
    """The word both sides of which have been exchanged, or nothing; claims in order."""
    here, there = _read_sides(written, reach), _read_sides(source, reach)
    for hinge in (word for word in here if word in there):
        (before, after), (once_before, once_after) = here[hinge], there[hinge]
        moved_on = (before & once_after) - once_before - after
        moved_up = (after & once_before) - once_after - before
        if moved_on and moved_up:
            return hinge
    return None


def is_turned_round(
    written: Sequence[str], source: Sequence[str], exempt: frozenset[str] = frozenset()
) -> bool:
    """Whether too many pairs of shared words stand the other way round, `exempt` ones aside."""
    known = set(_list_single(source)) - exempt
    shared = [word for word in _list_single(written) if word in known]
    places = [source.index(word) for word in shared]
    return sum(one > two for one, two in combinations(places, 2)) > MOST_TURNED


def _read_sides(
    words: Sequence[str], reach: int
) -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    return {
        word: (
            frozenset(words[max(0, place - reach) : place]),
            frozenset(words[place + 1 : place + 1 + reach]),
        )
        for place, word in enumerate(words)
        if words.count(word) == 1
    }


def _list_single(words: Sequence[str]) -> list[str]:
    return [word for word in words if words.count(word) == 1]
