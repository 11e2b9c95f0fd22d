"""How one answer grows with the knowledge: the five articles, then 1,000 to 100,000 passages.

    python -m tests.bench.growth [--most 100000] [--least 100000]

The five articles stay as they are, with their real vectors; made-up articles in their shape are put
beside them. These get vectors without the model, or indexing would take hours: each is a real one
moved aside at random, so that they stand in clusters and lie near real questions, as real ones do.
Retrieval doesn't care where a vector comes from. Questions are encoded for real.
Each size is a process of its own, so that its memory can be told; all are asked in turns, so that
what else the machine does weighs on each alike.
"""

import argparse
import gc
import multiprocessing
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from kb.articles import CURATED_ARTICLES, Article, Source, read_articles
from kb.blocks import Paragraph
from kb.embedding import MiniLMEmbeddings
from kb.encoder.running import DIMENSIONS
from kb.nearness import MOST_HELD
from kb.store import ChromaStore
from kb.sync import sync
from kb.tokens.vectors import SIZE
from tests.bench.figures import Figure
from tests.bench.indexing import ASPECTS, SUBJECTS, WORD_LIST
from tests.bench.processes import read_megabytes
from tests.bench.questions import list_fresh
from ui.settings import Settings

SECTION = "growth"
FIVE = 0
SIZES = (1_000, 10_000, 100_000)
# Indexing 100,000 takes minutes; it is asked for by name.
USUAL_MOST = 10_000
ROUNDS, WARM = 60, 10
PASSAGES_EACH, PASSAGES_A_SUBJECT = 100, 12
SENTENCES, WORDS, QUESTION_WORDS = (3, 6), (12, 22), (6, 12)
# How far a vector is moved aside: to a cosine of 0.78, as of two questions on one subject.
ASIDE = 0.8
# As many tokens as a sentence of the articles has.
TOKENS = 24
# As many words again as the articles' own, so that not every word stands in every passage.
COINED = 4_000


class KindredVectors(Embeddings):
    """The real model for a question; for what is indexed, vectors near some of `known` (rows)."""

    def __init__(self, real: MiniLMEmbeddings, known: NDArray[np.float32]) -> None:
        self.name = real.name
        self._real = real
        self._known = known
        self._random = np.random.default_rng(7)

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        drawn = self._random.standard_normal((len(texts), DIMENSIONS)).astype(np.float32)
        drawn *= ASIDE / np.linalg.norm(drawn, axis=1, keepdims=True)
        drawn += self._known[self._random.integers(len(self._known), size=len(texts))]
        drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
        return list(drawn)

    def embed_query(self, text: str) -> list[float]:
        return self._real.embed_query(text)

    @property
    def tokens_version(self) -> str:
        return self._real.tokens_version

    def read_question(self, text: str) -> tuple[list[float], NDArray[np.float32]]:
        return self._real.read_question(text)

    def read_sentences(
        self, texts: list[str]
    ) -> tuple[list[list[float]], list[NDArray[np.float32]]]:
        drawn = self._random.standard_normal((len(texts), TOKENS, SIZE)).astype(np.float32)
        drawn /= np.linalg.norm(drawn, axis=2, keepdims=True)
        return self.embed_documents(texts), list(drawn)


@dataclass(frozen=True)
class Taken:
    """Seconds of one answer by the clock, and of the processor: the steadier on a busy machine."""

    clock: float
    processor: float


@dataclass(frozen=True)
class Size:
    """A process that answers from so many passages, and what its making took."""

    passages: int
    pipe: "Connection[str, Taken]"
    pid: int
    index_seconds: float
    start_seconds: float

    def ask(self, question: str) -> "Taken":
        """What one answer took."""
        self.pipe.send(question)
        return self.pipe.recv()


def measure(
    home: Path, *, most: int = USUAL_MOST, least: int = 0, rounds: int = ROUNDS
) -> Iterator[Figure]:
    """Median answer of each size from `least` up to `most`, as a ratio to the five articles', and
    memory."""
    wanted = (FIVE, *(size for size in SIZES if least <= size <= most))
    with ExitStack() as stack:
        sizes = [stack.enter_context(answering(home, passages)) for passages in wanted]
        medians = _ask_in_turns(sizes, rounds)
        for size in sizes:
            yield from _describe(size, medians[size.passages], medians[FIVE])


def _describe(size: Size, median: Taken, five: Taken) -> Iterator[Figure]:
    name = f"{size.passages:,} passages" if size.passages else "five articles"
    for how, taken, reference in (
        ("answer", median.clock, five.clock),
        ("processor time of an answer", median.processor, five.processor),
    ):
        ratio = taken / reference
        yield Figure(SECTION, f"{name}: {how}", 1000 * taken, "ms", ratio, "five articles")
    yield Figure(SECTION, f"{name}: resident memory", read_megabytes(size.pid), "MB")
    yield Figure(SECTION, f"{name}: index opened, ready to answer", size.start_seconds, "s")
    yield Figure(SECTION, f"{name}: stored and indexed", size.index_seconds, "s")


def _ask_in_turns(sizes: Sequence[Size], rounds: int) -> dict[int, Taken]:
    times: dict[int, list[Taken]] = {size.passages: [] for size in sizes}
    order = list(sizes)
    for number, question in enumerate(islice(list_fresh(), rounds + WARM)):
        order.append(order.pop(0))
        for size in order:
            taken = size.ask(question)
            if number >= WARM:
                times[size.passages].append(taken)
    return {passages: _find_median(taken) for passages, taken in times.items()}


def _find_median(taken: Sequence[Taken]) -> Taken:
    clock = statistics.median(each.clock for each in taken)
    return Taken(clock, statistics.median(each.processor for each in taken))


@contextmanager
def answering(home: Path, passages: int) -> Iterator[Size]:
    """A process that answers from the index in `home` with `passages` made-up ones beside it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        shutil.copytree(Settings(home=home).index_folder, Path(folder) / "index")
        spawn = multiprocessing.get_context("spawn")
        begun = time.perf_counter()
        _run_apart(spawn, add_passages, Path(folder) / "index", passages)
        indexed = time.perf_counter()
        ours, theirs = spawn.Pipe()
        process = spawn.Process(
            target=_answer_through, args=(Path(folder) / "index", theirs), daemon=True
        )
        process.start()
        try:
            ours.recv()
            started = time.perf_counter()
            yield Size(passages, ours, process.pid or 0, indexed - begun, started - indexed)
        finally:
            process.terminate()
            process.join()


def _run_apart(spawn: Any, work: Any, *given: object) -> None:
    process = spawn.Process(target=work, args=given)
    process.start()
    process.join()
    if process.exitcode:
        raise RuntimeError("the made-up articles couldn't be indexed")


def add_passages(index: Path, passages: int) -> None:
    """Put made-up articles of so many passages beside those that the index holds."""
    embeddings = KindredVectors(MiniLMEmbeddings(), _read_known(index))
    store = ChromaStore(index, embeddings, model=embeddings.name)
    sync(store, [*read_articles(CURATED_ARTICLES), *make_up_articles(passages)])
    store.close()


def _read_known(index: Path) -> NDArray[np.float32]:
    """The vectors of the five articles' passages and questions."""
    real = MiniLMEmbeddings()
    store = ChromaStore(index, real, model=real.name)
    known = store.read_vectors(MOST_HELD)
    store.close()
    if known is None:
        raise RuntimeError("the index holds no articles, or far more than the five")
    return known.matrix


def _answer_through(index: Path, pipe: "Connection[Taken, str]") -> None:
    """Answer what comes through the pipe with what that took."""
    gc.disable()
    assistant = _build_assistant(index)
    gc.enable()
    gc.freeze()
    pipe.send(Taken(0.0, 0.0))
    while True:
        question = pipe.recv()
        clock, processor = time.perf_counter(), time.process_time()
        assistant.reply([question])
        pipe.send(Taken(time.perf_counter() - clock, time.process_time() - processor))


def _build_assistant(index: Path) -> Any:
    """As `ui.wiring` does, but with the made-up articles left where they are."""
    from assistant.guard import load_guard
    from assistant.planes import load_planes
    from assistant.reply import Assistant
    from kb.english import read_common_words
    from kb.library import Library
    from kb.threads import use_one_thread
    from kb.vocabulary import load_vocabulary

    use_one_thread()
    embeddings = MiniLMEmbeddings()
    return Assistant(
        Library(ChromaStore(index, embeddings, model=embeddings.name)),
        embeddings,
        load_vocabulary(),
        model=embeddings.name,
        screening=load_guard().screen,
        planes=load_planes(embeddings.name),
        common_words=read_common_words(),
    )


def make_up_articles(passages: int) -> Iterator[Article]:
    """Articles in the shape of real ones, the same for the same number, sentences all different."""
    rng = random.Random(7)
    words = [*WORD_LIST * 4, *(_coin(rng) for _ in range(COINED))]
    for number, start in enumerate(range(0, passages, PASSAGES_EACH)):
        count = min(PASSAGES_EACH, passages - start)
        paragraphs = tuple(_make_up(rng, words, number, n) for n in range(count))
        yield Article(_name_source(number), paragraphs, digest=f"made up {number} {count}")


def _make_up(rng: random.Random, words: Sequence[str], article: int, number: int) -> Paragraph:
    place = article * PASSAGES_EACH + number
    kind = place // PASSAGES_A_SUBJECT
    subject = f"{SUBJECTS[kind % len(SUBJECTS)]} {kind // len(SUBJECTS)}"
    sentences = (_say(rng, words, WORDS, ".") for _ in range(rng.randint(*SENTENCES)))
    return Paragraph(
        subject,
        ASPECTS[number % len(ASPECTS)],
        " ".join(sentences),
        (_say(rng, words, QUESTION_WORDS, "?"),),
    )


def _say(rng: random.Random, words: Sequence[str], length: tuple[int, int], end: str) -> str:
    return f"{' '.join(rng.choices(words, k=rng.randint(*length))).capitalize()}{end}"


def _coin(rng: random.Random) -> str:
    """A word that no one has used."""
    return "".join(rng.choice("bdfgklmnprtv") + rng.choice("aeiou") for _ in range(3))


def _name_source(number: int) -> Source:
    known = dict.fromkeys(Source.__dataclass_fields__, "not known")
    return Source(**{**known, "slug": f"made-up-{number}", "title": f"Made up {number}"})


def main() -> None:
    """Print what each size takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--most", type=int, default=USUAL_MOST, help="the largest size, passages")
    parser.add_argument("--least", type=int, default=0, help="the smallest size but the articles'")
    parser.add_argument("--home", type=Path, default=Settings().home, help="data folder")
    given = parser.parse_args()
    for figure in measure(given.home, most=given.most, least=given.least):
        print(figure.to_row(), flush=True)


if __name__ == "__main__":
    main()
