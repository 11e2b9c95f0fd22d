"""Asks a language model for an answer from passages, and keeps of it what passes the checks.

Every sentence is checked as it arrives, before anything can be shown. A model that is slow, down or
talks nonsense costs the runner no more than the time limit: what passed by then is kept, and
`Draft.is_enough` says whether it will do.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.writing.asking import TimedModel
from assistant.writing.checking import Checker, Verdict
from assistant.writing.errors import WriterError
from assistant.writing.prompting import Passages, build_messages, draw_ids
from assistant.writing.splitting import Written, split_stream
from kb.stored import StoredPassage

MOST_SENTENCES = 12
LEAST_SENTENCES = 2
INVENTED = "cites what it wasn't given"


@dataclass(frozen=True)
class Draft:
    """What a model wrote, each sentence checked; `failure` is why it ended early, or nothing."""

    verdicts: tuple[Verdict, ...] = ()
    failure: str = ""

    @property
    def passed(self) -> tuple[Verdict, ...]:
        """What may be shown, in order, nothing twice."""
        passed: dict[str, Verdict] = {}
        for verdict in self.verdicts:
            if verdict.passed:
                # Said again, it stays where it was shown: its footnotes have their numbers by that.
                passed.setdefault(verdict.text, verdict)
        return tuple(passed.values())

    @property
    def dropped(self) -> Counter[str]:
        """How many sentences failed, by the kind of reason."""
        return Counter(verdict.kind for verdict in self.verdicts if not verdict.passed)

    @property
    def is_enough(self) -> bool:
        """Whether what passed made an answer at some moment: two sentences, and no fewer than were
        dropped. From then on it is shown, and what was shown isn't taken back."""
        starts = (Draft(self.verdicts[:end]) for end in range(1, len(self.verdicts) + 1))
        return any(
            len(start.passed) >= max(LEAST_SENTENCES, start.dropped.total()) for start in starts
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

        `watch` gets the draft as it stands whenever a sentence has passed.
        """
        draft = Draft()
        try:
            for verdict in self.stream(question, passages):
                draft = Draft((*draft.verdicts, verdict))
                if verdict.passed:
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
