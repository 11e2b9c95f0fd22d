"""Brings the index up to the articles: adds what is new, drops what is gone, touches nothing else.

Safe to kill at any moment. Passages are stored before the article's record names them and removed
after it no longer does; what a killed run left behind is swept up by the next one.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kb.articles import Article
from kb.passages import Passage, split_passages
from kb.store import Record

BATCH = 64

Progress = Callable[[int, int], None]


class Store(Protocol):
    """Where passages and article records are kept; `ChromaStore` says what each call promises."""

    model: str

    def read_records(self) -> Mapping[str, Record]: ...
    def publish(self, record: Record) -> None: ...
    def withdraw(self, slugs: Sequence[str]) -> None: ...
    def add(self, passages: Sequence[Passage]) -> None: ...
    def find_present(self, ids: Sequence[str]) -> set[str]: ...
    def count_documents(self) -> int: ...
    def drop_all_but(self, passage_ids: set[str]) -> int: ...


@dataclass(frozen=True)
class SyncReport:
    """What one run did, in passages (`dropped` counts stored documents)."""

    added: int
    kept: int
    dropped: int

    @property
    def is_unchanged(self) -> bool:
        return not (self.added or self.dropped)


def sync(
    store: Store, articles: Sequence[Article], *, on_progress: Progress = lambda done, total: None
) -> SyncReport:
    """Make `store` hold exactly the passages of `articles`; `on_progress` gets (done, total)."""
    records = store.read_records()
    changed = [article for article in articles if _is_changed(article, records)]
    fresh = {article.slug: split_passages(article, model=store.model) for article in changed}
    added = _add_missing(store, [p for passages in fresh.values() for p in passages], on_progress)
    for article in changed:
        store.publish(_build_record(article, fresh[article.slug]))
    store.withdraw(sorted(set(records) - {article.slug for article in articles}))
    total, dropped = _sweep(store)
    return SyncReport(added=added, kept=total - added, dropped=dropped)


def _is_changed(article: Article, records: Mapping[str, Record]) -> bool:
    record = records.get(article.slug)
    return record is None or record.digest != article.digest


def _add_missing(store: Store, passages: Sequence[Passage], on_progress: Progress) -> int:
    """Store what isn't there yet, a batch at a time; returns how many passages were added."""
    present = store.find_present([passage.id for passage in passages])
    missing = [passage for passage in passages if passage.id not in present]
    for start in range(0, len(missing), BATCH):
        store.add(missing[start : start + BATCH])
        on_progress(min(start + BATCH, len(missing)), len(missing))
    return len(missing)


def _build_record(article: Article, passages: Sequence[Passage]) -> Record:
    documents = sum(1 + len(passage.questions) for passage in passages)
    ids = tuple(passage.id for passage in passages)
    return Record(article.source, article.digest, ids, documents)


def _sweep(store: Store) -> tuple[int, int]:
    """Drop what no record names. Returns (passages that are live, documents dropped)."""
    records = store.read_records().values()
    live = {key for record in records for key in record.passages}
    if store.count_documents() == sum(record.documents for record in records):
        return len(live), 0
    return len(live), store.drop_all_but(live)
