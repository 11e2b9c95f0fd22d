"""The guard stays linear: ratios only, since milliseconds are the machine's."""

from tests.bench.guard import Timing, count_words, measure, render

# Measured: see `python -m tests.bench.guard`. Quadratic work would give a ratio of fifteen here.
MOST_A_CHARACTER = 3.0
MOST_AGAINST_COUNTING = 400


def test_longer_text_takes_no_more_a_character() -> None:
    timings = measure({4_000: 12, 60_000: 2}, tries=3)
    assert timings[60_000].per_character < MOST_A_CHARACTER * timings[4_000].per_character
    assert timings[4_000].against_reference < MOST_AGAINST_COUNTING


def test_table_names_sizes_and_ratios() -> None:
    timings = {size: Timing(size, [size / 1e6], [size / 1e8]) for size in (4_000, 300_000)}
    assert "| 4000 | 1 | 4.00 | 4.00 | 100 |" in render(timings)
    assert render(timings).endswith("a character: 1.00")


def test_reference_looks_every_word_up_once() -> None:
    assert count_words("my knee my") == {"my": 2, "knee": 1}
