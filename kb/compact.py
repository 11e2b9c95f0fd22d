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
    rounded = np.rint(np.asarray(vectors, dtype=np.float32) * SCALE)
    return base64.b64encode(rounded.astype(np.int8).tobytes()).decode("ascii")


def unpack_vectors(packed: str, *, rows: int) -> NDArray[np.float32]:
    """The vectors again, shape (rows, length)."""
    numbers = np.frombuffer(base64.b64decode(packed), dtype=np.int8)
    return numbers.reshape(rows, -1).astype(np.float32) / np.float32(SCALE)
