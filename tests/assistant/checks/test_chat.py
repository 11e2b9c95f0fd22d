"""A message that plainly asks for a quick check gets its result, through the one door."""

from pathlib import Path

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening
from assistant.reply import Assistant
from kb.embedding import MiniLMEmbeddings
from kb.library import Library
from kb.store import ChromaStore
from kb.vocabulary import load_vocabulary
from ui.settings import Settings

ASKED = "My pain is 2 out of 10 and no worse the next morning. Can I run?"


def flag(turns: object, *, country: str) -> Screening:
    return Screening(level=Level.CLINICIAN, findings=(), advice=None, version="none", error=None)


def test_verdict_comes_first_and_rests_on_cited_sentences(unguarded: Assistant) -> None:
    reply = unguarded.reply([ASKED])
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


def test_no_verdict_beside_a_red_flag(real_home: Path, real_embeddings: MiniLMEmbeddings) -> None:
    folder, model = Settings(home=real_home).index_folder, real_embeddings.name
    library = Library(ChromaStore(folder, real_embeddings, model=model))
    flagged = Assistant(library, real_embeddings, load_vocabulary(), model=model, screening=flag)
    assert flagged.reply([ASKED]).verdict == ""


def test_ordinary_question_has_no_verdict(unguarded: Assistant) -> None:
    assert unguarded.reply(["What helps shin splints?"]).verdict == ""
