"""How long the red-flag rules take by the length of a message.

    python -m tests.bench.guard

Messages are harmless labelled conversations put end to end, each read once. Milliseconds depend on
the machine; the ratios are taken in the same run and tell whether the guard stays linear.
"""

import gc
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from assistant.red_flags.reading import forget_lines
from assistant.red_flags.screening import screen, warm_up
from tests.guard.scorer import find_files

IMPORTING = """
import time
started = time.process_time()
import assistant.red_flags.screening
print(time.process_time() - started)
"""

# With this set, Python compiles all that it imports anew.
KEEP_NOTHING = "PYTHONDONTWRITEBYTECODE"
# Characters → how many messages.
SIZES = {200: 200, 4_000: 40, 300_000: 2}


@dataclass(frozen=True)
class Timing:
    """Seconds of processor time, one for each message of `size` characters."""

    size: int
    guard: Sequence[float]
    reference: Sequence[float]

    @property
    def per_character(self) -> float:
        """The median, in seconds a character."""
        return median(self.guard) / self.size

    @property
    def against_reference(self) -> float:
        """How many times as long as splitting the words and counting them."""
        return median(self.guard) / median(self.reference)


def measure(sizes: dict[int, int], *, tries: int = 1) -> dict[int, Timing]:
    """The timings by size, of each message the least of `tries`: what else a machine does only
    adds. The guard is warm, as a served one is, and knows no line of a message."""
    warm_up()
    gc.freeze()
    said = _read_harmless()
    return {size: _measure_size(said, size, count, tries) for size, count in sizes.items()}


def _measure_size(said: Sequence[str], size: int, count: int, tries: int) -> Timing:
    choice = random.Random(size)
    texts = [_put_together(said, size, choice) for _ in range(count)]
    guard = [min(_time_reading(text) for _ in range(tries)) for text in texts]
    reference = [min(_time(count_words, text) for _ in range(tries)) for text in texts]
    return Timing(size, guard, reference)


def _time_reading(text: str) -> float:
    forget_lines()
    return _time(lambda text: screen([text]), text)


def measure_import(times: int = 7) -> float:
    """Seconds of processor time that importing the rules takes in a new process, the median.

    Compiled, as they are from the second import on, whatever the environment says of keeping that.
    """
    command = [sys.executable, "-c", IMPORTING]
    keeps = {name: value for name, value in os.environ.items() if name != KEEP_NOTHING}
    runs = [
        subprocess.run(command, check=True, capture_output=True, env=keeps) for _ in range(times)
    ]
    return median(float(run.stdout) for run in runs)


def count_words(text: str) -> dict[str, int]:
    """The least that reading can be: every word, looked up once."""
    counts: dict[str, int] = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def _put_together(said: Sequence[str], size: int, choice: random.Random) -> str:
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(choice.choice(said))
        length += len(parts[-1]) + 1
    return " ".join(parts)[:size]


def _read_harmless() -> list[str]:
    rows = [
        json.loads(line)
        for path in find_files(held_back=False)
        for line in path.read_text(encoding="utf-8").splitlines()
        if line
    ]
    return [" ".join(row["turns"]) for row in rows if row["level"] == "none"]


def _time(read: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    read(text)
    return time.process_time() - started


def render(timings: dict[int, Timing]) -> str:
    """The table, then the ratios."""
    lines = ["| characters | messages | p50 ms | p99 ms | x words counted |", "|---" * 5 + "|"]
    for timing in timings.values():
        ordered = sorted(timing.guard)
        last = ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]
        lines.append(
            f"| {timing.size} | {len(ordered)} | {1000 * median(ordered):.2f}"
            f" | {1000 * last:.2f} | {timing.against_reference:.0f} |"
        )
    short, long = timings[4_000], timings[300_000]
    ratio = long.per_character / short.per_character
    lines += ["", f"300,000 against 4,000 characters, a character: {ratio:.2f}"]
    return "\n".join(lines)


if __name__ == "__main__":
    print(f"importing the rules: {1000 * measure_import():.0f} ms\n")
    print(render(measure(SIZES)))
