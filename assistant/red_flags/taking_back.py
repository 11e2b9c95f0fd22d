"""Which words of a conversation take something back, and which only seem to.

A typo about the mileage, bloods of another month, the dog's ECG or somebody else's view take
nothing back (`lexicon/retelling.py` has their words); nor does anything where it is there again.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from assistant.red_flags.meanings import WITHDRAWING, Context
from assistant.red_flags.places import SUBJECTS
from assistant.red_flags.reading import Sighting

# What keeps a withdrawal from taking back what was told, where it stands in the same sentence.
STOPPED_BY = {
    "cleared": frozenset({"side_corrected", "other_time", "other_patient"}),
    "taken_back": frozenset({"side_corrected", "mere_view", "likened_story", "told_as_worse"}),
    "reworded": frozenset({"side_corrected"}),
}
COMING_AGAIN = frozenset({"come_again", "goes_on_still"})


def find_withdrawals(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings that take something back; they must stand in the order they were said."""
    found = [s for s in sightings if s.concept in WITHDRAWING and s.context is not Context.DENIED]
    if not found:
        return []
    again = max((s.turn for s in sightings if _is_again(s)), default=-1)
    stopped = _find_stopped(sightings)
    told = {s.line: s.start for s in reversed(sightings) if s.concept in SUBJECTS}
    return [
        s
        for s in found
        if s.turn >= again
        and (s.line not in stopped[s.concept] or _is_of_itself(s, told))
        and not _is_told_again(s, sightings)
    ]


def _find_stopped(sightings: Sequence[Sighting]) -> dict[str, set[int]]:
    """For each kind of withdrawal the lines that say of themselves that they mean something else.

    An all-clear of another time counts where that was the time of what was told, too: "in 2018,
    discharged, nothing since".
    """
    over = {s.turn - back for s in sightings if s.concept == "settled_since" for back in (0, 1)}
    stopped = defaultdict[str, set[int]](set)
    for sighting in sightings:
        if sighting.concept == "other_time" and sighting.turn in over:
            continue
        for name, stops in STOPPED_BY.items():
            if sighting.concept in stops:
                stopped[name].add(sighting.line)
    return stopped


def _is_of_itself(withdrawal: Sighting, told: Mapping[int, int]) -> bool:
    """Whether an all-clear's own line tells before it what was cleared, all of it of that time:
    "the calf was swollen in spring, a clot was ruled out"."""
    first = told.get(withdrawal.line, withdrawal.start)
    return withdrawal.concept == "cleared" and first < withdrawal.start


def _is_told_again(withdrawal: Sighting, sightings: Sequence[Sighting]) -> bool:
    """Whether a slip of the pen is put right with what alarms as much: "typo, crushing not
    crashing", "wrong word, spewing it"."""
    if withdrawal.concept != "taken_back":
        return False
    said = [s for s in sightings if s.turn == withdrawal.turn]
    here = [s for s in said if s.line == withdrawal.line]
    if not any(s.concept == "miswritten" and s.start == withdrawal.start for s in here):
        return False
    place = withdrawal.line, withdrawal.end
    after = [s for s in said if (s.line, s.start) >= place and s.concept in SUBJECTS]
    return any(s.context is Context.PRESENT for s in after)


def _is_again(sighting: Sighting) -> bool:
    """Whether what was taken back is there once more: "oh, it's back"."""
    return sighting.concept in COMING_AGAIN and sighting.context is Context.PRESENT
