"""A bare alarm that the next message explains: "I blacked out", then "the phone screen, I mean".

The next message must open with the explanation, name the harmless thing itself and nothing of the
body; and the alarm must be one that is said of things, alone in its message, or a brief message
that goes on with a thing ("my leg snapped", "of my sunglasses"). Otherwise it stands.
"""

from bisect import bisect_left
from collections.abc import Sequence

from assistant.red_flags.meanings import Context
from assistant.red_flags.places import FINDINGS, GATHERED, PLACES
from assistant.red_flags.reading import Sighting
from assistant.red_flags.vocabulary import BRIEF

# What is said of phones, jobs and races as well; life itself is not among them.
FIGURATIVE = frozenset(
    """unconscious blacked_out went_down not_responding no_pulse not_breathing breathless
    cannot_breathe numb limb_dead vision_loss sight_lost cold pale hot weak pressure wont_wake
    bleeding stroke_word stroke_plain dislocated swollen pain severe_pain
    confused drowsy near_faint fever fever_now temp_very_high""".split()
)
# "The phone, I mean" opens a message; further on it may be about anything. So many words may stand
# before it.
OPENING_WORDS = {"figure_explained": 4, "thing_explained": 1}
MOST_EXPLANATIONS = 12


def find_figures(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings that were figures of speech, as the very next message says."""
    explanations = [s for s in sightings if s.concept in OPENING_WORDS]
    figures: list[Sighting] = []
    for explanation in explanations[-MOST_EXPLANATIONS:]:
        if _is_sure(explanation, sightings):
            before = _find_message(sightings, explanation.turn - 1)
            is_thing = explanation.concept == "thing_explained"
            figures += _find_brief(before) if is_thing else _find_bare_figures(before)
    return figures


def _find_message(sightings: Sequence[Sighting], turn: int) -> Sequence[Sighting]:
    first = bisect_left(sightings, turn, key=_turn)
    return sightings[first : bisect_left(sightings, turn + 1, key=_turn)]


def _is_sure(explanation: Sighting, sightings: Sequence[Sighting]) -> bool:
    """Whether it opens its message, and nothing else there is about somebody."""
    message = _find_message(sightings, explanation.turn)
    return (
        explanation.start <= OPENING_WORDS[explanation.concept]
        and explanation.context is Context.PRESENT
        and explanation.line == min(s.line for s in message)
        and not any(s.concept == "told_on" or _is_bodily(s, explanation) for s in message)
        and not any(_is_in_passing(s, explanation) for s in message)
    )


def _is_in_passing(sighting: Sighting, explanation: Sighting) -> bool:
    """Whether the thing is only met there: "schedule says long run", "cleared my diary"."""
    is_it = sighting.start <= explanation.start and explanation.end <= sighting.end
    return sighting.concept == "thing_in_passing" and is_it


def _is_bodily(sighting: Sighting, explanation: Sighting) -> bool:
    """Whether it names a finding or a part of the body outside the explaining words."""
    inside = (
        sighting.line == explanation.line
        and explanation.start <= sighting.start
        and sighting.end <= explanation.end
    )
    return not inside and sighting.concept in FINDINGS | PLACES | GATHERED


def _find_bare_figures(message: Sequence[Sighting]) -> list[Sighting]:
    """The figures of a message that says nothing else is wrong; none where it does."""
    figures = [s for s in message if s.concept in FIGURATIVE]
    said = [s for s in message if s.concept in FINDINGS and s.context is not Context.DENIED]
    is_bare = all(any(_holds(figure, s) for figure in figures) for s in said)
    return figures if is_bare and not any(s.concept in PLACES for s in message) else []


def _find_brief(message: Sequence[Sighting]) -> list[Sighting]:
    """A brief message, whole: what comes next says which thing it was about."""
    is_brief = len({s.line for s in message}) == 1 and any(s.concept == BRIEF for s in message)
    return list(message) if is_brief else []


def _holds(outer: Sighting, inner: Sighting) -> bool:
    return outer.line == inner.line and outer.start <= inner.start and inner.end <= outer.end


def _turn(sighting: Sighting) -> int:
    return sighting.turn
