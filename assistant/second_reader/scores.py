"""From the network's outputs to the chances of the three levels.

The network answers twice: by its three level outputs, and by naming a condition (or none). Each
condition was labelled at known levels, so its chance is also a chance of those. The score of a
level is the mean of both log-odds: on unseen voices that ranks better than either alone.

What is read in several windows has as many chances to sound alarming once, so the odds of each are
divided by their number.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
LEAST = 1e-6
MOST = 30.0


def find_scores(
    logits: NDArray[np.float32], shares: Sequence[Sequence[float]], *, chances: int = 1
) -> Floats:
    """Rows of three chances that never rise; `logits` rows of 3 levels, the conditions, and none.

    `shares` holds for each condition how much of it was labelled at least clinician, urgent,
    emergency. `chances` is how many windows a text is read in.
    """
    wide = logits.astype(np.float64)
    by_condition = _choose(wide[:, 3:])[:, :-1] @ np.asarray(shares, dtype=np.float64).reshape(
        -1, 3
    )
    mean = np.clip((wide[:, :3] + _log_odds(by_condition)) / 2.0 - math.log(chances), -MOST, MOST)
    rows = 1.0 / (1.0 + np.exp(-mean))
    return np.maximum.accumulate(rows[:, ::-1], axis=1)[:, ::-1]


def _choose(logits: Floats) -> Floats:
    """Softmax of each row."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    chances: Floats = powers / powers.sum(axis=1, keepdims=True)
    return chances


def _log_odds(chances: Floats) -> Floats:
    kept = np.clip(chances, LEAST, 1.0 - LEAST)
    odds: Floats = np.log(kept) - np.log1p(-kept)
    return odds
