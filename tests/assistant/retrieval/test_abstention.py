"""Saying that the articles don't cover it, on several kinds of evidence at once."""

import pytest

from assistant.composition.answering import Answerer
from assistant.composition.answers import Answer
from assistant.retrieval.abstention import WEIGHTS, Judge, Signs
from kb.library import Library
from kb.vocabulary import load_vocabulary
from tests.assistant.test_reply import Shelf

CLEAR = Signs(
    nearest=0.8,
    words=0.8,
    gap=0.2,
    cover=1.0,
    unknown=0.0,
    topic=0.0,
    manner=2.0,
    leaning=0.0,
    length=2.0,
)
FAR = CLEAR._replace(nearest=0.3, words=0.25, gap=0.02, cover=0.1, unknown=0.6, manner=-2.0)


def judge() -> Judge:
    return Judge([], weigh_stem=lambda stem: 1.0, is_known=lambda stem: True)


def answer(*turns: str) -> Answer:
    shelf = Shelf()
    answerer = Answerer(Library(shelf), shelf.embeddings, load_vocabulary())
    return answerer.answer(turns, is_allowed=lambda text: True)


def test_near_and_known_is_covered_and_far_and_unknown_is_not() -> None:
    assert judge().weigh(CLEAR) > 0 > judge().weigh(FAR)


def test_nearness_speaks_for_and_unknown_words_against() -> None:
    assert WEIGHTS.nearest > 0
    assert WEIGHTS.words > 0
    assert WEIGHTS.cover > 0
    assert WEIGHTS.leaning > 0
    assert WEIGHTS.length > 0
    assert WEIGHTS.unknown < 0


@pytest.mark.parametrize(
    "asked",
    ["which bicycle has the best brakes?", "¿Qué ayuda con la rodilla?", "👍", "the and of"],
    ids=["far", "another language", "only emoji", "only stop words"],
)
def test_what_is_not_covered_gets_no_sentence(asked: str) -> None:
    reply = answer(asked)
    assert reply.quotes == ()
    assert reply.note
    assert reply.suggestions


def test_topic_outside_is_named() -> None:
    assert "don't cover injections" in answer("would a cortisone injection stop it?").note


def test_half_that_is_covered_is_answered_and_the_other_half_named() -> None:
    reply = answer("Should I rest my shin for a week? Would a cortisone injection help?")
    assert reply.quotes[0].text == "Rest the shin for a week."
    assert reply.note == "The articles here don't cover injections."


def test_watch_in_the_tale_does_not_stop_a_question_on_a_shin() -> None:
    assert answer("I run with a garmin, how do I rest a sore shin").quotes


def test_many_questions_get_the_first_answered_and_the_rest_named() -> None:
    reply = answer("Rest my shin? Ice my knee? Massage my calf? Run next week?")
    assert {quote.passage.article for quote in reply.quotes} == {"one", "two"}
    assert "Run next week?" in reply.note
    assert reply.suggestions == ("Run next week?",)
