"""A conversation → sightings: which concept stands where, and how it is meant."""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant.red_flags.contexts import CUES, TIME_SPANS, WITHDRAWING, Context, ContextReader, Line
from assistant.red_flags.normalising import PlainText, build_plain_text
from assistant.red_flags.phrases import MASK, Span, find_spans
from assistant.red_flags.tokens import Sentence, split_sentences
from assistant.red_flags.vocabulary import BRIEF, INNOCENT_CONCEPT, load_trie

Words = tuple[str, ...]
Spans = list[list[Span]]
# As many words of a neighbouring message as a figure of speech may need.
JOINED_WORDS = 8
# A sentence of so many words at most is brief: what it says is taken at its word.
MOST_WORDS_OF_BRIEF = 10
# A story is over where the runner speaks for himself, or asks for help.
FIRST_PERSON = frozenset("i im ive id ill my me mine myself we our us help urgent please".split())
# These stand as they are, whatever is said around them.
UNWEIGHED = (CUES - WITHDRAWING) | TIME_SPANS


class Sighting(NamedTuple):
    """A concept on the words `start` to `end` of line `line`; `first` and `last` are characters."""

    concept: str
    turn: int
    line: int
    start: int
    end: int
    first: int
    last: int
    context: Context


def read_conversation(
    turns: Sequence[str], *, wanted: Collection[str] | None = None
) -> list[Sighting]:
    """Every sighting of the runner's turns, in order, cues included.

    With `wanted`, only sightings of those concepts: what no rule asks for needn't be weighed.
    """
    plain = [build_plain_text(text) for text in turns]
    lines = _read_lines(plain)
    writing = _find_writing_turns(lines)
    sightings: list[Sighting] = []
    for line, following in pairwise([*lines, None]):
        assert line is not None
        turn = line.sentence.turn
        reader = ContextReader(line, following=following, in_writing=turn in writing)
        starts, ends, original = line.sentence.starts, line.sentence.ends, plain[turn].original
        if len(starts) <= MOST_WORDS_OF_BRIEF and (wanted is None or BRIEF in wanted):
            first, _ = original(starts[0], ends[0])
            mark = Sighting(BRIEF, turn, line.number, 0, 0, first, first, Context.PRESENT)
            sightings.append(mark)
        for concept, start, end in line.walk():
            if wanted is not None and concept not in wanted:
                continue
            context = Context.PRESENT if concept in UNWEIGHED else reader.read(start, end)
            first, last = original(starts[start], ends[end - 1])
            sightings.append(Sighting(concept, turn, line.number, start, end, first, last, context))
    return sightings


def _find_writing_turns(lines: Sequence[Line]) -> set[int]:
    """The turns that are writing; fiction goes on until somebody speaks for themselves."""
    writing: set[int] = set()
    fiction: set[int] = set()
    personal: set[int] = set()
    for line in lines:
        turn = line.sentence.turn
        said = {name for here in line.spans for name, _ in here}
        if "writing_cue" in said:
            writing.add(turn)
        if "fiction_cue" in said:
            fiction.add(turn)
        if "current_cue" in said or not FIRST_PERSON.isdisjoint(line.sentence.words):
            personal.add(turn)
    for turn in range(1, 1 + max((line.sentence.turn for line in lines), default=0)):
        if turn - 1 in fiction and turn not in personal:
            fiction.add(turn)
    return writing | fiction


def _read_lines(plain: Sequence[PlainText]) -> list[Line]:
    sentences = [
        sentence
        for turn, text in enumerate(plain)
        for sentence in split_sentences(text.text, turn=turn)
    ]
    # Kept for this conversation alone: a text of the same sentence again and again is read once.
    known: dict[tuple[Words, Words, Words], Spans] = {}
    lines: list[Line] = []
    for number, sentence in enumerate(sentences):
        lead, tail = _find_joined(sentences, number)
        said = (lead, sentence.words, tail)
        if said not in known:
            known[said] = _find_unmasked(*said)
        lines.append(Line(sentence, known[said], number))
    return lines


def _find_joined(sentences: Sequence[Sentence], number: int) -> tuple[Words, Words]:
    """The words before and after that belong to the same sentence, sent as two messages.

    "my wife is unresponsive" and then "to my texts": no stop between them, so they run on.
    """
    before = sentences[number - 1] if number else None
    after = sentences[number + 1] if number + 1 < len(sentences) else None
    here = sentences[number]
    lead = before.words[-JOINED_WORDS:] if before and _runs_on(before, here) else ()
    tail = after.words[:JOINED_WORDS] if after and _runs_on(here, after) else ()
    return lead, tail


def _runs_on(first: Sentence, second: Sentence) -> bool:
    return first.stop == "" and second.turn == first.turn + 1


def _find_unmasked(lead: Words, words: Words, tail: Words) -> Spans:
    """The spans of the words but for figures of speech and gear: in "chest strap" nothing fires."""
    read = (*lead, *words, *tail)
    spans = find_spans(read, load_trie())
    masked = _mask_innocent(read, spans)
    if masked == words:
        return spans
    return find_spans(masked[len(lead) : len(lead) + len(words)], load_trie())


def _mask_innocent(words: Words, spans: Spans) -> Words:
    masked = list(words)
    for start, here in enumerate(spans):
        for concept, end in here:
            if concept == INNOCENT_CONCEPT:
                masked[start:end] = [MASK] * (end - start)
    return tuple(masked)
