"""Asks a language model in time: what is slow is given up, what fails again and again left alone.

The text comes piece by piece. Nothing of what was asked is logged or traced.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from assistant.writing.breaker import Breaker
from assistant.writing.errors import WriterError
from assistant.writing.providers import explain_failure

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

Messages = list[tuple[str, str]]

# How many answers may be in the making at a time; a stalled model must not pile up threads.
AT_A_TIME = 8
# What providers call the reason for which a model stopped; a broken stream has none.
ENDINGS = frozenset(["finish_reason", "stop_reason", "done_reason", "stopReason"])

log = logging.getLogger("footnote.writer")


class TimedModel:
    """A model with a time limit and a breaker; safe to call from several threads.

    `name` is for the receipt, `seconds` the longest wait for one answer.
    """

    def __init__(
        self,
        model: "BaseChatModel",
        *,
        name: str,
        seconds: float,
        breaker: Breaker | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self.seconds = seconds
        self._model = model
        self._breaker = breaker or Breaker()
        self._clock = clock
        self._places = threading.BoundedSemaphore(AT_A_TIME)

    def stream(self, messages: Messages, *, seconds: float | None = None) -> Iterator[str]:
        """The model's text as it comes; raises `WriterError` when it fails or time is over."""
        self._breaker.require_working()
        if not self._places.acquire(blocking=False):
            raise WriterError("busy")
        try:
            yield from self._read(messages, self.seconds if seconds is None else seconds)
        except WriterError:
            self._breaker.note_failure()
            raise
        except GeneratorExit:
            # Whoever reads has enough.
            self._breaker.note_success()
            raise
        self._breaker.note_success()

    def _read(self, messages: Messages, seconds: float) -> Iterator[str]:
        pieces: queue.SimpleQueue[str | BaseException | None] = queue.SimpleQueue()
        is_over = threading.Event()
        deadline = self._clock() + seconds
        threading.Thread(target=self._pump, args=(messages, pieces, is_over), daemon=True).start()
        try:
            while (piece := _take(pieces, deadline - self._clock())) is not None:
                yield piece
        finally:
            is_over.set()

    def _pump(
        self,
        messages: Messages,
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
