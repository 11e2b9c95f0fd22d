"""Unit vectors as short text: int8 numbers in base64, a quarter of the size of floats.

Sentence vectors ride along with their passage's record in this form; they choose sentences within a
passage, where the rounding (cosine off by under 0.01) doesn't matter.
"""

import base64
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SCALE = 127.0


def pack_vectors(vectors: Sequence[Sequence[float]]) -> str:
    """Unit vectors (rows, all of one length) as text."""
    rounded = round_vectors(np.asarray(vectors, dtype=np.float32))
    return base64.b64encode(rounded.tobytes()).decode("ascii")


def unpack_vectors(packed: str, *, rows: int) -> NDArray[np.float32]:
    """What `pack_vectors` packed, shape (rows, length)."""
    numbers = np.frombuffer(base64.b64decode(packed), dtype=np.int8)
    return widen_vectors(numbers.reshape(rows, -1))


def round_vectors(vectors: NDArray[np.float32]) -> NDArray[np.int8]:
    """Unit vectors as int8, a quarter of their size; rounding widened ones changes nothing."""
    rounded: NDArray[np.int8] = np.rint(vectors * SCALE).astype(np.int8)
    return rounded


def widen_vectors(rounded: NDArray[np.int8]) -> NDArray[np.float32]:
    """What `round_vectors` rounded, as float32."""
    return rounded.astype(np.float32) / np.float32(SCALE)
