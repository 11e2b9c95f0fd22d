"""Blocks of a tree of HTML, or of the XML that trafilatura gives for a page."""

import re
from collections.abc import Callable, Iterator

from lxml import etree

from kb.importing.drafts import Block, Kind

HEADINGS = {f"h{n}": n for n in range(1, 7)}
ITEMS = ("li", "item", "dd", "dt")
BREAKS = ("br", "lb")
CELLS = ("td", "th", "cell")
INLINE = frozenset(
    """a abbr b bdi bdo big cite code data del dfn em font hi i ins kbd label mark q ref s samp
    small span strong sub sup time tt u var""".split()
)
PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n")

Place = Callable[[etree._Element], str]


def read_blocks(tree: etree._Element) -> tuple[Block, ...]:
    """Blocks of `tree` in reading order."""
    return tuple(block for block, _ in read_placed_blocks(tree, lambda _: ""))


def read_placed_blocks(tree: etree._Element, name_place: Place) -> Iterator[tuple[Block, str]]:
    """Blocks of `tree`, each with the outermost place around it that `name_place` has a name for.

    Walked without recursion: a page may nest as deep as it likes.
    """
    collector = _Collector(name_place)
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if not isinstance(element.tag, str):
            yield from collector.add(element.tail)
        elif event == "start":
            yield from collector.open(element)
        else:
            yield from collector.close(element)
            if element is not tree:
                yield from collector.add(element.tail)
    yield from collector.flush()


class _Collector:
    """Gathers inline text until a block begins or ends."""

    def __init__(self, name_place: Place) -> None:
        self._name_place = name_place
        self._parts: list[str] = []
        self._kinds: list[tuple[Kind, int]] = [("paragraph", 0)]
        self._places: list[str] = [""]

    def open(self, element: etree._Element) -> Iterator[tuple[Block, str]]:
        tag = str(element.tag)
        if tag not in INLINE and tag not in BREAKS and tag not in CELLS:
            yield from self.flush()
        if tag in BREAKS:
            self._parts.append("\n")
        if tag in CELLS and element.getprevious() is not None:
            self._parts.append(" – ")
        self._kinds.append(_kind_of(element) or self._kinds[-1])
        self._places.append(self._places[-1] or self._name_place(element))
        self._keep(element.text)

    def close(self, element: etree._Element) -> Iterator[tuple[Block, str]]:
        tag = str(element.tag)
        if tag not in INLINE and tag not in BREAKS and tag not in CELLS:
            yield from self.flush()
        self._kinds.pop()
        self._places.pop()

    def add(self, text: str | None) -> Iterator[tuple[Block, str]]:
        self._keep(text)
        return iter(())

    def flush(self) -> Iterator[tuple[Block, str]]:
        text, self._parts = "".join(self._parts), []
        kind, level = self._kinds[-1]
        for part in PARAGRAPH_BREAK.split(text):
            joined = " ".join(part.split())
            if joined:
                yield Block(kind, joined, level), self._places[-1]

    def _keep(self, text: str | None) -> None:
        if text:
            # Only a <br> breaks a line: line ends of the source are spaces.
            self._parts.append(re.sub(r"\s+", " ", text))


def _kind_of(element: etree._Element) -> tuple[Kind, int] | None:
    tag = str(element.tag)
    if tag == "head" and element.get("rend"):
        return "heading", HEADINGS.get(element.get("rend", ""), 2)
    if tag in HEADINGS:
        return "heading", HEADINGS[tag]
    if tag in ITEMS:
        return "item", 0
    return None
