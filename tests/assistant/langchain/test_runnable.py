"""The assistant as a Runnable: parts of a stream add up to the reply."""

from functools import reduce
from operator import add

import pytest
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.runnables import RunnableLambda

from assistant.langchain.runnable import FootnoteRunnable
from assistant.red_flags.levels import Level
from tests.assistant.test_reply import Shelf, build_on

QUESTION = "how do I rest a sore shin for a week?"


def build(level: Level = Level.NONE) -> FootnoteRunnable:
    return FootnoteRunnable(build_on(Shelf(), level))


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("question", [QUESTION, "which bicycle has the best brakes?"])
def test_parts_of_a_stream_add_up_to_the_reply(level: Level, question: str) -> None:
    parts = list(build(level).stream(question))
    assert reduce(add, parts) == build(level).invoke(question)


def test_answer_comes_sentence_by_sentence_behind_the_guards_part() -> None:
    first, *rest = build().stream(QUESTION)
    assert first["level"] == "none"
    assert [len(part["sentences"]) for part in rest] == [1] * len(rest)
    assert rest


@pytest.mark.parametrize(
    "conversation",
    [QUESTION, [QUESTION], [HumanMessage(QUESTION)], [AIMessage("hello"), HumanMessage(QUESTION)]],
)
def test_conversation_may_be_text_turns_or_messages(conversation: object) -> None:
    assert build().invoke(conversation)["answered"]  # type: ignore[arg-type]


def test_it_can_be_piped() -> None:
    chain = build() | RunnableLambda(lambda reply: reply["level"])
    assert chain.invoke(QUESTION) == "none"
