"""Questions for load: in the shape of real ones, each text new unless it is asked to repeat."""

import itertools
from collections.abc import Iterator

ASKS = (
    "What helps shin splints?",
    "How often should a runner have a massage?",
    "My knee hurts on the outside when I go downhill, what should I do?",
    "Is it ok to run with a sore Achilles?",
    "What causes plantar fasciitis?",
    "How hard should I press with a foam roller on a tight calf?",
    "Which muscles does a therapist work on for hip pain in a runner?",
    "my legs are wrecked after a long run, anything I can do",
    "Should I ice a pulled hamstring or warm it?",
    "When can I run again after a calf strain?",
)


def list_fresh(start: int = 0) -> Iterator[str]:
    """Questions without end, no two alike, so that nothing kept from one helps the next."""
    for number in itertools.count(start):
        yield f"{ASKS[number % len(ASKS)]} Week {number}."
