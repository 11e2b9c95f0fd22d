"""Who doesn't ask about massage isn't told how sessions go."""

from dataclasses import replace

import pytest

from assistant.composition.sessions import asks_of_sessions, is_on_sessions
from assistant.reply import Assistant
from tests.assistant.quotes import build_question


@pytest.mark.parametrize(
    ("sentence", "is_on_them"),
    [
        ("Long-standing shin trouble often needs six sessions.", True),
        ("Most clients feel looser straight away.", True),
        ("The practice offers a stretching hour.", True),
        ("To keep injuries away, the therapist suggests a sports massage.", True),
        ("The setting of a massage plan comes first.", True),
        ("Rest after hard sessions.", False),
        ("A shrug makes the next session worse.", False),
        ("That is harder in practice.", False),
        ("A sports massage therapist sees too much load behind it.", False),
        ("For a sore shin, massage the calf.", False),
    ],
)
def test_sentence_on_sessions_is_told_from_one_on_what_is_massaged_or_trained(
    sentence: str, is_on_them: bool
) -> None:
    assert is_on_sessions(sentence) is is_on_them


@pytest.mark.parametrize(
    ("asked", "asks"),
    [
        ("What can I do about sore shins?", False),
        ("How do I stop getting hurt?", False),
        ("Does massage help sore shins?", True),
        ("What would a physio do about sore shins?", True),
        ("Should I roll my calf?", True),
        ("What treatment is there for my knee?", True),
    ],
)
def test_question_on_massage_or_treatment_asks_of_sessions(asked: str, asks: bool) -> None:
    assert asks_of_sessions(build_question(asked)) is asks


def test_how_long_and_what_somebody_says_may_be_told_in_sessions() -> None:
    assert asks_of_sessions(build_question("How long will it last?", breadth="figure"))
    named = replace(build_question("What does York say of shins?"), sources=frozenset({"york"}))
    assert asks_of_sessions(named)


@pytest.mark.parametrize(
    "asked",
    [
        "what should I do about my shin splints",
        "how do I keep injuries away when I run",
        "help, my knee is sore since I run more",
    ],
)
def test_what_helps_is_told_without_sessions(unguarded: Assistant, asked: str) -> None:
    said = [sentence.text for sentence in unguarded.reply([asked]).sentences]
    assert said
    assert not any(map(is_on_sessions, said))


def test_who_asks_how_many_sessions_is_told(unguarded: Assistant) -> None:
    reply = unguarded.reply(["how many massage sessions for old shin splints?"])
    assert "4 to 6 massage sessions" in reply.sentences[0].text
