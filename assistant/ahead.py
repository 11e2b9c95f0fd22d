"""Reads a question while the guard reads the conversation: two networks, a core each.

Nothing is searched and nothing is said before the guard has decided; what was read of a question
that it stops is left lying. Where every thread here has something to read already, as with many
visitors at once, the question is read when its turn comes, as if there were nothing here.
"""

import logging
import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

# One more beside the thread that asks: a network takes one core.
THREADS = 1

log = logging.getLogger("footnote.ahead")


class Ahead:
    """Does something beside its caller; safe to call from several threads, and after a fork."""

    def __init__(self) -> None:
        self._process = -1
        self._pool: ThreadPoolExecutor

    def begin(self, read: Callable[[], object]) -> "Reading":
        """Begin `read`, which keeps what it finds for whoever asks for the same."""
        # A fork leaves the threads of a pool behind, and the pool doesn't know.
        if self._process != os.getpid():
            self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="ahead")
            self._process = os.getpid()
        return Reading(self._pool.submit(read))


class Reading:
    """Something that was begun."""

    def __init__(self, future: "Future[object]") -> None:
        self._future = future

    def finish(self) -> None:
        """Wait for it, or drop it where it hasn't begun; never raises, since whoever needs what
        couldn't be read will meet the same error."""
        if not self._future.cancel() and (error := self._future.exception()):
            log.warning("a question couldn't be read ahead: %s", type(error).__name__)
