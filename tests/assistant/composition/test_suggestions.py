"""What to ask next comes from the passages' own questions."""

import numpy as np
import pytest

from assistant.composition import suggestions
from assistant.composition.suggestions import Suggester
from assistant.retrieval.retriever import Found
from kb.headings import AUTHOR
from kb.shelf import name_article
from kb.stored import StoredPassage
from kb.vocabulary import load_vocabulary
from tests.assistant.quotes import build_passage, build_quote

KNEE_PAIN = "Runner's knee and knee pain"
VOCABULARY = load_vocabulary()

HELPS = build_passage("Rest the shin.", questions=("what helps sore shins?",))
AVOID = build_passage("Avoid hills.", aspect="Avoid", questions=("what should i leave out",))
CAUSES = build_passage("Load does it.", aspect="Causes", questions=("what helps my sore shins",))
KNEE = build_passage("Ice it.", subject=KNEE_PAIN, questions=("is ice good for a knee",))

SUGGESTER = Suggester([HELPS, AVOID, CAUSES, KNEE], VOCABULARY)


def test_next_question_is_on_the_same_subject_and_another_aspect() -> None:
    said = [build_quote(HELPS, 0, 1.0, [1, 0])]
    assert SUGGESTER.suggest_next(said, "what helps sore shins") == ("What should I leave out?",)


def test_of_several_the_nearest_comes_first() -> None:
    signs = build_passage("It aches.", aspect="Signs", questions=("where does it ache",))
    said = [build_quote(HELPS, 0, 1.0, [1, 0])]
    near = [Found(StoredPassage(signs, np.zeros((1, 2), dtype=np.float32)), 0.9, 0.0)]
    suggester = Suggester([HELPS, AVOID, signs], VOCABULARY)
    assert suggester.suggest_next(said, "what helps", near)[0] == "Where does it ache?"


def test_what_was_asked_in_other_words_is_not_offered() -> None:
    ice = build_passage("Ice it.", aspect="Signs", questions=("is ice any use?", "how cold?"))
    heat = build_passage("Heat it.", aspect="Avoid", questions=("does cold do good?", "how warm?"))
    said = [build_quote(HELPS, 0, 1.0, [1, 0])]

    def suggest(cosine: float) -> tuple[str, ...]:
        vectors = np.zeros((1, 2), dtype=np.float32)
        found = [
            Found(StoredPassage(ice, vectors), 0.9, 0.0, {0: cosine}),
            Found(StoredPassage(heat, vectors), 0.8, 0.0, {0: 0.1}),
        ]
        return Suggester([ice, heat, HELPS], VOCABULARY).suggest_next(
            said, "what helps a sore shin", found
        )

    assert suggest(0.5)[0] == "Is ice any use?"
    assert suggest(0.75)[0] == "How cold?"
    assert suggest(0.9)[0] == "Does cold do good?"


def test_what_leads_the_answer_comes_before_what_else_it_speaks_of() -> None:
    said = [build_quote(KNEE, 0, 1.0, [1, 0]), build_quote(HELPS, 0, 0.5, [0, 1])]
    cold = build_passage("Cool it.", subject=KNEE_PAIN, aspect="Avoid", questions=("how cold?",))
    near = [Found(StoredPassage(AVOID, np.zeros((1, 2), dtype=np.float32)), 0.9, 0.0)]
    suggester = Suggester([HELPS, AVOID, KNEE, cold], VOCABULARY)
    assert suggester.suggest_next(said, "sore joint", near)[0] == "How cold?"


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("should i foam roll my it band?", ("Should I foam roll my IT band?",)),
        ("what does the york therapist do", ("What does the York therapist do?",)),
        ("my shin is sore, what now", ("My shin is sore, what now?",)),
        ("stop it coming back", ()),
        ("and how often?", ()),
        ("is " + "ice or cold or snow " * 3 + "any good?", ()),
    ],
    ids=["name", "place", "asks late", "no question", "goes on", "long"],
)
def test_what_is_offered_is_a_brief_question_with_names_as_they_are_written(
    question: str, shown: tuple[str, ...]
) -> None:
    suggester = Suggester([build_passage("Rest.", questions=(question,))], VOCABULARY)
    assert suggester.suggest_nearest((), "") == shown


def test_nobody_is_asked_to_ask_who_wrote_it() -> None:
    author = build_passage("Jo wrote it.", aspect=AUTHOR, questions=("who wrote it",))
    said = [build_quote(HELPS, 0, 1.0, [1, 0])]
    assert Suggester([HELPS, author], VOCABULARY).suggest_next(said, "what helps sore shins") == ()


def test_something_is_offered_where_nothing_is_near() -> None:
    offered = SUGGESTER.suggest_nearest([], "brakes")
    assert offered == ("What helps sore shins?", "Is ice good for a knee?")


def test_who_has_asked_nothing_is_offered_pain_and_no_services() -> None:
    offer = build_passage(
        "Thirty minutes.", subject="Massage sessions", questions=("what kinds are on offer?",)
    )
    price = build_passage(
        "From ten on.",
        article=name_article("hill-street", "prices"),
        subject="Our services for a sore knee",
        questions=("Our services for a sore knee",),
    )
    stairs = build_passage(
        "Go slowly.",
        article=name_article("hill-street", "stairs"),
        subject="Knee pain on the stairs",
        questions=("Knee pain on the stairs",),
    )
    suggester = Suggester([offer, offer, price, stairs, HELPS], VOCABULARY)
    offered = suggester.suggest_nearest((), "")
    assert offered == ("Knee pain on the stairs", "What helps sore shins?")


def test_nothing_that_was_asked_is_kept() -> None:
    suggester = Suggester(
        [build_passage("Rest the shin.", questions=("what helps a shin?",))], VOCABULARY
    )
    suggester.suggest_nearest((), "my name is Ada and my shin hurts")
    before = suggestions._find_stems.cache_info().misses
    suggestions._find_stems("my name is Ada and my shin hurts")
    assert suggestions._find_stems.cache_info().misses == before + 1
