"""Asks a language model for an answer from passages, and keeps of it what passes the checks.

Every sentence is checked as it arrives, before anything can be shown. Where a cited sentence says
it otherwise, that one is shown in its place. A model that is slow, down or talks nonsense costs the
runner no more than the time limit: what passed by then is kept, and `Draft.is_enough` says whether
it will do.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.quoting import Line
from assistant.writing.asking import TimedModel
from assistant.writing.checking import Checker, Verdict
from assistant.writing.errors import WriterError
from assistant.writing.prompting import Passages, build_messages, draw_ids
from assistant.writing.splitting import Written, split_stream
from kb.stored import StoredPassage

MOST_SENTENCES = 12
LEAST_SENTENCES = 2
INVENTED = "cites what it wasn't given"

Span = tuple[str, int]
"""A sentence of a passage, by where it begins."""


@dataclass(frozen=True)
class Draft:
    """What a model wrote, each sentence checked; `failure` is why it ended early, or nothing."""

    verdicts: tuple[Verdict, ...] = ()
    failure: str = ""

    @property
    def lines(self) -> tuple[Line, ...]:
        """What may be shown, in order, nothing twice: what passed, in the model's words, and in
        place of what didn't the sentence that it cites, unless that was told before."""
        lines: dict[str, Line] = {}
        told: set[Span] = set()
        quoted: set[Span] = set()
        for verdict in self.verdicts:
            spans = {(quote.passage.id, quote.start) for quote in verdict.support}
            # Said again, it stays where it was shown: its footnotes have their numbers by that.
            if verdict.passed and not spans <= quoted:
                lines.setdefault(verdict.text, Line(verdict.text, verdict.support))
                told |= spans
            elif quote := verdict.instead:
                span = (quote.passage.id, quote.start)
                if span not in told:
                    lines.setdefault(quote.text, Line(quote.text, (quote,)))
                    quoted.add(span)
                told.add(span)
        return tuple(lines.values())

    @property
    def kept(self) -> int:
        """How many sentences are shown in the model's own words."""
        passed = {verdict.text for verdict in self.verdicts if verdict.passed}
        return sum(line.text in passed for line in self.lines)

    @property
    def refused(self) -> Counter[str]:
        """How many sentences failed, by the kind of reason."""
        return Counter(verdict.kind for verdict in self.verdicts if not verdict.passed)

    @property
    def dropped(self) -> int:
        """How many of them no source's sentence stands for."""
        return sum(not verdict.passed and verdict.instead is None for verdict in self.verdicts)

    @property
    def is_enough(self) -> bool:
        """Whether there was an answer at some moment: two sentences, one of them the model's own,
        and no fewer than were dropped. From then on it is shown, and what was shown isn't taken
        back."""
        starts = (Draft(self.verdicts[:end]) for end in range(1, len(self.verdicts) + 1))
        return any(
            start.kept and len(start.lines) >= max(LEAST_SENTENCES, start.dropped)
            for start in starts
        )


Watch = Callable[[Draft], None]


def _look_away(_: Draft) -> None:
    pass


class Writer:
    """Writes with one model; safe to call from several threads."""

    def __init__(
        self, model: TimedModel, checker: Checker, *, source: random.Random | None = None
    ) -> None:
        self._model = model
        self._checker = checker
        self._source = source or random.SystemRandom()

    @property
    def name(self) -> str:
        """The model's name, for the receipt."""
        return self._model.name

    def write(
        self, question: str, passages: Sequence[StoredPassage], watch: Watch = _look_away
    ) -> Draft:
        """What the model says to `question` from `passages`, within the time limit.

        `watch` gets the draft as it stands whenever more of it may be shown.
        """
        draft = Draft()
        try:
            for verdict in self.stream(question, passages):
                before, draft = draft, Draft((*draft.verdicts, verdict))
                if len(draft.lines) > len(before.lines):
                    watch(draft)
        except WriterError as error:
            return Draft(draft.verdicts, str(error))
        return draft

    def stream(self, question: str, passages: Sequence[StoredPassage]) -> Iterator[Verdict]:
        """Each sentence, checked, as soon as it is whole; raises `WriterError` if cut short."""
        given = draw_ids(passages, self._source)
        fence = "".join(self._source.choices("0123456789abcdef", k=16))
        messages = build_messages(question, given, fence)
        written = split_stream(self._model.stream(messages))
        for number, sentence in enumerate(written, 1):
            yield self._check(sentence, given)
            if number >= MOST_SENTENCES:
                return

    def _check(self, sentence: Written, given: Passages) -> Verdict:
        if any(key not in given for key in sentence.ids):
            return Verdict(sentence.text, (), INVENTED)
        return self._checker.check(sentence.text, [given[key] for key in sentence.ids])
