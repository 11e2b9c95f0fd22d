"""The whole assistant as a LangChain `Runnable`: a conversation in, a reply out, guard inside."""

from collections.abc import Iterator, Sequence
from typing import Any

from langchain_core.messages import BaseMessage, HumanMessage
from langchain_core.runnables import Runnable, RunnableConfig
from langchain_core.runnables.utils import AddableDict

from assistant.contract import Reply
from assistant.reply import Assistant

Conversation = str | Sequence[str | BaseMessage]
# What a stream tells piece by piece; all the rest comes first.
PIECEMEAL = ("text", "sentences")


class FootnoteRunnable(Runnable[Conversation, AddableDict]):
    """Answers a question, the runner's turns, or a list of messages (the human's are read).

    `invoke` gives the reply of `assistant/contract.py` as a dictionary. `stream` gives the same in
    parts that add up to it: first the level, the guard's advice and the citations, then the text,
    sentence by sentence. A reply is streamed once it is made, so that all of it has passed the
    guard and the checks.
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
    ) -> Iterator[AddableDict]:
        """The parts of what `invoke` gives."""
        reply = self.invoke(input, config)
        first = {key: value for key, value in reply.items() if key not in PIECEMEAL}
        text, sentences = reply["text"], reply["sentences"]
        start = text.index(sentences[0]["text"]) if sentences else len(text)
        yield AddableDict(first, text=text[:start], sentences=())
        for number, sentence in enumerate(sentences):
            following = sentences[number + 1 : number + 2]
            end = text.index(following[0]["text"], start + 1) if following else len(text)
            yield AddableDict(text=text[start:end], sentences=(sentence,))
            start = end

    def _answer(self, conversation: Conversation) -> AddableDict:
        reply: Reply = self._assistant.reply(_read_turns(conversation), country=self._country)
        return AddableDict(reply.to_json())


def _read_turns(conversation: Conversation) -> list[str]:
    if isinstance(conversation, str):
        return [conversation]
    return [
        turn if isinstance(turn, str) else turn.text
        for turn in conversation
        if isinstance(turn, str | HumanMessage)
    ]
