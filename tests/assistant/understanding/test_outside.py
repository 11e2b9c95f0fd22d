"""Which of a message's questions are on topics outside, and which only sound so."""

import pytest

from assistant.understanding.asks import Message
from assistant.understanding.outside import Outside
from assistant.understanding.scope import Scope, load_topics
from kb.vocabulary import load_vocabulary

OUTSIDE = Outside(Scope(load_topics()), load_vocabulary())


@pytest.mark.parametrize(
    ("ask", "is_outside"),
    [
        ("my uncle died of a heart attack, my calves are sore", False),
        ("my late granddad had gout and my heel hurts in the morning", False),
        ("my calves are sore, would a steroid jab help", True),
        ("my cousin is pregnant and has sore shins, can she run", True),
        ("my husband has gout, is that hereditary", True),
        ("I have gout and my heel hurts", True),
    ],
    ids=["aside", "aside without a comma", "asked for", "hers", "his", "one's own"],
)
def test_what_somebody_else_has_is_told_by_the_way(ask: str, is_outside: bool) -> None:
    assert bool(OUTSIDE.find(Message((), (ask,)))) is is_outside


@pytest.mark.parametrize(
    ("ask", "is_outside"),
    [
        ("had a beer last night, now my calf is tight, what helps", False),
        ("i eat no breakfast and my shins ache after runs, would massage do any good", False),
        ("my calf is tight, would a beer help", True),
        ("had a beer last night, does that make a calf tight", True),
        ("Asics or Puma, which is better for a sore shin", True),
        ("I've got gout, now my heel hurts, what helps", True),
    ],
    ids=["by the way", "with and", "asked for", "pointed back to", "choice", "what matters"],
)
def test_what_is_told_before_what_hurts_is_told_by_the_way(ask: str, is_outside: bool) -> None:
    assert bool(OUTSIDE.find(Message((), (ask,)))) is is_outside


def test_who_is_pointed_back_to_in_one_message_is_known() -> None:
    message = Message((), ("Who is David", "what is his phone number?"))
    assert OUTSIDE.find(message) == {}
    assert OUTSIDE.is_answered(message)
    assert OUTSIDE.find(Message((), ("Who is Ada", "what is her phone number?")))
