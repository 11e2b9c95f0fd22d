"""Steps measured in turns: what else the machine does weighs on each of them alike.

Each begins after a pause. Torch's threads go on looking for work in a loop for a while after an
encode, on the core that whatever comes next would use; no answer meets that, since none uses torch.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from tests.bench.questions import list_fresh

WARM = 10
PAUSE_SECONDS = 0.02

Step = Callable[[str], Any]


def time_in_turns(
    steps: Mapping[str, Step], *, rounds: int, warm: int = WARM
) -> dict[str, list[float]]:
    """Seconds of each step by round, in another order each round, without the rounds that warm up.

    No question is asked twice, so that nothing kept from one helps another.
    """
    times: dict[str, list[float]] = defaultdict(list)
    names = list(steps)
    for number, question in enumerate(islice(list_fresh(), rounds + warm)):
        names.append(names.pop(0))
        for name in names:
            time.sleep(PAUSE_SECONDS)
            begun = time.perf_counter()
            steps[name](question)
            if number >= warm:
                times[name].append(time.perf_counter() - begun)
    return times
