"""Leans a question's vector towards the sentences that answer it.

A question and its answer use different words, and an embedding model trained on everything keeps
them apart. One learnt matrix W moves a question's vector q to q + qW; vectors of passages stay as
they are, so that nothing has to be indexed again. `train.py` makes the matrix.
"""

import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WEIGHTS = Path(__file__).parent / "weights.npz"
Floats = NDArray[np.float32]

log = logging.getLogger("footnote.alignment")


@dataclass(frozen=True)
class Aligner:
    """`matrix` has the shape (dimensions, dimensions), or is None where vectors stay as they are.

    `version` names the matrix in a reply's receipt.
    """

    matrix: Floats | None
    version: str

    def align(self, vector: Floats) -> Floats:
        """The unit vector near which answers to a question with this unit vector are expected."""
        if self.matrix is None:
            return vector
        moved: Floats = vector + vector @ self.matrix
        unit: Floats = moved / np.linalg.norm(moved)
        return unit


UNALIGNED = Aligner(None, "not aligned")


def load_aligner(model: str, path: Path = WEIGHTS) -> Aligner:
    """The matrix made for an embedding model, or none where there is none for it."""
    try:
        with np.load(path, allow_pickle=False) as file:
            made_for, matrix = str(file["model"]), file["matrix"].astype(np.float32)
    except (OSError, ValueError, KeyError) as error:
        log.warning("questions aren't aligned: %s can't be read: %s", path.name, error)
        return UNALIGNED
    if made_for != model:
        log.warning("questions aren't aligned: the matrix was made for %s", made_for)
        return UNALIGNED
    return Aligner(matrix, hashlib.sha256(path.read_bytes()).hexdigest()[:12])
