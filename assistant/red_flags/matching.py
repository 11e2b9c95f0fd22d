"""Rules over sightings: what is found in a conversation, and which words said so."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from assistant.red_flags.levels import Level
from assistant.red_flags.meanings import Context
from assistant.red_flags.reading import Sighting
from assistant.red_flags.rules.rule import Rule, Scope

Seen = Mapping[str, Sequence[Sighting]]
# What sightings that are near enough have in common: turn and line, as far as a scope needs them.
Key = tuple[int, int]
# More of one concept in one place say nothing new.
MOST_OF_A_KIND = 40
# "But not today": beside these words neither a cause nor a stop reaches anything.
NOT_EXPLAINED = "not_explained"
# Where one of these stands beside a cause, what it should explain goes on all the same, or it
# explains something else.
GOING_ON = (NOT_EXPLAINED, "goes_on_still", "unchanged", "beside_the_point")
# What is asked about in general stops nothing in a sentence that says it is one's own.
GENERAL, OWN = "asked_in_general", "said_as_own"
# A sentence of which this is found may explain the one beside it.
POINTS_BACK = "points_back"
# A line that is none, and is beside none.
WHOLE = -2


class Causes(NamedTuple):
    """Where innocent causes reach: the (line, turn) near them, in order, and the last turn that
    names one."""

    near: Sequence[Key]
    last_turn: int


class Match(NamedTuple):
    """A rule that fired and the sightings that fired it, one for each of its needs."""

    rule: Rule
    sightings: tuple[Sighting, ...]


def find_matches(rules: Sequence[Rule], sightings: Sequence[Sighting]) -> list[Match]:
    """The first match of every rule that fires."""
    by_concept: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_concept[sighting.concept].append(sighting)
    matches = (_match(rule, by_concept) for rule in rules)
    return [match for match in matches if match is not None]


def _match(rule: Rule, seen: Seen) -> Match | None:
    groups: list[list[Sighting]] = []
    for concepts, past in zip(rule.groups, rule.past_groups, strict=True):
        counting = find_counting(rule, past=past)
        heard = sorted([concept for concept in concepts if concept in seen])
        group = [s for concept in heard for s in seen[concept] if s.context in counting]
        if not group:
            return None
        groups.append(group)
    others = [_sort_by_key(group, rule.scope) for group in groups[1:]]
    stopped = _find_stopped(rule, seen)
    causes = _find_causes(rule, seen)
    for first in sorted(groups[0], key=_place):
        chosen = _complete(first, others, rule.scope)
        if chosen and not _is_stopped(chosen, stopped) and not _is_explained(chosen, causes):
            return Match(rule, chosen)
    return None


def find_counting(rule: Rule, *, past: bool) -> tuple[Context, ...]:
    """How a sighting must be meant to count for the rule."""
    unclear = (Context.UNCLEAR,) if rule.level >= Level.URGENT else ()
    return (Context.PRESENT, *((Context.PAST,) if past else ()), *unclear)


def _sort_by_key(group: Iterable[Sighting], scope: Scope) -> dict[Key, list[Sighting]]:
    """Sightings by what near ones share, so that a long conversation takes no longer a word."""
    found: dict[Key, list[Sighting]] = defaultdict(list)
    for sighting in group:
        if len(found[key := _key(sighting, scope)]) < MOST_OF_A_KIND:
            found[key].append(sighting)
    return found


def _key(sighting: Sighting, scope: Scope) -> Key:
    match scope:
        case Scope.SENTENCE | Scope.NEIGHBOURS:
            return sighting.turn, sighting.line
        case Scope.MESSAGE:
            return sighting.turn, 0
        case Scope.CONVERSATION:
            return 0, 0


def _complete(
    first: Sighting, others: Sequence[dict[Key, list[Sighting]]], scope: Scope
) -> tuple[Sighting, ...] | None:
    """`first` with one sighting of each other group near enough, or None."""
    chosen = [first]
    turn, line = _key(first, scope)
    lines = (line - 1, line, line + 1) if scope is Scope.NEIGHBOURS else (line,)
    for group in others:
        near = [s for at in lines for s in group.get((turn, at), ()) if s is not first]
        if not near:
            return None
        chosen.append(min(near, key=lambda s: _distance(first, s)))
    return tuple(chosen)


def _find_stopped(rule: Rule, seen: Seen) -> frozenset[Key]:
    """What an `unless` reaches, as (turn, line); `WHOLE` for the line means the whole message.

    A coffee named in the next sentence has nothing to do with a racing heart, unless that points
    back: "it was the coffee".
    """
    stops = [
        stop
        for concept in rule.stops
        for stop in seen.get(concept, ())
        if stop.context is not Context.DENIED
    ]
    going_on = {s.line for s in seen.get(NOT_EXPLAINED, ())} if stops else ()
    own = {s.line for s in seen.get(OWN, ())} if GENERAL in rule.stops else ()
    reached = {
        (stop.turn, stop.line)
        for stop in stops
        if stop.line not in going_on and not (stop.concept == GENERAL and stop.line in own)
    }
    if rule.scope is not Scope.SENTENCE:
        reached = _reach_beside(reached, seen)
    if rule.scope is Scope.CONVERSATION:
        reached.update((stop.turn - 1, WHOLE) for stop in stops)
    return frozenset(reached)


def _find_causes(rule: Rule, seen: Seen) -> Causes | None:
    """Where innocent causes of what the rule finds reach; None where there are none.

    "Took my lenses out and no change" explains nothing.
    """
    named = [
        cause
        for concept in rule.causes
        for cause in seen.get(concept, ())
        if cause.context in (Context.PRESENT, Context.PAST)
    ]
    if not named:
        return None
    going_on = {s.line for concept in GOING_ON for s in seen.get(concept, ())}
    named = [cause for cause in named if cause.line not in going_on]
    near = {(s.turn, s.line) for s in named if s.concept not in rule.later_causes}
    return Causes(
        near=sorted((line, turn) for turn, line in _reach_beside(near, seen)),
        last_turn=max((cause.turn for cause in named), default=-1),
    )


def _reach_beside(named: set[Key], seen: Seen) -> set[Key]:
    """The (turn, line) of some words, and of the lines beside them where they point back."""
    pointing = {s.line for s in seen.get(POINTS_BACK, ())} if named else ()
    beside = {(turn, line + step) for turn, line in named if line in pointing for step in (-1, 1)}
    return named | beside


def _is_explained(chosen: Sequence[Sighting], causes: Causes | None) -> bool:
    """Whether a cause reaches the match, or stands in a later message.

    The beetroot of ten sentences on was for lunch.
    """
    if causes is None:
        return False
    turn = chosen[0].turn
    if causes.last_turn > turn:
        return True
    lines = [sighting.line for sighting in chosen]
    beside = causes.near[bisect_left(causes.near, (min(lines), turn)) :]
    return bool(beside) and beside[0][0] <= max(lines)


def _is_stopped(chosen: Sequence[Sighting], stopped: frozenset[Key]) -> bool:
    """Whether an `unless` reaches a sighting of the match."""
    return bool(stopped) and any(
        (s.turn, s.line) in stopped or (s.turn, WHOLE) in stopped for s in chosen
    )


def _place(sighting: Sighting) -> tuple[int, int]:
    return sighting.line, sighting.start


def _distance(a: Sighting, b: Sighting) -> tuple[int, int]:
    return abs(a.line - b.line), abs(a.start - b.start)
