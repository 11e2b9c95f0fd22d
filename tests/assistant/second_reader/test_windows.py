"""Long conversations: few windows, beginning and end always among them, each turn on its own."""

import pytest

from assistant.second_reader.windows import (
    MAX_WINDOWS,
    SHORT_CHARS,
    SLACK_CHARS,
    SLICE_CHARS,
    is_short,
    split_windows,
)


def test_short_conversation_is_all_turns_together() -> None:
    assert is_short(["a" * SHORT_CHARS])
    assert not is_short(["a" * SHORT_CHARS, "b"])


@pytest.mark.parametrize("length", [901, 4_500, 7_000, 300_000])
def test_windows_are_few_and_bounded(length: int) -> None:
    *slices, end = split_windows(["x" * length])
    assert 2 <= len(slices) < MAX_WINDOWS
    lengths = {len(part) for window in slices for part in window}
    assert SLICE_CHARS <= min(lengths) <= max(lengths) <= SLICE_CHARS + 2 * SLACK_CHARS
    assert SHORT_CHARS <= len(end[0]) <= SHORT_CHARS + SLACK_CHARS


@pytest.mark.parametrize("length", [901, 5_000, 300_000])
def test_windows_hold_beginning_and_end(length: int) -> None:
    windows = split_windows(["A" + "x" * (length - 2) + "Z"])
    assert windows[0][0].startswith("A")
    assert windows[-2][-1].endswith("Z")
    assert windows[-1][0].endswith("Z")


@pytest.mark.parametrize("length", [901, 2_000, 4_500])
def test_no_word_is_lost_while_windows_overlap(length: int) -> None:
    text = "".join(f"{number:05d} " for number in range(length // 6))
    joined = " ".join(part for window in split_windows([text]) for part in window)
    assert all(f"{number:05d}" in joined for number in range(length // 6))


def test_windows_are_of_whole_sentences() -> None:
    said = [f"Number {number} of my sentences says no numbness at all. " for number in range(40)]
    windows = split_windows(["".join(said)])
    assert all(part.startswith("Number") for window in windows for part in window)
    assert all(part.rstrip().endswith("at all.") for window in windows for part in window)


def test_windows_of_what_has_no_stops_are_of_whole_words() -> None:
    windows = split_windows(["breathing " * 300])
    assert {word for window in windows for part in window for word in part.split()} == {"breathing"}


def test_short_turn_beside_long_ones_is_read_alone() -> None:
    turns = ["first " * 100, "numb foot", "last " * 100]
    assert ["numb foot"] in split_windows(turns)


def test_neighbouring_short_turns_are_read_together() -> None:
    turns = ["first " * 150, "numb foot", "since Monday"]
    assert ["numb foot", "since Monday"] in split_windows(turns)


def test_too_many_turns_are_cut_without_regard_to_turns() -> None:
    windows = split_windows(["ok then"] * 5_000)
    assert len(windows) == MAX_WINDOWS
    assert "\n" in windows[0][0]
