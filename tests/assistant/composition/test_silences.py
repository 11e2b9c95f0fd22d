"""An article that is asked by name and tells nothing of the complaint: the others speak instead."""

import pytest

from assistant.composition.silences import Silences
from kb.vocabulary import load_vocabulary
from tests.assistant.quotes import build_passage, build_question
from tests.fakes import build_article

SOURCES = {name: build_article(name, "A text.").source for name in ("york", "coastal")}
TOLD = {"york": "Shin splints ache along the shin.", "coastal": "The Achilles tendon is sore."}


@pytest.fixture(scope="module")
def silences() -> Silences:
    passages = [build_passage(text, article=name, subject="Pain") for name, text in TOLD.items()]
    return Silences(passages, SOURCES, load_vocabulary())


def test_others_speak_where_the_article_named_is_silent_and_a_line_says_so(
    silences: Silences,
) -> None:
    asked = build_question(
        "my achilles hurts", conditions=frozenset({"achilles"}), sources=frozenset({"york"})
    )
    question, line = silences.fill(asked)
    assert question.sources == frozenset()
    assert SOURCES["york"].title in line
    assert "Achilles tendon pain" in line


@pytest.mark.parametrize(
    ("conditions", "sources"),
    [
        ({"shin-splints"}, {"york"}),
        # Who tells of one of them isn't silent.
        ({"shin-splints", "achilles"}, {"york"}),
        # Who tells of a shin tells of the lower leg.
        ({"lower-leg"}, {"coastal"}),
        ({"achilles"}, {"york", "coastal"}),
        ({"achilles"}, set()),
        (set(), {"york"}),
        # A practice's own article, which nobody named by the curated articles' names.
        ({"achilles"}, {"elsewhere"}),
    ],
)
def test_an_article_that_tells_of_it_speaks_for_itself(
    silences: Silences, conditions: set[str], sources: set[str]
) -> None:
    asked = build_question(
        "what helps?", conditions=frozenset(conditions), sources=frozenset(sources)
    )
    assert silences.fill(asked) == (asked, "")
