"""How many answers are worked on at once: more than that wait a moment, and then get a quick 503.

An answer is processor work, so a machine gives so many a second and no more. Without a limit each
further visitor would make all others wait longer; with it most are served at the usual speed, and
the rest are told at once when to come back.
"""

import asyncio
import os
import re

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.api.errors import respond_with_error
from ui.errors import RefusedError
from ui.server.security import PAGE_EVENT

# The requests that make somebody answer; all others are small files and states.
ANSWERING = re.compile(rf"/api/chat|/api/checks/[^/]+|{PAGE_EVENT}")
AT_ONCE = max(2, os.cpu_count() or 2)
WAIT_SECONDS = 0.45
# How long a visitor's browser waits for an answer, being told to come back included.
PATIENCE_SECONDS = 30.0
MOST_WAITING = 64
RETRY_SECONDS = 1
UNAVAILABLE = 503
BUSY = RefusedError(
    UNAVAILABLE, "many people are asking just now; try again in a moment", retry_after=RETRY_SECONDS
)


class Admission:
    """Lets `at_once` answers run, and up to `most_waiting` wait for `wait_seconds` each; whoever
    gets a 503, from here or from further in, is told when to come back. Stands behind what reads a
    request whole: one that trickles in would hold a place meanwhile."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        at_once: int,
        most_waiting: int = MOST_WAITING,
        wait_seconds: float = WAIT_SECONDS,
    ) -> None:
        self._app = app
        self._free = asyncio.Semaphore(at_once)
        self._most_waiting, self._wait_seconds = most_waiting, wait_seconds
        self._waiting = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not is_answering(scope):
            return await self._app(scope, receive, send)
        if not await self._enter():
            return await respond_with_error(BUSY)(scope, receive, send)

        async def send_with_advice(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == UNAVAILABLE:
                MutableHeaders(scope=message).setdefault("Retry-After", str(RETRY_SECONDS))
            await send(message)

        try:
            return await self._app(scope, receive, send_with_advice)
        finally:
            self._free.release()

    async def _enter(self) -> bool:
        """Whether a place came free in time."""
        if self._waiting >= self._most_waiting:
            return False
        self._waiting += 1
        try:
            async with asyncio.timeout(self._wait_seconds):
                return await self._free.acquire()
        except TimeoutError:
            return False
        finally:
            self._waiting -= 1


def is_answering(scope: Scope) -> bool:
    """Whether a request makes somebody answer."""
    return scope["method"] == "POST" and ANSWERING.fullmatch(scope["path"]) is not None
