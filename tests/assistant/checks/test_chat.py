"""A message that plainly asks for a quick check gets its result, through the one door."""

from pathlib import Path

import pytest

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening
from assistant.reply import Assistant
from kb.embedding import MiniLMEmbeddings
from kb.library import Library
from kb.store import ChromaStore
from kb.vocabulary import load_vocabulary
from tests.eval.unguarded import let_pass
from ui.settings import Settings

ASKED = "My pain is 2 out of 10 and no worse the next morning. Can I run?"


def flag(turns: object, *, country: str) -> Screening:
    return Screening(level=Level.CLINICIAN, findings=(), advice=None, version="none", error=None)


@pytest.fixture(scope="module")
def library(real_home: Path) -> Library:
    embeddings = MiniLMEmbeddings()
    folder = Settings(home=real_home).index_folder
    return Library(ChromaStore(folder, embeddings, model=embeddings.name))


def build(library: Library, screening: object) -> Assistant:
    return Assistant(
        library,
        MiniLMEmbeddings(),
        load_vocabulary(),
        model="real",
        screening=screening,  # type: ignore[arg-type]
    )


def test_verdict_comes_first_and_rests_on_cited_sentences(library: Library) -> None:
    reply = build(library, let_pass).reply([ASKED])
    assert reply.verdict
    assert reply.text.startswith(reply.verdict)
    assert reply.citations
    for sentence in reply.sentences:
        cited = [c for c in reply.citations if c.n in sentence.citations]
        assert all(c.passage[c.start : c.end] == sentence.text for c in cited)
    assert {side.article for point in reply.differs for side in point.sides} >= {
        "long-eaton",
        "legs-after-running",
    }


def test_no_verdict_beside_a_red_flag(library: Library) -> None:
    assert build(library, flag).reply([ASKED]).verdict == ""


def test_ordinary_question_has_no_verdict(library: Library) -> None:
    assert build(library, let_pass).reply(["What helps shin splints?"]).verdict == ""
