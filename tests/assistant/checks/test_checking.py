"""Sentences are found where they stand in the articles, or the check isn't offered."""

import numpy as np

from assistant.checks.checking import Checks, Row
from assistant.checks.data import (
    CheckText,
    CheckTexts,
    OutcomeText,
    Reference,
    RowText,
    SignText,
)
from assistant.checks.inputs import HowDeep, HowOften
from kb.stored import StoredPassage
from tests.assistant.quotes import build_passage

LIMP = SignText(label="a limp", cites=["see"])
OFTEN = CheckText(
    title="How often?",
    question="How often?",
    differ_on="how often",
    fields={},
    outcomes={
        "upkeep": OutcomeText(verdict="Monthly", cites=["monthly"], sides=["monthly", "weekly"]),
        "assess": OutcomeText(verdict="Not yet", cites=["monthly"], assessment=True),
    },
)
DEEP = CheckText(
    title="How deep?",
    question="How deep?",
    fields={},
    outcomes={"lower_to": OutcomeText(verdict="At most {pressure}", cites=["lower"])},
    parts={"irritable": ["light"]},
    rows=[
        RowText(label="Next time", says={"lower_to": "less"}, cites=["lower", "light"]),
        RowText(label="Never", says={"harder": "more"}, cites=["lower"]),
    ],
)
TEXTS = CheckTexts(
    sentences={
        "monthly": Reference(article="one", text="Once a month is enough."),
        "weekly": Reference(article="two", text="Once a week is better."),
        "see": Reference(article="two", text="See somebody about a limp."),
        "light": Reference(article="two", text="Press lightly."),
        "lower": Reference(article="two", text="Press less."),
    },
    signs={"limp": LIMP},
    checks={"how_often": OFTEN, "how_deep": DEEP},
)
ONE = "Runners ask a lot. Once a month is enough."
TWO = "Once a week is better. See somebody about a limp. Press lightly. Press less."


def store(article: str, text: str) -> StoredPassage:
    passage = build_passage(text, article=article, aspect="How often")
    return StoredPassage(passage, np.eye(len(passage.sentences), 4, dtype=np.float32))


CHECKS = Checks([store("one", ONE), store("two", TWO)], TEXTS)


def test_sentence_is_a_span_of_its_passage_with_its_own_vector() -> None:
    outcome = CHECKS.run(HowOften(situation="well"))
    assert outcome is not None
    quote = outcome.quotes[0]
    assert (quote.passage.article, quote.text) == ("one", "Once a month is enough.")
    assert quote.vector.tolist() == [0, 1, 0, 0]


def test_sides_stand_among_the_quotes_once() -> None:
    outcome = CHECKS.run(HowOften(situation="well"))
    assert outcome is not None
    assert [quote.text for quote in outcome.quotes] == [
        "Once a month is enough.",
        "Once a week is better.",
    ]
    assert outcome.disagreements[0].sides == outcome.quotes
    assert outcome.disagreements[0].topic == "how often"


def test_sign_speaks_before_the_general_sentences() -> None:
    outcome = CHECKS.run(HowOften(situation="well", signs=frozenset({"limp"})))
    assert outcome is not None
    assert outcome.name == "assess"
    assert outcome.quotes[0].text == "See somebody about a limp."


def test_verdict_holds_the_pressure_and_parts_come_first() -> None:
    outcome = CHECKS.run(HowDeep(tissue="irritable", flare_hours=30, last_pressure=5))
    assert outcome is not None
    assert outcome.verdict == "At most 3"
    assert [quote.text for quote in outcome.quotes] == ["Press lightly.", "Press less."]


def test_rows_lay_the_sentences_out_by_their_footnotes() -> None:
    outcome = CHECKS.run(HowDeep(tissue="irritable", flare_hours=30, last_pressure=5))
    assert outcome is not None
    assert outcome.rows == (Row("Next time", "less", (1, 2)),)
    assert outcome.band == (0, 3)


def test_flagged_request_is_assessed_whatever_its_inputs_say() -> None:
    outcome = CHECKS.run(HowOften(situation="well"), flagged=True)
    assert outcome is not None
    assert outcome.name == "assess"


def test_message_is_read_and_answered() -> None:
    outcome = CHECKS.answer(["How often should I have a massage? I have no injuries."])
    assert outcome is not None
    assert (outcome.check, outcome.name) == ("how_often", "upkeep")
    assert CHECKS.answer(["What helps shin splints?"]) is None


def test_check_with_a_missing_sentence_is_unavailable_and_the_others_stay() -> None:
    checks = Checks([store("two", TWO)], TEXTS)
    assert checks.available == ("how_deep",)
    assert checks.run(HowOften(situation="well")) is None


def test_sentence_that_is_not_the_same_to_the_letter_is_named() -> None:
    checks = Checks([store("one", ONE.replace("enough", "plenty")), store("two", TWO)], TEXTS)
    (missing,) = checks.missing
    assert "'monthly' doesn't stand in article 'one': 'Once a" in missing


def test_sentence_of_another_article_does_not_stand_in() -> None:
    assert Checks([store("two", f"{ONE} {TWO}")], TEXTS).available == ("how_deep",)
