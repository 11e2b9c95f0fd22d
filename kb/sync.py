"""Brings the index up to the articles: adds what is new, drops what is gone, touches nothing else.

Safe to kill at any moment. Passages are stored before the article's record names them, readers are
told before anything is dropped, and what no record names is dropped last. A run that begins where
another was cut off looks whether every document still has its vector, and completes what was left.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kb.articles import Article
from kb.passages import Passage, split_passages
from kb.shelf import practice_of
from kb.stored import Record

# Texts embedded and stored together, after which the bar moves. The more there are to sort by
# length, the quicker they are read: four times as many would save a twentieth, and keep the bar of
# a first start at half for half a minute.
BATCH_TEXTS = 1024

Progress = Callable[[int, int], None]


class Store(Protocol):
    """Where passages and article records are kept; `ChromaStore` says what each call promises."""

    model: str

    def begin(self) -> bool: ...
    def announce(self) -> None: ...
    def finish(self) -> None: ...
    def read_records(self) -> Mapping[str, Record]: ...
    def publish(self, record: Record) -> None: ...
    def withdraw(self, slugs: Sequence[str]) -> None: ...
    def add(self, passages: Sequence[Passage]) -> None: ...
    def find_present(self, passages: Sequence[Passage]) -> set[str]: ...
    def find_practices(self) -> list[str]: ...
    def count_documents(self, practice: str = "") -> int: ...
    def is_whole(self, practice: str) -> bool: ...
    def drop_all_but(self, passage_ids: set[str], practice: str = "") -> int: ...


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
    store: Store,
    articles: Sequence[Article],
    *,
    practice: str | None = None,
    on_progress: Progress = lambda done, total: None,
    batch_texts: int = BATCH_TEXTS,
) -> SyncReport:
    """Make `store` hold exactly the passages of `articles`; `on_progress` gets (done, total).

    With `practice`, those are the articles of that practice, and only those are looked at.
    """
    was_finished = store.begin()
    if not was_finished:
        _drop_damaged(store)
    records = _read_records(store, practice)
    changed = [article for article in articles if _is_changed(article, records)]
    fresh = {article.slug: split_passages(article, model=store.model) for article in changed}
    missing = _find_missing(store, [p for passages in fresh.values() for p in passages])
    done = 0
    for batch in _batch(missing, batch_texts):
        store.add(batch)
        done += len(batch)
        on_progress(done, len(missing))
    for article in changed:
        store.publish(_build_record(article, fresh[article.slug]))
    gone = sorted(set(records) - {article.slug for article in articles})
    store.withdraw(gone)
    if changed or gone or not was_finished:
        store.announce()
    total, dropped = _sweep(store, practice)
    store.finish()
    return SyncReport(added=done, kept=total - done, dropped=dropped)


def _read_records(store: Store, practice: str | None) -> dict[str, Record]:
    """The records of all articles, or of one practice's."""
    records = store.read_records()
    return {s: r for s, r in records.items() if practice is None or practice_of(s) == practice}


def _is_changed(article: Article, records: Mapping[str, Record]) -> bool:
    record = records.get(article.slug)
    return record is None or record.digest != article.digest


def _find_missing(store: Store, passages: Sequence[Passage]) -> list[Passage]:
    """Those of `passages` that aren't stored yet."""
    present = store.find_present(passages)
    return [passage for passage in passages if passage.id not in present]


def _batch(passages: Sequence[Passage], most_texts: int) -> Iterator[list[Passage]]:
    """Neighbours of so many texts together, at least one."""
    held: list[Passage] = []
    texts = 0
    for passage in passages:
        count = 1 + len(passage.questions) + len(passage.sentences)
        if held and texts + count > most_texts:
            yield held
            held, texts = [], 0
        held.append(passage)
        texts += count
    if held:
        yield held


def _build_record(article: Article, passages: Sequence[Passage]) -> Record:
    documents = sum(1 + len(passage.questions) for passage in passages)
    ids = tuple(passage.id for passage in passages)
    return Record(article.source, article.digest, ids, documents)


def _sweep(store: Store, practice: str | None) -> tuple[int, int]:
    """Drop what no record names. Returns (passages that are live, documents dropped)."""
    by_practice = _group_records(_read_records(store, practice))
    stored = store.find_practices() if practice is None else [practice]
    live = {key: None for own in by_practice.values() for r in own for key in r.passages}
    dropped = 0
    for name in {*stored, *by_practice}:
        own = by_practice.get(name, [])
        if store.count_documents(name) != sum(record.documents for record in own):
            dropped += store.drop_all_but({key for r in own for key in r.passages}, name)
    return len(live), dropped


def _drop_damaged(store: Store) -> None:
    """Where a cut-off run cost documents their vectors, that practice's are stored anew."""
    by_practice = _group_records(store.read_records())
    for name in store.find_practices():
        if not store.is_whole(name):
            store.withdraw([record.source.slug for record in by_practice.get(name, [])])
            store.announce()
            store.drop_all_but(set(), name)


def _group_records(records: Mapping[str, Record]) -> dict[str, list[Record]]:
    groups: dict[str, list[Record]] = {}
    for slug, record in records.items():
        groups.setdefault(practice_of(slug), []).append(record)
    return groups
