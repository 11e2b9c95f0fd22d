"""Which conversations are learnt in which pass, and which set the thresholds."""

from collections.abc import Sequence
from itertools import count

from assistant.second_reader.conversations import Conversation
from assistant.second_reader.touching_up import TOUCHED_UP_ALONE

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
