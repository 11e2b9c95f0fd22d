"""What a later turn takes back, and what it leaves standing."""

import pytest

from assistant.red_flags.reading import read_conversation
from assistant.red_flags.withdrawal import find_standing

CALF = "my calf is swollen"


def stands(concept: str, *turns: str) -> bool:
    """Whether a sighting of the first turn still stands."""
    standing = find_standing(read_conversation(turns))
    return any(s.concept == concept and s.turn == 0 for s in standing)


@pytest.mark.parametrize(
    ("concept", "turns", "expected"),
    [
        ("swollen", (CALF, "no swelling now"), False),
        ("swollen", (CALF, "the calf isn't swollen any more"), False),
        ("swollen", (CALF, "no swelling in the knee"), True),
        ("swollen", (CALF, "it feels better"), True),
        ("swollen", (CALF, "false alarm"), False),
        ("swollen", (CALF, "my doctor did a scan and the scan was clear"), False),
        ("pain", ("pain in my chest", "no pain now"), True),
        ("pain", ("pain in my chest", "no pain in my knee"), True),
        ("pain", ("pain in my chest", "I have no pain in my chest"), False),
        ("suicidal", ("I want to die", "only joking"), True),
        ("wants_to_die", ("I want to die", "only joking"), True),
        ("swollen", (CALF, "sorry, wrong chat"), False),
        ("swollen", (CALF, "it's the opening of my short story"), False),
        ("swollen", (CALF, "I meant to see somebody"), True),
        ("swollen", (CALF, "it isn't a false alarm"), True),
        ("swollen", (CALF, "sorry I meant my left calf"), True),
        ("swollen", (CALF, "I haven't been cleared yet"), True),
        ("swollen", (CALF, "it turned out to be a clot"), True),
    ],
    ids=[
        "denied", "denied by name", "denied elsewhere", "better", "false alarm", "cleared",
        "painless now", "other pain denied", "that pain denied", "never", "never, by any name",
        "wrong chat", "story", "meant to", "no false alarm", "other side", "not cleared",
        "no innocent cause",
    ],
)  # fmt: skip
def test_finding_is_taken_back_only_by_its_own_denial(
    concept: str, turns: tuple[str, ...], expected: bool
) -> None:
    assert stands(concept, *turns) is expected
