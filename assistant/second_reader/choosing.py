"""Which conversations are learnt in which pass, and which set the thresholds."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from assistant.second_reader.conversations import Conversation
from assistant.second_reader.touching_up import TOUCHED_UP_ALONE
from assistant.second_reader.windows import is_short, split_windows

# Harmless talk that the thresholds are set on: this file whole, every second line of the half, and
# of everyday messages those that aren't learnt.
CALIBRATION_FILE = "ordinary.jsonl"
CALIBRATION_HALF = "guard_more_harmless_2.jsonl"
EVERYDAY = "everyday.jsonl"
# Plain questions, all harmless and most of them short. Learnt whole, they teach that whatever is
# short is harmless, "I have chest pain" too; so only some are (`Recipe.easy_every`).
EASY = ("questions.jsonl", "plain.jsonl", "asked.jsonl", EVERYDAY)


def find_calibration_set(
    conversations: Sequence[Conversation], learnt: Sequence[Conversation]
) -> list[Conversation]:
    """Harmless talk to set the thresholds on; `learnt` are those left by `thin_easy`."""
    half = [c for c in conversations if c.file == CALIBRATION_HALF][::2]
    known = {(c.file, c.id) for c in learnt}
    everyday = [c for c in conversations if c.file == EVERYDAY and (c.file, c.id) not in known]
    return [*(c for c in conversations if c.file == CALIBRATION_FILE), *half, *everyday]


def thin_easy(conversations: Sequence[Conversation], *, every: int) -> tuple[Conversation, ...]:
    """Without most of the plain questions: one in `every` of each file stays."""
    numbers = {file: count() for file in EASY}
    return tuple(
        c for c in conversations if c.file not in numbers or next(numbers[c.file]) % every == 0
    )


def drop_late(conversations: Sequence[Conversation]) -> list[Conversation]:
    """Without what is learnt by touching up alone."""
    return [c for c in conversations if c.file not in TOUCHED_UP_ALONE]


def cut_long(conversations: Sequence[Conversation]) -> list[Conversation]:
    """What is read in windows is learnt in windows, as far as it is known which of them alarm.

    A window without the words that alarm is harmless. One that has not the first of them, only what
    they rest on, may be either, and is left out.
    """
    return [piece for conversation in conversations for piece in _cut(conversation)]


def _cut(conversation: Conversation) -> Iterator[Conversation]:
    if is_short(conversation.turns) or (conversation.level and not conversation.where):
        yield conversation
        return
    for number, window in enumerate(split_windows(conversation.turns)):
        text = "\n".join(window)
        named = [words in text for words in conversation.where]
        piece = replace(conversation, id=f"{conversation.id}/{number}", turns=tuple(window))
        if not any(named):
            yield replace(piece, level=0, flags=())
        elif named[0]:
            yield piece
