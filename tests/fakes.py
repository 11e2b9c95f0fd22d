"""Small stand-ins whose results can be worked out by hand."""

import math
from collections.abc import Mapping, Sequence

from langchain_core.embeddings import Embeddings

from kb.articles import Article, Source
from kb.blocks import Paragraph
from kb.passages import Passage
from kb.shelf import practice_of
from kb.stored import Record

WORDS = ("shin", "calf", "knee", "ice", "rest", "massage", "run", "week")


class WordEmbeddings(Embeddings):
    """A vector counts how often each of eight words stands in a text; the last axis is 'none'."""

    name = "words"

    def __init__(self) -> None:
        self.embedded: list[str] = []

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        self.embedded += texts
        return [self.embed_query(text) for text in texts]

    def embed_query(self, text: str) -> list[float]:
        counts = [float(text.lower().count(word)) for word in WORDS]
        counts.append(0.0 if any(counts) else 1.0)
        length = math.sqrt(sum(count * count for count in counts))
        return [count / length for count in counts]


class MemoryStore:
    """A store in dictionaries that keeps the promises of `ChromaStore` and counts its calls."""

    def __init__(self, *, model: str = "words") -> None:
        self.model = model
        self.records: dict[str, Record] = {}
        self.passages: dict[str, Passage] = {}
        self.added: list[str] = []
        self.is_finished = True
        self.announced = 0

    def begin(self) -> bool:
        was_finished, self.is_finished = self.is_finished, False
        return was_finished

    def announce(self) -> None:
        self.announced += 1

    def finish(self) -> None:
        self.is_finished = True

    def read_records(self) -> Mapping[str, Record]:
        return dict(self.records)

    def publish(self, record: Record) -> None:
        self.records[record.source.slug] = record

    def withdraw(self, slugs: Sequence[str]) -> None:
        for slug in slugs:
            del self.records[slug]

    def add(self, passages: Sequence[Passage]) -> None:
        self.added += [passage.id for passage in passages]
        self.passages.update({passage.id: passage for passage in passages})

    def find_present(self, passages: Sequence[Passage]) -> set[str]:
        return self.passages.keys() & {passage.id for passage in passages}

    def find_practices(self) -> list[str]:
        return sorted({"", *(practice_of(p.article) for p in self.passages.values())})

    def count_documents(self, practice: str = "") -> int:
        own = [p for p in self.passages.values() if practice_of(p.article) == practice]
        return sum(1 + len(passage.questions) for passage in own)

    def is_whole(self, practice: str) -> bool:
        return True

    def drop_all_but(self, passage_ids: set[str], practice: str = "") -> int:
        before = self.count_documents(practice)
        self.passages = {
            key: passage
            for key, passage in self.passages.items()
            if key in passage_ids or practice_of(passage.article) != practice
        }
        return before - self.count_documents(practice)


def build_source(slug: str = "one") -> Source:
    """A source whose every field but the slug is plain filler."""
    return Source(
        slug=slug,
        title=f"Title of {slug}",
        author="A. Writer",
        publisher="A Clinic",
        url="not known",
        credentials="physiotherapist",
        country="UK",
        basis="clinic",
        date="not known",
        reviewed="2026-11-24",
        licence="facts only",
    )


def build_article(slug: str, *texts: str, subject: str = "Shin splints") -> Article:
    """An article of one-paragraph passages under one heading, each asked about once."""
    paragraphs = tuple(
        Paragraph(subject, "What helps", text, (f"what about {text[:12]}?",)) for text in texts
    )
    return Article(build_source(slug), paragraphs, digest=f"{slug}:{hash(texts)}")


class Clock:
    """A clock that stands still until a test turns it; seconds."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now
