"""Which sightings still stand: a finding is taken back only as decision 2 of this room's page says.

Taken back: the runner later denies that same finding, says that it was a mistake or that a
clinician cleared it (`clearing`), or that it was a figure of speech (`figures`). Feeling better
takes nothing back. Where it can't be told which finding is meant, all stand.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from assistant.red_flags.clearing import find_cleared
from assistant.red_flags.figures import find_figures
from assistant.red_flags.lexicon import brief_beside, things, time
from assistant.red_flags.meanings import REASSURING, TIME_SPANS, Context
from assistant.red_flags.places import ALONE, FINDINGS, GATHERED, PLACES, SIGNS, find_places
from assistant.red_flags.reading import Sighting
from assistant.red_flags.vocabulary import LENGTHS

Words = tuple[int, int]
"""The first word of a sighting and the word after its last, in its line."""

Places = Mapping[int, frozenset[str]]
"""The parts of the body that each line names."""

# What has happened once needs looking at, be it over; so does a pain of the chest.
GRAVE = frozenset(
    """chest_pain chest_hurts unconscious blacked_out woke_on_ground near_faint near_blackout
    went_down fitted had_fit fit_said confused muddled slurred face_droop speech_lost sight_lost
    vision_loss limb_dead weak head_knock coughed_blood passed_blood bleeding""".split()
)
# Words about life itself stand, whatever is said after them; so does how long a sentence was.
NEVER_TAKEN_BACK = LENGTHS.union(
    """suicidal self_harm wants_to_die dark_hint overdose overdose_plain many_tablets tablets_taken
    took_handful double_dosed sedative_taken child_took drugged_drowsy harms_limb harm_again
    nearly_ended tempted_to_end hoarded_tablets""".split()
)
# "No pain now" says that it is better; only "no pain in my chest" takes back pain in the chest.
NEEDS_ITS_PLACE = frozenset({"pain", "severe_pain", "severe", "pressure"})
# When, where, how long and of what: "no hills today" takes back no run on which somebody fainted,
# "no chest infection" no pain in the chest, and "not a fall" nothing that was ripped or rolled.
CIRCUMSTANCES = TIME_SPANS.union(
    GATHERED,
    time.CONCEPTS,
    brief_beside.CONCEPTS,
    things.CONCEPTS,
    """exertion long_event heat_weather cold_weather effort_moment stop_moment a_while recurs
    comes_back weekday still_not_settled goes_on long_race hard_session load_jump hurt_moment
    raced_yesterday again_on_runs stops_it heat_scene hot_out cold_exposure stuck_hours
    new_weak keeps_going_again minutes_or_hours somebody whose heart_reason just_now_run
    still_told walking_told run_bound walk_bound fixed_point better_moving antibiotic_told
    tendon_told allergen injury nsaid_risk interacting_drug hit surgery clot_risk
    lung_clot_risk fading_away limb_blocked_cause""".split(),
)


def find_standing(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings that nothing later in the conversation takes back.

    They must stand in the order they were said.
    """
    withdrawn: dict[int, set[Words]] = defaultdict(set)
    for sighting in (
        *_find_denied(sightings),
        *find_cleared(sightings),
        *find_figures(sightings),
    ):
        withdrawn[sighting.line].add((sighting.start, sighting.end))
    if not withdrawn:
        return list(sightings)
    fallen = _find_fallen(sightings, withdrawn)
    return [
        sighting
        for sighting in sightings
        if _words(sighting) not in fallen or sighting.concept in NEVER_TAKEN_BACK
    ]


def _find_fallen(
    sightings: Sequence[Sighting], withdrawn: Mapping[int, set[Words]]
) -> set[tuple[int, int, int]]:
    """The lines and words of which nothing stands: what is taken back, and signs made of it."""
    said: dict[int, set[Words]] = defaultdict(set)
    findings: dict[int, set[Words]] = defaultdict(set)
    for sighting in sightings:
        if sighting.line in withdrawn:
            said[sighting.line].add((sighting.start, sighting.end))
            if sighting.concept in FINDINGS:
                findings[sighting.line].add((sighting.start, sighting.end))
    return {
        (line, *words)
        for line, here in said.items()
        for words in here
        if _is_withdrawn(words, withdrawn[line], findings[line])
    }


def _is_withdrawn(words: Words, withdrawn: Collection[Words], findings: Collection[Words]) -> bool:
    """Whether these are taken back themselves, or are a sign made of what is.

    A sign begins and ends with what it is made of: "calf is hot and swollen" falls with the
    swelling, and the heat inside it may go alone.
    """
    if words in withdrawn:
        return True
    inside = [part for part in withdrawn if _holds(words, part)]
    if any(part[0] == words[0] or part[1] == words[1] for part in inside):
        return True
    return bool(inside) and all(
        any(_holds(part, finding) for part in inside)
        for finding in findings
        if _holds(words, finding)
    )


def _holds(outer: Words, inner: Words) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _find_denied(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings that a later line denies."""
    denying = [s for s in sightings if s.context is Context.DENIED and s.concept not in PLACES]
    if not denying:
        return []
    places = find_places(sightings)
    denying = _drop_passing(denying, sightings, places)
    denials = _find_denials(denying, places)
    return [
        said
        for said in sightings
        if said.concept in denials
        and any(
            said.line < last and _is_same(places.get(said.line, frozenset()), denied_in)
            for denied_in, last in denials[said.concept].items()
        )
    ]


def _drop_passing(
    denying: Sequence[Sighting], sightings: Sequence[Sighting], places: Places
) -> list[Sighting]:
    """Without what is denied at times only, or is better now where that settles nothing."""
    at_times = {s.line for s in sightings if s.concept == "at_times"}
    for_now = {s.line for s in sightings if s.concept == "for_now"}
    return [
        s
        for s in denying
        if s.line not in at_times and not (s.line in for_now and _is_grave(s, places))
    ]


def _is_grave(sighting: Sighting, places: Places) -> bool:
    """Whether feeling better doesn't take it back: as decision 2 lists."""
    return sighting.concept in GRAVE or "chest" in places.get(sighting.line, ())


def _find_denials(
    denying: Sequence[Sighting], places: Places
) -> dict[str, dict[frozenset[str], int]]:
    """Concept → the places it is denied in → the last line that does so.

    The same denial again and again counts once, so that a long text takes no longer a word. What
    only stops or explains a rule denies nothing: "no strap on" is no word about a tight chest,
    though either may say that a limb was squeezed.
    """
    named = {_words(s) for s in denying if s.concept not in SIGNS}
    # Other concepts of the very same words ("sore" as a niggle) need their place as well.
    bare = {_words(s) for s in denying if s.concept in NEEDS_ITS_PLACE}
    denials: dict[str, dict[frozenset[str], int]] = defaultdict(dict)
    for denial in denying:
        denied_in = places.get(denial.line, frozenset())
        if denial.concept in CIRCUMSTANCES or denial.concept in REASSURING:
            continue
        is_named = denial.concept not in SIGNS or _says_enough(denial, named)
        if is_named and (denied_in or _words(denial) not in bare):
            denials[denial.concept][denied_in] = denial.line
    return denials


def _says_enough(denial: Sighting, named: Collection[tuple[int, int, int]]) -> bool:
    """Whether a sign is denied as itself: in words without a name of their own, and in more than
    one if it gathers many things, since "high" and "clots" may each be any of them."""
    is_told = denial.concept in ALONE or denial.end - denial.start > 1
    return is_told and _words(denial) not in named


def _is_same(said_in: frozenset[str], denied_in: frozenset[str]) -> bool:
    """Whether a denial may be of the same place: it is, where one of the two names none."""
    return not denied_in or not said_in or not denied_in.isdisjoint(said_in)


def _words(sighting: Sighting) -> tuple[int, int, int]:
    return sighting.line, sighting.start, sighting.end
