"""`footnote serve` while it starts, when it can't, and when it is told to stop."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.bench.processes import find_free_port
from tests.ui.servers import wait_until_started
from ui.server import serving
from ui.server.meanwhile import build_guard
from ui.server.serving import build_server, find_patience, name_address, open_listener
from ui.server.starting import Guard, Stages, Starting
from ui.settings import Settings

PATIENCE = 20.0
JAVASCRIPT = "text/javascript; charset=utf-8"


@dataclass
class Building:
    """A build that waits to be let go, and what became of it."""

    go: threading.Event = field(default_factory=threading.Event)
    begun: threading.Event = field(default_factory=threading.Event)
    ready: threading.Event = field(default_factory=threading.Event)
    failed: threading.Event = field(default_factory=threading.Event)
    error: Exception | None = None
    api: Starlette | None = None

    def __call__(self, stages: Stages) -> Starlette:
        stages.api = self.api
        stages.finish("answers")
        self.begun.set()
        self.go.wait(PATIENCE)
        if self.error:
            raise self.error
        return Starlette(routes=[Route("/{path:path}", lambda request: JSONResponse("built"))])


@pytest.fixture
def building() -> Iterator[Building]:
    build = Building()
    yield build
    build.go.set()


def leave_alone() -> Guard:
    return lambda app: app


def start(build: Building, build_guard: Callable[[], Guard] = leave_alone) -> Starting:
    return Starting(
        build,
        Stages("answers", "page"),
        build_guard=build_guard,
        emergency="999",
        on_failure=build.failed.set,
        on_ready=build.ready.set,
    )


def start_built(built: Starlette, ready: threading.Event) -> Starting:
    return Starting(
        lambda stages: built,
        Stages(),
        build_guard=leave_alone,
        emergency=None,
        on_failure=ready.set,
        on_ready=ready.set,
    )


@contextmanager
def running(server: uvicorn.Server) -> Iterator[httpx.Client]:
    with open_listener("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        wait_until_started(server)
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE) as client:
                yield client
        finally:
            server.should_exit = True
            thread.join(PATIENCE)


def test_health_and_readiness_tell_the_truth_from_the_start(building: Building) -> None:
    with running(build_server(start(building), Settings())) as client:
        building.begun.wait(PATIENCE)
        assert client.get("/api/health").json() == {"status": "ok"}
        ready = client.get("/api/ready")
        assert (ready.status_code, ready.json()) == (503, {"ready": False, "missing": ["page"]})
        building.go.set()
        assert building.ready.wait(PATIENCE)
        assert client.get("/api/ready").json() == "built"


def test_api_answers_before_the_page_is_there_and_readiness_waits_for_it() -> None:
    build = Building(api=Starlette(routes=[Route("/api/chat", say_early, methods=["POST"])]))
    with running(build_server(start(build), Settings())) as client:
        build.begun.wait(PATIENCE)
        assert client.post("/api/chat").json() == "early"
        assert client.get("/api/ready").status_code == 503
        assert "Footnote is starting" in client.get("/chat/").text
        build.go.set()
        assert build.ready.wait(PATIENCE)
        assert client.get("/chat/").json() == "built"


def test_widget_is_there_from_the_start_and_its_frame_waits(building: Building) -> None:
    """A site that asks for the loader in vain has no button until it is loaded anew."""
    with running(build_server(start(building), Settings())) as client:
        loader, frame = client.get("/widget.js"), client.get("/embed/demo")
    assert (loader.status_code, loader.headers["content-type"]) == (200, JAVASCRIPT)
    assert loader.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "data-practice" in loader.text
    assert (frame.status_code, "Footnote is starting" in frame.text) == (503, True)
    # In any site, on which side of which border nobody knows yet; before the loader gives it up.
    assert "frame-ancestors *" in frame.headers["content-security-policy"]
    assert "x-frame-options" not in frame.headers
    assert "call your local emergency number" in frame.text
    assert '<meta http-equiv="refresh" content="1">' in frame.text


@pytest.mark.parametrize(
    ("path", "is_early"),
    [("/embed/demo", True), ("/checks", True), ("/", False), ("/p/demo", False)],
)
def test_all_but_the_page_answers_as_soon_as_the_api_does(path: str, is_early: bool) -> None:
    build = Building(api=Starlette(routes=[Route("/{path:path}", say_early)]))
    with running(build_server(start(build), Settings())) as client:
        build.begun.wait(PATIENCE)
        assert (client.get(path).status_code == 200) is is_early
        build.go.set()


def say_early(_: Request) -> JSONResponse:
    return JSONResponse("early")


@pytest.mark.parametrize("path", ["/api/chat", "/chat/gradio_api/run/predict"])
def test_question_before_readiness_is_told_when_to_come_back(building: Building, path: str) -> None:
    with running(build_server(start(building), Settings())) as client:
        answer = client.post(path, json={"turns": ["shins?"]})
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert "starting" in answer.json()["error"]


ALARM = {"turns": ["crushing chest pain"]}
MEANWHILE = {
    "/api/chat": ALARM,
    "/api/checks/may_run": {"inputs": {"pain": 2}, **ALARM},
    "/chat/gradio_api/run/predict": {"event_data": {"request": json.dumps({"id": 1, **ALARM})}},
}


@pytest.mark.parametrize("path", MEANWHILE)
def test_red_flag_gets_its_card_while_the_rest_is_built(
    building: Building, path: str, tmp_path: Path
) -> None:
    settings = Settings(home=tmp_path)
    starting = start(building, lambda: build_guard(settings))
    with running(build_server(starting, settings)) as client:
        answer = client.post(path, json=MEANWHILE[path])
        assert client.post("/api/chat", json={"turns": ["shins?"]}).status_code == 503
    assert answer.status_code == 200
    assert "call 999" in answer.text.lower()
    assert "x-content-type-options" in answer.headers


def test_question_before_the_rules_are_there_waits_for_them(building: Building) -> None:
    go = threading.Event()

    def build_late() -> Guard:
        assert go.wait(PATIENCE)
        return lambda app: JSONResponse("read")

    with running(build_server(start(building, build_late), Settings())) as client:
        answers: list[httpx.Response] = []
        asking = in_thread(lambda: answers.append(client.post("/api/chat", json=ALARM)))
        assert client.get("/api/ready").status_code == 503
        assert not answers
        go.set()
        asking.join(PATIENCE)
    assert answers[0].json() == "read"


def test_page_before_readiness_says_so_and_asks_again_by_itself(building: Building) -> None:
    with running(build_server(start(building), Settings())) as client:
        page = client.get("/chat/")
    assert page.status_code == 503
    assert "Footnote is starting" in page.text
    assert '<meta http-equiv="refresh"' in page.text
    assert "call 999" in page.text
    assert "script" not in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-content-type-options"] == "nosniff"


def test_failed_build_is_kept_for_the_command_to_say(building: Building) -> None:
    building.error = OSError("the disk is gone")
    starting = start(building)
    with running(build_server(starting, Settings())) as client:
        building.go.set()
        assert building.failed.wait(PATIENCE)
        assert client.get("/api/ready").status_code == 503
    assert starting.failure is building.error


def test_built_app_is_started_and_stopped_as_an_app_of_its_own() -> None:
    lived: list[str] = []

    @contextmanager
    def note() -> Iterator[None]:
        lived.append("start")
        yield
        lived.append("stop")

    class Living:
        async def __aenter__(self) -> None:
            self.noted = note()
            self.noted.__enter__()

        async def __aexit__(self, *error: object) -> None:
            self.noted.__exit__(None, None, None)

    build, ready = Starlette(lifespan=lambda app: Living()), threading.Event()
    starting = start_built(build, ready)
    with running(build_server(starting, Settings())):
        assert ready.wait(PATIENCE)
        assert lived == ["start"]
    assert lived == ["start", "stop"]


def test_told_to_stop_finishes_what_it_is_answering_and_takes_nothing_new() -> None:
    asked, go = threading.Event(), threading.Event()

    async def answer(request: object) -> JSONResponse:
        asked.set()
        await asyncio.to_thread(go.wait, PATIENCE)
        return JSONResponse("whole")

    ready = threading.Event()
    built = Starlette(routes=[Route("/api/chat", answer, methods=["POST"])])
    starting = start_built(built, ready)
    server = build_server(starting, Settings())
    with running(server) as client:
        assert ready.wait(PATIENCE)
        answers: list[httpx.Response] = []
        asking = in_thread(lambda: answers.append(client.post("/api/chat")))
        assert asked.wait(PATIENCE)
        server.should_exit = True
        refused = wait_until_refused(str(client.base_url))
        go.set()
        asking.join(PATIENCE)
    assert refused
    assert answers[0].json() == "whole"


FORWARDED = {"x-forwarded-for": "198.51.100.9, 192.0.2.7", "x-forwarded-proto": "https"}


@pytest.mark.parametrize(
    ("proxies", "seen"),
    [
        # The address next to a proxy of ours is the visitor's; what is left of it anyone can write.
        ("127.0.0.1", ["192.0.2.7", "https"]),
        ("10.0.0.0/8, 127.0.0.0/8", ["192.0.2.7", "https"]),
        ("127.0.0.1,192.0.2.0/24", ["198.51.100.9", "https"]),
        ("10.0.0.1", ["127.0.0.1", "http"]),
        ("", ["127.0.0.1", "http"]),
    ],
)
def test_forwarded_headers_are_believed_of_named_proxies_alone(
    proxies: str, seen: list[str]
) -> None:
    async def tell(request: Request) -> JSONResponse:
        assert request.client
        return JSONResponse([request.client.host, request.url.scheme])

    ready = threading.Event()
    built = Starlette(routes=[Route("/seen", tell)])
    starting = start_built(built, ready)
    with running(build_server(starting, Settings(proxies=proxies))) as client:
        assert ready.wait(PATIENCE)
        assert client.get("/seen", headers=FORWARDED).json() == seen


def test_command_says_what_building_failed_of(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(settings: Settings, stages: Stages) -> Starlette:
        raise OSError("no articles")

    monkeypatch.setattr(serving, "build_app", fail)
    settings = Settings(port=find_free_port())
    with ThreadPoolExecutor(1) as pool, pytest.raises(OSError, match="no articles"):
        pool.submit(serving.serve, settings).result()


@pytest.mark.parametrize("is_first", [True, False])
def test_command_says_at_once_where_it_is_and_what_takes_so_long(
    is_first: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = Settings(home=tmp_path, port=find_free_port())
    said: list[str] = []

    def look(settings: Settings, stages: Stages) -> Starlette:
        said.append(capsys.readouterr().out)
        raise OSError("enough seen")

    monkeypatch.setattr(serving, "build_app", look)
    if not is_first:
        settings.index_folder.mkdir()
    with ThreadPoolExecutor(1) as pool, pytest.raises(OSError, match="enough seen"):
        pool.submit(serving.serve, settings).result()
    assert f"starting on http://127.0.0.1:{settings.port}" in said[0]
    assert ("a minute or two" in said[0]) is is_first


def test_visitors_wait_longer_than_a_written_answer_may_take() -> None:
    assert find_patience(Settings()) == 30
    assert find_patience(Settings(llm="ollama:small")) == 30 + 10 + 2 + 20
    assert find_patience(Settings(llm="ollama:small", llm_seconds=120)) == 30 + 10 + 2 + 120


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:7860"),
        ("ask.example.org", "http://ask.example.org:7860"),
        ("::1", "http://[::1]:7860"),
    ],
)
def test_address_that_is_said_can_be_opened(host: str, address: str) -> None:
    assert name_address(Settings(host=host)) == address


def in_thread(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def wait_until_refused(address: str) -> bool:
    """Whether the port stopped answering while the server was still draining."""
    for _ in range(200):
        try:
            httpx.get(f"{address}/api/health", timeout=0.2)
        except httpx.ConnectError:
            return True
        except (httpx.TimeoutException, httpx.RemoteProtocolError, httpx.ReadError):
            # It had been in line when the port closed, and is let go without an answer.
            continue
        threading.Event().wait(0.05)
    return False
