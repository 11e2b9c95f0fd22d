"""What of a conversation needs reading closely: most often nothing at all.

Each step may let through too much and never too little. The bare words of each sentence
(`word_index`) leave a few rules. The lines that speak of these are read properly, a rule's rarest
need first, but without what might still stop, explain or take back a match. For the rules that are
left then, `find_lines` names the lines that their matches can depend on; only where something may
be taken back in words that name no finding ("false alarm") is that all of them.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from assistant.red_flags.denials import NEGATORS, NOPES
from assistant.red_flags.figures import OPENING_WORDS
from assistant.red_flags.lines import MOST_FRAMED, find_lengths
from assistant.red_flags.matching import find_counting, find_matches
from assistant.red_flags.meanings import WITHDRAWING, Context
from assistant.red_flags.numbers import WORDS as NUMBER_WORDS
from assistant.red_flags.reading import WRITING_CUES, Conversation, Sighting
from assistant.red_flags.rules.rule import Rule, Scope
from assistant.red_flags.tokens import Sentence
from assistant.red_flags.vocabulary import LENGTHS
from assistant.red_flags.word_index import WordIndex

# What takes back more than it names.
TAKERS = WITHDRAWING.union(OPENING_WORDS)

# Where more rules than these may fire, reading everything is quicker than looking line by line.
MOST_LIKELY = 12


class Outline(NamedTuple):
    """What the bare words of a conversation leave possible.

    `lines` are those on which each concept may stand, and `turns` the messages.
    """

    conversation: Conversation
    lines: Mapping[str, Sequence[int]]
    turns: Mapping[str, set[int]]

    def find_lines(
        self, concepts: Iterable[str], is_near: Callable[[int], bool] = lambda _: True
    ) -> list[int]:
        """The lines that say one of some concepts, in order."""
        return sorted(
            {
                number
                for concept in concepts
                for number in self.lines.get(concept, ())
                if is_near(number) and concept in self.conversation.find_line(number).said.names
            }
        )

    def count_lines(self, concepts: Iterable[str]) -> int:
        """How many lines there are to look at for some concepts, at most."""
        return sum(len(self.lines.get(concept, ())) for concept in concepts)


class Shortlist:
    """Some rules and the index of what they ask for; made once, since that takes a while."""

    def __init__(self, rules: Sequence[Rule], concepts: Mapping[str, str]) -> None:
        """`concepts` maps each name of the lexicons to its phrases."""
        self._rules = rules
        asked = [_find_asked(rule) for rule in rules]
        self._index = WordIndex(concepts, TAKERS.union(WRITING_CUES, NEGATORS, *asked))
        self._by_concept: dict[str, list[int]] = defaultdict(list)
        for at, rule in enumerate(rules):
            for concept in frozenset().union(*rule.groups) - LENGTHS:
                self._by_concept[concept].append(at)
        # Without what stops or explains a match, there are only more of them.
        self._bare = [replace(rule, unless="", explained_by="") for rule in rules]

    def read_outline(self, conversation: Conversation) -> Outline:
        """What may be said where."""
        lines: dict[str, list[int]] = defaultdict(list)
        by_turn: dict[int, set[str]] = defaultdict(set)
        find_possible = self._index.find_possible
        for number, sentence in enumerate(conversation.sentences):
            possible = find_possible(sentence.words)
            if possible:
                possible.update(find_lengths(len(sentence.words) - MOST_FRAMED))
                by_turn[sentence.turn] |= possible
                for concept in possible:
                    lines[concept].append(number)
        turns: dict[str, set[int]] = defaultdict(set)
        for turn, said in by_turn.items():
            for concept in said:
                turns[concept].add(turn)
        return Outline(conversation, lines, turns)

    def find_rules(self, outline: Outline) -> tuple[Rule, ...]:
        """The rules that may fire, in their order; the others certainly don't."""
        named = {at for concept in outline.lines for at in self._by_concept.get(concept, ())}
        likely = [at for at in sorted(named) if _may_be_said(self._rules[at], outline)]
        if len(likely) <= MOST_LIKELY:
            likely = [at for at in likely if _may_fire(self._bare[at], outline)]
        return tuple(self._rules[at] for at in likely)

    def find_lines(self, rules: Sequence[Rule], outline: Outline) -> Sequence[int]:
        """The lines that must be read to tell whether some rules fire, in order."""
        conversation = outline.conversation
        if len(rules) > MOST_LIKELY:
            return range(len(conversation.sentences))
        asked = [_find_asked(rule) for rule in rules]
        lines = outline.find_lines(frozenset().union(*asked))
        takers = conversation.read(outline.find_lines(TAKERS), TAKERS, writing=())
        if any(_takes_back(s) and s.line >= lines[0] for s in takers):
            return range(len(conversation.sentences))
        said = frozenset[str]().union(*[conversation.find_line(n).said.names for n in lines])
        keys = frozenset[str]().union(*[self._index.find_keys(name) for name in said])
        denying = self._find_denying(outline)
        later = [n for n in denying if n > lines[0] and _has_key(conversation.sentences[n], keys)]
        return sorted({*lines, *later})

    def _find_denying(self, outline: Outline) -> Iterable[int]:
        """The lines that may deny something."""
        answered = [
            number
            for number, sentence in enumerate(outline.conversation.sentences)
            if sentence.stop == "?" or not NOPES.isdisjoint(sentence.words)
        ]
        return {*outline.find_lines(NEGATORS), *answered}


def _takes_back(sighting: Sighting) -> bool:
    """Whether it may take something back; an explanation only opens a later message."""
    if sighting.concept in OPENING_WORDS:
        return sighting.turn > 0 and sighting.start <= OPENING_WORDS[sighting.concept]
    return sighting.context is not Context.DENIED


def _find_asked(rule: Rule) -> frozenset[str]:
    """What a rule asks for in words; how long a sentence is tells itself, wherever these stand."""
    return frozenset().union(*rule.groups, rule.stops, rule.causes) - LENGTHS


def _has_key(sentence: Sentence, keys: Collection[str]) -> bool:
    """Whether a sentence may name what has these keys; any number is as good as another."""
    return any(
        word in keys or word[:1].isdigit() or word in NUMBER_WORDS for word in sentence.words
    )


def _may_be_said(rule: Rule, outline: Outline) -> bool:
    """Whether the words leave all needs possible near enough to each other."""
    if any(outline.lines.keys().isdisjoint(group) for group in rule.groups):
        return False
    if rule.scope is Scope.CONVERSATION or len(rule.groups) == 1:
        return True
    places = outline.lines if rule.scope is Scope.SENTENCE else outline.turns
    near = [{at for name in group for at in places.get(name, ())} for group in rule.groups]
    return bool(near[0].intersection(*near[1:]))


def _may_fire(rule: Rule, outline: Outline) -> bool:
    """Whether a rule fires on its needs alone, read closely, the rarest first."""
    needs = sorted(
        zip(rule.groups, rule.past_groups, strict=True),
        key=lambda need: outline.count_lines(need[0]),
    )
    seen: dict[Sighting, None] = {}
    near = _Near(rule.scope, outline.conversation)
    for group, past in needs:
        counting = find_counting(rule, past=past)
        lines = outline.find_lines(group, near.holds)
        # Nothing is taken for writing here: that only ever makes less count.
        sightings = outline.conversation.read(lines, group, writing=())
        found = [sighting for sighting in sightings if sighting.context in counting]
        if not found:
            return False
        seen.update(dict.fromkeys(found))
        near.move_to(found)
    return bool(find_matches([rule], list(seen)))


class _Near:
    """The lines on which the other needs of a rule must stand, once one was found."""

    def __init__(self, scope: Scope, conversation: Conversation) -> None:
        self._scope = scope
        self._sentences = conversation.sentences
        self._places: Collection[int] | None = None

    def holds(self, number: int) -> bool:
        """Whether a line is near enough."""
        if self._places is None:
            return True
        is_message = self._scope is Scope.MESSAGE
        return (self._sentences[number].turn if is_message else number) in self._places

    def move_to(self, found: Iterable[Sighting]) -> None:
        """Look near these from now on."""
        match self._scope:
            case Scope.SENTENCE:
                self._places = {s.line for s in found}
            case Scope.NEIGHBOURS:
                # The first need may stand between the two.
                self._places = {s.line + step for s in found for step in range(-2, 3)}
            case Scope.MESSAGE:
                self._places = {s.turn for s in found}
            case Scope.CONVERSATION:
                pass
