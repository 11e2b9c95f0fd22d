"""A conversation → sightings: which concept stands where, and how it is meant.

A line is read when it is asked for, since most say nothing that any rule could want.
"""

import os
from collections.abc import Collection, Iterable, Sequence
from copy import copy
from typing import NamedTuple

from assistant.red_flags.clauses import OF_ONESELF, is_of_oneself
from assistant.red_flags.contexts import ContextReader
from assistant.red_flags.lexicon.innocent import ALONG
from assistant.red_flags.lines import Line, Said, build_said, end_lines
from assistant.red_flags.meanings import CUES, TIME_SPANS, WITHDRAWING, Context
from assistant.red_flags.normalising import build_plain_text
from assistant.red_flags.phrases import MASK
from assistant.red_flags.rules.all_rules import RULES
from assistant.red_flags.spans import Span, find_spans
from assistant.red_flags.tokens import Sentence, find_offsets, find_places, split_sentences
from assistant.red_flags.vocabulary import (
    ELSEWHERE_CONCEPT,
    INNOCENT_CONCEPT,
    LENGTHS,
    load_trie,
)

Words = tuple[str, ...]
# As many words of a neighbouring message as a figure of speech may need.
JOINED_WORDS = 8
# Without their questions so many sentences are read again, or a long text took twice as long.
MOST_TOLD = 20
# A message of several lines is read line by line as well, up to so many sentences.
MOST_READ_BY_LINES = 200
# A story is over where the runner speaks for himself, or asks for help.
FIRST_PERSON = OF_ONESELF.union("ill we our us help urgent please".split())
WRITING_CUES = ("writing_cue", "fiction_cue", "current_cue")
# These stand as they are, whatever is said around them.
UNWEIGHED = (CUES - WITHDRAWING) | TIME_SPANS | LENGTHS
# What explains an earlier message alone.
LATER = frozenset().union(*(rule.later_causes for rule in RULES))


class Sighting(NamedTuple):
    """A concept on the words `start` to `end` of line `line`."""

    concept: str
    turn: int
    line: int
    start: int
    end: int
    context: Context


class Conversation:
    """The runner's turns as sentences, each read when it is first asked for."""

    def __init__(self, turns: Sequence[str]) -> None:
        self._turns = turns
        self._plain = [build_plain_text(text) for text in turns]
        self.sentences = [
            sentence
            for turn, plain in enumerate(self._plain)
            for sentence in split_sentences(plain.text, turn=turn)
        ]
        self._lines: dict[int, Line] = {}
        self._readers: dict[tuple[int, bool], ContextReader] = {}
        self._places: dict[int, list[tuple[int, int]]] = {}
        # Kept for this conversation alone: a text of the same sentence again and again is read
        # once.
        self._known: dict[tuple[Words, Words, Words], Said] = {}

    def drop_questions(self) -> "Conversation | None":
        """Its end, without the questions for oneself; None where there are none."""
        end = self.sentences[-MOST_TOLD:]
        told = [left for sentence in end if (left := sentence.drop_question()).words]
        if told == end:
            return None
        conversation = copy(self)
        conversation.sentences = told
        conversation._lines, conversation._readers = {}, {}
        return conversation

    def end_lines(self) -> "Conversation | None":
        """The same with each line a sentence; None where no message has several, or where they are
        too many to read twice."""
        if len(self.sentences) > MOST_READ_BY_LINES:
            return None
        turns = [end_lines(turn) for turn in self._turns]
        return Conversation(turns) if turns != list(self._turns) else None

    def read(
        self, numbers: Iterable[int], wanted: Collection[str] | None, writing: Collection[int]
    ) -> list[Sighting]:
        """The sightings of some lines, which must be given in order; `wanted` None means all.

        `writing` are the lines that are read as written about.
        """
        sightings: list[Sighting] = []
        for number in numbers:
            line = self.find_line(number)
            found = [span for span in line.said.found if wanted is None or span[0] in wanted]
            if found:
                sightings += self._weigh(line, found, number in writing)
        return sightings

    def _weigh(
        self, line: Line, found: Iterable[tuple[str, int, int]], in_writing: bool
    ) -> list[Sighting]:
        turn, number, present = line.sentence.turn, line.number, Context.PRESENT
        reader = self._find_reader(line, in_writing)
        if reader.is_plain and LATER.isdisjoint(line.said.names):
            return [Sighting(name, turn, number, start, end, present) for name, start, end in found]
        return [
            Sighting(
                name,
                turn,
                number,
                start,
                end,
                _read_context(reader, name, start, end),
            )
            for name, start, end in found
        ]

    def _find_reader(self, line: Line, in_writing: bool) -> ContextReader:
        number = line.number
        reader = self._readers.get((number, in_writing))
        if reader is None:
            following = self.sentences[number + 1] if number + 1 < len(self.sentences) else None
            reader = ContextReader(line, following=following, in_writing=in_writing)
            self._readers[number, in_writing] = reader
        return reader

    def find_writing(self, numbers: Iterable[int]) -> set[int]:
        """The lines that are writing: all of a message with fiction, and of one with an essay or a
        quiz what isn't said of oneself. Fiction goes on until somebody speaks for themselves.

        Only the lines `numbers` are looked into for what says so.
        """
        said: dict[str, set[int]] = {cue: set() for cue in WRITING_CUES}
        for number in numbers:
            line = self.find_line(number)
            for cue in WRITING_CUES:
                if cue in line.said.names:
                    said[cue].add(line.sentence.turn)
        fiction, written = said["fiction_cue"], said["writing_cue"]
        if fiction:
            self._continue_fiction(fiction, said["current_cue"])
        if not (fiction or written):
            return set()
        return {
            number
            for number, sentence in enumerate(self.sentences)
            if sentence.turn in fiction
            or (sentence.turn in written and not is_of_oneself(sentence.words))
        }

    def _continue_fiction(self, fiction: set[int], current: Collection[int]) -> None:
        personal = {s.turn for s in self.sentences if not FIRST_PERSON.isdisjoint(s.words)}
        for turn in range(1, len(self._turns)):
            if turn - 1 in fiction and turn not in personal and turn not in current:
                fiction.add(turn)

    def find_line(self, number: int) -> Line:
        """A sentence with what starts at each of its words."""
        if number not in self._lines:
            sentence = self.sentences[number]
            lead, tail = self._find_joined(number)
            said = (lead, sentence.words, tail)
            if said not in self._known:
                self._known[said] = _find_said(*said)
            self._lines[number] = Line(sentence, self._known[said], number)
        return self._lines[number]

    def find_characters(self, sighting: Sighting) -> tuple[int, int]:
        """Where a sighting stands in its turn as it was typed."""
        turn, sentence = sighting.turn, self.sentences[sighting.line]
        plain = self._plain[turn]
        if turn not in self._places:
            self._places[turn] = find_places(plain.text)
        places = self._places[turn]
        first, last = find_offsets(sentence, plain.text, places, sighting.start, sighting.end)
        return plain.original(first, last)

    def find_typed(self, sightings: Iterable[Sighting]) -> list[str]:
        """The words of some sightings as they were typed, in order, once each."""
        said = [sighting for sighting in sightings if sighting.concept not in LENGTHS]
        places = sorted({(s.turn, *self.find_characters(s)) for s in said})
        typed = (" ".join(self._turns[turn][first:last].split()) for turn, first, last in places)
        return list(dict.fromkeys(typed))

    def _find_joined(self, number: int) -> tuple[Words, Words]:
        """The words before and after that belong to the same sentence, sent as two messages.

        "my wife is unresponsive" and then "to my texts": no stop between them, so they run on.
        """
        before = self.sentences[number - 1] if number else None
        after = self.sentences[number + 1] if number + 1 < len(self.sentences) else None
        here = self.sentences[number]
        lead = before.words[-JOINED_WORDS:] if before and _runs_on(before, here) else ()
        tail = after.words[:JOINED_WORDS] if after and _runs_on(here, after) else ()
        return lead, tail


def read_conversation(
    turns: Sequence[str], *, wanted: Collection[str] | None = None
) -> list[Sighting]:
    """Every sighting of the runner's turns, in order, cues included.

    With `wanted`, only sightings of those concepts: what no rule asks for needn't be weighed.
    """
    conversation = Conversation(turns)
    everything = range(len(conversation.sentences))
    return conversation.read(everything, wanted, conversation.find_writing(everything))


def _read_context(reader: ContextReader, name: str, start: int, end: int) -> Context:
    if name in UNWEIGHED:
        return Context.PRESENT
    return reader.read_later(start, end) if name in LATER else reader.read(start, end)


def _runs_on(first: Sentence, second: Sentence) -> bool:
    return first.stop == "" and second.turn == first.turn + 1


# What was found in the lines read last, under digests made with a key of this process: nobody's
# words are kept. A page sends the whole conversation each time, and so most lines come again.
_READ_BEFORE: dict[bytes, Said] = {}
_DIGEST_KEY = os.urandom(16)
MOST_LINES_KEPT = 1 << 13


def forget_lines() -> None:
    """Read everything anew from now on, as after a change of the lexicons."""
    _READ_BEFORE.clear()


def _find_said(lead: Words, words: Words, tail: Words) -> Said:
    """What the words say but for figures of speech and gear: in "chest strap" nothing fires."""
    # Not at the top, since it takes longer to import than this module.
    from hashlib import blake2b

    parts = "\0".join((" ".join(lead), " ".join(words), " ".join(tail)))
    digest = blake2b(parts.encode(errors="surrogatepass"), key=_DIGEST_KEY, digest_size=16).digest()
    said = _READ_BEFORE.get(digest)
    if said is None:
        if len(_READ_BEFORE) >= MOST_LINES_KEPT:
            _READ_BEFORE.clear()
        # Plain tuples, which the garbage collector needn't walk through again and again.
        spans = enumerate(_read_unmasked(lead, words, tail))
        found = [(name, start, end) for start, here in spans for name, end in here]
        said = _READ_BEFORE[digest] = build_said(len(words), found)
    return said


def _read_unmasked(lead: Words, words: Words, tail: Words) -> Sequence[Sequence[Span]]:
    read = (*lead, *words, *tail)
    spans = find_spans(read, load_trie())
    masked = _mask_innocent(read, spans)
    if masked == words:
        return spans
    return find_spans(masked[len(lead) : len(lead) + len(words)], load_trie())


def _mask_innocent(words: Words, spans: Sequence[Sequence[Span]]) -> Words:
    masked = list(words)
    for start, here in enumerate(spans):
        for concept, end in here:
            if concept == INNOCENT_CONCEPT:
                masked[start:end] = [MASK] * (end - start)
            elif concept == ELSEWHERE_CONCEPT and masked[start] != MASK:
                masked[start] = ALONG
    return tuple(masked)
