"""A loopback server that speaks the OpenAI chat protocol, over real HTTP, and plays a script."""

import json
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

GIVEN = re.compile(r"^\[([a-z]{4})\] ([^\n]+)$", re.MULTILINE)
# A stalled answer ends by itself, whatever a test forgets.
LONGEST_STALL = 20.0

Mishap = Literal["stall", "close"]
Piece = str | Mishap
# What is said, from the ids that the model was given, in order.
Script = Callable[[Sequence[str]], Sequence[Piece]]


@dataclass
class ModelServer:
    """What the server plays, and every request that it got. `status` other than 200 refuses."""

    script: Script = lambda ids: ["ready"]
    status: int = 200
    requests: list[dict[str, Any]] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)
    url: str = ""

    @property
    def asked(self) -> list[str]:
        """The user's message of each request that was streamed."""
        return [r["messages"][-1]["content"] for r in self.requests if r.get("stream")]


@contextmanager
def serve_model() -> Iterator[ModelServer]:
    """A running server on a free port."""
    played = ModelServer()
    handler = type("Handler", (_Handler,), {"played": played})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    played.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield played
    finally:
        played.released.set()
        server.shutdown()
        server.server_close()
        thread.join(timeout=5)


class _Handler(BaseHTTPRequestHandler):
    played: ModelServer

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.played.requests.append(body)
        if self.played.status != 200:
            error = {"error": {"message": "refused: runner's words", "type": "x", "code": "y"}}
            self._send_json(error, status=self.played.status)
        elif body.get("stream"):
            self._stream(body)
        else:
            choice = {"index": 0, "message": _say("ready"), "finish_reason": "stop"}
            self._send_json({**_head("chat.completion"), "choices": [choice]})

    def _stream(self, body: dict[str, Any]) -> None:
        ids = [found[0] for found in GIVEN.findall(body["messages"][-1]["content"])]
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        for piece in self.played.script(ids):
            if piece == "stall":
                self.played.released.wait(LONGEST_STALL)
                return
            if piece == "close":
                self.connection.close()
                return
            self._send_event({"index": 0, "delta": _say(piece), "finish_reason": None})
        self._send_event({"index": 0, "delta": {}, "finish_reason": "stop"})
        self.wfile.write(b"data: [DONE]\n\n")

    def _send_event(self, choice: dict[str, Any]) -> None:
        event = {**_head("chat.completion.chunk"), "choices": [choice]}
        self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
        self.wfile.flush()

    def _send_json(self, data: dict[str, Any], *, status: int = 200) -> None:
        body = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing on standard error."""


def _head(kind: str) -> dict[str, Any]:
    return {"id": "c1", "object": kind, "created": 1, "model": "played"}


def _say(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}
