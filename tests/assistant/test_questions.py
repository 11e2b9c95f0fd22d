"""What a question is about, apart from whose view is asked."""

import pytest

from assistant.questions import QuestionReader
from assistant.spelling import Speller
from kb.vocabulary import load_vocabulary
from tests.fakes import WordEmbeddings


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("What sets off a sore shin, says the Coastal Massage therapist?", "massage"),
        ("How would the Long Eaton therapist help a calf?", "therapist"),
    ],
)
def test_a_source_named_is_not_what_is_asked(asked: str, plain: str) -> None:
    vocabulary = load_vocabulary()
    question = QuestionReader(WordEmbeddings(), vocabulary, Speller({})).read(asked)
    assert len(question.sources) == 1
    assert plain not in question.plain.lower()
    assert "massage" not in question.aspects


def test_a_source_that_is_all_that_is_asked_stays() -> None:
    question = QuestionReader(WordEmbeddings(), load_vocabulary(), Speller({})).read("Who is Jack?")
    assert question.plain == "Who is Jack?"
