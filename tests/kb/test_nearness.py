"""Nearness from memory gives what asking the store gives; a large index is still asked."""

from pathlib import Path
from typing import Self

import numpy as np
import pytest

from kb.library import Library
from kb.nearness import MOST_HELD, HeldVectors
from kb.shelf import Shelf, name_article
from kb.store import ChromaStore
from kb.stored import Vectors
from kb.sync import sync
from tests.fakes import WordEmbeddings, build_article

MATRIX = np.array([[1, 0], [0, 1], [0.6, 0.8], [0.6, 0.8], [0, 1]], dtype=np.float32)
VECTORS = Vectors(["b", "b?0", "c?1", "a", "gone"], MATRIX)
PASSAGES = {"a", "b", "c"}
ANNA = name_article("anna", "knee")


def test_nearest_first_and_equal_ones_in_the_order_of_their_ids() -> None:
    held = HeldVectors(PASSAGES, lambda most: VECTORS)
    found = held.find_near([0.0, 1.0], limit=3) or []
    assert [(each.passage_id, each.question) for each in found] == [("b", 0), ("a", None), ("c", 1)]
    assert [each.cosine for each in found] == pytest.approx([1.0, 0.8, 0.8])


def test_more_may_be_asked_for_than_there_are() -> None:
    assert (
        len(HeldVectors(PASSAGES, lambda most: VECTORS).find_near([1.0, 0.0], limit=9) or []) == 4
    )


def test_too_many_vectors_are_not_held() -> None:
    assert HeldVectors(PASSAGES, lambda most: None).find_near([1.0, 0.0], limit=9) is None


def test_vectors_are_read_once() -> None:
    asked: list[int] = []

    def read(most: int) -> Vectors:
        asked.append(most)
        return VECTORS

    held = HeldVectors(PASSAGES, read)
    for _ in range(3):
        held.find_near([1.0, 0.0], limit=1)
    assert asked == [MOST_HELD]


class CountedStore(ChromaStore):
    """Notes whose vectors were read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, WordEmbeddings(), model="words")
        self.read: list[str] = []

    def reopen(self) -> Self:
        fresh = super().reopen()
        fresh.read = self.read
        return fresh

    def read_vectors(self, most: int, practice: str = "") -> Vectors | None:
        self.read.append(practice)
        return super().read_vectors(most, practice)


def find_texts(library: Library, question: str) -> set[str]:
    hits = library.find_near(WordEmbeddings().embed_query(question), limit=5)
    return {hit.stored.passage.text for hit in hits}


def test_shelves_share_the_curated_vectors_and_each_adds_its_own(tmp_path: Path) -> None:
    store = CountedStore(tmp_path)
    sync(store, [build_article("one", "Ice the knee."), build_article(ANNA, "Rest the knee.")])
    shared = Library(store)
    assert find_texts(shared, "knee") == {"Ice the knee."}
    assert find_texts(shared.open(Shelf("anna")), "knee") == {"Ice the knee.", "Rest the knee."}
    assert store.read == ["", "anna"]


def test_what_one_practice_publishes_leaves_the_others_vectors_held(tmp_path: Path) -> None:
    store = CountedStore(tmp_path)
    one = build_article("one", "Ice the knee.")
    sync(store, [one])
    before = Library(store)
    find_texts(before, "knee")
    sync(store, [one, build_article(ANNA, "Rest the knee.")])
    after = before.open(Shelf("anna"))
    assert find_texts(after, "knee") == {"Ice the knee.", "Rest the knee."}
    assert store.read == ["", "anna"]


def test_changed_article_is_read_again(tmp_path: Path) -> None:
    store = ChromaStore(tmp_path, WordEmbeddings(), model="words")
    sync(store, [build_article("one", "Ice the knee.")])
    before = Library(store)
    find_texts(before, "knee")
    sync(store, [build_article("one", "Warm the knee.")])
    assert find_texts(before.open(before.shelf), "knee") == {"Warm the knee."}
