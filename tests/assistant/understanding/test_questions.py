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


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("The York therapist rolls the calf. Do the others agree?", 0),
        ("Long Eaton says weekly. What do the other articles say?", 0),
        ("Coastal Massage says firm pressure. Does everyone?", 0),
        ("York says carry on, my physio says stop. Who do I believe?", 0),
        ("Is anyone else of the York therapist's mind on ice?", 0),
        ("What does the York therapist say of my other leg?", 1),
        ("Do the York and the Long Eaton therapist agree on ice?", 2),
    ],
)
def test_who_asks_whether_others_agree_asks_them_all(asked: str, named: int) -> None:
    question = QuestionReader(WordEmbeddings(), load_vocabulary(), Speller({})).read(asked)
    assert len(question.sources) == named


def test_a_follow_up_asks_others_than_the_question_before() -> None:
    reader = QuestionReader(WordEmbeddings(), load_vocabulary(), Speller({}))
    before, own = "How often a massage, says the York therapist?", "And the others?"
    assert reader.read(f"{before} {own}", own=own).sources == frozenset()


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
        ("When will I see an improvement?", "figure"),
        ("And how frequently?", "figure"),
        ("When should I run again?", "figure"),
        ("When are the clinic's doors open?", "figure"),
    ],
)
def test_a_limit_asked_for_is_a_figure(asked: str, breadth: str) -> None:
    assert find_breadth(asked) == breadth


@pytest.mark.parametrize(
    "asked",
    [
        "When should I give in and see a doctor about my heel?",
        "When is it time for a physio?",
        "When should I worry about a sore hip?",
        "What signs mean I should stop?",
        "Which red flags are there for a foot?",
    ],
)
def test_who_asks_when_to_see_someone_wants_more_than_a_figure(asked: str) -> None:
    assert find_breadth(asked) == "survey"


def test_signs_in_themselves_are_no_survey() -> None:
    assert find_breadth("Is swelling a sign of a strain?") == "point"


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("I'm brand new to running", "I'm beginner"),
        ("only just started running", "beginner started running"),
        ("just started running again", "started running again"),
        ("my heel has just started", "my heel has recent mild"),
    ],
    ids=["brand new", "just started", "runs again", "the pain has just started"],
)
def test_beginner_is_heard(said: str, plain: str) -> None:
    reader = QuestionReader(WordEmbeddings(), load_vocabulary(), Speller({}))
    assert reader.put_plainly(said) == plain


@pytest.mark.parametrize(
    "asked", ["when should I worry about my foot", "what signs mean a clinic visit"]
)
def test_signs_of_danger_ask_for_whom_to_see(asked: str) -> None:
    assert load_vocabulary().aspect_cues.find_ids(asked) == {"see-someone"}


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
        ("sore hips, what can be done", True),
        ("what was done in the study", False),
        ("what is plantar fasciitis", False),
        ("how often should i get a massage", False),
        ("does it help to run on grass", False),
    ],
)
def test_who_asks_what_to_do_is_told_from_who_asks_for_a_fact(asked: str, seeks_help: bool) -> None:
    assert asks_what_to_do(asked) is seeks_help
