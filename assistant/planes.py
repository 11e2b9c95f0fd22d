"""Planes that part vectors of the embedding model in two, learnt beforehand and kept as data."""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

HERE = Path(__file__).parent
# Between questions inside and outside what the articles cover (`python -m tests.eval.fitting`).
MANNER_FILE = HERE / "retrieval" / "manner.npz"
# Between what bears on a question and who somebody is (`python -m tests.eval.bearing`).
BEARING_FILE = HERE / "understanding" / "bearing.npz"
Floats = NDArray[np.float32]

log = logging.getLogger("footnote.planes")


@dataclass(frozen=True)
class Plane:
    """`direction` has the length of the vectors that it parts."""

    direction: Floats
    offset: float

    def weigh(self, vector: Floats) -> float:
        """The log odds that a text with this vector is on the near side."""
        return float(vector @ self.direction) + self.offset


class Planes(NamedTuple):
    """Those that understanding and abstention weigh with; without one they do with their rules."""

    manner: Plane | None = None
    bearing: Plane | None = None


NO_PLANES = Planes()


def load_planes(model: str) -> Planes:
    """The planes made for an embedding model."""
    return Planes(load_plane(MANNER_FILE, model), load_plane(BEARING_FILE, model))


def load_plane(path: Path, model: str) -> Plane | None:
    """The plane made for an embedding model; None where there is none for it."""
    try:
        with np.load(path, allow_pickle=False) as file:
            made_for, direction = str(file["model"]), file["direction"].astype(np.float32)
            offset = float(file["offset"])
    except (OSError, ValueError, KeyError) as error:
        log.warning("texts are read without %s: %s", path.name, error)
        return None
    if made_for != model:
        log.warning("texts are read without %s: it was learnt for %s", path.name, made_for)
        return None
    return Plane(direction, offset)


def save_plane(path: Path, plane: Plane, model: str) -> None:
    """Write a plane made for an embedding model."""
    np.savez(path, model=model, direction=plane.direction, offset=plane.offset)
