"""Passages that were all read once are found again without the store, and just the same."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from kb import library as knowledge
from kb.compact import round_vectors, widen_vectors
from kb.library import Library
from kb.store import ChromaStore
from kb.stored import StoredPassage
from kb.sync import sync
from tests.fakes import WordEmbeddings, build_article


class CountingStore(ChromaStore):
    """Remembers which passages it was asked for."""

    asked: list[str]

    def read_passages(self, ids: Sequence[str], practice: str = "") -> dict[str, StoredPassage]:
        self.asked += ids
        return super().read_passages(ids, practice)


@pytest.fixture
def store(tmp_path: Path) -> CountingStore:
    store = CountingStore(tmp_path / "index", WordEmbeddings(), model="words")
    store.asked = []
    sync(store, [build_article("one", "Ice the shin. Rest the calf.", "Massage the knee.")])
    return store


def test_passages_read_once_are_not_fetched_again(store: CountingStore) -> None:
    library = Library(store)
    stored = {each.passage.id: each for each in library.read_all()}
    store.asked.clear()
    again = library.read_passages(list(stored))
    assert store.asked == []
    assert set(again) == set(stored)
    for key, each in again.items():
        assert each.passage == stored[key].passage
        assert np.array_equal(each.vectors, stored[key].vectors)


def test_passages_beyond_what_is_kept_are_fetched(
    store: CountingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(knowledge, "MOST_KEPT", 1)
    library = Library(store)
    ids = [each.passage.id for each in library.read_all()]
    store.asked.clear()
    assert set(library.read_passages(ids)) == set(ids)
    assert store.asked == ids[1:]


def test_many_readers_of_a_full_cache_lose_no_passage(
    store: CountingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(knowledge, "MOST_KEPT", 0)
    monkeypatch.setattr(knowledge, "CACHE_SIZE", 1)
    library = Library(store)
    ids = [each.passage.id for each in library.read_all()]
    with ThreadPoolExecutor(4) as pool:
        read = list(pool.map(lambda _: set(library.read_passages(ids)), range(200)))
    assert read == [set(ids)] * 200


def test_vectors_that_were_rounded_once_stay_as_they_are() -> None:
    rounded = np.arange(-127, 128, dtype=np.int8).reshape(5, 51)
    assert np.array_equal(round_vectors(widen_vectors(rounded)), rounded)
