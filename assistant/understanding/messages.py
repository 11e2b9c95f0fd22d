"""What a message asks: its questions, without what the articles are silent on."""

from collections.abc import Sequence
from typing import NamedTuple

from assistant.understanding.asks import MANY, Message, read_message, split_clauses
from assistant.understanding.background import Background
from assistant.understanding.outside import Outside
from assistant.understanding.shortening import shorten
from kb.vocabulary import Vocabulary


class Asked(NamedTuple):
    """A message as it is answered. `outside` names a topic outside that it asks about, and with
    `is_half` that half is left out of `text`; with `is_known` it only sounds so, and the articles
    answer it; `is_apart` where it has nothing to do with running, `is_refused` where it is declined
    however near they come; `many` is the message where it asks many things."""

    text: str
    outside: str = ""
    is_half: bool = False
    is_known: bool = False
    is_apart: bool = False
    is_refused: bool = False
    many: Message | None = None


class MessageReader:
    """Takes messages apart into what is answered and what isn't."""

    def __init__(self, outside: Outside, background: Background, vocabulary: Vocabulary) -> None:
        self._outside = outside
        self._background = background
        self._vocabulary = vocabulary

    def leave_out_background(self, turn: str, *, goes_on: bool = False) -> str:
        """`turn` without what it tells that has no bearing on what it asks (`Background`)."""
        return self._background.leave_out(turn, goes_on=goes_on)

    def take_apart(self, turns: Sequence[str]) -> Asked:
        """What the last message asks, without its half on a topic outside where there is another
        half."""
        said = self.leave_out_background(turns[-1], goes_on=len(turns) > 1)
        last = shorten(said, self._vocabulary)
        message = read_message(last)
        if len(message.asks) >= MANY:
            return Asked(last, many=message)
        clauses = [clause for ask in message.asks for clause in split_clauses(ask)]
        before = turns[-2] if len(turns) > 1 else ""
        read = Message(message.background, tuple(clauses))
        outside = self._outside.find(read, before)
        covered = [clause for clause in clauses if clause not in outside]
        if outside and covered:
            last = " ".join([*message.background, *covered])
        is_outside = bool(outside) and not covered
        return Asked(
            last,
            outside=next(iter(outside.values()), ""),
            is_half=bool(covered),
            is_known=not outside and self._outside.is_answered(read, before),
            is_apart=is_outside and self._outside.is_apart(last),
            is_refused=is_outside and self._outside.is_refused(last),
        )
