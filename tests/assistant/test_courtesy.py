"""Thanks and greetings get a courteous word; whatever asks or tells something doesn't."""

import pytest

from assistant.courtesy import find_courtesy


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Thank you, that was useful.", "You're welcome. Ask again whenever something hurts."),
        ("ta mate", "You're welcome. Ask again whenever something hurts."),
        (
            "Hi, thanks so much for your help!",
            "You're welcome. Ask again whenever something hurts.",
        ),
        ("Hello!", "Hello. Tell me what hurts, or what you want to know."),
        ("good morning", "Hello. Tell me what hurts, or what you want to know."),
        ("ok great, thanks, bye", "You're welcome. Ask again whenever something hurts."),
        ("bye then", "Goodbye, and happy running."),
        ("Good night", "Goodbye, and happy running."),
        ("ok got it", "All right. Ask whatever else you want to know."),
        ("That was useful.", "All right. Ask whatever else you want to know."),
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
