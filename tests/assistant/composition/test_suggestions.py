"""What to ask next comes from the passages' own questions."""

import numpy as np

from assistant.composition import suggestions
from assistant.composition.suggestions import Suggester
from assistant.retrieval.retriever import Found
from kb.headings import AUTHOR
from kb.store import StoredPassage
from tests.assistant.quotes import build_passage, build_quote

HELPS = build_passage("Rest the shin.", questions=("what helps sore shins?",))
AVOID = build_passage("Avoid hills.", aspect="Avoid", questions=("what should i leave out",))
CAUSES = build_passage("Load does it.", aspect="Causes", questions=("what helps my sore shins",))
KNEE = build_passage("Ice it.", subject="Knee", questions=("is ice good for a knee",))

SUGGESTER = Suggester([HELPS, AVOID, CAUSES, KNEE])


def test_next_question_is_on_the_same_subject_and_another_aspect() -> None:
    said = [build_quote(HELPS, 0, 1.0, [1, 0])]
    assert SUGGESTER.suggest_next(said, "what helps sore shins") == ("What should I leave out?",)


def test_of_several_the_nearest_comes_first() -> None:
    signs = build_passage("It aches.", aspect="Signs", questions=("where does it ache",))
    said = [build_quote(HELPS, 0, 1.0, [1, 0])]
    near = [Found(StoredPassage(signs, np.zeros((1, 2), dtype=np.float32)), 0.9, 0.0)]
    suggester = Suggester([HELPS, AVOID, signs])
    assert suggester.suggest_next(said, "what helps", near)[0] == "Where does it ache?"


def test_nobody_is_asked_to_ask_who_wrote_it() -> None:
    author = build_passage("Jo wrote it.", aspect=AUTHOR, questions=("who wrote it",))
    said = [build_quote(HELPS, 0, 1.0, [1, 0])]
    assert Suggester([HELPS, author]).suggest_next(said, "what helps sore shins") == ()


def test_something_is_offered_where_nothing_is_near() -> None:
    offered = SUGGESTER.suggest_nearest([], "brakes")
    assert offered == ("What helps sore shins?", "Is ice good for a knee?")


def test_nothing_that_was_asked_is_kept() -> None:
    suggester = Suggester([build_passage("Rest the shin.", questions=("what helps a shin?",))])
    suggester.suggest_nearest((), "my name is Ada and my shin hurts")
    before = suggestions._find_stems.cache_info().misses
    suggestions._find_stems("my name is Ada and my shin hurts")
    assert suggestions._find_stems.cache_info().misses == before + 1
