"""Who asks for one fact, and who for more."""

from dataclasses import replace

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
