"""The assistant as a Runnable: parts of a stream add up to the reply."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import reduce
from operator import add

import pytest
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.runnables import RunnableConfig, RunnableLambda
from langchain_core.runnables.config import get_executor_for_config
from langchain_core.runnables.utils import AddableDict

from assistant.composition.answers import Answer
from assistant.errors import EmptyQuestionError
from assistant.langchain import runnable as module
from assistant.langchain.runnable import FootnoteRunnable, StreamClosedError
from assistant.quoting import Line, Rewrite, Rewritten, Show
from assistant.red_flags.levels import Level
from kb.library import Library
from tests.assistant.test_reply import WAIT_SECONDS, Shelf, build_on
from tests.loops import run_apart

QUESTION = "how do I rest a sore shin for a week?"
# Enough for what comes at once, before the model's second sentence is waited for.
MOMENT_SECONDS = 0.5


def build(level: Level = Level.NONE) -> FootnoteRunnable:
    return FootnoteRunnable(build_on(Shelf(), level))


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("question", [QUESTION, "which bicycle has the best brakes?"])
def test_parts_of_a_stream_add_up_to_the_reply(level: Level, question: str) -> None:
    parts = list(build(level).stream(question))
    assert reduce(add, parts) == build(level).invoke(question)


def test_answer_comes_sentence_by_sentence_behind_the_guards_part() -> None:
    first, *sentences, last = build().stream(QUESTION)
    assert first["level"] == "none"
    assert [len(part["sentences"]) for part in sentences] == [1] * len(sentences)
    assert all(part["text"].endswith(part["sentences"][0]["text"]) for part in sentences)
    assert sentences
    assert last["answered"]


def write_slowly(may_go_on: threading.Event, is_stopped: list[bool]) -> Rewrite:
    """A model that writes its first sentence, and the second one when it may."""

    def rewrite(answer: Answer, library: Library, show: Show) -> Rewritten:
        lines = [Line(quote.text, (quote,)) for quote in answer.quotes]
        show(())
        show(lines[:1])
        assert may_go_on.wait(WAIT_SECONDS)
        try:
            show(lines)
        except StreamClosedError:
            is_stopped.append(True)
            raise
        return Rewritten(tuple(lines), "model: written")

    return rewrite


def test_sentence_comes_while_the_next_one_is_written() -> None:
    may_go_on = threading.Event()
    runnable = FootnoteRunnable(build_on(Shelf(), rewrite=write_slowly(may_go_on, [])))
    parts = runnable.stream(QUESTION)
    early = [next(parts), next(parts)]
    may_go_on.set()
    late = list(parts)

    assert early[1]["sentences"]
    assert reduce(add, [*early, *late]) == runnable.invoke(QUESTION)


def test_closed_stream_stops_the_model_at_its_next_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    may_go_on, is_stopped = threading.Event(), list[bool]()

    @contextmanager
    def open_executor(config: RunnableConfig | None) -> Iterator[Executor]:
        """The stream waits for its thread when it is closed: the model may go on once it is."""
        with get_executor_for_config(config) as executor:
            try:
                yield executor
            finally:
                may_go_on.set()

    monkeypatch.setattr(module, "get_executor_for_config", open_executor)
    runnable = FootnoteRunnable(build_on(Shelf(), rewrite=write_slowly(may_go_on, is_stopped)))
    parts = runnable.stream(QUESTION)
    next(parts)
    parts.close()

    assert is_stopped == [True]


def test_parts_come_in_an_event_loop_too() -> None:
    async def collect() -> list[AddableDict]:
        return [part async for part in build().astream(QUESTION)]

    assert run_apart(collect()) == list(build().stream(QUESTION))


def test_reading_may_be_cancelled_and_the_model_stops_at_its_next_sentence() -> None:
    may_go_on, is_stopped = threading.Event(), list[bool]()
    runnable = FootnoteRunnable(build_on(Shelf(), rewrite=write_slowly(may_go_on, is_stopped)))

    async def read_for_a_moment() -> None:
        try:
            async with asyncio.timeout(MOMENT_SECONDS):
                async for _ in runnable.astream(QUESTION):
                    pass
        finally:
            may_go_on.set()

    with pytest.raises(TimeoutError):
        run_apart(read_for_a_moment())
    assert is_stopped == [True]


def test_error_is_raised_where_the_stream_is_read() -> None:
    with pytest.raises(EmptyQuestionError):
        list(build().stream("  "))


@pytest.mark.parametrize(
    "conversation",
    [QUESTION, [QUESTION], [HumanMessage(QUESTION)], [AIMessage("hello"), HumanMessage(QUESTION)]],
)
def test_conversation_may_be_text_turns_or_messages(conversation: object) -> None:
    assert build().invoke(conversation)["answered"]  # type: ignore[arg-type]


def test_it_can_be_piped() -> None:
    chain = build() | RunnableLambda(lambda reply: reply["level"])
    assert chain.invoke(QUESTION) == "none"
