"""A reply as text for a terminal."""

from tests.ui.replies import CAUTION, answered, cautioned
from ui.printing import render_reply


def test_caution_stands_between_the_answer_and_its_footnotes() -> None:
    answer, caution, footnotes, _ = render_reply(cautioned()).split("\n\n")
    assert answer.startswith("Sore shins calm down")
    assert caution == f"Careful: {CAUTION}[1][2]"
    assert footnotes.startswith("[1] Shins, and how to be kind to them")


def test_answer_without_cautions_says_nothing_of_them() -> None:
    assert "Careful" not in render_reply(answered())
