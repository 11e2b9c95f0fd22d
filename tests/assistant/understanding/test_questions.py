"""What a question is about, apart from whose view is asked."""

import numpy as np
import pytest

from assistant.understanding.questions import QuestionReader, asks_what_to_do, find_breadth
from assistant.understanding.spelling import Speller
from kb.embedding import MiniLMEmbeddings
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


def test_a_source_that_is_all_that_is_asked_stays() -> None:
    question = QuestionReader(WordEmbeddings(), load_vocabulary(), Speller({})).read("Who is Jack?")
    assert question.plain == "Who is Jack?"


def test_words_of_a_follow_up_count_twice(real_embeddings: MiniLMEmbeddings) -> None:
    reader = QuestionReader(real_embeddings, load_vocabulary(), Speller({}))
    whole, own = "My calf is tight. How often is massage good?", "How often is massage good?"
    alone, leaning = reader.read(own), reader.read(whole, own=own)
    assert np.array_equal(leaning.tokens[-len(alone.tokens) :], alone.tokens)
    assert len(leaning.tokens) > 2 * len(alone.tokens)


@pytest.mark.parametrize(
    ("asked", "breadth"),
    [
        ("What is the most soreness I can have the day after?", "figure"),
        ("What is the highest dose of training?", "figure"),
        ("What is the most common cause of heel pain?", "survey"),
    ],
)
def test_a_limit_asked_for_is_a_figure(asked: str, breadth: str) -> None:
    assert find_breadth(asked) == breadth


def test_only_what_is_stepped_up_is_increased() -> None:
    reader = QuestionReader(WordEmbeddings(), load_vocabulary(), Speller({}))
    assert reader.put_plainly("warm up my calves") == "warm up my calves"
    assert "increase" in reader.put_plainly("can I up my mileage")


@pytest.mark.parametrize(
    ("asked", "seeks_help"),
    [
        ("heel kills in the morning. what do i do about it", True),
        ("runners knee, any tips?", True),
        ("How do I get rid of tight calves", True),
        ("what is plantar fasciitis", False),
        ("how often should i get a massage", False),
        ("does it help to run on grass", False),
    ],
)
def test_who_asks_what_to_do_is_told_from_who_asks_for_a_fact(asked: str, seeks_help: bool) -> None:
    assert asks_what_to_do(asked) is seeks_help
