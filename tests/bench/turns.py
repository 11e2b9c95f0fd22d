"""Steps measured in turns: what else the machine does weighs on each of them alike.

A step has a block of questions before the next one has its turn. After each single one, torch's
threads, which go on looking for work in a loop for a while after an encode, would take a core from
whatever comes next; no answer meets that, since none uses torch.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from tests.bench.questions import list_fresh

WARM = 10
BLOCK = 30

Step = Callable[[str], Any]


def time_in_turns(
    steps: Mapping[str, Step], *, rounds: int, warm: int = WARM, block: int = BLOCK
) -> dict[str, list[float]]:
    """Seconds of each step by round, the steps in another order each block, without the rounds that
    warm up.

    No question is asked twice, so that nothing kept from one helps another.
    """
    times: dict[str, list[float]] = defaultdict(list)
    names = list(steps)
    questions = list(islice(list_fresh(), rounds + warm))
    for question in questions[:warm]:
        for name in names:
            steps[name](question)
    for start in range(warm, len(questions), block):
        names.append(names.pop(0))
        for name in names:
            for question in questions[start : start + block]:
                begun = time.perf_counter()
                steps[name](question)
                times[name].append(time.perf_counter() - begun)
    return times
