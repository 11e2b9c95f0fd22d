"""Which rules might fire on a conversation: none on most, and those need no closer reading.

Two steps, each of which may let through too much and never too little. First the bare words of each
sentence (`word_index`) leave a few rules; then the sentences that speak of these are read properly,
but without what might still stop, explain or take back a match. A rule that fires in the end has
passed both, so that only what is left needs the whole conversation read.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.red_flags.matching import find_matches
from assistant.red_flags.reading import Conversation
from assistant.red_flags.rules.rule import Rule, Scope
from assistant.red_flags.word_index import WordIndex

Place = tuple[int, int]
"""A turn and a line; -1 for both of a whole conversation, for the line of a whole message."""

ANYWHERE: Place = (-1, -1)


@dataclass(frozen=True)
class _Said:
    """What each concept's possible lines are, and what each place may say."""

    lines: Mapping[str, Sequence[int]]
    places: Mapping[Place, set[str]]


class Shortlist:
    """Some rules and the index of what they need; made once, since that takes a while."""

    def __init__(self, rules: Sequence[Rule], concepts: Mapping[str, str]) -> None:
        """`concepts` maps each name of the lexicons to its phrases."""
        self._rules = rules
        self._needs = [frozenset[str]().union(*rule.groups) for rule in rules]
        self._index = WordIndex(concepts, frozenset().union(*self._needs))
        self._by_concept: dict[str, list[int]] = defaultdict(list)
        for at, needs in enumerate(self._needs):
            for concept in needs:
                self._by_concept[concept].append(at)
        # Without what stops or explains a match, there are only more of them.
        self._bare = [replace(rule, unless="", explained_by="") for rule in rules]

    def find_rules(self, conversation: Conversation) -> tuple[Rule, ...]:
        """The rules that may fire, in their order; the others certainly don't."""
        said = self._find_said(conversation)
        likely = self._find_likely(said)
        if not likely:
            return ()
        needs = frozenset[str]().union(*[self._needs[at] for at in likely])
        lines = sorted({line for need in needs for line in said.lines.get(need, ())})
        # Nothing is taken for writing here: that only ever makes less count.
        sightings = conversation.read(lines, needs, writing=())
        matches = find_matches([self._bare[at] for at in likely], sightings)
        fired = {match.rule.id for match in matches}
        return tuple(self._rules[at] for at in likely if self._rules[at].id in fired)

    def _find_said(self, conversation: Conversation) -> _Said:
        lines: dict[str, list[int]] = defaultdict(list)
        places: dict[Place, set[str]] = defaultdict(set)
        for number, sentence in enumerate(conversation.sentences):
            possible = self._index.find_possible(sentence.words)
            if possible:
                places[sentence.turn, number] = possible
                places[sentence.turn, -1] |= possible
                for concept in possible:
                    lines[concept].append(number)
        places[ANYWHERE] = set(lines)
        return _Said(lines, places)

    def _find_likely(self, said: _Said) -> list[int]:
        """The rules whose needs may all be said near enough to each other, by number."""
        named = sorted({at for concept in said.lines for at in self._by_concept[concept]})
        return [at for at in named if _may_fire(self._rules[at], said.places)]


def _may_fire(rule: Rule, places: Mapping[Place, set[str]]) -> bool:
    if any(group.isdisjoint(places[ANYWHERE]) for group in rule.groups):
        return False
    if rule.scope is Scope.CONVERSATION:
        return True
    near: Iterable[set[str]] = (
        said
        for (turn, line), said in places.items()
        if turn >= 0 and (line >= 0) == (rule.scope is Scope.SENTENCE)
    )
    return any(not any(group.isdisjoint(said) for group in rule.groups) for said in near)
