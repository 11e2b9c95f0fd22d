"""A follow-up takes over what it leaves unsaid; a new subject drops the old one."""

import pytest

from assistant.followups import leans, make_whole
from kb.vocabulary import load_vocabulary


@pytest.mark.parametrize(
    ("turns", "whole"),
    [
        (["What helps shin splints?"], "What helps shin splints?"),
        (
            ["What helps shin splints?", "And how often?"],
            "What helps shin splints? And how often?",
        ),
        (
            ["What helps shin splints?", "And how often?", "Is it ok before a race?"],
            "What helps shin splints? And how often? Is it ok before a race?",
        ),
        (
            ["How firm is too firm for a sore shin?", "What about the knee?"],
            "How hard: What about the knee?",
        ),
        (
            ["What helps shin splints?", "Why do my hamstrings tighten up on hilly routes?"],
            "Why do my hamstrings tighten up on hilly routes?",
        ),
        (
            ["What helps shin splints?", "And what causes a sore Achilles tendon in runners?"],
            "And what causes a sore Achilles tendon in runners?",
        ),
    ],
    ids=[
        "one turn",
        "subject",
        "chain of leaning turns",
        "only the condition swaps",
        "new subject",
        "new condition with its own question",
    ],
)
def test_make_whole_carries_what_is_unsaid(turns: list[str], whole: str) -> None:
    assert make_whole(turns, load_vocabulary()) == whole


@pytest.mark.parametrize(
    ("text", "does_lean"),
    [
        ("and before a race?", True),
        ("how often should I do those?", True),
        ("for how long?", True),
        ("Which running shoes suit flat feet and long distances best?", False),
    ],
    ids=["goes on", "points back", "brief", "stands alone"],
)
def test_leaning_is_heard_in_first_words_pronouns_and_brevity(text: str, does_lean: bool) -> None:
    assert leans(text) is does_lean
