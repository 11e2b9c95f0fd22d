"""What a "false alarm" or a clinician's all-clear takes back: the finding it speaks of, no other.

It speaks of what its clause names ("the doctor scanned the calf"), or else the sentence before it;
naming nothing, it answers the last message with a finding. What it doesn't speak of stands, and so
does everything where it speaks of another place.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.red_flags.contexts import CUES, WITHDRAWING, Context
from assistant.red_flags.places import FINDINGS, PLACES, SUBJECTS, Whereabouts, is_same_place
from assistant.red_flags.reading import Sighting

# A test of the heart clears no calf, and "ECG normal" names these without saying so.
HEART_PLACES = frozenset({"chest", "heart"})
HEART_FINDINGS = frozenset(
    """unconscious near_faint breathless blacked_out woke_on_ground went_down near_blackout
    racing_heart alarming_heart short_breath racing heart_racing beats_wrong beats_on_running
    faint_on_running heart_word""".split()
)
# "The bloods came back" names no spine.
LOOSE_PLACES = frozenset({"back"})
# A conversation that takes back more often says nothing new, and must not cost more time.
MOST_WITHDRAWALS = 12


@dataclass(frozen=True)
class Names:
    """The parts of the body and the findings that some words name."""

    places: frozenset[str] = frozenset()
    findings: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.places or self.findings)


def find_cleared(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings that a later "false alarm", correction or all-clear takes back."""
    corrected = {s.line for s in sightings if s.concept == "side_corrected"}
    withdrawals = [
        s
        for s in sightings
        if s.concept in WITHDRAWING and s.context is not Context.DENIED and s.line not in corrected
    ]
    if not withdrawals:
        return []
    where = Whereabouts(sightings)
    cleared: dict[int, Sighting] = {}
    for withdrawal in withdrawals[-MOST_WITHDRAWALS:]:
        cleared.update((id(s), s) for s in _find_meant(withdrawal, sightings, where))
    return list(cleared.values())


def _find_meant(
    withdrawal: Sighting, sightings: Sequence[Sighting], where: Whereabouts
) -> list[Sighting]:
    """What was said before a withdrawal and is meant by it."""
    before = [s for s in sightings if _place(s) < _place(withdrawal) and s.concept not in CUES]
    line = [s for s in sightings if s.line == withdrawal.line]
    if withdrawal.concept == "reworded" and not _names_another(withdrawal, line):
        return []
    names = _find_names(withdrawal, line)
    named = _find_named(names, before, where)
    if withdrawal.concept != "cleared":
        if named:
            return named
    elif named:
        # Whoever examined the swelling has seen that it was hot.
        return _spread(named, before, where)
    elif names.places - LOOSE_PLACES:
        return []
    if not names:
        previous = [
            s for s in before if s.line == withdrawal.line - 1 and s.turn == withdrawal.turn
        ]
        named = _find_named(_collect_names(previous), before, where)
    return named or _find_answered(before, where)


def _names_another(withdrawal: Sighting, line: Sequence[Sighting]) -> bool:
    """Whether "I meant my …" goes on with something else: a part of the body, or a thing.

    "I meant the numbness never goes" only tells it again.
    """
    after = [s for s in line if s.start >= withdrawal.start]
    told_again = any(s.concept in FINDINGS and s.context is not Context.DENIED for s in after)
    another = any(s.concept in PLACES or s.concept == "figure_thing" for s in after)
    return another and not told_again


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
    return sighting.concept in LOOSE_PLACES and (
        withdrawal.start <= sighting.start < withdrawal.end
    )


def _collect_names(sightings: Sequence[Sighting]) -> Names:
    said = {s.concept for s in sightings}
    return Names(frozenset(said & PLACES), frozenset(said & SUBJECTS))


def _find_named(names: Names, before: Sequence[Sighting], where: Whereabouts) -> list[Sighting]:
    return [s for s in before if names and _is_named(s, names, where.find(s))]


def _is_named(sighting: Sighting, names: Names, places: frozenset[str]) -> bool:
    """Whether it shares its place, or its finding where one of the two has no place."""
    if sighting.concept in PLACES:
        return is_same_place(frozenset({sighting.concept}), names.places)
    if places and names.places:
        return is_same_place(places, names.places)
    return sighting.concept in names.findings


def _find_answered(before: Sequence[Sighting], where: Whereabouts) -> list[Sighting]:
    """The last message that holds a finding, and what earlier ones say of the same place."""
    turns = [s.turn for s in before if s.concept in SUBJECTS and s.context is not Context.DENIED]
    answered = max(turns, default=-1)
    return _spread([s for s in before if s.turn == answered], before, where)


def _spread(
    meant: Sequence[Sighting], before: Sequence[Sighting], where: Whereabouts
) -> list[Sighting]:
    """`meant`, and what else was said of the same places."""
    places = frozenset().union(*(where.find(s) for s in meant))
    known = {id(s) for s in meant}
    return [s for s in before if id(s) in known or is_same_place(where.find(s), places)]


def _place(sighting: Sighting) -> tuple[int, int]:
    return sighting.line, sighting.start
