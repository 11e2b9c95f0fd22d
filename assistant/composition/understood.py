"""What a message asks, read once: beside the guard where a core is free, and else after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from assistant.composition.following_up import (
    Complete,
    FollowUps,
    UnsearchedError,
    refuse_to_search,
    stands_alone,
)
from assistant.retrieval.lookup import Lookup
from assistant.understanding.acronyms import Acronyms
from assistant.understanding.messages import Asked, MessageReader
from assistant.understanding.questions import Question
from kb.vocabulary import Vocabulary


@dataclass(frozen=True)
class Understood:
    """What the last of `turns` asks: taken apart, made `whole` with what was said before, and read.

    `own` is what it says itself. It was read `by` one who knows the articles of one shelf at one
    moment.
    """

    turns: tuple[str, ...]
    by: "Understanding"
    asked: Asked
    whole: str
    own: str
    question: Question


class Understanding:
    """Takes messages apart, makes them whole and reads them; keeps nothing of them."""

    def __init__(
        self, messages: MessageReader, acronyms: Acronyms, vocabulary: Vocabulary, lookup: Lookup
    ) -> None:
        self._messages = messages
        self._reader = lookup.reader
        build = partial(FollowUps, vocabulary, acronyms, messages)
        self._follow_ups = build(partial(stands_alone, lookup=lookup))
        self._unsearched = build(refuse_to_search)

    def understand(self, turns: Sequence[str]) -> Understood | None:
        """What the last of `turns` asks, without a search; None where it asks many things or where
        only the articles tell."""
        asked = self.take_apart(turns)
        if asked.many:
            return None
        try:
            whole, own = self._unsearched.make_whole([*turns[:-1], asked.text])
        except UnsearchedError:
            # The embeddings keep what the articles are asked first.
            self._reader.read(asked.text)
            return None
        question = self._reader.read_whole(whole, own)
        return Understood(tuple(turns), self, asked, whole, own, question)

    def would_understand(self, turns: Sequence[str], understood: Understood) -> bool:
        """Whether `understood` is what these `turns` mean here."""
        return understood.by is self and understood.turns == tuple(turns)

    def take_apart(self, turns: Sequence[str]) -> Asked:
        """What the last of `turns` asks (`MessageReader.take_apart`)."""
        return self._messages.take_apart(turns)

    def make_whole(self, turns: Sequence[str], complete: Complete | None = None) -> tuple[str, str]:
        """The last of `turns` made whole, and what it says itself (`FollowUps.make_whole`)."""
        return self._follow_ups.make_whole(turns, complete)
