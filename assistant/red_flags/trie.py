"""All phrases as a trie that unfolds where a text first leads.

No step need be taken to a node that can't go on from there: `Node.needs` holds a bit for every
element that may come next. Elements may share a bit: a common one means "perhaps", and none means
"no". What a word says by itself is found once, when it is first met (`Opening`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import Final, NamedTuple
from zlib import crc32

from assistant.red_flags.numbers import find_number_concepts
from assistant.red_flags.phrases import GAPS, NOT_IN_GAPS, find_name, split_choice

# So many that few elements share one, so few that comparing them is quick.
BITS: Final = 720
# The bit of what stands everywhere, and all bits: the needs of a node that is not unfolded yet.
ALWAYS: Final = 1
UNKNOWN: Final = -1
MOST_WORDS_KEPT: Final = 1 << 14

# Shared, since most nodes have few of the things that may follow.
EMPTY: Final[Mapping[str, "Node"]] = {}


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
        # With the fewest and the most words of each gap.
        self.gaps: Sequence[tuple[int, int, Node]] = ()
        self.joined: tuple[Node, ...] = ()
        self.accepts: tuple[str, ...] = ()
        # Bits of what can be read here, and of what can be read after a gap that begins here.
        self.needs = self.beyond = UNKNOWN

    def unfold(self) -> None:
        """Make the next nodes, still folded; a second call does nothing.

        Threads may unfold the same node at once: each builds its own, and either will do.
        """
        if not self.folded:
            return
        made = _Unfolding()
        for rest, goal in self.folded:
            made.lead(rest, goal)
        self.words, self.concepts = _shorten(made.words), _shorten(made.concepts)
        self.gaps = [(*GAPS[gap], node) for gap, node in _shorten(made.gaps).items()]
        self.joined, self.accepts = tuple(made.joined), tuple(made.accepts)
        needs, beyond = self._find_own_needs()
        for node in self.joined:
            node.unfold()
            needs |= node.needs
            beyond |= node.beyond
        self.needs, self.beyond = needs | (ALWAYS if self.accepts else 0), beyond
        self.folded = []

    def _find_own_needs(self) -> tuple[int, int]:
        """The bits of what follows this node itself."""
        beyond = 0
        for _, _, node in self.gaps:
            node.unfold()
            # Two gaps in a row reach further than a window does.
            beyond |= UNKNOWN if node.beyond else node.needs
        return find_bits((*self.words, *self.concepts)), beyond

    def find_next(self) -> Iterator["Node"]:
        """Every node that may follow, once it is unfolded."""
        yield from self.words.values()
        yield from self.concepts.values()
        yield from self.joined
        for _, _, node in self.gaps:
            yield node

    def part(self) -> "Node":
        """This node without what ends here and what is joined to it."""
        own = Node()
        own.words, own.concepts, own.gaps = self.words, self.concepts, self.gaps
        own.needs, own.beyond = own._find_own_needs()
        return own


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


def _shorten(nodes: Mapping[str, Node]) -> Mapping[str, Node]:
    """Without the nodes that only lead on to one other, which takes their place."""
    return {element: _skip_empty(node) for element, node in nodes.items()} or EMPTY


def _skip_empty(node: Node) -> Node:
    while len(node.folded) == 1:
        rest, goal = node.folded[0]
        if rest or not isinstance(goal, Node):
            break
        node = goal
    return node


@lru_cache(maxsize=1 << 14)
def find_bit(element: str) -> int:
    """The bit of a word or concept in `Node.needs`."""
    return 2 << crc32(element.encode(errors="replace")) % BITS


def find_bits(elements: Iterable[str]) -> int:
    """The bits of some words or concepts."""
    return reduce(or_, map(find_bit, elements), 0)


class Step(NamedTuple):
    """A state that a word leads to, its bits, and how many concepts the word says before it."""

    before: int
    needs: int
    beyond: int
    node: Node


class Opening(NamedTuple):
    """What a word brings: the concepts that it says by itself, and the steps on from there.

    `offer` are the bits of what it says, `needs` and `beyond` those of all steps; a gap may hold
    it where `is_crossed`.
    """

    concepts: tuple[str, ...]
    steps: tuple[Step, ...]
    offer: int
    needs: int
    beyond: int
    is_crossed: bool


class Trie(dict[str, Opening]):
    """Word → its opening, by all phrases; as many words are kept as a language has."""

    def __init__(self, root: Node) -> None:
        super().__init__()
        self.root = root

    def unfold(self) -> None:
        """Unfold all of it: a tenth of a second and 8 MB, which no runner then waits for."""
        seen, stack = {self.root}, [self.root]
        while stack:
            node = stack.pop()
            node.unfold()
            new = {following for following in node.find_next() if following not in seen}
            seen |= new
            stack += new

    def __missing__(self, word: str) -> Opening:
        if len(self) >= MOST_WORDS_KEPT:
            self.clear()
        opening = self[word] = self._open(word)
        return opening

    def _open(self, word: str) -> Opening:
        concepts: dict[str, None] = {}
        steps = [
            Step(len(concepts), node.needs, node.beyond, node)
            for node in self._walk(word, concepts)
            if node.needs or node.beyond
        ]
        return Opening(
            tuple(concepts),
            tuple(steps),
            offer=ALWAYS | find_bits((word, *concepts)),
            needs=reduce(or_, [step.needs for step in steps], 0),
            beyond=reduce(or_, [step.beyond for step in steps], 0),
            is_crossed=word not in NOT_IN_GAPS,
        )

    def _walk(self, word: str, said: dict[str, None]) -> Iterator[Node]:
        """Each state that the word leads to by itself; notes in `said` what it says on the way."""
        self.root.unfold()
        if word in self.root.words:
            yield from self._walk_from(self.root.words[word], said)
        for number in find_number_concepts(word):
            said[number] = None
            if number in self.root.concepts:
                yield from self._walk_from(self.root.concepts[number], said)

    def _walk_from(self, node: Node, said: dict[str, None]) -> Iterator[Node]:
        outers, stack = self.root.concepts, [node]
        while stack:
            node = stack.pop()
            node.unfold()
            new = [concept for concept in node.accepts if concept not in said]
            said.update(dict.fromkeys(new))
            yield node.part()
            stack += [outers[concept] for concept in new if concept in outers]
            stack += node.joined
