"""The lines of a PDF page as a reader sees them, with place and size."""

import re
import time
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject

from kb.importing.errors import TooLargeError

SMALLEST = 2.0
NO_INK = 3
WHITE = 0.97
# Letters that typesetting joined into one sign; browsers show and search them apart.
LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)


@dataclass(frozen=True)
class Line:
    """One line: its text, the page it is on, left edge and height on it, and type size (points)."""

    text: str
    page: int
    x: float
    y: float
    size: float
    bold: bool


@dataclass
class _Ink:
    """How text is painted: its fill is white, and its rendering mode."""

    white: bool = False
    mode: int = 0


class _Reader:
    """Follows a page's drawing commands and gathers its text, line by line."""

    def __init__(self, page: PageObject, deadline: float) -> None:
        self._deadline = deadline
        self._number = page.page_number or 0
        # Text without ink over a picture is what a scanner read there: it is seen as the picture.
        self._has_picture = bool(list(page.images))
        self._ink, self._saved = _Ink(), [_Ink()]
        self._parts: list[tuple[str, float, float, float, bool]] = []
        self.lines: list[Line] = []
        self.hidden: list[str] = []

    def watch(self, operator: Any, operands: Any, *_: Any) -> None:
        if time.monotonic() > self._deadline:
            raise TooLargeError("takes too long to read")
        name = operator.decode("latin-1") if isinstance(operator, bytes) else str(operator)
        if name == "q":
            self._saved.append(_Ink(self._ink.white, self._ink.mode))
        elif name == "Q" and self._saved:
            self._ink = self._saved.pop()
        elif name == "Tr":
            self._ink.mode = int(operands[0])
        elif name in ("g", "rg", "sc", "scn"):
            self._ink.white = len(operands) in (1, 3) and all(_is_white(o) for o in operands)
        elif name == "k":
            self._ink.white = all(float(o) <= 1 - WHITE for o in operands)

    def keep(self, text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        scale = abs(tm[3] * cm[3]) or abs(tm[1] * cm[2]) or 1.0
        bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
        for n, part in enumerate(text.split("\n")):
            if n:
                self.end_line()
            if part.strip():
                self._take(part, x, y, size * scale, bold)
            elif part and self._parts:
                last = self._parts[-1]
                self._parts[-1] = (f"{last[0]} ", *last[1:])

    def end_line(self) -> None:
        parts, self._parts = self._parts, []
        text = " ".join("".join(part[0] for part in parts).split()).translate(LIGATURES)
        if text:
            _, _, y, size, _ = max(parts, key=lambda part: len(part[0]))
            bold = all(part[4] for part in parts)
            self.lines.append(Line(text, self._number, min(p[1] for p in parts), y, size, bold))

    def _take(self, part: str, x: float, y: float, size: float, bold: bool) -> None:
        is_unseen = self._ink.mode == NO_INK and not self._has_picture
        if size < SMALLEST or self._ink.white or is_unseen:
            self.hidden.append(part.strip())
        else:
            self._parts.append((part, x, y, size, bold))


def read_lines(page: PageObject, *, deadline: float) -> tuple[list[Line], list[str]]:
    """A page's lines in the order they are drawn, and the texts that nobody can see on it.

    Raises `TooLargeError` when the clock (`time.monotonic`) has passed `deadline`.
    """
    reader = _Reader(page, deadline)
    page.extract_text(visitor_operand_before=reader.watch, visitor_text=reader.keep)
    reader.end_line()
    return [line for line in reader.lines if re.search(r"\S", line.text)], reader.hidden


def _is_white(operand: Any) -> bool:
    try:
        return float(operand) >= WHITE
    except (TypeError, ValueError):
        return False
