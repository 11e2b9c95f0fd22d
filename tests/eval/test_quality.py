"""Answers on the development questions, with the real model and the real index: floors.

The floors lie a little under what was reached when they were set; the guard is measured elsewhere.
"""

import pytest

from assistant.composition.sentences import FACT
from assistant.contract import COMES_NEAR
from assistant.reply import Assistant
from tests.eval import judged
from tests.eval.everyday import measure, read_border
from tests.eval.scorer import (
    ALOUD,
    DEV,
    FOLLOWUPS,
    Score,
    read_questions,
    score_questions,
    summarise,
)

FACT_RECALL, RIGHT_SOURCE = 0.88, 0.97
RIGHTLY_REFUSED, WRONGLY_REFUSED = 0.93, 0.015
# Of questions for one fact, those that three sentences answer at most.
BRIEF_FACTS = 0.6
# Of the sentences that answer a follow-up, those that the answer before it has shown.
SAID_AGAIN = 0.38
# Of what is covered, answered with the word that the articles only come near; and of what isn't,
# that or refused (messages from the border, the half that nothing is fitted to).
SAID_TO_BE_NEAR, ADMITTED = 0.05, 0.85
# A little under what the plainest questions got as they came.
ALOUD_RECALL, ALOUD_REFUSED = 0.9, 0.79
# Of the sentences that three readers called needed, and of those they called surplus.
NEEDED, SURPLUS = 0.57, 0.5


@pytest.fixture(scope="module")
def scores(unguarded: Assistant) -> list[Score]:
    return score_questions(read_questions(DEV), unguarded.reply)


def test_figures_stay_above_their_floors(scores: list[Score]) -> None:
    figures = summarise(scores)["all"]
    assert figures["fact recall"] >= FACT_RECALL
    assert figures["right source"] >= RIGHT_SOURCE
    assert figures["rightly refused"] >= RIGHTLY_REFUSED
    assert figures["wrongly refused"] <= WRONGLY_REFUSED
    assert figures["median words"] <= 120
    assert figures["violations"] == 0


def test_plainest_questions_stay_above_what_they_got_as_they_came(unguarded: Assistant) -> None:
    figures = summarise(score_questions(read_questions(ALOUD), unguarded.reply))["all"]
    assert figures["fact recall"] >= ALOUD_RECALL
    assert figures["rightly refused"] >= ALOUD_REFUSED
    assert figures["wrongly refused"] == 0.0


def test_most_questions_for_one_fact_get_three_sentences_at_most(scores: list[Score]) -> None:
    facts = [s for s in scores if s.question.kind == "fact" and s.reply.sentences]
    brief = sum(len(score.reply.sentences) <= FACT for score in facts)
    assert brief / len(facts) >= BRIEF_FACTS


def test_answer_that_only_comes_near_says_so(scores: list[Score], unguarded: Assistant) -> None:
    answered = [score for score in scores if score.question.answerable]
    near = sum(score.reply.verdict == COMES_NEAR for score in answered)
    assert near / len(answered) <= SAID_TO_BE_NEAR
    border = [message for message in read_border() if not message.is_even]
    shares = measure(border, unguarded.reply)
    assert shares["not covered refused or said to be near"] >= ADMITTED


def test_what_readers_called_needed_is_shown_and_less_of_what_they_called_surplus(
    unguarded: Assistant,
) -> None:
    figures = judged.measure(judged.read_judged(), unguarded.reply)
    assert figures["needed shown"] >= NEEDED
    assert figures["surplus shown"] <= SURPLUS


def test_every_sentence_is_a_span_of_the_passage_it_cites(scores: list[Score]) -> None:
    for score in scores:
        by_number = {citation.n: citation for citation in score.reply.citations}
        for sentence in score.reply.sentences:
            citations = [by_number[n] for n in sentence.citations]
            assert citations
            assert all(c.passage[c.start : c.end] == sentence.text for c in citations)


def test_each_side_of_a_difference_is_said_in_the_answer(scores: list[Score]) -> None:
    points = [(score.reply, point) for score in scores for point in score.reply.differs]
    assert points
    for reply, point in points:
        assert len({side.article for side in point.sides}) >= 2
        said = {sentence.text for sentence in reply.sentences}
        assert {s.text for side in point.sides for s in side.sentences} <= said


def test_refusal_cites_nothing_and_offers_something(scores: list[Score]) -> None:
    for score in (score for score in scores if not score.reply.answered):
        assert score.reply.citations == ()
        assert score.reply.suggestions


def test_follow_up_seldom_says_again_what_was_shown(unguarded: Assistant) -> None:
    shares = []
    for question in read_questions(FOLLOWUPS):
        shown = {sentence.text for sentence in unguarded.reply(question.turns[:-1]).sentences}
        said = [sentence.text for sentence in unguarded.reply(question.turns).sentences]
        if shown and said:
            shares.append(sum(text in shown for text in said) / len(said))
    assert len(shares) > 50
    assert sum(shares) / len(shares) <= SAID_AGAIN
