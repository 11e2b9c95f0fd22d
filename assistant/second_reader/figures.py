"""What a reader gets right, as numbers for people: flagged and called by level, false alarms."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.second_reader.conversations import LEVELS, Conversation


@dataclass(frozen=True)
class Share:
    """`hits` of `of`; prints as a percentage with its count."""

    hits: int
    of: int

    def __str__(self) -> str:
        share = 100 * self.hits / self.of if self.of else 0.0
        return f"{share:5.1f} % ({self.hits}/{self.of})"


def print_figures(
    title: str, conversations: Sequence[Conversation], called: Sequence[int]
) -> tuple[str, ...]:
    """The lines of a report; `called` holds the level the reader gave each conversation."""
    pairs = list(zip(conversations, called, strict=True))
    lines = [f"{title}: {len(pairs)} conversations"]
    for level in (3, 2, 1):
        of = [(c, call) for c, call in pairs if c.level == level]
        lines.append(
            f"  {LEVELS[level]:<10} flagged {count_flagged(of)}   "
            f"called at least so {count_called(of, level)}"
        )
    harmless = [(c, call) for c, call in pairs if c.level == 0]
    lines.append(
        f"  harmless   false alarms {count_flagged(harmless)}   "
        f"false emergencies {count_called(harmless, 3)}"
    )
    flagged = [(c, call) for c, call in pairs if c.level > 0]
    for name, is_multi in (("single", False), ("multi", True)):
        part = [(c, call) for c, call in flagged if c.is_multi_turn is is_multi]
        calm = [(c, call) for c, call in harmless if c.is_multi_turn is is_multi]
        lines.append(
            f"  {name + '-turn':<11}flagged {count_flagged(part)}   "
            f"false alarms {count_flagged(calm)}"
        )
    return tuple(lines)


def count_flagged(pairs: Sequence[tuple[Conversation, int]]) -> Share:
    """How many were given any level but none."""
    return count_called(pairs, 1)


def count_called(pairs: Sequence[tuple[Conversation, int]], level: int) -> Share:
    """How many were given this level or a higher one."""
    return Share(sum(call >= level for _, call in pairs), len(pairs))
