"""Sync against the worst: killed again and again, two at once, readers in the middle."""

import itertools
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from kb.library import Library
from kb.shelf import Shelf
from kb.store import ChromaStore
from kb.sync import sync
from tests.fakes import MemoryStore, WordEmbeddings, build_article
from tests.kb.indexer import build_articles, run

ARTICLES = 12
# From before the first write to after the last, when the machine is idle.
KILLED_AFTER_SECONDS = (0.0, 0.05, 0.1, 0.2, 0.35, 0.6)

Rows = dict[str, tuple[str, dict[str, object], bytes]]


def start(folder: Path, seed: int) -> "subprocess.Popen[str]":
    """An indexer in a process of its own."""
    command = [sys.executable, "-m", "tests.kb.indexer", str(folder), str(ARTICLES), str(seed)]
    return subprocess.Popen(command, cwd=Path(__file__).parents[2], text=True)


def kill_while_writing(folder: Path, seed: int, after_seconds: float) -> None:
    """Start an indexer, wait until it writes, and kill it a little later without a warning."""
    process = start(folder, seed)
    while process.poll() is None and not (folder / "unfinished").exists():
        time.sleep(0.02)
    time.sleep(after_seconds)
    process.kill()
    process.wait()


def read_everything(folder: Path) -> tuple[dict[str, str], dict[str, Rows]]:
    """Every record and row of an index: documents, metadata and vectors, by practice."""
    store = ChromaStore(folder, WordEmbeddings(), model="words")
    assert store.rebuilt == ""
    records = {slug: repr(record) for slug, record in store.read_records().items()}
    rows = {name: _read_rows(store, name) for name in store.find_practices()}
    store.close()
    return records, rows


def _read_rows(store: ChromaStore, practice: str) -> Rows:
    found = store._open(practice)._collection.get(include=["documents", "metadatas", "embeddings"])
    vectors = np.asarray(found["embeddings"], dtype=np.float32)
    assert found["documents"] is not None
    assert found["metadatas"] is not None
    rows = zip(found["ids"], found["documents"], found["metadatas"], vectors, strict=True)
    return {key: (text, dict(data), vector.tobytes()) for key, text, data, vector in rows}


def test_killed_again_and_again_then_one_clean_run_is_an_index_built_fresh(tmp_path: Path) -> None:
    folder = tmp_path / "killed" / "index"
    folder.parent.mkdir()
    for seed, seconds in enumerate(KILLED_AFTER_SECONDS):
        kill_while_writing(folder, seed, seconds)
    run(folder, ARTICLES, seed=7)
    run(tmp_path / "fresh", ARTICLES, seed=7)
    assert not (folder / "unfinished").exists()
    assert read_everything(folder) == read_everything(tmp_path / "fresh")


def test_two_indexers_at_once_leave_what_one_would(tmp_path: Path) -> None:
    processes = [start(tmp_path / "both", seed=3) for _ in range(2)]
    assert [process.wait(timeout=300) for process in processes] == [0, 0]
    run(tmp_path / "one", ARTICLES, seed=3)
    assert read_everything(tmp_path / "both") == read_everything(tmp_path / "one")


def test_reader_sees_each_article_old_or_new_and_never_half(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    run(folder, ARTICLES, seed=1)
    library = Library(ChromaStore(folder, WordEmbeddings(), model="words"), Shelf("anna"))
    editions = {seed: _list_texts(seed) for seed in (1, 2)}
    seen: Counter[str] = Counter()
    process = start(folder, seed=2)
    while process.poll() is None or not library.is_current:
        library = library if library.is_current else library.open(Shelf("anna"))
        texts = {slug: set[str]() for slug in library.sources}
        for stored in library.read_all():
            texts[stored.passage.article].add(stored.passage.text)
        # As an answer does: what was published meanwhile voids what was read.
        if library.is_current:
            for slug, read in texts.items():
                both = [editions[seed].get(slug) for seed in (1, 2)]
                assert read in both
                seen["old" if read == both[0] else "new"] += 1
        time.sleep(0.02)
    assert process.returncode == 0
    assert {slug: set(texts) for slug, texts in editions[2].items()} == {
        slug: {s.passage.text for s in library.read_all() if s.passage.article == slug}
        for slug in library.sources
    }
    assert seen["old"]


def _list_texts(seed: int) -> dict[str, set[str]]:
    articles = build_articles(ARTICLES, seed)
    return {a.slug: {paragraph.text for paragraph in a.paragraphs} for a in articles}


def test_vectors_lost_to_a_killed_run_are_made_anew(tmp_path: Path) -> None:
    articles = [build_article("one", "Rest the shin.", "Ice the knee.")]
    store = ChromaStore(tmp_path, WordEmbeddings(), model="words")
    sync(store, articles)
    store.begin()

    class Lossy(ChromaStore):
        """As if the index of vectors had been cut off in the middle."""

        asked = itertools.count()

        def is_whole(self, practice: str) -> bool:
            return super().is_whole(practice) and next(self.asked) > 0

    damaged = Lossy(tmp_path, WordEmbeddings(), model="words")
    assert sync(damaged, articles).added == 2
    assert sync(damaged, articles).is_unchanged


def test_readers_are_told_before_anything_is_dropped() -> None:
    told: list[int] = []

    class Watched(MemoryStore):
        def drop_all_but(self, passage_ids: set[str], practice: str = "") -> int:
            told.append(self.announced)
            return super().drop_all_but(passage_ids, practice)

    store = Watched()
    sync(store, [build_article("one", "Rest.")])
    sync(store, [build_article("one", "Ice.")])
    assert told == [2]


@pytest.mark.parametrize("changes", [0, 1])
def test_readers_are_told_of_changes_only(changes: int) -> None:
    store = MemoryStore()
    sync(store, [build_article("one", "Rest.")])
    before = store.announced
    sync(store, [build_article("one", "Ice." if changes else "Rest.")])
    assert store.announced - before == changes
