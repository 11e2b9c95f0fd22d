"""What a question is about, apart from whose view is asked."""

import numpy as np
import pytest

from assistant.questions import QuestionReader, find_asked, find_breadth
from assistant.spelling import Speller
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
    assert "massage" not in question.aspects


def test_a_source_that_is_all_that_is_asked_stays() -> None:
    question = QuestionReader(WordEmbeddings(), load_vocabulary(), Speller({})).read("Who is Jack?")
    assert question.plain == "Who is Jack?"


def test_words_of_a_follow_up_count_twice(real_embeddings: MiniLMEmbeddings) -> None:
    reader = QuestionReader(real_embeddings, load_vocabulary(), Speller({}))
    whole, own = "My calf is tight. How often is massage good?", "How often is massage good?"
    alone, leaning = reader.read(own), reader.read(whole, own=own)
    assert np.array_equal(leaning.tokens[-len(alone.tokens) :], alone.tokens)
    assert len(leaning.tokens) > 2 * len(alone.tokens)


def test_vector_leans_to_what_a_tale_asks_in_the_end(real_embeddings: MiniLMEmbeddings) -> None:
    reader = QuestionReader(real_embeddings, load_vocabulary(), Speller({}))
    asked = "How often is massage good?"
    tale = "My dog ate the sofa and we drove to the sea and it rained all week."
    whole = reader.read(f"{tale} {asked}").vector
    alone, told = reader.read(asked).vector, real_embeddings.embed_query(f"{tale} {asked}")
    assert whole @ alone > np.dot(told, alone) + 0.1
    assert np.isclose(np.linalg.norm(whole), 1.0)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("My calf is tight. How often is massage good?", "How often is massage good?"),
        ("How often is massage good?", ""),
        ("I ran in the rain. Why?", ""),
    ],
)
def test_what_is_asked_is_found_behind_what_is_told(text: str, asked: str) -> None:
    assert find_asked(text) == asked


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
