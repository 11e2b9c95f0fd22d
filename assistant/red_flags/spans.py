"""Which concepts start at each word of a row: the trie, followed from right to left."""

from collections.abc import Iterable, Sequence

from assistant.red_flags.phrases import LONGEST_GAP
from assistant.red_flags.trie import ALWAYS, Node, Step, Trie, find_bit

Span = tuple[str, int]
"""A concept and the index of the word after its last."""


def find_spans(words: Sequence[str], trie: Trie) -> list[list[Span]]:
    """For each word, the concepts that start there; right to left, so that phrases can nest."""
    reading = _Reading(words, trie)
    for i in range(len(words) - 1, -1, -1):
        reading.read_word(i)
    reading.spans.pop()
    return reading.spans


class _Reading:
    """A row of words, read as far back as `read_word` has come."""

    __slots__ = ("offers", "spans", "stops", "trie", "windows", "words")

    def __init__(self, words: Sequence[str], trie: Trie) -> None:
        self.trie = trie
        self.words = (*words, "")
        self.spans: list[list[Span]] = [[] for _ in self.words]
        # Bits of what can be read at each word, and at any word that a gap before it may end at.
        self.offers = [ALWAYS] * (len(self.words) + LONGEST_GAP)
        self.windows = [ALWAYS] * len(self.words)
        # The last place where a gap that begins before each word may end, however long it is.
        self.stops = [len(words)] * len(self.words)

    def read_word(self, i: int) -> None:
        """Find what starts at word `i`; every word after it must have been read."""
        concepts, steps, offer, needs, beyond, is_crossed = self.trie[self.words[i]]
        offers, at = self.offers, i + 1
        said = [(concept, at) for concept in concepts]
        if needs & offers[at] or beyond & self.windows[at]:
            offer |= self._take(steps, at, said)
        else:
            self.spans[i] = said
        offers[i] = offer
        self.windows[i] = offer
        self.stops[i] = i
        if is_crossed:
            self.windows[i] |= offers[at] | offers[i + 2] | offers[i + 3] | offers[i + 4]
            self.stops[i] = self.stops[at]

    def _take(self, steps: Iterable[Step], at: int, said: Sequence[Span]) -> int:
        """Note what the word before `at` says, by itself and with those after it; its bits."""
        here, fits, window = self.spans[at - 1], self.offers[at], self.windows[at]
        bits = first = 0
        for before, needs, beyond, node in steps:
            if needs & fits or beyond & window:
                here += said[first:before]
                first = before
                bits |= self._collect(node, at, here)
        here += said[first:]
        return bits

    def _collect(self, node: Node, at: int, here: list[Span]) -> int:
        """Follow the trie from `node`, a state before the word `at`; note what it accepts.

        Returns the bits of that.
        """
        words, spans, offers, windows = self.words, self.spans, self.offers, self.windows
        outers = self.trie.root.concepts
        stack = [(node, at)]
        said = 0
        while stack:
            node, at = stack.pop()
            fits, goes_beyond = node.needs & offers[at], node.beyond & windows[at]
            if not (fits or goes_beyond):
                continue
            if node.folded:
                node.unfold()
            for concept in node.accepts:
                span = (concept, at)
                if span not in here:
                    here.append(span)
                    said |= find_bit(concept)
                    if concept in outers:
                        stack.append((outers[concept], at))
            for joined in node.joined:
                if joined.needs & offers[at] or joined.beyond:
                    stack.append((joined, at))
            if fits:
                following = node.words.get(words[at])
                if following is not None:
                    stack.append((following, at + 1))
                concepts = node.concepts
                if concepts:
                    for name, end in spans[at]:
                        if name in concepts:
                            stack.append((concepts[name], end))
            if goes_beyond:
                for fewest, most, following in node.gaps:
                    needs, beyond = following.needs, following.beyond
                    for end in range(at + fewest, min(at + most, self.stops[at]) + 1):
                        if beyond or needs & offers[end]:
                            stack.append((following, end))
        return said
