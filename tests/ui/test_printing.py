"""A reply as text for a terminal."""

from dataclasses import replace

import pytest

from tests.ui.replies import CAUTION, answered, cautioned, differing
from ui.commands.printing import count, render_reply


def test_caution_stands_between_the_answer_and_its_footnotes() -> None:
    answer, caution, footnotes, _ = render_reply(cautioned()).split("\n\n")
    assert answer.startswith("Sore shins calm down")
    assert caution == f"Careful: {CAUTION}[1][2]"
    assert footnotes.startswith("Shins, and how to be kind to them, R. Ash, Hill Practice (https:")


def test_answer_without_cautions_says_nothing_of_them() -> None:
    assert "Careful" not in render_reply(answered())


def test_what_is_not_covered_stands_behind_the_answer() -> None:
    note = "The articles here don't cover bookings."
    answer, told, footnotes, _ = render_reply(replace(answered(), note=note)).split("\n\n")
    assert answer.startswith("Sore shins calm down")
    assert told == note
    assert footnotes.startswith("Shins, and how to be kind to them")


def test_sides_stand_by_name_where_the_articles_differ() -> None:
    _, differs, footnotes, _ = render_reply(differing()).split("\n\n")
    assert differs.splitlines() == [
        "The articles differ on how soon to press on sore shins:",
        "  Hill Practice: Sore shins calm down when weekly distance comes down for a fortnight.[1]",
        "  Riverside Clinic: Firm pressure on a tender bone makes matters worse.[4]",
    ]
    assert footnotes.startswith("Shins, and how to be kind to them")


def test_each_source_is_named_once_with_its_footnotes_below() -> None:
    _, footnotes, _ = render_reply(answered()).split("\n\n")
    assert footnotes.splitlines() == [
        "Shins, and how to be kind to them, R. Ash, Hill Practice"
        " (https://example.org/shins?a=1#two)",
        "  [1][2] Shin splints: What helps",
        "Rolling without regret, Riverside Clinic (address not known)",
        "  [3][4] Shin splints: What to avoid",
    ]


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles")]
)
def test_one_of_a_kind_has_no_s(number: int, said: str) -> None:
    assert count(number, "article") == said
