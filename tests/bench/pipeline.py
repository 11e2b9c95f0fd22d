"""One answer beside one plain encode, and beside the retrieval of the usual LangChain pipeline.

That pipeline: the same articles split recursively into 1,000 characters with 200 of overlap, the
same model through sentence-transformers, Chroma, the four nearest. All three are asked in turns, so
that what else the machine does weighs on each; no question is asked twice.
"""

import statistics
import tempfile
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter

from kb.articles import CURATED_ARTICLES
from kb.embedding import MiniLMEmbeddings
from tests.bench.figures import Figure, percentile
from tests.bench.turns import time_in_turns
from ui.settings import Settings
from ui.wiring import build_assistant

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

SECTION = "one answer"
CHUNK, OVERLAP, NEAREST = 1_000, 200, 4


class PlainEmbeddings(Embeddings):
    """sentence-transformers as any pipeline uses it: no other runtime, nothing kept."""

    @cached_property
    def _model(self) -> "SentenceTransformer":
        return MiniLMEmbeddings()._model

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        rows: list[list[float]] = self._model.encode(texts, show_progress_bar=False).tolist()
        return rows

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]


def measure(home: Path, *, rounds: int = 120) -> Iterator[Figure]:
    """Medians and ratios; the index in `home` is built before."""
    plain = PlainEmbeddings()
    assistant = build_assistant(Settings(home=home))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        usual = _build_usual_pipeline(plain, folder)
        times = time_in_turns(
            {
                "encode": plain.embed_query,
                "usual": lambda text: usual.similarity_search(text, k=NEAREST),
                "answer": lambda text: assistant.reply([text]),
            },
            rounds=rounds,
        )
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    answer, p99 = medians["answer"], percentile(times["answer"], 0.99)
    yield Figure(SECTION, "plain encode (sentence-transformers)", 1000 * medians["encode"], "ms")
    yield Figure(SECTION, "usual pipeline's retrieval alone", 1000 * medians["usual"], "ms")
    for reference, name in (("encode", "plain encode"), ("usual", "usual pipeline's retrieval")):
        ratio = answer / medians[reference]
        yield Figure(SECTION, "guarded, cited answer", 1000 * answer, "ms", ratio, name)
    yield Figure(SECTION, "the slowest in a hundred", 1000 * p99, "ms", p99 / answer, "median")


def _build_usual_pipeline(embeddings: Embeddings, folder: str) -> Chroma:
    splitter = RecursiveCharacterTextSplitter(chunk_size=CHUNK, chunk_overlap=OVERLAP)
    texts = [path.read_text(encoding="utf-8") for path in sorted(CURATED_ARTICLES.glob("*.md"))]
    chunks = splitter.create_documents(texts)
    return Chroma.from_documents(chunks, embeddings, persist_directory=folder)
