"""Thanks and greetings get a courteous word; whatever asks or tells something doesn't."""

import pytest

from assistant.understanding.courtesy import ALL_RIGHT, GOODBYE, HELLO, WELCOME, find_courtesy


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Thank you, that was useful.", WELCOME),
        ("ta mate", WELCOME),
        (
            "Hi, thanks so much for your help!",
            WELCOME,
        ),
        ("Hello!", HELLO),
        ("good morning", HELLO),
        ("ok great, thanks, bye", WELCOME),
        ("bye then", GOODBYE),
        ("Good night", GOODBYE),
        ("ok got it", ALL_RIGHT),
        ("That was useful.", ALL_RIGHT),
    ],
)
def test_courtesy_is_returned(text: str, said: str) -> None:
    assert find_courtesy(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Thanks. And how often?",
        "thanks but should I do it again",
        "hello my calf hurts",
        "Hi, is it ok?",
        "no",
        "morning stiffness",
        "and again",
        "ok the other one then",
        "yes",
        "",
    ],
)
def test_what_asks_or_tells_is_no_courtesy(text: str) -> None:
    assert find_courtesy(text) is None
