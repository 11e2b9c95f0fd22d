"""A screening that lets everything pass, to measure answers apart from the guard. Tests only."""

from collections.abc import Sequence

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening


def let_pass(turns: Sequence[str], *, country: str) -> Screening:
    """Nothing is flagged."""
    return Screening(level=Level.NONE, findings=(), advice=None, version="none", error=None)
