"""How likely a sentence bears on what is asked, by its vector: who somebody is and how they run,
thanks and small talk don't, in whatever words.

The plane is learnt from sentences of either kind by several hands (`python -m tests.eval.bearing`).
"""

import math
from collections.abc import Callable, Sequence

import numpy as np

from assistant.planes import Plane

# The log odds below which a sentence has no bearing, and below which that is so sure that a
# question can't lean on it either.
BEARS = -0.5
SURELY_IDLE = -1.5
# The plane has learnt from sentences of so many words; "both legs" is no sentence.
FEWEST_WORDS = 3


class Bearing:
    """Weighs sentences; without a plane every one bears."""

    def __init__(self, embed: Callable[[str], Sequence[float]], plane: Plane | None) -> None:
        self._embed = embed
        self._plane = plane

    def weigh(self, sentence: str) -> float:
        """The log odds that it bears on what is asked beside it; a scrap of one always does."""
        if self._plane is None or len(sentence.split()) < FEWEST_WORDS:
            return math.inf
        return self._plane.weigh(np.asarray(self._embed(sentence), np.float32))
