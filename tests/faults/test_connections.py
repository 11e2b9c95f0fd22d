"""Clients that bind the server, break off or come in crowds."""

import json
import resource
import selectors
import socket
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

import httpx
import pytest
import uvicorn
from starlette.types import ASGIApp

from tests.fakes import build_article
from tests.ui.replies import CannedReplies
from tests.ui.servers import wait_until_started
from ui.server.admission import AT_ONCE
from ui.server.connections import PatientProtocol
from ui.web import build_web_app

PATIENCE = 20.0
CROWD = 60
BODY = json.dumps({"turns": ["shins?"]}).encode()
HEAD = b"POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % len(BODY)


class Impatient(PatientProtocol):
    """The same with limits that a test can wait for."""

    request_seconds = 0.3
    most_connections = 20


class Crowded(PatientProtocol):
    """The same with a limit that a test's own files suffice to go far beyond."""

    most_connections = 200


@contextmanager
def serve(app: ASGIApp, protocol: type[PatientProtocol] = Impatient) -> Iterator[int]:
    """The port of `app` while the block runs."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=CROWD)
    config = uvicorn.Config(
        app, http=protocol, ws="none", lifespan="off", log_level="critical", access_log=False
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    wait_until_started(server)
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
        listener.close()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    app = build_web_app(CannedReplies(), [build_article("one", "A text.")])
    with serve(app) as it:
        yield it


@pytest.fixture
def replies() -> Iterator[CannedReplies]:
    canned = CannedReplies()
    yield canned
    if canned.waits is not None:
        canned.waits.set()  # type: ignore[union-attr]


def connect(port: int) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
    connection.settimeout(PATIENCE)
    return connection


def read_all(connection: socket.socket) -> bytes:
    """Everything until the server closes."""
    parts = []
    while part := connection.recv(65_536):
        parts.append(part)
    return b"".join(parts)


def ask(port: int) -> int:
    return httpx.post(
        f"http://127.0.0.1:{port}/api/chat", content=BODY, timeout=PATIENCE
    ).status_code


@pytest.mark.parametrize(
    "begun",
    [b"", b"GET /api/he", b"POST /api/chat HTTP/1.1\r\nHost: x\r\n", HEAD, HEAD + BODY[:5]],
    ids=["nothing", "part of a line", "part of the head", "no body", "part of the body"],
)
def test_request_that_never_comes_to_its_end_is_cut_off(port: int, begun: bytes) -> None:
    with connect(port) as slow:
        slow.sendall(begun)
        said = read_all(slow)
    assert said.startswith(b"HTTP/1.1 408 ")
    assert b"didn't come in whole in time" in said
    assert ask(port) == 200


def test_connection_that_is_kept_is_asked_again_after_the_clock_has_stopped(port: int) -> None:
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE) as client:
        assert client.get("/api/health").status_code == 200
        threading.Event().wait(2 * Impatient.request_seconds)
        assert client.get("/api/health").status_code == 200


def test_connections_beyond_the_limit_are_refused_and_those_within_it_are_served(
    port: int,
) -> None:
    with ExitStack() as stack:
        crowd = [stack.enter_context(connect(port)) for _ in range(CROWD)]
        said = [read_all(each) for each in crowd]
    statuses = [each.split(b" ", 2)[1] for each in said]
    assert set(statuses) == {b"408", b"503"}
    assert statuses.count(b"503") >= CROWD - Impatient.most_connections - 1
    assert all(b"retry-after" in each.lower() for each in said if b" 503 " in each)
    assert ask(port) == 200


def test_client_that_goes_in_the_middle_of_an_answer_costs_nobody_else_anything(
    port: int,
) -> None:
    for _ in range(CROWD):
        with connect(port) as gone:
            gone.sendall(HEAD + BODY)
    assert [ask(port) for _ in range(3)] == [200, 200, 200]


def test_requests_that_trickle_in_take_nobodys_place(port: int) -> None:
    with ExitStack() as stack:
        for _ in range(AT_ONCE + 1):
            stack.enter_context(connect(port)).sendall(HEAD + BODY[:-1])
        assert ask(port) == 200


def test_nonsense_is_refused_in_one_line(port: int) -> None:
    with connect(port) as rude:
        rude.sendall(b"\x16\x03\x01 not http\r\n\r\n")
        assert read_all(rude).startswith(b"HTTP/1.1 400 ")
    assert ask(port) == 200


def test_crowd_that_wants_events_is_refused_in_good_order(replies: CannedReplies) -> None:
    app = build_web_app(replies, [build_article("one", "A text.")])
    replies.waits = threading.Event()
    stream = HEAD.replace(b"\r\n", b"\r\nAccept: text/event-stream\r\nConnection: close\r\n", 1)
    with serve(app, Crowded) as port, ExitStack() as stack:
        crowd = []
        for _ in range(find_crowd()):
            crowd.append(stack.enter_context(connect(port)))
            crowd[-1].sendall(stream + BODY)
        refused = Counter(read_status(each) for each in crowd[Crowded.most_connections :])
        # Each of them is asked or told before the two answers come, however busy the machine is.
        wait_for_words(crowd[: Crowded.most_connections], but_for=2)
        replies.waits.set()
        within = Counter(read_status(each) for each in crowd[: Crowded.most_connections])
        assert ask(port) == 200
    # Two were answered, the others within the limit were told that the answers are taken.
    assert within == {b"200": 2, b"503": Crowded.most_connections - 2}
    assert refused == {b"503": len(crowd) - Crowded.most_connections}


def wait_for_words(connections: Sequence[socket.socket], *, but_for: int) -> None:
    """Wait until something has come on all connections but for so many."""
    with selectors.DefaultSelector() as silent:
        for each in connections:
            silent.register(each, selectors.EVENT_READ)
        for _ in range(len(connections) + 60):
            if len(silent.get_map()) <= but_for:
                return
            for key, _ in silent.select(timeout=0.5):
                silent.unregister(key.fileobj)
    raise AssertionError("the server left connections without a word")


def read_status(connection: socket.socket) -> bytes:
    """The status, of a refusal only with advice when to come back; empty where it was torn down."""
    try:
        said = read_all(connection)
    except ConnectionError:
        return b""
    status = said.split(b" ", 2)[1]
    assert status != b"503" or b"retry-after" in said.lower()
    assert status != b"200" or (said.rstrip().endswith(b"0") and b"event: done" in said)
    return status


def find_crowd() -> int:
    """2,000 connections, or as many as this process may have open at both ends."""
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return min(2_000, allowed // 2 - 100)
