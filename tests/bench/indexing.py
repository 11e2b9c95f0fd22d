"""How fast indexing is beside the model alone, how much memory it takes, what a second run costs.

    python -m tests.bench.indexing [--passages 10000] [--questions 1]

prints the throughput of a first run as a share of the model's own bulk encode (the same texts
through sentence-transformers' `encode` on torch, as it comes; 1 is as fast as that), how much of
the run was encoding by our own runtime, the peak memory, and the second run's time as a share of
the first. On a busy machine the same ratio in processor seconds is the steadier one. The articles
are made up, in the shape of real ones, and read from disk by both runs.
"""

import argparse
import random
import resource
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from langchain_core.embeddings import Embeddings

from kb.articles import KEYS, Article, read_articles
from kb.passages import split_passages
from kb.rows import write_document
from kb.store import ChromaStore
from kb.sync import SyncReport, sync

PASSAGES_EACH = 50
# Past so many texts the model alone is timed on every so-manieth, and reckoned up.
MOST_ALONE = 10_000
SENTENCES, WORDS = (3, 6), (12, 22)
QUESTION_WORDS = (6, 12)
SUBJECTS = ("Shin splints", "Calf pain", "Achilles tendon pain", "Plantar fasciitis", "Foot pain")
ASPECTS = ("Causes", "Signs", "What helps", "Avoid", "How often", "Prevention", "Running on")
WORD_LIST = """runner shin calf knee heel tendon muscle bone pain ache load rest week day morning
evening stretch strength raise step hill road track shoe sole cadence massage pressure roller
therapist session before after during without slowly gently often rarely first second third easy
hard long short sore stiff warm cold tired strong weak build lower settle calm protect support
increase reduce change keep stop start walk run bend lift press hold sleep drink plan race
distance kilometre minute training tissue fascia circulation inflammation recovery soreness
swelling""".split()


Result = TypeVar("Result")


@dataclass(frozen=True)
class Duration:
    """How long something took: by the clock, and in processor seconds of all cores together."""

    seconds: float
    processor_seconds: float

    def __add__(self, other: "Duration") -> "Duration":
        processor_seconds = self.processor_seconds + other.processor_seconds
        return Duration(self.seconds + other.seconds, processor_seconds)

    def __mul__(self, factor: float) -> "Duration":
        return Duration(self.seconds * factor, self.processor_seconds * factor)

    def __str__(self) -> str:
        return f"{self.seconds:8.1f} s  ({self.processor_seconds:.1f} processor seconds)"


@dataclass(frozen=True)
class Figures:
    """What each run took, of the first the encoding alone, the texts that were embedded, and peak
    memory in MB."""

    passages: int
    texts: int
    bulk: Duration
    first: Duration
    encoding: Duration
    second: Duration
    megabytes: float
    reports: tuple[SyncReport, SyncReport]

    @property
    def ratio(self) -> float:
        """Throughput of indexing as a share of the model's own."""
        return self.bulk.seconds / self.first.seconds

    @property
    def processor_ratio(self) -> float:
        """The same in processor seconds of all cores together."""
        return self.bulk.processor_seconds / self.first.processor_seconds

    @property
    def encoding_share(self) -> float:
        """The part of the first run that was encoding, in processor seconds."""
        return self.encoding.processor_seconds / self.first.processor_seconds

    @property
    def second_share(self) -> float:
        """The second run's time as a share of the first's."""
        return self.second.seconds / self.first.seconds


class Watched(Embeddings):
    """Embeddings that say how long their encoding of documents took altogether."""

    def __init__(self, embeddings: Embeddings) -> None:
        self._embeddings = embeddings
        self.taken = Duration(0.0, 0.0)

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        duration, vectors = _time(lambda: self._embeddings.embed_documents(texts))
        self.taken += duration
        return vectors

    def embed_query(self, text: str) -> list[float]:
        return self._embeddings.embed_query(text)


def write_articles(folder: Path, *, passages: int, questions: int) -> None:
    """Synthetic articles, the same for the same numbers, each sentence once."""
    rng = random.Random(7)
    for number, start in enumerate(range(0, passages, PASSAGES_EACH)):
        count = min(PASSAGES_EACH, passages - start)
        head = "\n".join(f"{key}: {key} {number}" for key in KEYS if key not in ("basis", "url"))
        body = "\n".join(_write_passage(rng, n, questions) for n in range(count))
        text = f"---\n{head}\nbasis: clinic\nurl: not known\n---\n\n{body}"
        (folder / f"article-{number}.md").write_text(text, encoding="utf-8")


def measure(embeddings: Embeddings, plain: Embeddings, folder: Path, *, model: str) -> Figures:
    """Index the articles below `folder` twice, then encode all their texts at once with `plain`."""
    articles = read_articles(folder)
    texts = list(_list_texts(articles))
    embeddings.embed_query("warm up")
    watched = Watched(embeddings)
    home = Path(tempfile.mkdtemp())
    try:
        first, reported = _time(lambda: _index(home, folder, watched, model))
        second, reported_again = _time(lambda: _index(home, folder, watched, model))
    finally:
        shutil.rmtree(home)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    plain.embed_query("warm up")
    sample = texts[:: -(-len(texts) // MOST_ALONE)]
    alone, _ = _time(lambda: plain.embed_documents(sample))
    bulk = alone * (len(texts) / len(sample))
    count = sum(len(split_passages(article, model=model)) for article in articles)
    reports = (reported, reported_again)
    return Figures(count, len(texts), bulk, first, watched.taken, second, peak, reports)


def render(figures: Figures) -> str:
    """The figures as a person reads them."""
    return "\n".join(
        [
            f"{figures.passages} passages, {figures.texts} texts",
            f"model alone   {figures.bulk}",
            f"first run     {figures.first}",
            f"its encoding  {figures.encoding}  {figures.encoding_share:.0%} of it",
            f"throughput    {figures.ratio:8.2f} of the model's own by the clock, "
            f"{figures.processor_ratio:.2f} by processor seconds",
            f"second run    {figures.second}  {figures.second_share:.2%} of the first",
            f"peak memory   {figures.megabytes:8.0f} MB",
        ]
    )


@contextmanager
def made_up_articles(*, passages: int, questions: int) -> Iterator[Path]:
    """A folder of synthetic articles, gone afterwards."""
    with tempfile.TemporaryDirectory() as name:
        write_articles(Path(name), passages=passages, questions=questions)
        yield Path(name)


def _index(home: Path, folder: Path, embeddings: Embeddings, model: str) -> SyncReport:
    """All that `footnote index` does: read, open, sync."""
    articles = read_articles(folder)
    store = ChromaStore(home / "index", embeddings, model=model)
    try:
        return sync(store, articles)
    finally:
        store.close()


def _list_texts(articles: Sequence[Article]) -> Iterator[str]:
    for article in articles:
        for passage in split_passages(article, model=""):
            yield from (*passage.sentence_texts, *passage.questions, write_document(passage))


def _write_passage(rng: random.Random, number: int, questions: int) -> str:
    subject = SUBJECTS[number * len(SUBJECTS) // PASSAGES_EACH % len(SUBJECTS)]
    lines = [f"## {subject}", f"### {ASPECTS[number % len(ASPECTS)]}"]
    lines.append(" ".join(_write_words(rng, WORDS, ".") for _ in range(rng.randint(*SENTENCES))))
    lines += [f"> Q: {_write_words(rng, QUESTION_WORDS, '?')}" for _ in range(questions)]
    return "\n".join(lines) + "\n"


def _write_words(rng: random.Random, length: tuple[int, int], end: str) -> str:
    words = " ".join(rng.choices(WORD_LIST, k=rng.randint(*length)))
    return f"{words.capitalize()}{end}"


def _time(work: Callable[[], Result]) -> tuple[Duration, Result]:
    clock, processor = time.perf_counter(), time.process_time()
    result = work()
    return Duration(time.perf_counter() - clock, time.process_time() - processor), result


def main() -> None:
    """Measure with the real model and print."""
    from kb.embedding import MiniLMEmbeddings
    from tests.bench.pipeline import PlainEmbeddings

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--passages", type=int, default=10_000)
    parser.add_argument("--questions", type=int, default=1, help="of each passage (default 1)")
    options = parser.parse_args()
    embeddings = MiniLMEmbeddings()
    made_up = made_up_articles(passages=options.passages, questions=options.questions)
    with made_up as folder:
        print(render(measure(embeddings, PlainEmbeddings(), folder, model=embeddings.name)))


if __name__ == "__main__":
    main()
