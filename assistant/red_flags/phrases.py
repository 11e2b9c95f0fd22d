"""The phrase language of the lexicons, and the trie that finds phrases in a row of words.

    calf      a word                           (my|the|)      one of these, or nothing; may nest
    {pain}    anything the lexicon calls so    _   __   ___   any one word; up to 2; up to 4

Phrases are separated by commas. "{cannot} feel (my|his|her|the|) {foot}" is one phrase.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from assistant.red_flags.errors import RedFlagDataError
from assistant.red_flags.numbers import find_number_concepts

# Gap → fewest and most words in it.
GAPS: Final = {"_": (1, 1), "__": (0, 2), "___": (0, 4)}
# Words that no gap crosses: what is denied is no part of a phrase, and neither is what is masked.
MASK: Final = "\x00"
NOT_IN_GAPS: Final = frozenset(
    """no not isnt arent wasnt werent aint doesnt didnt hasnt havent without never nor neither none
    nope""".split()
) | {MASK}

Span = tuple[str, int]
"""A concept and the index of the word after its last."""


class Node:
    """A state after some words of a phrase: what may follow, and which concepts end here."""

    __slots__ = ("accepts", "concepts", "gaps", "joined", "words")

    def __init__(self) -> None:
        self.words: dict[str, Node] = {}
        self.concepts: dict[str, Node] = {}
        self.gaps: dict[str, Node] = {}
        self.joined: list[Node] = []
        self.accepts: tuple[str, ...] = ()

    def follow(self, element: str) -> "Node":
        """The state after one more word, concept or gap, made where it isn't there yet."""
        if element in GAPS:
            return self.gaps.setdefault(element, Node())
        if element.startswith("{"):
            return self.concepts.setdefault(element[1:-1], Node())
        found = self.words.get(element)
        if found is None:
            found = self.words[element] = Node()
        return found


def split_phrases(entry: str) -> list[str]:
    """The phrases of a lexicon entry, trimmed."""
    return [phrase for part in entry.split(",") if (phrase := " ".join(part.split()))]


def add_phrase(root: Node, phrase: str, concept: str) -> None:
    """Put one phrase into the trie, every alternative of it."""
    for node in _extend_phrase([root], phrase):
        if concept not in node.accepts:
            node.accepts = (*node.accepts, concept)


def find_references(phrase: str) -> Iterator[str]:
    """The concepts a phrase refers to."""
    for piece in phrase.split("{")[1:]:
        yield piece.partition("}")[0]


def _extend_phrase(nodes: Sequence[Node], phrase: str) -> Sequence[Node]:
    elements = _split_elements(phrase) if "(" in phrase else phrase.split()
    for element in elements:
        if element.startswith("("):
            nodes = _join(_extend_choices(nodes, element))
        else:
            nodes = [node.follow(element) for node in nodes]
    return nodes


def _extend_choices(nodes: Sequence[Node], element: str) -> Sequence[Node]:
    reached: dict[int, Node] = {}
    for choice in _split_outside_brackets(element[1:-1], "|"):
        reached.update((id(node), node) for node in _extend_phrase(nodes, choice))
    return list(reached.values())


def _join(nodes: Sequence[Node]) -> Sequence[Node]:
    """One node that all of `nodes` lead to: what follows a choice is stored once."""
    if len(nodes) == 1:
        return nodes
    joined = Node()
    for node in nodes:
        node.joined.append(joined)
    return [joined]


def _split_elements(phrase: str) -> Iterator[str]:
    """Words, gaps, references and whole bracketed choices, in order."""
    return (piece for piece in _split_outside_brackets(phrase, " ") if piece)


def _split_outside_brackets(text: str, mark: str) -> Iterator[str]:
    """The pieces of `text` between marks that stand in no brackets."""
    depth, start = 0, 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == mark and depth == 0:
            yield text[start:at]
            start = at + 1
    if depth:
        raise RedFlagDataError(f"lexicon: {text[:60]!r} has a bracket too many or too few")
    yield text[start:]


def find_spans(words: Sequence[str], root: Node) -> list[list[Span]]:
    """For each word, the concepts that start there; right to left, so that phrases can nest."""
    spans: list[list[Span]] = [[] for _ in words]
    for i in range(len(words) - 1, -1, -1):
        node = root.words.get(words[i])
        if node is not None:
            _collect(node, i, i + 1, words, spans, root)
        for number in find_number_concepts(words[i]):
            spans[i].append((number, i + 1))
            outer = root.concepts.get(number)
            if outer is not None:
                _collect(outer, i, i + 1, words, spans, root)
    return spans


def _collect(
    node: Node,
    start: int,
    at: int,
    words: Sequence[str],
    spans: list[list[Span]],
    root: Node,
) -> None:
    """Follow the trie from `node`, the state after `start`..`at`; note what it accepts."""
    stack = [(node, at)]
    length = len(words)
    here = spans[start]
    while stack:
        node, at = stack.pop()
        for concept in node.accepts:
            span = (concept, at)
            if span not in here:
                here.append(span)
                outer = root.concepts.get(concept)
                if outer is not None:
                    stack.append((outer, at))
        if node.joined:
            stack += [(joined, at) for joined in node.joined]
        if at >= length:
            continue
        following = node.words.get(words[at])
        if following is not None:
            stack.append((following, at + 1))
        if node.concepts:
            stack += [
                (node.concepts[name], end) for name, end in spans[at] if name in node.concepts
            ]
        for gap, following in node.gaps.items():
            stack += [(following, end) for end in _cross(gap, at, words)]


def _cross(gap: str, at: int, words: Sequence[str]) -> Iterable[int]:
    """Where a gap that begins before the word `at` may end."""
    fewest, most = GAPS[gap]
    for length in range(most + 1):
        if length >= fewest:
            yield at + length
        if at + length >= len(words) or words[at + length] in NOT_IN_GAPS:
            return
