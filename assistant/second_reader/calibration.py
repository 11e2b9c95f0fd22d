"""Thresholds from scores on voices the network wasn't trained on, set by harmless talk.

Each threshold is the lowest that keeps two promises: few harmless conversations at or above it, and
few of the level below it called one level too high.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Limits:
    """Greatest shares: of harmless talk at each level, and of lower flagged levels above theirs.

    The rules raise false alarms of their own, and both together are to stay below 4 in 100, false
    emergencies below 1.
    """

    harmless: tuple[float, float, float] = (0.015, 0.01, 0.005)
    one_too_high: tuple[float, float, float] = (1.0, 0.15, 0.08)


def find_thresholds(
    scores: NDArray[np.float64], levels: NDArray[np.int64], limits: Limits
) -> tuple[float, float, float]:
    """Probabilities for clinician, urgent, emergency; `scores` (rows x 3) never rise in a row.

    The highest level comes first: what it raises already counts against the limits of the lower.
    """
    found = [0.0, 0.0, 0.0]
    raised = np.zeros(len(levels), dtype=bool)
    for step in (3, 2, 1):
        # What a higher threshold raised stays raised, so it ranks above every score.
        column = np.where(raised, 2.0, scores[:, step - 1])
        between = (levels > 0) & (levels < step)
        lowest = find_threshold(column[levels == 0], limits.harmless[step - 1])
        too_high = find_threshold(column[between], limits.one_too_high[step - 1])
        found[step - 1] = min(1.0, max(lowest, too_high))
        raised |= column >= found[step - 1]
    return found[0], found[1], found[2]


def find_threshold(scores: NDArray[np.float64], share: float) -> float:
    """The lowest value, six decimals, that at most `share` of the scores reach."""
    allowed = int(share * len(scores))
    if allowed >= len(scores):
        return 0.0
    first_refused = float(np.sort(scores)[::-1][allowed])
    return round(first_refused + 2e-6, 6)
