"""Who asks for one fact, and who for more."""

from dataclasses import replace

import pytest

from assistant.composition.narrowness import asks_one_fact, read_cues
from tests.assistant.quotes import build_question

FALLING = [3.0, 2.6, 2.2, 1.8, 1.5, 1.3, 1.2]


def test_cues_are_read_from_the_words_and_from_how_far_sentences_stand_behind() -> None:
    question = replace(
        build_question(breadth="survey"), text="How do I rest calves and shins?", own="x", plain="y"
    )
    cues = read_cues(question, FALLING, given=True)
    assert (cues.survey, cues.figure, cues.how_to, cues.joined) == (1.0, 0.0, 1.0, 1.0)
    assert (cues.fourth, cues.seventh) == (FALLING[0] - FALLING[3], FALLING[0] - FALLING[6])
    assert (cues.given, cues.leaning) == (1.0, 1.0)


def test_few_sentences_stand_behind_by_the_last_of_them() -> None:
    cues = read_cues(build_question(), [2.0, 1.5], given=False)
    assert (cues.fourth, cues.seventh) == (0.5, 0.5)


def test_one_that_asks_for_a_figure_asks_for_one_fact_and_for_sides_doesnt() -> None:
    question = build_question(breadth="figure")
    assert asks_one_fact(question, FALLING, given=False)
    assert not asks_one_fact(question, FALLING, given=True)
    assert not asks_one_fact(build_question(breadth="survey"), FALLING, given=False)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Which muscle does it start from?", 1.0),
        ("My shins moan. What part of the foot should land first?", 1.0),
        ("What little bone sits there?", 1.0),
        ("Which muscles get loosened?", 0.0),
        ("What could they spot on a treadmill?", 0.0),
        ("What kind of doctor is that?", 0.0),
        ("A part of my foot hurts. What now?", 0.0),
    ],
)
def test_one_muscle_or_part_is_asked_for_in_a_word_and_several_arent(
    text: str, word: float
) -> None:
    cues = read_cues(build_question(text), FALLING, given=False)
    assert cues.word == word


@pytest.mark.parametrize(
    ("text", "reasons", "silent"),
    [
        ("Why does my heel ache?", 1.0, 0.0),
        ("I wonder why. Which shoe should I buy?", 0.0, 0.0),
        ("My heel aches on hills.", 0.0, 1.0),
    ],
)
def test_reasons_and_a_tale_without_a_question_want_more_than_one_fact(
    text: str, reasons: float, silent: float
) -> None:
    question = build_question(text, breadth="point")
    cues = read_cues(question, FALLING, given=False)
    assert (cues.reasons, cues.silent) == (reasons, silent)
    assert not asks_one_fact(question, FALLING[:1], given=False)


# So near each other that nothing but their words tells whether a few do.
EVEN = [3.0, 2.9, 2.8, 2.7, 2.6, 2.5, 2.4]


@pytest.mark.parametrize(
    ("asked", "lead", "is_one_fact"),
    [
        ("How hard should I press?", "Press at 4 to 6 out of 10.", True),
        ("How hard should I press?", "Press only moderately.", False),
        ("How hard should I press?", "Press for 2 weeks.", False),
        ("How much is it used?", "It is used in 2 forms.", False),
    ],
)
def test_figure_of_the_kind_that_is_asked_for_leaves_little_else_to_tell(
    asked: str, lead: str, is_one_fact: bool
) -> None:
    question = build_question(asked, breadth="figure")
    assert asks_one_fact(question, EVEN, given=False, lead=lead) is is_one_fact


def test_figure_ends_no_survey() -> None:
    question = build_question("Everything on pressure out of 10, please", breadth="survey")
    assert not asks_one_fact(question, EVEN, given=False, lead="Press at 4 to 6 out of 10.")
