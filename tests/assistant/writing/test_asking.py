"""How the end of a model's stream is known, whoever provides it."""

from collections.abc import Iterator

import pytest
from langchain_core.messages import AIMessageChunk

from assistant.writing.asking import Messages, TimedModel
from assistant.writing.errors import WriterError
from tests.assistant.writing.conftest import SECONDS

MESSAGES = [("user", "what helps?")]


class PlayedModel:
    """Says "Rest." and ends as its provider's package tells it."""

    def __init__(self, end: dict[str, str]) -> None:
        self._end = end

    def stream(self, _: Messages) -> Iterator[AIMessageChunk]:
        yield AIMessageChunk(content="Rest.")
        yield AIMessageChunk(content="", response_metadata=self._end)


def ask(end: dict[str, str]) -> str:
    model = TimedModel(PlayedModel(end), name="played", seconds=SECONDS)  # type: ignore[arg-type]
    return "".join(model.stream(MESSAGES))


@pytest.mark.parametrize(
    "end",
    [
        {"finish_reason": "stop"},
        {"stop_reason": "end_turn"},
        {"done_reason": "stop"},
        {"stopReason": "end_turn"},
    ],
    ids=["OpenAI", "Anthropic", "Ollama", "Bedrock"],
)
def test_reason_to_stop_is_the_end(end: dict[str, str]) -> None:
    assert ask(end) == "Rest."


def test_stream_without_a_reason_to_stop_is_broken_off() -> None:
    with pytest.raises(WriterError, match="broken off"):
        ask({"model_name": "played"})
