"""How the second reader reads a conversation whose turns differ in weight.

Ordinary questions before an alarm must not drown it, nor make one of the next ordinary question: so
the conversation begins with the first turn that says anything, or with what that speaks of ("it
goes off when I stop"), and the last turn is also read alone, if it speaks of nothing before it, and
without a question behind what it tells. What was raised stays raised while the runner
chats on, until the reader sees hardly any chance of it left, or a small one where a later message
tells something: small talk settles nothing, an explanation does.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter
from typing import Protocol

from assistant.introductions import leave_out_greetings, leave_out_introduction
from assistant.red_flags.answers import LEAST_ALARM, STANDING, is_nod, tells
from assistant.red_flags.asking import FOR_SELF, JOINING
from assistant.red_flags.levels import Level
from assistant.second_reader.conversations import LEVELS
from assistant.second_reader.model import Reading, find_level
from assistant.second_reader.windows import is_read_whole
from kb.caching import TextCache

# A turn says nothing that gives even a clinician less than this chance.
IDLE = 0.0002
# The chance of needing even a clinician from which an alarm of an earlier turn stands.
STANDS = 0.035
# The same where a later message tells something, which may explain it. Of 2,264 dangers of several
# turns in the yardsticks that costs one, and saves 33 of 374 false alarms.
STANDS_TOLD = 0.3
# Less than this chance of needing even a clinician in a whole conversation: what is read out of it
# must be surer.
SAYS_LITTLE = 0.05
SURE = 0.4
# Where somebody says who they are and how they run, and what is said with that and without it
# differs in whether anybody is needed. Of 62 such harmless conversations in the yardsticks that
# saves one of 7 false alarms, and costs none of 65 dangers found.
VERY_SURE = 0.9
# As many earlier turns are read again, beside the one that the conversation begins with.
MOST_EARLIER = 10

# The chance of its level from which what is told counts without its question, and how many words
# tell anything.
PLAIN = 0.95
LEAST_TOLD = 4
# A question for oneself behind what is told, from the gap before it on; a gap is tried once, at its
# beginning.
BEHIND = re.compile(
    r"(?<![\s,;:.-])[\s,;:.-]+"
    rf"(?:(?:{'|'.join(sorted(JOINING))})\s+)?(?:{'|'.join(FOR_SELF)})\b.*",
    re.IGNORECASE | re.DOTALL,
)

# Any other question that ends a turn in a sentence of its own: "What stretches help?"
QUESTION = re.compile(
    r"(?<=[.!?\n])\s*(?:(?:and|but|so|also|ok|okay|then)\W+)*"
    r"(?:what|whats|which|how|when|where|why|who|should|shall|can|could|is|are|am|do|does|did|will"
    r"|would|may|any)\b[^.!?\n]*\?\s*$",
    re.IGNORECASE,
)

# What speaks of what was told before: "it goes off when I stop" says nothing by itself, and sounds
# like a heart. In so many words; and so many may answer something, where they don't alarm.
POINTS_BACK = re.compile(
    r"^\W*(?:(?:and|but|so|then|well|no|yes|yeah|yep|nope|ok)\W+)*"
    r"(?:(?:it|that|this|they|these|those)(?:['\u2019]?(?:s|ll|re))?"
    r"|goes|eases|stops|fades|settles|disappears|wears|comes|only|worse|better|gone)\b",
    re.IGNORECASE,
)
MOST_POINTING, MOST_ANSWERING = 8, 4

# So few words say little, and what alarms in them the rules take at its word; the reader alone must
# be surer, and of an emergency that it is one. Where rules find nothing, that costs 2 of 69 dangers
# of the yardsticks and saves 38 of 98 false alarms, half of the emergencies among them.
FEW_WORDS = 6
SURE_OF_FEW = 0.8
SURE_OF_EMERGENCY = 0.5

BY_LEVEL = attrgetter("level")

# Turns that were read alone, under digests: a page sends all of them each time.
Alone = TextCache[Reading]


class Reader(Protocol):
    """What reads a conversation beside the rules; `version` names its weights."""

    version: str

    def read(self, turns: Sequence[str]) -> Reading:
        """The level of the conversation at its last turn."""
        ...


def read_turns(reader: Reader, turns: Sequence[str], alone: Alone) -> Reading:
    """What the conversation says, without greetings; where somebody says who they are and how they
    run, what it says with that and without it."""
    said = [leave_out_greetings(turn) for turn in _drop_nods(turns)]
    plain = [leave_out_introduction(turn) for turn in said]
    reading = _read_gravest(reader, said, alone)
    return reading if plain == said else _join(reading, _read_gravest(reader, plain, alone))


def find_sure_level(reading: Reading, turns: Sequence[str]) -> Level:
    """The level that a reading of these turns counts with."""
    level = Level(reading.level)
    if sum(len(turn.split()) for turn in turns) > FEW_WORDS:
        return level
    if reading.scores[0] < SURE_OF_FEW:
        return Level.NONE
    is_unsure = level == Level.EMERGENCY and reading.scores[2] < SURE_OF_EMERGENCY
    return Level.URGENT if is_unsure else level


def _join(first: Reading, second: Reading) -> Reading:
    """One reading of two on the same: the graver one where both find somebody in need, and where
    one does only what it is very sure of."""
    graver = max(first, second, key=BY_LEVEL)
    if first.level and second.level:
        return graver
    level = find_level(graver.scores, (VERY_SURE, VERY_SURE, VERY_SURE))
    if level >= graver.level:
        return graver
    return replace(graver, level_label=LEVELS[level], condition=None)


def _read_gravest(reader: Reader, turns: Sequence[str], alone: Alone) -> Reading:
    """The gravest of what the conversation says now, what its last turn says alone, and what was
    said before and stands."""
    begun = _drop_idle(reader, turns, alone)
    now = _read_standing(reader, begun, alone)
    stands = len(begun) > 1 and not _points_back(turns[-1])
    last = [_read_alone(reader, turns[-1], alone)] if stands else []
    gravest = max([now, *last], key=BY_LEVEL)
    if gravest.level and len(turns) > 1:
        gravest = _compare(gravest, now if begun is turns else reader.read(turns))
    if gravest.level == Level.EMERGENCY:
        return gravest
    others = [*_read_told(reader, turns[-1]), *_read_of_life(reader, turns, alone)]
    return max([gravest, *others], key=BY_LEVEL)


def _compare(reading: Reading, whole: Reading) -> Reading:
    """The level of a reading that left turns out, as far as it is sure of it where the whole
    conversation says nothing: "left" and "heading out" mean what was asked before."""
    if reading is whole or whole.scores[0] >= SAYS_LITTLE:
        return reading
    level = find_level(reading.scores, (SURE, SURE, SURE))
    if level >= reading.level:
        return reading
    return replace(reading, level_label=LEVELS[level], condition=None)


def drop_question(turn: str) -> str:
    """What a turn tells before it asks something for oneself; "" where it only does one of them."""
    told = BEHIND.sub("", turn.strip())
    return "" if told == turn.strip() else told


def drop_any_question(turn: str) -> str:
    """The same without whatever is asked in a sentence of its own, too: the reader takes "isn't
    breathing. What stretches help?" for a joke, and "I'm fit" alone for a fit."""
    told = QUESTION.sub("", turn.strip())
    return drop_question(turn) or ("" if told == turn.strip() else told)


def _drop_nods(turns: Sequence[str]) -> Sequence[str]:
    """The turns without a bare "no" or "ok" at the end, which names nothing: whoever is asked about
    the wrong thing says no in good faith."""
    end = len(turns)
    while end > 1 and is_nod(turns[end - 1]):
        end -= 1
    return turns[:end]


def _drop_idle(reader: Reader, turns: Sequence[str], alone: Alone) -> Sequence[str]:
    """The turns from the first one on that says anything, and what it leans on; always the last."""
    start = 0
    while start < len(turns) - 1 and _read_alone(reader, turns[start], alone).scores[0] < IDLE:
        start += 1
    while start and _leans(reader, turns[start], alone):
        start -= 1
    return turns[start:] if start else turns


def _leans(reader: Reader, turn: str, alone: Alone) -> bool:
    """Whether a turn says little without those before it: "3 out of 10", "it goes when I stop"."""
    may_answer = len(turn.split()) <= MOST_ANSWERING and "?" not in turn
    return _points_back(turn) or (may_answer and not _read_alone(reader, turn, alone).level)


def _points_back(turn: str) -> bool:
    return len(turn.split()) <= MOST_POINTING and POINTS_BACK.match(turn) is not None


def _read_told(reader: Reader, turn: str) -> list[Reading]:
    """What a turn says without the question behind it, which makes much of what is told sound
    harmless; only where that is plain."""
    told = drop_question(turn)
    if len(told.split()) < LEAST_TOLD:
        return []
    reading = reader.read([told])
    return [reading] if reading.scores[max(0, reading.level - 1)] >= PLAIN else []


def _read_of_life(reader: Reader, turns: Sequence[str], alone: Alone) -> list[Reading]:
    """What earlier turns say by themselves of ending one's life: it stands until a later message
    tells something, which may explain it ("my streak, I mean"); a question doesn't."""
    found = []
    for later, turn in pairwise(reversed(turns[-MOST_EARLIER - 1 :])):
        if tells(later):
            break
        reading = _read_alone(reader, turn, alone)
        if reading.level == Level.EMERGENCY and reading.condition in STANDING:
            found.append(reading)
    return found


def _read_alone(reader: Reader, turn: str, alone: Alone) -> Reading:
    """What a turn says by itself, read once however often it is sent."""
    reading = alone.find(turn)
    if reading is None:
        reading = reader.read([turn])
        alone.keep(turn, reading)
    return reading


def _read_standing(reader: Reader, turns: Sequence[str], alone: Alone) -> Reading:
    """The reading of the conversation, or of what was said before where that was graver and stands.

    One too long even for all windows is read once: each earlier turn would cost as many again.
    """
    now = reader.read(turns) if len(turns) > 1 else _read_alone(reader, turns[0], alone)
    if now.level == Level.EMERGENCY or now.scores[0] < STANDS or not is_read_whole(turns):
        return now
    if len(turns) == 1:
        return now
    ends = [1, *range(max(2, len(turns) - MOST_EARLIER), len(turns))]
    if now.scores[0] < STANDS_TOLD:
        told = next((n for n in reversed(range(len(turns))) if tells(turns[n])), 0)
        # Open is what nothing told since may explain, or what says too little for that to show.
        ends = [end for end in ends if end > told or len(turns[end - 1].split()) < LEAST_ALARM]
    before = [
        _read_alone(reader, turns[0], alone) if end == 1 else reader.read(turns[:end])
        for end in ends
    ]
    return max([now, *before], key=BY_LEVEL)
