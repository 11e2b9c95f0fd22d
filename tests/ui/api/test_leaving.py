"""A client that goes away: what waits for it is never begun, what is written for it stops."""

import socket
import threading
import time

import httpx
import pytest

from assistant.contract import Reply, Tell
from tests.ui.replies import FakeReplies, answered
from tests.ui.servers import serve
from ui.api.rates import Allowance
from ui.web import build_web_app

PATIENCE_SECONDS = 20
HEARD_SECONDS = 0.5


class SlowReplies(FakeReplies):
    """Answers when it is let; remembers what it began."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.started = threading.Event()
        self.may_go_on = threading.Event()

    def say(self, question: str, tell: Tell | None) -> Reply:
        self.begun.append(question)
        self.started.set()
        assert self.may_go_on.wait(PATIENCE_SECONDS)
        return answered()


def send(address: str, question: str, accept: str) -> socket.socket:
    """A question on a connection that the caller may drop."""
    host, port = address.removeprefix("http://").split(":")
    body = f'{{"turns": ["{question}"]}}'
    connection = socket.create_connection((host, int(port)))
    head = f"POST /api/chat HTTP/1.1\r\nHost: {host}:{port}\r\nAccept: {accept}\r\n"
    head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    connection.sendall((head + body).encode())
    return connection


@pytest.mark.parametrize("accept", ["text/event-stream", "application/json"])
def test_question_of_a_client_that_left_is_never_begun(accept: str) -> None:
    replies = SlowReplies()
    app = build_web_app(
        replies,
        [],
        allowance=Allowance(per_visitor="99/minute"),
        at_once=1,
        wait_seconds=PATIENCE_SECONDS,
    )
    with serve(app) as address:
        first = send(address, "first", accept)
        assert replies.started.wait(PATIENCE_SECONDS)
        left = send(address, "left", accept)
        left.close()
        # Behind the one that left, so that its answer says that theirs was passed over.
        third = threading.Thread(
            target=httpx.post,
            args=(f"{address}/api/chat",),
            kwargs={"json": {"turns": ["third"]}, "timeout": PATIENCE_SECONDS},
        )
        third.start()
        # The server hears that somebody left in its own time, on a busy machine a little late.
        time.sleep(HEARD_SECONDS)
        replies.may_go_on.set()
        third.join(PATIENCE_SECONDS)
        first.close()
    assert replies.begun == ["first", "third"]


class EndlessReplies(SlowReplies):
    """Tells one part after the other, until it is stopped."""

    stopped_by: Exception | None = None

    def say(self, question: str, tell: Tell | None) -> Reply:
        assert tell
        deadline = time.monotonic() + PATIENCE_SECONDS
        try:
            while time.monotonic() < deadline:
                tell(answered())
                time.sleep(0.005)
        except Exception as error:
            self.stopped_by = error
            raise
        finally:
            self.may_go_on.set()
        return answered()


def test_writing_for_a_client_that_left_in_the_middle_is_stopped(
    caplog: pytest.LogCaptureFixture,
) -> None:
    replies = EndlessReplies()
    with serve(build_web_app(replies, [], at_once=1)) as address:
        headers = {"accept": "text/event-stream"}
        body = {"turns": ["shins?"]}
        with httpx.stream("POST", f"{address}/api/chat", json=body, headers=headers) as response:
            assert next(response.iter_lines()) == "event: triage"
        assert replies.may_go_on.wait(PATIENCE_SECONDS)
    assert "nobody listens" in str(replies.stopped_by)
    assert "failed" not in caplog.text
