"""Headings and paragraphs out of the lines of pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from kb.importing.drafts import Block
from kb.importing.lines import Line

EDGE_LINES = 2
BIGGER, WIDER = 1.08, 1.25
HEADING_WORDS = 14
SHORT = 0.75
BULLET = re.compile(r"^(?:[•‣▪◦●○■·\uf0b7\x7f–-]|\d{1,2}[.)])(?:\s+|$)")
SENTENCE_END = re.compile(r"[.!?:…][\"'”’)\]]*$")
# These begin an item too, or go on with a sentence that was broken before a dash or a figure.
DOUBTFUL = re.compile(r"^(?:[·–-]|\d{1,2}[.)])\s")
# What a browser prints around a page: the time and the title, the address and the page's number.
PRINTED = re.compile(
    r"^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}|^(?:https?|file)://\S+ \d+/\d+$"
)
PAGE_NUMBER = re.compile(r"^(?:page\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?$", re.IGNORECASE)


def find_running_lines(pages: Sequence[Sequence[Line]]) -> frozenset[Line]:
    """Lines at the edges of pages that stand on most pages alike, and page numbers."""
    edges = [line for page in pages for line in _edges(page)]
    if len(pages) == 1:
        return frozenset(line for line in edges if _is_printed(line))
    seen = Counter(text for page in pages for text in {_shape(line) for line in _edges(page)})
    most = max(2, len(pages) // 2 + 1)
    return frozenset(line for line in edges if _is_printed(line) or seen[_shape(line)] >= most)


def build_blocks(pages: Sequence[Sequence[Line]]) -> Iterator[Block]:
    """Blocks of the lines of all pages, one after another; bigger type is a higher heading."""
    lines = [line for page in pages for line in page]
    if not lines:
        return
    body = _find_body_size(lines)
    sizes = sorted({round(x.size, 1) for x in lines if x.size > body * BIGGER}, reverse=True)
    levels = {size: n for n, size in enumerate(sizes, start=1)}
    words = Counter(word for line in lines for word in re.findall(r"[\w’'-]+", line.text.lower()))
    for group in _group(lines, body):
        text, is_item = _join(group, words)
        if not text:
            continue
        first = next(line for line in group if not BULLET.fullmatch(line.text))
        level = levels.get(round(first.size, 1))
        if level is None and _is_bold_heading(group, text):
            level = len(sizes) + 1
        if level is not None:
            yield Block("heading", text, level)
        else:
            yield Block("item" if is_item else "paragraph", text)


def _group(lines: Sequence[Line], body: float) -> Iterator[list[Line]]:
    """Lines that belong together."""
    leading = _find_leading(lines, body)
    longest = max(len(line.text) for line in lines)
    group: list[Line] = []
    for line in lines:
        if group and _begins_anew(group, line, leading, longest):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _begins_anew(group: Sequence[Line], line: Line, leading: float, longest: int) -> bool:
    last = group[-1]
    if BULLET.fullmatch(last.text):
        return False
    if abs(last.size - line.size) > 0.5 and not _is_level(last, line):
        return True
    is_whole = SENTENCE_END.search(last.text) is not None
    is_list = BULLET.match(group[0].text) is not None
    if BULLET.match(line.text) and (is_whole or is_list or not DOUBTFUL.match(line.text)):
        return True
    is_short = len(last.text) < SHORT * longest
    if last.page != line.page or line.y > last.y:
        # Over the end of a page or a column no gap can be measured.
        return is_whole and (is_short or not line.text[:1].islower())
    gap = last.y - line.y
    if gap > WIDER * max(leading, line.size * 1.1):
        return True
    # Paragraphs set without a gap: the first is whole, and ends early or the next is indented.
    is_indented = line.x > group[0].x + line.size * 0.8
    is_all_bold = all(g.bold for g in group)
    return (is_whole and (is_short or is_indented)) or (is_all_bold and not line.bold)


def _is_level(last: Line, line: Line) -> bool:
    return last.page == line.page and abs(last.y - line.y) < min(last.size, line.size) * 0.5


def _join(group: Sequence[Line], words: Counter[str]) -> tuple[str, bool]:
    """The text of lines that belong together, and whether it began with a bullet or a number."""
    text = ""
    for line in group:
        if text.endswith("-") and re.search(r"\w-$", text):
            text = _join_hyphen(text, line.text, words)
        else:
            text = f"{text} {line.text}".strip()
    plain = BULLET.sub("", text, count=1)
    return plain, plain != text


def _join_hyphen(text: str, rest: str, words: Counter[str]) -> str:
    """A word over a line's end: whole if the article has it whole elsewhere, else hyphenated."""
    head = re.findall(r"[\w’']+(?=-$)", text)
    tail = re.match(r"[\w’']+", rest)
    if head and tail:
        whole, hyphened = f"{head[-1]}{tail.group()}", f"{head[-1]}-{tail.group()}"
        if words[whole.lower()] and not words[hyphened.lower()]:
            return f"{text[:-1]}{rest}"
    return f"{text}{rest}"


def _is_bold_heading(group: Sequence[Line], text: str) -> bool:
    is_short = len(text.split()) <= HEADING_WORDS
    return all(line.bold for line in group) and is_short and not SENTENCE_END.search(text)


def _find_body_size(lines: Sequence[Line]) -> float:
    """The size that most letters are set in."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    return letters.most_common(1)[0][0]


def _find_leading(lines: Sequence[Line], body: float) -> float:
    """The usual distance from line to line of the body's text, in points."""
    pairs = pairwise(lines)
    gaps = [
        round(a.y - b.y, 1)
        for a, b in pairs
        if a.page == b.page and a.y > b.y and abs(a.size - body) < 0.5 and abs(b.size - body) < 0.5
    ]
    usual = [gap for gap in gaps if gap < body * 2]
    return min(median(usual), Counter(usual).most_common(1)[0][0]) if usual else body * 1.2


def _edges(page: Sequence[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda line: -line.y)
    return [*by_height[:EDGE_LINES], *by_height[-EDGE_LINES:]]


def _is_printed(line: Line) -> bool:
    return bool(PAGE_NUMBER.match(line.text) or PRINTED.match(line.text))


def _shape(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)
