"""A real provider package in front of the loopback model, and two passages to write from."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import pytest

from assistant.writing.asking import TimedModel
from assistant.writing.checking import Checker
from assistant.writing.providers import load_model
from assistant.writing.writer import Writer
from kb.passages import Passage
from kb.stored import StoredPassage
from tests.assistant.writing.servers import ModelServer, serve_model
from tests.fakes import WordEmbeddings

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

# Long enough for a busy machine; only a stalled model uses it up.
SECONDS = 1.5
SHIN = (
    "With shin splints, avoid deep massage along a painful shin. Do calf raises 3 times a week. "
    "Rest the shin for 2 weeks."
)
KNEE = "Put ice on the knee after a run. See a doctor if the knee can't take weight."


def store(slug: str, subject: str, text: str) -> StoredPassage:
    """A passage with word-count vectors."""
    passage = Passage(slug, slug, subject, "What helps", text, (), "")
    sentences = [text[start:end] for start, end in passage.sentences]
    vectors = np.array(WordEmbeddings().embed_documents(sentences), dtype=np.float32)
    return StoredPassage(passage, vectors)


PASSAGES = [store("one", "Shin splints", SHIN), store("two", "Knee pain", KNEE)]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-not-a-key")
    with serve_model() as running:
        yield running


@pytest.fixture
def model(server: ModelServer) -> "BaseChatModel":
    """The real `langchain-openai` model, asked once."""
    return load_model("openai:played", url=server.url, seconds=SECONDS)


@pytest.fixture
def writer(model: "BaseChatModel") -> Writer:
    checker = Checker(WordEmbeddings().embed_query)
    timed = TimedModel(model, name="openai:played", seconds=SECONDS)
    return Writer(timed, checker)
