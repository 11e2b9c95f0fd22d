"""Connections that bind a server without asking anything: the slow are cut off, the many refused.

uvicorn waits for ever for a request that never ends, and takes as many connections as the system
lets it. Here a request must have come in whole within `REQUEST_SECONDS`, and a connection beyond
`MOST_CONNECTIONS` gets a 503 and is closed. The clock stops when a request is in: answering
has limits of its own (`admission.py`).
"""

import asyncio
import json
from asyncio.events import TimerHandle
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

REQUEST_SECONDS = 15.0
MOST_CONNECTIONS = 1_000
RETRY_SECONDS = 5
# A connection that is closed with something unread is torn down, and the refusal lost with it: what
# was sent is read first, for so long.
LINGER_SECONDS = 0.5
TOO_SLOW = "the request didn't come in whole in time"
TOO_MANY = "too many connections just now; try again in a moment"


class PatientProtocol(HttpToolsProtocol):
    """uvicorn's own protocol with a clock on every request and a limit on connections."""

    request_seconds = REQUEST_SECONDS
    most_connections = MOST_CONNECTIONS
    _clock: TimerHandle | None = None
    _is_refused = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if len(self.connections) > self.most_connections:
            self._refuse()
        else:
            self._start_clock()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_clock()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._is_refused:
            self.transport.close()
        elif not self.transport.is_closing():
            super().data_received(data)

    def on_message_begin(self) -> None:
        self._start_clock()
        super().on_message_begin()

    def on_message_complete(self) -> None:
        self._stop_clock()
        super().on_message_complete()

    def _start_clock(self) -> None:
        self._stop_clock()
        self._clock = self.loop.call_later(self.request_seconds, self._give_up)

    def _stop_clock(self) -> None:
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None

    def _refuse(self) -> None:
        self._is_refused = True
        # Who was refused counts no longer, or nobody would get in until all of them had left.
        self.connections.discard(self)
        self._say(HTTPStatus.SERVICE_UNAVAILABLE, TOO_MANY, "busy")
        self._clock = self.loop.call_later(LINGER_SECONDS, self.transport.close)

    def _give_up(self) -> None:
        self._say(HTTPStatus.REQUEST_TIMEOUT, TOO_SLOW, "too_slow")
        self.transport.close()

    def _say(self, status: HTTPStatus, error: str, code: str) -> None:
        body = json.dumps({"error": error, "code": code, "retry_after": RETRY_SECONDS})
        headers = {
            "Content-Type": "application/json",
            "Content-Length": len(body),
            "Retry-After": RETRY_SECONDS,
            "Connection": "close",
        }
        head = _write_head(status, headers)
        self.transport.write(f"{head}\r\n{body}".encode("ascii"))


def _write_head(status: HTTPStatus, headers: dict[str, Any]) -> str:
    lines = [f"HTTP/1.1 {status.value} {status.phrase}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "".join(f"{line}\r\n" for line in lines)
