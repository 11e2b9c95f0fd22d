"""Which sightings still stand: a finding is taken back only as decision rule 2 says.

Taken back: the runner later denies that same finding; names an innocent cause or a mistake for all
of it ("false alarm"); or says that a clinician looked at it and cleared it. Feeling better takes
nothing back.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from assistant.red_flags.contexts import WITHDRAWING, Context
from assistant.red_flags.lexicon import body
from assistant.red_flags.reading import Sighting
from assistant.red_flags.vocabulary import LEXICONS

# Words about life itself stand, whatever is said after them.
NEVER_TAKEN_BACK = frozenset({"suicidal", "self_harm", "wants_to_die", "dark_hint"})
# "No pain now" says that it is better; only "no pain in my chest" takes back pain in the chest.
NEEDS_ITS_PLACE = frozenset({"pain", "severe_pain", "severe", "pressure"})
GATHERED = frozenset(
    "lower_limb upper_limb limb any_joint body_part one_side both_legs bone joint skin".split()
)
PLACES = frozenset(body.CONCEPTS) - GATHERED
# The signs gather many findings under one name: where a word has a name of its own, that one counts
# ("no wound" doesn't take back "type 1", though both lower the bar for a hot joint).
SIGNS = frozenset(
    name for file, signs in LEXICONS.items() if file.startswith("signs_") for name in signs
)


def find_standing(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings that nothing later in the conversation takes back."""
    cleared_at = _find_cleared(sightings)
    denied = _find_denied(sightings)
    return [
        sighting
        for sighting in sightings
        if sighting.concept in NEVER_TAKEN_BACK
        or not (
            _is_cleared(sighting, cleared_at) or _holds_any(sighting, denied.get(sighting.line, ()))
        )
    ]


def _find_denied(sightings: Sequence[Sighting]) -> dict[int, list[Sighting]]:
    """By line, the sightings that a later line denies."""
    denials: dict[str, list[Sighting]] = defaultdict(list)
    denying = [s for s in sightings if s.context is Context.DENIED and s.concept not in PLACES]
    named = {(s.line, s.start, s.end) for s in denying if s.concept not in SIGNS}
    for sighting in denying:
        place = (sighting.line, sighting.start, sighting.end)
        if sighting.concept not in SIGNS or place not in named:
            denials[sighting.concept].append(sighting)
    denied: dict[int, list[Sighting]] = defaultdict(list)
    if denials:
        places = _find_places(sightings)
        # Other concepts of the very same words ("sore" as a niggle) need their place as well.
        bare = {(d.line, d.start, d.end) for name in NEEDS_ITS_PLACE for d in denials.get(name, ())}
        for said in sightings:
            if any(_takes_back(d, said, places, bare) for d in denials.get(said.concept, ())):
                denied[said.line].append(said)
    return denied


def _holds_any(sighting: Sighting, denied: Sequence[Sighting]) -> bool:
    """Whether it is denied itself, or a sign ("calf is swollen") made of what is."""
    return any(sighting.start <= part.start and part.end <= sighting.end for part in denied)


def _takes_back(
    denial: Sighting,
    said: Sighting,
    places: dict[int, frozenset[str]],
    bare: set[tuple[int, int, int]],
) -> bool:
    """Whether a later denial is of the same finding, in the same place."""
    if denial.line <= said.line:
        return False
    denied_in = places.get(denial.line, frozenset())
    if not denied_in:
        return (denial.line, denial.start, denial.end) not in bare
    said_in = places.get(said.line, frozenset())
    return not said_in or not denied_in.isdisjoint(said_in)


def _find_places(sightings: Iterable[Sighting]) -> dict[int, frozenset[str]]:
    """The parts of the body that each line names."""
    found: dict[int, set[str]] = defaultdict(set)
    for sighting in sightings:
        if sighting.concept in PLACES:
            found[sighting.line].add(sighting.concept)
    return {line: frozenset(names) for line, names in found.items()}


def _find_cleared(sightings: Iterable[Sighting]) -> tuple[int, int]:
    """(line, first word) of the last "cleared" or "false alarm"; (-1, -1) without one."""
    sightings = list(sightings)
    corrected = {s.line for s in sightings if s.concept == "side_corrected"}
    places = [
        (s.line, s.start)
        for s in sightings
        if s.concept in WITHDRAWING and s.context is not Context.DENIED and s.line not in corrected
    ]
    return max(places, default=(-1, -1))


def _is_cleared(sighting: Sighting, cleared_at: tuple[int, int]) -> bool:
    """Whether it was said before the all-clear; on its line, whatever came first too."""
    line, word = cleared_at
    return sighting.line < line or (sighting.line == line and sighting.start < word)
