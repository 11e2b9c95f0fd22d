"""The phrase language of the lexicons, and the trie that finds phrases in a row of words.

    calf      a word                           (my|the|)      one of these, or nothing; may nest
    {pain}    anything the lexicon calls so    _   __   ___   any one word; up to 2; up to 4
    {number}k    a number with its unit (`numbers.UNITED`)

Phrases are separated by commas. "{cannot} feel (my|his|her|the) {foot}" is one phrase.

Two things make it fast. The trie unfolds where a text first leads (`Node`), and no step is taken to
a node that can't go on from there: `Node.needs` holds a bit for every element that may come next,
`_Reading.offers` those that stand at each word. Elements may share a bit: a common one means
"perhaps", and none means "no".
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final
from zlib import crc32

from assistant.red_flags.errors import RedFlagDataError
from assistant.red_flags.numbers import find_number_concepts

# Gap → fewest and most words in it.
GAPS: Final = {"_": (1, 1), "__": (0, 2), "___": (0, 4)}
LONGEST_GAP: Final = 4
# Words that no gap crosses: what is denied is no part of a phrase, and neither is what is masked.
MASK: Final = "\x00"
NOT_IN_GAPS: Final = frozenset(
    """no not isnt arent wasnt werent aint doesnt didnt hasnt havent without never nor neither none
    nope""".split()
) | {MASK}
# So many that few elements share one, so few that comparing them is quick.
BITS: Final = 240
# The bit of what stands everywhere, and all bits: the needs of a node that is not unfolded yet.
ALWAYS: Final = 1
UNKNOWN: Final = -1

# Shared, since most nodes have few of the things that may follow.
EMPTY: Final[Mapping[str, "Node"]] = {}

Span = tuple[str, int]
"""A concept and the index of the word after its last."""


class Node:
    """A state after some words of a phrase: what may follow, and which concepts end here.

    It begins folded, as the rests of phrases with the goal of each: the concept that it says, or
    the node where it goes on after a choice. Unfolding sorts them by their first elements.
    """

    __slots__ = ("accepts", "beyond", "concepts", "folded", "gaps", "joined", "needs", "words")

    def __init__(self) -> None:
        self.folded: list[tuple[str, Node | str]] = []
        self.words: Mapping[str, Node] = EMPTY
        self.concepts: Mapping[str, Node] = EMPTY
        self.gaps: Mapping[str, Node] = EMPTY
        self.joined: tuple[Node, ...] = ()
        self.accepts: tuple[str, ...] = ()
        # Bits of what can be read here, and of what can be read after a gap that begins here.
        self.needs = self.beyond = UNKNOWN

    def unfold(self) -> None:
        """Make the next nodes, still folded; a second call does nothing.

        Threads may unfold the same node at once: each builds its own, and either will do.
        """
        folded = self.folded
        if not folded:
            return
        made = _Unfolding()
        for rest, goal in folded:
            made.lead(rest, goal)
        self.words, self.concepts = made.words or EMPTY, made.concepts or EMPTY
        self.gaps = made.gaps or EMPTY
        self.joined, self.accepts = tuple(made.joined), tuple(made.accepts)
        self.needs, self.beyond = made.find_needs()
        self.folded = []


class _Unfolding:
    """What follows a node, as it is found."""

    def __init__(self) -> None:
        self.words: dict[str, Node] = {}
        self.concepts: dict[str, Node] = {}
        self.gaps: dict[str, Node] = {}
        self.joined: list[Node] = []
        self.accepts: dict[str, None] = {}

    def lead(self, phrase: str, goal: Node | str) -> None:
        """Let a phrase that begins here lead to its goal."""
        if phrase.startswith("("):
            choices, rest = split_choice(phrase)
            joined = Node()
            joined.folded.append((rest, goal))
            for choice in choices:
                self.lead(choice, joined)
        elif phrase:
            element, _, rest = phrase.partition(" ")
            self._follow(element).folded.append((rest, goal))
        elif isinstance(goal, Node):
            self.joined.append(goal)
        else:
            self.accepts[goal] = None

    def _follow(self, element: str) -> Node:
        """The state after one more word, concept or gap, made where it isn't there yet."""
        nodes = self.gaps if element in GAPS else self.words
        if element.startswith("{"):
            nodes, element = self.concepts, find_name(element)
        node = nodes.get(element)
        if node is None:
            node = nodes[element] = Node()
        return node

    def find_needs(self) -> tuple[int, int]:
        """`Node.needs` and `Node.beyond`."""
        needs, beyond = ALWAYS if self.accepts else 0, 0
        for element in (*self.words, *self.concepts):
            needs |= find_bit(element)
        for node in self.joined:
            node.unfold()
            needs |= node.needs
            beyond |= node.beyond
        for node in self.gaps.values():
            node.unfold()
            # Two gaps in a row reach further than a window does.
            beyond |= UNKNOWN if node.beyond else node.needs
        return needs, beyond


def find_name(element: str) -> str:
    """The concept that an element names: "pain" for {pain}, "number:k" for {number}k."""
    name, _, unit = element[1:].partition("}")
    return f"{name}:{unit}" if unit else name


def split_choice(phrase: str) -> tuple[list[str], str]:
    """The choices of the bracket that a phrase begins with, and what follows it."""
    depth, start = 0, 1
    choices: list[str] = []
    for at, letter in enumerate(phrase):
        depth += (letter == "(") - (letter == ")")
        if depth == 0 or (depth == 1 and letter == "|"):
            choices.append(phrase[start:at].strip())
            start = at + 1
        if depth == 0:
            return choices, phrase[start:].strip()
    raise RedFlagDataError(f"lexicon: {phrase[:60]!r} has a bracket too many or too few")


def split_phrases(entry: str) -> list[str]:
    """The phrases of a lexicon entry, trimmed."""
    return [phrase for part in " ".join(entry.split()).split(",") if (phrase := part.strip())]


@lru_cache(maxsize=1 << 14)
def find_bit(element: str) -> int:
    """The bit of a word or concept in `Node.needs`."""
    return 2 << crc32(element.encode(errors="replace")) % BITS


@lru_cache(maxsize=1 << 14)
def _look_up(word: str) -> tuple[int, tuple[str, ...], bool]:
    """What a word brings by itself: its bits, the numbers it may be, whether a gap may cross it."""
    return ALWAYS | find_bit(word), find_number_concepts(word), word not in NOT_IN_GAPS


def find_spans(words: Sequence[str], root: Node) -> list[list[Span]]:
    """For each word, the concepts that start there; right to left, so that phrases can nest."""
    root.unfold()
    reading = _Reading(words, root)
    for i in range(len(words) - 1, -1, -1):
        reading.read_word(i)
    reading.spans.pop()
    return reading.spans


class _Reading:
    """A row of words, read as far back as `read_word` has come."""

    __slots__ = ("offers", "root", "spans", "stops", "windows", "words")

    def __init__(self, words: Sequence[str], root: Node) -> None:
        self.root = root
        self.words = (*words, "")
        self.spans: list[list[Span]] = [[] for _ in self.words]
        # Bits of what can be read at each word, and at any word that a gap before it may end at.
        self.offers = [ALWAYS] * (len(self.words) + LONGEST_GAP)
        self.windows = [ALWAYS] * len(self.words)
        # The last place where a gap that begins before each word may end, however long it is.
        self.stops = [len(words)] * len(self.words)

    def read_word(self, i: int) -> None:
        """Find what starts at word `i`; every word after it must have been read."""
        word, here, root, offers = self.words[i], self.spans[i], self.root, self.offers
        node = root.words.get(word)
        if node is not None and (node.beyond or node.needs & offers[i + 1]):
            self._collect(node, i + 1, here)
        offer, numbers, is_crossed = _look_up(word)
        for number in numbers:
            here.append((number, i + 1))
            if number in root.concepts:
                self._collect(root.concepts[number], i + 1, here)
        for concept, _ in here:
            offer |= find_bit(concept)
        offers[i] = offer
        if is_crossed:
            offer |= offers[i + 1] | offers[i + 2] | offers[i + 3] | offers[i + 4]
        self.windows[i] = offer
        self.stops[i] = self.stops[i + 1] if is_crossed else i

    def _collect(self, node: Node, at: int, here: list[Span]) -> None:
        """Follow the trie from `node`, a state before the word `at`; note what it accepts."""
        words, spans, offers, windows = self.words, self.spans, self.offers, self.windows
        outers = self.root.concepts
        stack = [(node, at)]
        while stack:
            node, at = stack.pop()
            if not (node.needs & offers[at] or (node.beyond and node.beyond & windows[at])):
                continue
            if node.folded:
                node.unfold()
            for concept in node.accepts:
                span = (concept, at)
                if span not in here:
                    here.append(span)
                    if concept in outers:
                        stack.append((outers[concept], at))
            for joined in node.joined:
                if joined.needs & offers[at] or joined.beyond:
                    stack.append((joined, at))
            following = node.words.get(words[at])
            if following is not None:
                stack.append((following, at + 1))
            if node.concepts:
                concepts = node.concepts
                for name, end in spans[at]:
                    if name in concepts:
                        stack.append((concepts[name], end))
            if node.beyond:
                for gap, following in node.gaps.items():
                    if following.beyond or following.needs & windows[at]:
                        fewest, most = GAPS[gap]
                        for end in range(at + fewest, min(at + most, self.stops[at]) + 1):
                            if following.beyond or following.needs & offers[end]:
                                stack.append((following, end))
