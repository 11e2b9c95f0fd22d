"""A sentence reaches no further than its source: conditions, degrees, some and all."""

import pytest

from assistant.writing.scope import find_stretch


@pytest.mark.parametrize(
    ("written", "source"),
    [
        ("Run on while it hurts.", "Run on only if the pain stays low."),
        ("Load the calf daily.", "Load the calf as long as it settles by morning."),
        ("Every calf needs rest.", "A calf needs rest."),
        ("The calf is looser from then on.", "The calf feels looser."),
        ("Stay at home when the calf is slightly sore.", "Stay at home when the calf is sore."),
        ("The calf hurts at night.", "In some cases the calf hurts at night."),
    ],
)
def test_what_goes_further_is_found(written: str, source: str) -> None:
    assert find_stretch(written, source)


@pytest.mark.parametrize(
    ("written", "source"),
    [
        ("Unless the pain stays low, don't run on.", "Run on only if the pain stays low."),
        ("Load the calf while it settles by morning.", "Load it as long as it settles."),
        ("Have a massage every 4 weeks.", "A massage once in four weeks is enough."),
        ("Some calves hurt at night.", "In some cases the calf hurts at night."),
    ],
)
def test_what_keeps_to_its_source_is_left_alone(written: str, source: str) -> None:
    assert find_stretch(written, source) is None
