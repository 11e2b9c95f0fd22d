"""Nearness from memory gives what asking the store gives; a large index is still asked."""

import numpy as np
import pytest

from kb.nearness import MOST_HELD, Nearness
from kb.store import Match, Vectors

MATRIX = np.array([[1, 0], [0, 1], [0.6, 0.8], [0.6, 0.8]], dtype=np.float32)
VECTORS = Vectors(["b", "b?0", "c?1", "a"], MATRIX)


def refuse(vector: object, limit: int) -> list[Match]:
    raise AssertionError("the store was asked")


def test_nearest_first_and_equal_ones_in_the_order_of_their_ids() -> None:
    near = Nearness(lambda most: VECTORS, refuse)
    found = near.find([0.0, 1.0], limit=3)
    assert [(each.passage_id, each.question) for each in found] == [("b", 0), ("a", None), ("c", 1)]
    assert [each.cosine for each in found] == pytest.approx([1.0, 0.8, 0.8])


def test_more_may_be_asked_for_than_there_are() -> None:
    assert len(Nearness(lambda most: VECTORS, refuse).find([1.0, 0.0], limit=9)) == 4


def test_index_that_is_too_large_is_asked() -> None:
    found = [Match("a", None, 0.5)]
    near = Nearness(lambda most: None, lambda vector, limit: found)
    assert near.find([1.0, 0.0], limit=9) == found


def test_vectors_are_read_once() -> None:
    asked: list[int] = []

    def read(most: int) -> Vectors:
        asked.append(most)
        return VECTORS

    near = Nearness(read, refuse)
    for _ in range(3):
        near.find([1.0, 0.0], limit=1)
    assert asked == [MOST_HELD]
