"""Nearness from memory: the vectors of a small index are held, and compared with all at once.

One product of a matrix of 5,000 vectors takes well under a millisecond and is exact; asking Chroma
takes several. Too many vectors aren't held, and whoever asks turns to the store.
"""

import threading
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kb.highest import find_highest
from kb.rows import owner_of, question_of
from kb.stored import Match, Vectors

# 20,000 vectors of 384 floats are 30 MB.
MOST_HELD = 20_000


@dataclass(frozen=True)
class _Held:
    """Whose each vector is, which of its owner's questions (None: the owner itself), and the
    vectors, shape (documents, dimensions)."""

    owners: list[str]
    questions: list[int | None]
    matrix: NDArray[np.float32]


class HeldVectors:
    """The vectors of `passages`, read when first asked and never again.

    `read(most)` gives the vectors of these passages and perhaps of others, or None when there are
    more than `most`.
    """

    def __init__(self, passages: AbstractSet[str], read: Callable[[int], Vectors | None]) -> None:
        self.passages = passages
        self._read = read
        self._lock = threading.Lock()
        self._held: _Held | None = None
        self.is_read = False

    def find_near(self, vector: Sequence[float], *, limit: int) -> list[Match] | None:
        """Up to `limit` documents nearest to a unit vector, nearest first; None: ask the store."""
        held = self._hold()
        if held is None:
            return None
        cosines = held.matrix @ np.asarray(vector, dtype=np.float32)
        best = find_highest(cosines, limit)
        owners, questions = (
            map(held.owners.__getitem__, best),
            map(held.questions.__getitem__, best),
        )
        return list(map(Match._make, zip(owners, questions, cosines[best].tolist(), strict=True)))

    def _hold(self) -> _Held | None:
        with self._lock:
            if not self.is_read:
                vectors = self._read(MOST_HELD)
                self._held = None if vectors is None else self._keep(vectors)
                self.is_read = True
        return self._held

    def _keep(self, vectors: Vectors) -> _Held:
        # In the order of their ids, so that equal cosines come out the same from every index.
        order = sorted(range(len(vectors.ids)), key=vectors.ids.__getitem__)
        ours = [n for n in order if owner_of(vectors.ids[n]) in self.passages]
        ids = [vectors.ids[n] for n in ours]
        return _Held(list(map(owner_of, ids)), list(map(question_of, ids)), vectors.matrix[ours])
