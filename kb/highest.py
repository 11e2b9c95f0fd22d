"""The highest of many scores, without sorting the rest: only what is searched grows."""

import numpy as np
from numpy.typing import NDArray


def find_highest(scores: NDArray[np.float32], limit: int) -> list[int]:
    """Places of the `limit` (1 or more) highest scores, highest first; of equals the earlier."""
    if limit < len(scores):
        least = np.partition(scores, -limit)[-limit]
        places = np.flatnonzero(scores >= least)
    else:
        places = np.arange(len(scores))
    ranked: list[int] = places[np.argsort(-scores[places], kind="stable")][:limit].tolist()
    return ranked
