"""Where in the body a finding sits, so that what is taken back can be told from what isn't."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from assistant.red_flags.levels import Level
from assistant.red_flags.lexicon import body, function, illness, mind, sensations
from assistant.red_flags.reading import Sighting
from assistant.red_flags.rules.all_rules import RULES
from assistant.red_flags.vocabulary import LEXICONS

GATHERED = frozenset(
    "lower_limb upper_limb limb any_joint body_part one_side both_legs bone joint skin".split()
)
PLACES = frozenset(body.CONCEPTS) - GATHERED
# The signs gather many findings under one name: where a word has a name of its own, that one counts
# ("no wound" doesn't take back "type 1", though both lower the bar for a hot joint).
SIGNS = frozenset(
    name for file, signs in LEXICONS.items() if file.startswith("signs_") for name in signs
)
# What is wrong with somebody, in plain words; the rest of a lexicon says when, how much and why.
FINDINGS = frozenset().union(
    sensations.CONCEPTS, function.CONCEPTS, illness.CONCEPTS, mind.CONCEPTS,
    "head_knock crash injury pop sting".split(),
) - frozenset({"severe", "cannot", "odd", "not_trying"})  # fmt: skip
# These sit somewhere: said without a place, they mean the one named last. The others concern the
# whole body, and no place explains them.
LOCAL = (
    frozenset(sensations.CONCEPTS) - frozenset({"sweaty", "itchy", "bleeding", "pale", "severe"})
) | frozenset("cannot_walk cannot_hop limping cannot_tiptoe cannot_straighten foot_slap".split())
# What a message can be about: findings, and the signs that raise a flag by themselves or lead one.
SUBJECTS = (
    FINDINGS.union(*(r.groups[0] for r in RULES if len(r.needs) == 1 or r.level is Level.EMERGENCY))
    - PLACES
)
# Signs that raise a flag by themselves say one thing each, however many words there are for it.
ALONE = frozenset().union(*(r.groups[0] for r in RULES if len(r.needs) == 1))
# Where a finding of the whole body is looked for all the same.
SEATS = {"headache": "head", "head_knock": "head", "covid_flu": "chest", "chest_ill": "chest"}
LEG = frozenset("thigh hamstring knee calf shin achilles ankle heel foot toe".split())
NOWHERE = frozenset[str]()
PARTS = {"leg": LEG, "arm": frozenset({"hand", "shoulder"}), "chest": frozenset({"heart"})}


Words = tuple[int, int, int]
"""A line, the first of some words in it and the word after their last."""


def find_places(sightings: Iterable[Sighting]) -> dict[int, frozenset[str]]:
    """The parts of the body that each line names."""
    found: dict[int, set[str]] = defaultdict(set)
    for sighting in sightings:
        if sighting.concept in PLACES:
            found[sighting.line].add(sighting.concept)
    return {line: frozenset(names) for line, names in found.items()}


@lru_cache(maxsize=1 << 12)
def is_same_place(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two sets of places meet; a leg holds its calf, and a calf its leg."""
    return not (some | _find_parts(some)).isdisjoint(others) or not some.isdisjoint(
        _find_parts(others)
    )


def _find_parts(places: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*(PARTS.get(place, frozenset()) for place in places))


class Whereabouts:
    """Tells the places of any sighting of one conversation."""

    def __init__(self, sightings: Sequence[Sighting]) -> None:
        self._places: dict[int, list[Sighting]] = defaultdict(list)
        self._findings: dict[int, list[Sighting]] = defaultdict(list)
        for sighting in sightings:
            if sighting.concept in PLACES:
                self._places[sighting.line].append(sighting)
            elif sighting.concept in FINDINGS:
                self._findings[sighting.line].append(sighting)
        self._named_last = self._find_named_last(sightings)
        self._inside: dict[Words, frozenset[str]] = {}
        self._made_of: dict[Words, bool] = {}

    def find(self, sighting: Sighting) -> frozenset[str]:
        """The places in its own words; else, for what sits somewhere, the nearest; else none."""
        inside = self._find_inside(sighting)
        if sighting.concept in SEATS:
            return inside | {SEATS[sighting.concept]}
        if inside or not self._is_local(sighting):
            return inside
        near = self._places.get(sighting.line, ())
        if not near:
            return self._named_last.get(sighting.line, frozenset())
        least = min(_gap(sighting, place) for place in near)
        return frozenset(place.concept for place in near if _gap(sighting, place) == least)

    def _find_inside(self, sighting: Sighting) -> frozenset[str]:
        """The places in its words, found once for all concepts of these."""
        near = self._places.get(sighting.line)
        if near is None:
            return NOWHERE
        words = sighting.line, sighting.start, sighting.end
        if words not in self._inside:
            self._inside[words] = frozenset([p.concept for p in near if _holds(sighting, p)])
        return self._inside[words]

    def _is_local(self, sighting: Sighting) -> bool:
        if sighting.concept not in SIGNS:
            return sighting.concept in LOCAL
        words = sighting.line, sighting.start, sighting.end
        if words not in self._made_of:
            parts = [f for f in self._findings.get(sighting.line, ()) if _holds(sighting, f)]
            self._made_of[words] = bool(parts) and all(part.concept in LOCAL for part in parts)
        return self._made_of[words]

    def _find_named_last(self, sightings: Sequence[Sighting]) -> dict[int, frozenset[str]]:
        """For each line, the places of the last line before it that names any."""
        found: dict[int, frozenset[str]] = {}
        last: frozenset[str] = frozenset()
        for line in sorted({sighting.line for sighting in sightings}):
            found[line] = last
            if line in self._places:
                last = frozenset(place.concept for place in self._places[line])
        return found


def _holds(outer: Sighting, inner: Sighting) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _gap(a: Sighting, b: Sighting) -> int:
    """How many words stand between two sightings of one line."""
    return max(a.start - b.end, b.start - a.end, 0)
