"""What to ask next comes from the passages' own questions."""

from assistant.suggestions import Suggester
from tests.assistant.quotes import build_passage, build_quote

HELPS = build_passage("Rest the shin.", questions=("what helps sore shins?",))
AVOID = build_passage("Avoid hills.", aspect="Avoid", questions=("what should i leave out",))
CAUSES = build_passage("Load does it.", aspect="Causes", questions=("what helps my sore shins",))
KNEE = build_passage("Ice it.", subject="Knee", questions=("is ice good for a knee",))

SUGGESTER = Suggester([HELPS, AVOID, CAUSES, KNEE])


def test_next_question_is_on_the_same_subject_and_another_aspect() -> None:
    said = [build_quote(HELPS, 0, 1.0, [1, 0])]
    assert SUGGESTER.suggest_next(said, "what helps sore shins") == ("What should I leave out?",)


def test_something_is_offered_where_nothing_is_near() -> None:
    offered = SUGGESTER.suggest_nearest([], "brakes")
    assert offered == ("What helps sore shins?", "Is ice good for a knee?")
