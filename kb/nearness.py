"""Nearness from memory: the vectors of a small index are held, and compared with all at once.

One product of a matrix of 5,000 vectors takes well under a millisecond and is exact; asking Chroma
takes several. An index too large to hold is asked as before.
"""

import threading
from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kb.store import Match, Vectors, owner_of, question_of

# 20,000 vectors of 384 floats are 30 MB.
MOST_HELD = 20_000


class Nearness:
    """Finds documents near a vector. `read(most)` gives all vectors, or None when there are more
    than `most`; `search(vector, limit)` asks the store. What was read once is not read again."""

    def __init__(
        self,
        read: Callable[[int], Vectors | None],
        search: Callable[[Sequence[float], int], list[Match]],
    ) -> None:
        self._read = read
        self._search = search
        self._lock = threading.Lock()

    def find(self, vector: Sequence[float], *, limit: int) -> list[Match]:
        """Up to `limit` documents nearest to a unit vector, nearest first."""
        with self._lock:
            held = self._held
        if held is None:
            return self._search(vector, limit)
        matches, matrix = held
        cosines = matrix @ np.asarray(vector, dtype=np.float32)
        best = _find_highest(cosines, limit)
        return [Match(*matches[n], float(cosines[n])) for n in best]

    @cached_property
    def _held(self) -> tuple[list[tuple[str, int | None]], NDArray[np.float32]] | None:
        vectors = self._read(MOST_HELD)
        if vectors is None:
            return None
        # In the order of their ids, so that equal cosines come out the same from every index.
        order = sorted(range(len(vectors.ids)), key=vectors.ids.__getitem__)
        named = [(owner_of(vectors.ids[n]), question_of(vectors.ids[n])) for n in order]
        return named, vectors.matrix[order]


def _find_highest(scores: NDArray[np.float32], limit: int) -> list[int]:
    """Places of the `limit` highest scores, highest first, the earlier of two that are equal."""
    if limit < len(scores):
        least = np.partition(scores, -limit)[-limit]
        places = np.flatnonzero(scores >= least)
    else:
        places = np.arange(len(scores))
    ranked: list[int] = places[np.argsort(-scores[places], kind="stable")][:limit].tolist()
    return ranked
