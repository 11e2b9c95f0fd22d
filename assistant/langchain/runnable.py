"""The whole assistant as a LangChain `Runnable`: a conversation in, a reply out, guard inside."""

import queue
import threading
from collections.abc import AsyncIterator, Generator, Iterator, Sequence
from contextlib import suppress
from typing import Any

from langchain_core.messages import BaseMessage, HumanMessage
from langchain_core.runnables import Runnable, RunnableConfig
from langchain_core.runnables.config import get_executor_for_config, run_in_executor
from langchain_core.runnables.utils import AddableDict

from assistant.contract import Reply, Tell
from assistant.reply import Assistant

Conversation = str | Sequence[str | BaseMessage]
# A reply, whole or as far as it has come, as `invoke` gives it.
View = dict[str, Any]
# What is known before anything is searched, and what comes piece by piece beside the text.
FIRST = ("level", "flags", "advice", "notice")
LISTS = ("sentences", "citations")


class StreamClosedError(Exception):
    """Whoever read a stream has closed it; raised where the answer is still being written."""


class FootnoteRunnable(Runnable[Conversation, AddableDict]):
    """Answers a question, the runner's turns, or a list of messages (the human's are read).

    `invoke` gives the reply of `assistant/contract.py` as a dictionary. `stream` and `astream` give
    the same in parts that add up to it: first the level and the guard's advice, then the text,
    sentence by sentence, with what it cites, then the rest. Where a language model writes, a
    sentence comes as soon as it has passed its check; a stream that is closed stops the model at
    its next one.
    """

    def __init__(self, assistant: Assistant, *, country: str = "GB") -> None:
        self._assistant = assistant
        self._country = country

    def invoke(
        self,
        input: Conversation,  # noqa: A002 (LangChain's name)
        config: RunnableConfig | None = None,
        **_: Any,
    ) -> AddableDict:
        """The reply to the last of the runner's turns; raises `ConversationError`."""
        return self._call_with_config(self._answer, input, config)

    def stream(
        self,
        input: Conversation,  # noqa: A002 (LangChain's name)
        config: RunnableConfig | None = None,
        **_: Any,
    ) -> Generator[AddableDict]:
        """The parts of what `invoke` gives, each as soon as it may be shown."""
        yield from self._stream(input, config, threading.Event())

    def _stream(
        self, conversation: Conversation, config: RunnableConfig | None, is_closed: threading.Event
    ) -> Generator[AddableDict]:
        """As `stream`; setting `is_closed` from another thread stops it at its next part."""
        parts: queue.SimpleQueue[View | None] = queue.SimpleQueue()

        def tell(part: Reply) -> None:
            if is_closed.is_set():
                raise StreamClosedError
            parts.put(part.to_json())

        def answer(asked: Conversation) -> AddableDict:
            return self._answer(asked, tell)

        telling = _Telling()
        with get_executor_for_config(config) as executor:
            answering = executor.submit(self._call_with_config, answer, conversation, config)
            answering.add_done_callback(lambda _: parts.put(None))
            try:
                while part := parts.get():
                    yield from telling.view_part(part)
                yield from telling.view_end(answering.result())
            finally:
                is_closed.set()

    async def astream(
        self,
        input: Conversation,  # noqa: A002 (LangChain's name)
        config: RunnableConfig | None = None,
        **_: Any,
    ) -> AsyncIterator[AddableDict]:
        """As `stream`, in a worker thread."""
        is_closed = threading.Event()
        parts = self._stream(input, config, is_closed)
        try:
            while part := await run_in_executor(config, next, parts, None):
                yield part
        finally:
            is_closed.set()
            # Where reading was cancelled, its thread still waits for a part and ends with that one.
            with suppress(ValueError):
                await run_in_executor(config, parts.close)

    def _answer(self, conversation: Conversation, tell: Tell | None = None) -> AddableDict:
        turns = _read_turns(conversation)
        reply = self._assistant.reply(turns, country=self._country, tell=tell)
        return AddableDict(reply.to_json())


class _Telling:
    """One reply's parts; nothing is told twice."""

    def __init__(self) -> None:
        self._is_begun = False
        self._characters = self._sentences = self._citations = 0

    def view_part(self, view: View) -> Iterator[AddableDict]:
        """What the guard found, if it isn't out yet, and each new sentence."""
        if not self._is_begun:
            self._is_begun = True
            found = {key: view[key] for key in FIRST}
            yield AddableDict(found, text="", **dict.fromkeys(LISTS, ()))
        for sentence in view["sentences"][self._sentences :]:
            self._sentences += 1
            start = view["text"].index(sentence["text"], self._characters)
            cited = max(sentence["citations"], default=0)
            new = self._take(view, start + len(sentence["text"]), cited)
            yield AddableDict(new, sentences=(sentence,))

    def view_end(self, view: View) -> Iterator[AddableDict]:
        """What hasn't been told yet of the whole reply."""
        yield from self.view_part(view)
        rest = {key: value for key, value in view.items() if key not in (*FIRST, *LISTS)}
        left = self._take(view, len(view["text"]), len(view["citations"]))
        yield AddableDict(rest | left, sentences=())

    def _take(self, view: View, characters: int, citations: int) -> dict[str, Any]:
        """The text up to so many characters and so many citations, but for those told before."""
        text = view["text"][self._characters : characters]
        new = view["citations"][self._citations : citations]
        self._characters = characters
        self._citations = max(citations, self._citations)
        return {"text": text, "citations": new}


def _read_turns(conversation: Conversation) -> list[str]:
    if isinstance(conversation, str):
        return [conversation]
    return [
        turn if isinstance(turn, str) else turn.text
        for turn in conversation
        if isinstance(turn, str | HumanMessage)
    ]
