"""What a "false alarm" or a clinician's all-clear takes back: the finding it speaks of, no other.

It speaks of what its clause names ("the doctor scanned the calf"), or else the sentence before it;
naming nothing, it answers the last message with a finding. What it doesn't speak of stands, and so
does everything where it speaks of another place.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from assistant.red_flags.meanings import CUES, Context
from assistant.red_flags.places import (
    FINDINGS,
    LOCAL,
    PLACES,
    SUBJECTS,
    Whereabouts,
    is_same_place,
)
from assistant.red_flags.reading import Sighting
from assistant.red_flags.taking_back import find_withdrawals

# A test of the heart clears no calf, and "ECG normal" names these without saying so.
HEART_PLACES = frozenset({"chest", "heart"})
HEART_FINDINGS = frozenset(
    """unconscious near_faint breathless blacked_out woke_on_ground went_down near_blackout
    racing_heart alarming_heart short_breath racing heart_racing beats_wrong beats_on_running
    faint_on_running heart_word""".split()
)
# "The bloods came back" names no spine.
LOOSE_PLACES = frozenset({"back"})
# "The dose is perfectly fine": so soon after a thing it is said how that is.
WELL_WITHIN = 2
# A conversation that takes back more often says nothing new, and must not cost more time.
MOST_WITHDRAWALS = 12


class Names(NamedTuple):
    """The parts of the body and the findings that some words name."""

    places: frozenset[str] = frozenset()
    findings: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.places or self.findings)


Kind = tuple[str, frozenset[str]]
"""A concept and the parts of the body that it was said of."""


class _Meant(NamedTuple):
    """What a withdrawal takes back: all that was said of some kinds before it, and a message."""

    kinds: frozenset[Kind] = frozenset()
    message: Sequence[Sighting] = ()


class _Record:
    """A conversation by kinds, so that each withdrawal weighs every kind once, however long.

    Kinds are of what was said before the sighting `last`.
    """

    def __init__(self, sightings: Sequence[Sighting], last: Sighting) -> None:
        where = Whereabouts(sightings)
        self.sightings = sightings
        self.kinds: dict[Kind, list[Sighting]] = defaultdict(list)
        self.kind_of: dict[int, Kind] = {}
        for sighting in sightings[: bisect_left(sightings, _place(last), key=_place)]:
            if sighting.concept not in CUES:
                kind = (sighting.concept, where.find(sighting))
                self.kinds[kind].append(sighting)
                self.kind_of[id(sighting)] = kind

    def find_line(self, number: int) -> Sequence[Sighting]:
        """The sightings of a line."""
        first = bisect_left(self.sightings, number, key=_line)
        return self.sightings[first : bisect_left(self.sightings, number + 1, key=_line)]

    def find_named(self, names: Names, before: Sighting) -> frozenset[Kind]:
        """The kinds said before a sighting that some words name."""
        if not names:
            return frozenset()
        return frozenset(kind for kind in self._find_said(before) if _is_named(kind, names))

    def find_beside(self, kinds: Iterable[Kind], before: Sighting) -> frozenset[Kind]:
        """The kinds said of the places of some kinds before a sighting."""
        places = frozenset[str]().union(*(places for _, places in kinds))
        return frozenset(kind for kind in self._find_said(before) if is_same_place(kind[1], places))

    def find_answered(self, before: Sighting) -> Sequence[Sighting]:
        """What was said before a sighting in the last message that holds a finding."""
        last = bisect_left(self.sightings, _place(before), key=_place)
        for at in range(last - 1, -1, -1):
            said = self.sightings[at]
            if said.concept in SUBJECTS and said.context is not Context.DENIED:
                first = bisect_left(self.sightings, said.turn, key=_turn)
                end = min(last, bisect_left(self.sightings, said.turn + 1, key=_turn))
                return [s for s in self.sightings[first:end] if s.concept not in CUES]
        return ()

    def _find_said(self, before: Sighting) -> Iterator[Kind]:
        return (kind for kind, said in self.kinds.items() if _place(said[0]) < _place(before))


def find_cleared(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings that a later "false alarm", correction or all-clear takes back.

    They must stand in the order they were said.
    """
    withdrawals = find_withdrawals(sightings)
    if not withdrawals:
        return []
    record = _Record(sightings, withdrawals[-1])
    cleared: dict[int, Sighting] = {}
    last: dict[Kind, Sighting] = {}
    for withdrawal in withdrawals[-MOST_WITHDRAWALS:]:
        meant = _find_meant(withdrawal, record)
        if withdrawal.concept == "cleared":
            going_on = _find_going_on(withdrawal, record)
            if going_on is not None:
                meant = _leave_out(meant, going_on, record, withdrawal)
        cleared.update((id(s), s) for s in meant.message)
        last.update((kind, withdrawal) for kind in meant.kinds)
    for kind, withdrawal in last.items():
        said = record.kinds[kind]
        end = bisect_left(said, _place(withdrawal), key=_place)
        cleared.update((id(s), s) for s in said[:end])
    return list(cleared.values())


def _find_meant(withdrawal: Sighting, record: _Record) -> _Meant:
    """What was said before a withdrawal and is meant by it."""
    line = record.find_line(withdrawal.line)
    if withdrawal.concept == "cleared" and _is_of_a_thing(withdrawal, line):
        return _Meant()
    if withdrawal.concept == "reworded" and not _names_another(withdrawal, line):
        return _Meant()
    names = _find_names(withdrawal, line)
    named = record.find_named(names, withdrawal)
    if withdrawal.concept != "cleared":
        if named:
            return _Meant(named)
    elif named:
        # Whoever examined the swelling has seen that it was hot.
        return _Meant(named | record.find_beside(named, withdrawal))
    elif names.places - LOOSE_PLACES:
        return _Meant()
    if not names and _corrects_detail(withdrawal, line):
        return _Meant()
    if not names:
        previous = [s for s in record.find_line(withdrawal.line - 1) if s.turn == withdrawal.turn]
        named = record.find_named(_collect_names(previous), withdrawal)
    return _Meant(named) if named else _find_answered(withdrawal, record)


def _find_going_on(withdrawal: Sighting, record: _Record) -> Names | None:
    """What an all-clear leaves as it is, by its own words: "… but I'm still fainting".

    None where nothing of the kind is said; without places, all of it goes on.
    """
    following = [s for s in record.find_line(withdrawal.line + 1) if s.turn == withdrawal.turn]
    own = [s for s in record.find_line(withdrawal.line) if s.start >= withdrawal.end]
    told = [s for line in (own, following) if _is_going_on(line) for s in line]
    said = [s for s in told if s.context in (Context.PRESENT, Context.UNCLEAR)]
    found = {s.concept for s in said if s.concept in SUBJECTS or s.concept == "goes_on_still"}
    if not found:
        return None
    # "But my knee is still sore" leaves the knee; "but I'm still fainting" is about everything.
    is_local = found.isdisjoint(FINDINGS - LOCAL)
    return Names(_collect_names(said).places) if is_local else Names()


def _is_going_on(line: Sequence[Sighting]) -> bool:
    """Whether a clause turns ("but", "still"), though not where somebody stood still."""
    stood = {s.end for s in line if s.concept == "stood_still"}
    return any(
        s.concept == "goes_on_still" or (s.concept == "turning_cue" and s.end not in stood)
        for s in line
    )


def _leave_out(meant: _Meant, going_on: Names, record: _Record, before: Sighting) -> _Meant:
    """What is meant but for what goes on; nothing where that has no place of its own."""
    if not going_on.places:
        return _Meant()
    kept = record.find_named(going_on, before)
    message = [s for s in meant.message if record.kind_of.get(id(s)) not in kept]
    return _Meant(meant.kinds - kept, message)


def _find_answered(withdrawal: Sighting, record: _Record) -> _Meant:
    """The last message that holds a finding, and what earlier ones say of the same place."""
    message = record.find_answered(withdrawal)
    kinds = {record.kind_of[id(s)] for s in message}
    return _Meant(record.find_beside(kinds, withdrawal), message)


def _names_another(withdrawal: Sighting, line: Sequence[Sighting]) -> bool:
    """Whether "I meant my …" goes on with something else: a part of the body, or a thing.

    "I meant the numbness never goes" only tells it again.
    """
    after = [s for s in line if s.start >= withdrawal.start]
    told_again = any(s.concept in FINDINGS and s.context is not Context.DENIED for s in after)
    another = any(s.concept in PLACES or s.concept == "figure_thing" for s in after)
    return another and not told_again


def _is_of_a_thing(withdrawal: Sighting, line: Sequence[Sighting]) -> bool:
    """Whether it was a medicine, a reading or a gadget that was found well, or that found so:
    neither "the warfarin is fine" nor "my watch ECG was fine" looked at the runner."""
    things = [s for s in line if s.concept == "cleared_thing"]
    return any(
        thing.start < withdrawal.start < thing.end
        or (_is_within(thing, withdrawal) and withdrawal.end - thing.end <= WELL_WITHIN)
        for thing in things
    )


def _corrects_detail(withdrawal: Sighting, line: Sequence[Sighting]) -> bool:
    """Whether what is put right is a number, a day or a name: "typo, mile 6", "Dave not Save"."""
    return withdrawal.concept == "taken_back" and any(
        s.concept == "detail" or (s.concept == "neg_verb" and not _is_within(s, withdrawal))
        for s in line
    )


def _is_within(sighting: Sighting, other: Sighting) -> bool:
    return other.start <= sighting.start < other.end


def _find_names(withdrawal: Sighting, line: Sequence[Sighting]) -> Names:
    """What the clause of a withdrawal names; a clause ends at but, though, still and the like."""
    turns = [s.start for s in line if s.concept == "turning_cue"]
    first = max((at for at in turns if at < withdrawal.start), default=-1)
    last = min((at for at in turns if at >= withdrawal.end), default=None)
    clause = [s for s in line if first < s.start and (last is None or s.start < last)]
    names = _collect_names([s for s in clause if not _is_loose(s, withdrawal)])
    if any(s.concept == "heart_test" for s in clause):
        return Names(names.places | HEART_PLACES, names.findings | HEART_FINDINGS)
    return names


def _is_loose(sighting: Sighting, withdrawal: Sighting) -> bool:
    return sighting.concept in LOOSE_PLACES and _is_within(sighting, withdrawal)


def _collect_names(sightings: Sequence[Sighting]) -> Names:
    said = {s.concept for s in sightings}
    return Names(frozenset(said & PLACES), frozenset(said & SUBJECTS))


def _is_named(kind: Kind, names: Names) -> bool:
    """Whether it shares its place, or its finding where one of the two has no place."""
    concept, places = kind
    if concept in PLACES:
        return is_same_place(frozenset({concept}), names.places)
    if places and names.places:
        return is_same_place(places, names.places)
    return concept in names.findings


def _place(sighting: Sighting) -> tuple[int, int]:
    return sighting.line, sighting.start


def _line(sighting: Sighting) -> int:
    return sighting.line


def _turn(sighting: Sighting) -> int:
    return sighting.turn
