"""What a message asks, and what it is on."""

import pytest

from assistant.understanding.asks import (
    Message,
    add_subject,
    find_asking_clauses,
    name_subject,
    read_message,
    split_clauses,
)
from kb.vocabulary import load_vocabulary


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("What helps my shin?", Message((), ("What helps my shin?",))),
        (
            "My shin hurts. What helps? Can I run?",
            Message(("My shin hurts.",), ("What helps?", "Can I run?")),
        ),
        (
            "I run with a watch, what helps my knee",
            Message(("I run with a watch",), ("what helps my knee",)),
        ),
        ("sore shin since sunday", Message((), ("sore shin since sunday",))),
        (
            "When I hop my knee hurts. When can I run?",
            Message(("When I hop my knee hurts.",), ("When can I run?",)),
        ),
    ],
    ids=[
        "one question",
        "tale and questions",
        "tale before a comma",
        "nothing asked",
        "begins as a question does and tells",
    ],
)
def test_read_message_tells_background_from_questions(text: str, message: Message) -> None:
    assert read_message(text) == message


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("found you on page two Does taping help", ("Does taping help",)),
        ("out of breath typing this, ok How long should I rest?", ("How long should I rest?",)),
        ("How Do I Stop It?", ("How Do I Stop It?",)),
        ("My coach Will Should run with me", ("My coach Will Should run with me",)),
    ],
)
def test_a_question_may_begin_with_nothing_but_a_capital(text: str, asks: tuple[str, ...]) -> None:
    assert read_message(text).asks == asks


def test_split_clauses_parts_two_questions_in_one_sentence() -> None:
    parts = split_clauses("What helps my knee, and would an injection work?")
    assert parts == ["What helps my knee", "would an injection work?"]


def test_clause_taken_out_of_a_message_is_on_what_the_message_names() -> None:
    told, clause = "My heel is sore and I play the flute", "would massage help"
    vocabulary = load_vocabulary()
    assert add_subject(clause, told, vocabulary) == f"{clause} Plantar fasciitis"
    assert add_subject("would my calf heal", told, vocabulary) == "would my calf heal"


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "is a massage gun worth it, thinking of getting one from the shop",
            ["is a massage gun worth it"],
        ),
        (
            "New dog arrived, chewed my shoes. What helps a tight calf?",
            ["What helps a tight calf?"],
        ),
        ("what helps a tight calf", []),
        ("sore calf, wet weather", []),
        ("why, what now?", []),
    ],
    ids=["question first", "question last", "one clause", "nothing asked", "hardly a word"],
)
def test_asking_clauses_are_told_from_what_else_is_said(text: str, clauses: list[str]) -> None:
    assert find_asking_clauses(text) == clauses


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("I think I have plantar fasciitis. What can I do?", "What can I do? Plantar fasciitis"),
        ("I think I have plantar fasciitis. What helps the calf?", None),
        ("I think I have plantar fasciitis. Which shoes have enough cushioning?", None),
        ("My dog is called Bolt. What can I do?", None),
    ],
    ids=["thin question", "names its own", "says enough", "tale names nothing"],
)
def test_thin_question_behind_a_tale_is_on_what_the_tale_names(text: str, own: str | None) -> None:
    assert name_subject(text, load_vocabulary()) == (own or text)
