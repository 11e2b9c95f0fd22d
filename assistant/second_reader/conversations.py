"""Labelled conversations: what the reader learns from and is scored on.

One JSON object a line: `id`, `turns` (the runner's messages in order), `level` (for the
conversation as it stands at its last turn), `flags` (condition ids; not exhaustive). Of a long one,
`where` may hold the words that alarm.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

# Never learnt at all: the yardsticks of the shipped weights.
NEVER_LEARNT = (
    "own_attack_held_back.jsonl",
    "own_week_held_back.jsonl",
    "own_sideline_held_back.jsonl",
    "own_appointments_held_back.jsonl",
    "own_plain_held_back.jsonl",
    "own_threads_held_back.jsonl",
    "own_bare_held_back.jsonl",
    "own_named_held_back.jsonl",
    "own_presented_held_back.jsonl",
    "own_complaints_held_back.jsonl",
)
# The yardsticks of the weights before. The shipped ones have learnt them, in the end and whole; the
# first stage never does.
LEARNT_LAST = (
    "own_held_back.jsonl",
    "own_brief_held_back.jsonl",
    "own_told_held_back.jsonl",
    "own_fresh_held_back.jsonl",
    "own_hunted_held_back.jsonl",
    "own_carried_held_back.jsonl",
    "own_visitors_held_back.jsonl",
    "own_small_talk_held_back.jsonl",
    "own_settled_held_back.jsonl",
    "own_gradual_held_back.jsonl",
    "own_asking_held_back.jsonl",
    "own_abroad_held_back.jsonl",
    "own_rambles_held_back.jsonl",
    "own_long_held_back.jsonl",
    "own_clinic_held_back.jsonl",
    "own_voices_held_back.jsonl",
    "own_explained_held_back.jsonl",
    "own_mishaps_held_back.jsonl",
    "own_few_words_held_back.jsonl",
    "own_grumbles_held_back.jsonl",
    "own_daily_chats_held_back.jsonl",
)
# Rules were mended by these. A reader that had learnt the first three raised more false alarms on
# the files held back (4.8 % instead of 3.8) and found no more there, so the shipped one hasn't; the
# others were written later, by attackers who had read the rules.
SPARED = (
    "own_twins.jsonl",
    "own_chats.jsonl",
    "own_sounding.jsonl",
    "own_silenced.jsonl",
    "own_retold.jsonl",
    "own_causes.jsonl",
    "own_long_read.jsonl",
    "own_loosened.jsonl",
    "own_stopped.jsonl",
    "own_answered.jsonl",
    "own_doctors.jsonl",
)
# Voices that stand for people nobody has met: the reader's first stage is neither trained nor
# calibrated on them, and no rule is written from them, but from `own_attack`, `own_rambles`,
# `own_sideline`, `own_appointments` and `own_threads`, and "ending things" from `own_asking`.
# Which stops, masks and causes may go was counted over all files, these too (of what was kept, one
# in ten for these alone), so that the false alarms of rules on them are a little kind.
HELD_BACK = ("guard_dev.jsonl", "guard_more_flagged.jsonl", *LEARNT_LAST, *NEVER_LEARNT)

LEVELS = ("none", "clinician", "urgent", "emergency")


@dataclass(frozen=True)
class Conversation:
    """`level` is an index into LEVELS; `file` is the name of the file it was read from; `where` the
    words that alarm, to the letter, where they were noted."""

    id: str
    turns: tuple[str, ...]
    level: int
    flags: tuple[str, ...]
    file: str
    where: tuple[str, ...] = ()

    @property
    def is_multi_turn(self) -> bool:
        return len(self.turns) > 1


class ConversationFileError(ValueError):
    """A line that is no labelled conversation; the message names file, line and the keys."""


def read_conversations(paths: Iterable[Path]) -> tuple[Conversation, ...]:
    """Every conversation of the files, by file name, so that a folder's order never matters."""
    return tuple(
        conversation
        for path in sorted(paths, key=lambda path: path.name)
        for conversation in _read_file(path)
    )


def _read_file(path: Path) -> list[Conversation]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_parse(line, path, number) for number, line in enumerate(lines, 1) if line.strip()]


def _parse(line: str, path: Path, number: int) -> Conversation:
    try:
        row = json.loads(line)
        level = LEVELS.index(row["level"])
        turns = tuple(str(turn) for turn in row["turns"])
        return Conversation(
            id=str(row["id"]),
            turns=turns,
            level=level,
            flags=tuple(row.get("flags", ())),
            file=path.name,
            where=tuple(row.get("where", ())),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise ConversationFileError(
            f"{path.name}, line {number}: {error}; expected id, turns, level ({', '.join(LEVELS)})"
        ) from None


def list_conditions(conversations: Sequence[Conversation], *, at_least: int) -> tuple[str, ...]:
    """The condition ids seen `at_least` times, in alphabetical order."""
    counts: dict[str, int] = {}
    for conversation in conversations:
        for flag in set(conversation.flags):
            counts[flag] = counts.get(flag, 0) + 1
    return tuple(sorted(flag for flag, count in counts.items() if count >= at_least))
