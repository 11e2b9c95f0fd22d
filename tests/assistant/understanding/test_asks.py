"""What a message asks, and the part of a long tale that matters."""

import pytest

from assistant.understanding.asks import (
    LONG,
    Message,
    add_subject,
    find_asking_clauses,
    name_subject,
    read_message,
    shorten,
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


def test_split_clauses_parts_two_questions_in_one_sentence() -> None:
    parts = split_clauses("What helps my knee, and would an injection work?")
    assert parts == ["What helps my knee", "would an injection work?"]


def test_shorten_finds_the_question_in_a_long_tale() -> None:
    tale = "We went to the shops and talked about the weather for a while. " * 30
    asked = "My Achilles is stiff every morning. How long should I keep off hills?"
    short = shorten(f"{tale}{asked} {tale}", load_vocabulary())
    assert asked in short
    assert len(short.split()) <= LONG


@pytest.mark.parametrize(
    "named",
    ["When I take the stairs my kneecap aches.", "Is my kneecap worn out, I do wonder."],
    ids=["begins as a question does", "asks without a mark"],
)
def test_shorten_keeps_what_hurts_beside_the_marked_question(named: str) -> None:
    tale = "We went to the shops and talked about the weather for a while. " * 8
    asked = "Would you say that a massage is worth having?"
    assert shorten(f"{named} {tale}{asked}", load_vocabulary()) == f"{named} {asked}"


def test_clause_taken_out_of_a_message_is_on_what_the_message_names() -> None:
    told, clause = "My heel is sore and I play the flute", "would massage help"
    vocabulary = load_vocabulary()
    assert add_subject(clause, told, vocabulary) == f"{clause} Plantar fasciitis"
    assert add_subject("would my calf heal", told, vocabulary) == "would my calf heal"


def test_shorten_leaves_a_short_message_alone() -> None:
    assert shorten("sore shin, what now", load_vocabulary()) == "sore shin, what now"


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
