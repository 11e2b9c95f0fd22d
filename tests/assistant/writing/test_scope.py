"""A sentence reaches no further than its source: conditions, degrees, some and all."""

import pytest

from assistant.writing.scope import find_lost_whom, find_stretch


@pytest.mark.parametrize(
    ("written", "source"),
    [
        ("Run on while it hurts.", "Run on only if the pain stays low."),
        ("Load the calf daily.", "Load the calf as long as it settles by morning."),
        ("Every calf needs rest.", "A calf needs rest."),
        ("The calf is looser from then on.", "The calf feels looser."),
        ("Stay at home when the calf is slightly sore.", "Stay at home when the calf is sore."),
        ("The calf hurts at night.", "In some cases the calf hurts at night."),
        ("A massage therapist can spot it.", "A physiotherapist can spot it."),
        ("A coach can spot it.", "A physiotherapist can spot it."),
        ("Both calves are tight.", "One calf is tight."),
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
        ("The massage therapist rolls it.", "The York therapist rolls it."),
        ("A physio can spot it.", "A physical therapist can spot it."),
        ("Both are tight.", "The calf and the soleus are tight."),
    ],
)
def test_what_keeps_to_its_source_is_left_alone(written: str, source: str) -> None:
    assert find_stretch(written, source) is None


@pytest.mark.parametrize(
    ("written", "source"),
    [
        ("Avoid tight socks.", "With varicose veins, avoid tight socks."),
        ("Runners are prone to it.", "Runners with flat feet are prone to it."),
        ("Book 4 sessions for it.", "For pain that has become stubborn, book 4 sessions."),
    ],
)
def test_whom_it_is_said_of_stays(written: str, source: str) -> None:
    assert find_lost_whom(written, source, "Lower leg pain")
    kept = f"With stubborn flat veins: {written}"
    assert find_lost_whom(kept, source, "Lower leg pain") is None
    assert find_lost_whom(written, source, "Stubborn varicose veins and flat feet") is None
