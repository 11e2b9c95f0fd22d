"""Reads a question while the guard reads the conversation: two networks, a core each.

Nothing is searched or said before the guard has decided; what was read of a question that it stops
is dropped. While others ask too, or did a moment ago, there is no core to spare, and the question
is read when its turn comes.
"""

import logging
import math
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Generic, TypeVar

# One more beside the thread that asks: a network takes one core.
THREADS = 1
# After two asked at once, others will soon do so again.
CROWD_SECONDS = 1.0

log = logging.getLogger("footnote.ahead")

Found = TypeVar("Found")


class Reading(Generic[Found]):
    """A reading ahead that was begun, or that wasn't for want of a core."""

    def __init__(self, future: "Future[Found] | None") -> None:
        self._future = future

    def finish(self) -> Found | None:
        """Wait for it, or cancel it where it hasn't begun; None where nothing was read. Never
        raises: whoever then reads what couldn't be read meets the same error."""
        if self._future is None or self._future.cancel():
            return None
        if error := self._future.exception():
            log.warning("a question couldn't be read ahead: %s", type(error).__name__)
            return None
        return self._future.result()


class Ahead:
    """Runs one task beside its caller; safe to call from several threads, and after a fork."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._quiet_from = -math.inf
        self._lock = threading.Lock()
        self._process = -1
        self._asking = 0
        self._pool: ThreadPoolExecutor
        self._may_read = True

    def stop(self) -> None:
        """Read nothing ahead from here on: every core already has a process of its own."""
        self._may_read = False

    @contextmanager
    def beside(self, read: Callable[[], Found]) -> Iterator[Reading[Found]]:
        """Run `read` in another thread while the block runs, unless somebody else asks too, or did
        within `CROWD_SECONDS`."""
        with self._lock:
            self._renew()
            self._asking += 1
            if self._asking > 1:
                self._quiet_from = self._clock() + CROWD_SECONDS
            has_core = self._may_read and self._clock() >= self._quiet_from
        try:
            yield Reading(self._pool.submit(read) if has_core else None)
        finally:
            with self._lock:
                self._asking -= 1

    def _renew(self) -> None:
        """A fork leaves the threads of a pool behind, and those who were asking."""
        if self._process != os.getpid():
            self._process, self._asking = os.getpid(), 0
            self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="ahead")
