"""Leaves a language model alone for a while once it has failed several times in a row.

A breaker library would keep its own time and wrap whole calls; ours is asked before a stream and
told after it, by a clock that a test can turn.
"""

import threading
import time
from collections.abc import Callable

from assistant.writing.errors import WriterError

MOST_FAILURES = 3
REST_SECONDS = 60.0


class Breaker:
    """Counts failures in a row; safe to call from several threads."""

    def __init__(
        self,
        *,
        most: int = MOST_FAILURES,
        rest_seconds: float = REST_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._most = most
        self._rest_seconds = rest_seconds
        self._clock = clock
        self._failures = 0
        self._rests_until = 0.0
        self._lock = threading.Lock()

    def require_working(self) -> None:
        """Raise `WriterError` while the model rests; after a rest one caller may try it."""
        with self._lock:
            if self._failures < self._most:
                return
            now = self._clock()
            if now < self._rests_until:
                raise WriterError(f"left alone for now: it failed {self._failures} times in a row")
            # The others wait for what comes of this one's try.
            self._rests_until = now + self._rest_seconds

    def note_success(self) -> None:
        """Note that the model answered: failures are counted from nought again."""
        with self._lock:
            self._failures = 0

    def note_failure(self) -> None:
        """Note that the model was slow, down, or broke off; after enough of these in a row it
        rests."""
        with self._lock:
            self._failures += 1
            self._rests_until = self._clock() + self._rest_seconds
