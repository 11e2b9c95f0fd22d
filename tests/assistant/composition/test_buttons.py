"""What a button asks is harmless: nobody gets an alarm for having clicked."""

from assistant.composition.suggestions import can_be_offered
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen
from kb.articles import CURATED_ARTICLES, read_articles
from kb.passages import split_passages


def test_no_question_that_the_articles_offer_raises_an_urgent_flag() -> None:
    passages = [p for a in read_articles(CURATED_ARTICLES) for p in split_passages(a, model="")]
    asked = {q for p in passages for q in p.questions if can_be_offered(q, is_heading=False)}
    assert len(asked) > 3000
    assert {q for q in asked if screen([q]).level >= Level.URGENT} == set()
