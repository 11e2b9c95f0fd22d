"""Many texts in batches of one length each, so that no padding is read, over all cores."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby

Batch = list[int]


def split_by_length(lengths: Sequence[int], *, most_tokens: int) -> Iterator[Batch]:
    """Numbers of texts that have the same length, up to `most_tokens` together but at least one;
    the longest first."""
    longest_first = sorted(range(len(lengths)), key=lambda n: -lengths[n])
    for length, group in groupby(longest_first, key=lengths.__getitem__):
        alike = list(group)
        size = max(1, most_tokens // max(1, length))
        for start in range(0, len(alike), size):
            yield alike[start : start + size]


def run_all(run: Callable[[Batch], None], batches: Sequence[Batch]) -> None:
    """Run each batch, a thread a core where there are several; raises what `run` raises."""
    threads = min(len(batches), os.cpu_count() or 1)
    if threads <= 1:
        for batch in batches:
            run(batch)
        return
    with ThreadPoolExecutor(threads) as pool:
        for _ in pool.map(run, batches):
            pass
