"""Cuts a long conversation into few windows that one small pass can read.

An ordinary conversation (up to SHORT_CHARS) is read whole, so that what a later turn takes back is
read with it. In a longer one a finding drowns, so turns are read a few at a time, a long turn in
slices; the end of the conversation is read whole besides. There are never more than MAX_WINDOWS: a
conversation that needs more is cut evenly without regard to turns, its beginning and end always
among the windows. Up to about 4,500 characters those overlap and everything is read; past that the
gaps between them grow, so that 300,000 characters cost what 5,000 do, and only the rules read every
word.
"""

import re
from collections.abc import Sequence

MAX_TOKENS = 254
SHORT_CHARS = 900
MAX_WINDOWS = 24
SLICE_CHARS = 300
SLICE_OVERLAP_CHARS = 100
# How far a slice may be widened to begin and end with a sentence: "no numbness" cut in two says the
# opposite.
SLACK_CHARS = 100
BREAKS = re.compile(r"[.!?][\"')]*\s+|\n+")


def is_short(turns: Sequence[str]) -> bool:
    """Whether all turns together are read as one window."""
    return sum(len(turn) for turn in turns) <= SHORT_CHARS


def is_read_whole(turns: Sequence[str]) -> bool:
    """Whether the windows leave no gap between them."""
    stride = SLICE_CHARS - SLICE_OVERLAP_CHARS
    return is_short(turns) or len("\n".join(turns)) <= (MAX_WINDOWS - 2) * stride


def split_windows(turns: Sequence[str]) -> list[list[str]]:
    """The windows of a conversation that isn't short, each as turns; the last is its whole end."""
    text = "\n".join(turns)
    most = MAX_WINDOWS - 1
    windows = _pack(turns) if len(text) <= most * SLICE_CHARS else []
    if not 0 < len(windows) <= most:
        windows = [[part] for part in _cut(text, most=most)]
    return [*windows, [text[_widen_back(text, len(text) - SHORT_CHARS) :]]]


def _pack(turns: Sequence[str]) -> list[list[str]]:
    """Neighbouring short turns together, since "since Monday, yes" says nothing alone."""
    windows: list[list[str]] = []
    room = 0
    for turn in turns:
        for part in _cut(turn, most=MAX_WINDOWS):
            if not windows or len(part) > room:
                windows.append([])
                room = SLICE_CHARS
            windows[-1].append(part)
            room -= len(part)
    return windows


def _cut(text: str, *, most: int) -> list[str]:
    """At most `most` slices, evenly spaced, from the first character to the last, each of whole
    sentences where these are not too long, and of whole words."""
    last = max(0, len(text) - SLICE_CHARS)
    wanted = 1 + -(-last // (SLICE_CHARS - SLICE_OVERLAP_CHARS))
    count = min(most, wanted)
    starts = sorted({round(number * last / max(1, count - 1)) for number in range(count)})
    return [text[_widen_back(text, at) : _widen_on(text, at + SLICE_CHARS)] for at in starts]


def _widen_back(text: str, at: int) -> int:
    """The beginning of the sentence at `at`; of the word, where that is far."""
    first = max(0, at - SLACK_CHARS)
    if not first:
        return 0
    before = text[first:at]
    ends = [match.end() for match in BREAKS.finditer(before)]
    return first + (ends[-1] if ends else before.rfind(" ") + 1)


def _widen_on(text: str, at: int) -> int:
    """The end of the sentence at `at`; of the word, where that is far."""
    last = min(len(text), at + SLACK_CHARS)
    if last == len(text):
        return last
    end = BREAKS.search(text, at, last)
    if end:
        return end.end()
    space = text.find(" ", at, last)
    return at if space < 0 else space
