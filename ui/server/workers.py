"""Answers from processes of their own, so that each core works on one.

An answer is half Python, and of the threads of a process only one at a time runs Python. The
workers are forked from the process that serves once it can answer, and share its memory: articles,
networks, word lists. They read nothing else and write nothing; what they can't answer from memory
(a practice's own articles, something published since), what they fail at, and every answer while
there is none of them, the process that serves answers itself.
"""

import contextlib
import gc
import logging
import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any, Protocol

from assistant.contract import Reply, Tell
from kb.shelf import SHARED, Shelf
from ui.chat import Replies
from ui.countries import DEFAULT

# An answer takes a fraction of a second; a worker that takes so much longer hangs.
PATIENCE_SECONDS = 5.0
# A new worker proves itself by one answer. One that was forked while a thread held a lock can't.
TRIES = 3
PROOF = ("What helps sore shins?",)
FIRST_FREE_FD = 3

log = logging.getLogger("footnote.workers")

# The turns and the country; workers know the shared shelf alone.
Asked = tuple[tuple[str, ...], str]


class Ready(Replies, Protocol):
    """What answers, and says whether it can from what is in memory already."""

    def is_ready_for(self, shelf: Shelf) -> bool: ...

    def settle(self) -> None: ...


class LostWorkerError(Exception):
    """A worker is gone, hangs, or knows only what was published before."""


class Worker:
    """A process that answers one question at a time."""

    def __init__(self, assistant: Ready) -> None:
        fork = multiprocessing.get_context("fork")
        self._pipe, theirs = fork.Pipe()
        self._process = fork.Process(target=_work, args=(assistant, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, asked: Asked) -> Reply | None:
        """Its reply, None where it failed; raises `LostWorkerError`."""
        try:
            self._pipe.send(asked)
            if self._pipe.poll(PATIENCE_SECONDS):
                reply: Reply | None = self._pipe.recv()
                return reply
        except (EOFError, OSError) as error:
            raise LostWorkerError from error
        raise LostWorkerError

    def end(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


class Workers:
    """Answers as `assistant` does, `count` at a time beside it; safe to call from many threads."""

    def __init__(
        self, assistant: Ready, count: int, *, hire: Callable[[Ready], Worker] = Worker
    ) -> None:
        """Forks: while they are made, nothing should be asked of `assistant`."""
        self._assistant, self._hire = assistant, hire
        self._free: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        self._living, self._counting = 0, threading.Lock()
        for _ in range(count):
            self._enlist()

    def __getattr__(self, name: str) -> Any:
        """Everything else, such as the quick checks, is the inner one's."""
        return getattr(self._assistant, name)

    def reply(
        self,
        turns: Sequence[str],
        *,
        country: str = DEFAULT,
        shelf: Shelf = SHARED,
        tell: Tell | None = None,
    ) -> Reply:
        """The reply of a worker, or of the inner one; what that raises is raised."""
        is_ready = self._assistant.is_ready_for(shelf)
        reply = self._ask((tuple(turns), country)) if is_ready else None
        return reply or self._assistant.reply(turns, country=country, shelf=shelf, tell=tell)

    def reply_if_flagged(self, turns: Sequence[str], *, country: str = DEFAULT) -> Reply | None:
        """The inner one's: where there's no room, no worker is free."""
        return self._assistant.reply_if_flagged(turns, country=country)

    def _ask(self, asked: Asked) -> Reply | None:
        if not self._living:
            return None
        try:
            worker = self._free.get(timeout=PATIENCE_SECONDS)
        except queue.Empty:
            return None
        try:
            reply = worker.ask(asked)
        except LostWorkerError:
            self._count(-1)
            threading.Thread(target=self._replace, args=(worker,), daemon=True).start()
            return None
        self._free.put(worker)
        return reply

    def _replace(self, worker: Worker) -> None:
        worker.end()
        try:
            # Reads what was published meanwhile, which the new one then knows.
            self._assistant.reply(PROOF)
            self._enlist()
        except Exception as error:
            log.warning("a lost worker couldn't be replaced: %s", type(error).__name__)

    def _enlist(self) -> None:
        """Another worker, once it has answered."""
        for _ in range(TRIES):
            worker = self._hire(self._assistant)
            with contextlib.suppress(LostWorkerError):
                if worker.ask((PROOF, DEFAULT)):
                    self._count(1)
                    return self._free.put(worker)
            worker.end()
        log.warning("a worker couldn't be started; answers are given without it")
        return None

    def _count(self, more: int) -> None:
        with self._counting:
            self._living += more


def _work(assistant: Ready, pipe: "Connection[Reply | None, Asked]") -> None:
    """Answer what comes through the pipe, until its other end is closed or something else was
    published."""
    _let_go(pipe.fileno())
    assistant.settle()
    with contextlib.suppress(EOFError, OSError):
        while True:
            reply = _answer(assistant, *pipe.recv())
            if not assistant.is_ready_for(SHARED):
                break
            pipe.send(reply)
    os._exit(0)


def _answer(assistant: Ready, turns: tuple[str, ...], country: str) -> Reply | None:
    try:
        return assistant.reply(turns, country=country)
    except Exception:
        # Whoever forked this answers instead, and meets the same error where it can be told.
        return None


def _let_go(kept: int) -> None:
    """Close what was inherited: connections that the server closes would stay open here."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.closerange(FIRST_FREE_FD, kept)
    os.closerange(kept + 1, os.sysconf("SC_OPEN_MAX"))
    # What is looked through for garbage is written to, and memory that is written to is shared no
    # more.
    gc.freeze()
    gc.enable()
