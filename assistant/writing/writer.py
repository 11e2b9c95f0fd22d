"""Asks a language model for an answer from passages, and keeps of it what passes the checks.

Every sentence is checked as it arrives, before anything can be shown. A model that is slow, down or
talks nonsense costs the runner no more than the time limit: what passed by then is kept, and
`Draft.is_enough` says whether it will do.
"""

import logging
import queue
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.writing.checking import Checker, Verdict
from assistant.writing.errors import WriterError
from assistant.writing.prompting import Passages, build_messages, draw_ids
from assistant.writing.providers import explain_failure
from assistant.writing.splitting import Written, split_stream
from kb.store import StoredPassage

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

MOST_SENTENCES = 12
LEAST_SENTENCES = 2
# How many answers may be in the making at a time; a stalled model must not pile up threads.
AT_A_TIME = 8
# What providers call the reason for which a model stopped; a broken stream has none.
ENDINGS = frozenset(["finish_reason", "stop_reason", "done_reason"])
INVENTED = "cites what it wasn't given"

log = logging.getLogger("footnote.writer")


@dataclass(frozen=True)
class Draft:
    """What a model wrote, each sentence checked; `failure` is why it ended early, or nothing."""

    verdicts: tuple[Verdict, ...]
    failure: str = ""

    @property
    def passed(self) -> tuple[Verdict, ...]:
        """What may be shown, in order, nothing twice."""
        passed = {verdict.text: verdict for verdict in reversed(self.verdicts) if verdict.passed}
        return tuple(reversed(passed.values()))

    @property
    def dropped(self) -> Counter[str]:
        """How many sentences failed, by the kind of reason."""
        return Counter(verdict.kind for verdict in self.verdicts if not verdict.passed)

    @property
    def is_enough(self) -> bool:
        """Whether what passed makes an answer: two sentences, and no fewer than were dropped."""
        least = max(LEAST_SENTENCES, self.dropped.total())
        return len(self.passed) >= least


class Writer:
    """Writes with one model; safe to call from several threads. `name` is for the receipt."""

    def __init__(
        self,
        model: "BaseChatModel",
        checker: Checker,
        *,
        name: str,
        seconds: float,
        source: random.Random | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self._model = model
        self._checker = checker
        self._seconds = seconds
        self._source = source or random.SystemRandom()
        self._clock = clock
        self._places = threading.BoundedSemaphore(AT_A_TIME)

    def write(self, question: str, passages: Sequence[StoredPassage]) -> Draft:
        """What the model says to `question` from `passages`, within the time limit."""
        verdicts: list[Verdict] = []
        try:
            for verdict in self.stream(question, passages):
                verdicts.append(verdict)
        except WriterError as error:
            return Draft(tuple(verdicts), str(error))
        return Draft(tuple(verdicts))

    def stream(self, question: str, passages: Sequence[StoredPassage]) -> Iterator[Verdict]:
        """Each sentence, checked, as soon as it is whole; raises `WriterError` if cut short."""
        given = draw_ids(passages, self._source)
        fence = "".join(self._source.choices("0123456789abcdef", k=16))
        messages = build_messages(question, given, fence)
        written = split_stream(self._read_in_time(messages))
        for number, sentence in enumerate(written, 1):
            yield self._check(sentence, given)
            if number >= MOST_SENTENCES:
                return

    def _check(self, sentence: Written, given: Passages) -> Verdict:
        if any(key not in given for key in sentence.ids):
            return Verdict(sentence.text, (), INVENTED)
        return self._checker.check(sentence.text, [given[key] for key in sentence.ids])

    def _read_in_time(self, messages: list[tuple[str, str]]) -> Iterator[str]:
        """The model's text as it comes; what reads it is given up when the time is over."""
        if not self._places.acquire(blocking=False):
            raise WriterError("busy")
        pieces: queue.SimpleQueue[str | BaseException | None] = queue.SimpleQueue()
        is_over = threading.Event()
        deadline = self._clock() + self._seconds
        threading.Thread(target=self._pump, args=(messages, pieces, is_over), daemon=True).start()
        try:
            while True:
                piece = _take(pieces, deadline - self._clock())
                if piece is None:
                    return
                yield piece
        finally:
            is_over.set()

    def _pump(
        self,
        messages: list[tuple[str, str]],
        pieces: "queue.SimpleQueue[str | BaseException | None]",
        is_over: threading.Event,
    ) -> None:
        from langsmith import tracing_context

        try:
            # A runner's words go to the model and nowhere else, whatever the environment says.
            with tracing_context(enabled=False):
                is_whole = False
                for chunk in self._model.stream(messages):
                    if is_over.is_set():
                        break
                    pieces.put(chunk.text)
                    is_whole |= not ENDINGS.isdisjoint(chunk.response_metadata)
            pieces.put(None if is_whole else WriterError("broken off"))
        except BaseException as error:
            pieces.put(error)
        finally:
            self._places.release()


def _take(pieces: "queue.SimpleQueue[str | BaseException | None]", seconds: float) -> str | None:
    try:
        piece = pieces.get(timeout=max(0.0, seconds))
    except queue.Empty:
        raise WriterError("too slow") from None
    if isinstance(piece, WriterError):
        raise piece
    if isinstance(piece, BaseException):
        # The kind alone: a provider's message may hold what was asked.
        log.warning("the language model failed: %s", explain_failure(piece))
        raise WriterError(explain_failure(piece)) from None
    return piece
