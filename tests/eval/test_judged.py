"""Shares of judged sentences, on replies whose shares can be counted by hand."""

from collections.abc import Sequence

from assistant.contract import Reply
from assistant.red_flags.levels import Level
from tests.assistant.test_reply import Shelf, build_on
from tests.eval.judged import Judgement, measure


def ask(turns: Sequence[str]) -> Reply:
    return build_on(Shelf(), Level.NONE).reply(turns)


def test_each_share_counts_what_it_names() -> None:
    question = ("how do I rest a sore shin for a week?",)
    shown = [sentence.text for sentence in ask(question).sentences]
    judged = Judgement("a-1", question, (shown[0][:12], "Nobody said"), ("Nor this", "Nor that"))
    assert measure([judged], ask) == {
        "needed shown": 0.5,
        "surplus shown": 0.0,
        "sentences": len(shown),
    }
