"""What is refused for its rate or for want of room is still read by the guard's rules."""

import asyncio
import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from assistant.contract import Reply
from assistant.reply import Assistant
from assistant.rules_alone import RULES_ALONE
from tests.loops import run_apart
from tests.ui.checkers import build_checker
from tests.ui.conftest import open_visitor
from tests.ui.replies import CannedReplies, flagged
from tests.ui.servers import serve
from ui.api.asking import Service
from ui.api.errors import respond_with_error
from ui.api.rates import Allowance
from ui.errors import RefusedError
from ui.practices.directory import Practices, find_demo_alone
from ui.practices.files import write_practice
from ui.practices.noting import NoNotes
from ui.server.refusals import AT_ONCE, Refusals
from ui.web import build_web_app

ALARM = "chest pain when I run"
HARMLESS = "What helps sore shins?"
PREDICT = "/chat/gradio_api/run/predict"
HILL = "https://hill.example"
FILE = 'name = "Hill"\norigins = ["https://hill.example"]\n'
NONE = Allowance(per_visitor="1/hour")
NO_ROOM = {"at_once": 0, "wait_seconds": 0.0}
OVER = {"allowance": NONE}

# The client of Starlette has a response of its own.
Ask = Callable[[TestClient, str], Any]


def ask_api(client: TestClient, question: str) -> Any:
    return client.post("/api/chat", json={"turns": [HARMLESS, question]})


def ask_stream(client: TestClient, question: str) -> Any:
    headers = {"accept": "text/event-stream"}
    return client.post("/api/chat", json={"turns": [question]}, headers=headers)


def ask_widget(client: TestClient, question: str) -> Any:
    headers = {"accept": "text/event-stream", "sec-fetch-site": "same-origin"}
    return client.post("/api/chat", json={"turns": [question], "practice": "hill"}, headers=headers)


def ask_page(client: TestClient, question: str) -> Any:
    request = json.dumps({"id": 7, "turns": [question], "practice": "hill"})
    body = {"data": [], "event_data": {"request": request}, "fn_index": 1}
    return client.post(PREDICT, json=body)


def ask_check(client: TestClient, question: str) -> Any:
    return client.post("/api/checks/may_run", json={"inputs": {"pain": 2}, "turns": [question]})


SURFACES: dict[str, Ask] = {
    "api": ask_api,
    "stream": ask_stream,
    "widget": ask_widget,
    "page": ask_page,
    "check": ask_check,
}


@pytest.fixture(scope="module")
def checker() -> Assistant:
    return build_checker()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    write_practice(tmp_path, "hill", FILE)
    return tmp_path


def open_client(assistant: Any, home: Path, **limits: Any) -> TestClient:
    """A client of a server where nothing more may be asked."""
    client = TestClient(build_web_app(assistant, [], practices=Practices(home), **limits))
    if "allowance" in limits:
        assert client.post("/api/chat", json={}).status_code == 400
    return client


@pytest.mark.parametrize("limits", [OVER, NO_ROOM], ids=["rate", "no room"])
@pytest.mark.parametrize("surface", SURFACES)
def test_emergency_gets_its_card_from_every_surface_that_is_limited(
    surface: str, limits: dict[str, Any], checker: Assistant, home: Path
) -> None:
    # One loop for both: who waits for a place waits in it.
    with open_client(checker, home, **limits) as client:
        refused = SURFACES[surface](client, HARMLESS)
        response = SURFACES[surface](client, ALARM)
    assert refused.status_code == (429 if limits is OVER else 503)
    assert refused.json()["error"]
    assert int(refused.headers["retry-after"]) > 0
    assert response.status_code == 200
    assert "call 999" in response.text.lower()
    assert "retry-after" not in response.headers
    assert "x-content-type-options" in response.headers


def test_reply_is_the_usual_one_and_its_receipt_says_that_only_rules_read(
    checker: Assistant, home: Path
) -> None:
    usual = checker.reply([HARMLESS, ALARM]).to_json()
    given = ask_api(open_client(checker, home, **OVER), ALARM).json()
    assert given.pop("receipt") == {**usual.pop("receipt"), "knowledge": "", "reader": RULES_ALONE}
    assert given == json.loads(json.dumps(usual))
    assert given["level"] == "emergency"


def test_events_of_a_refused_question_begin_with_the_card_and_end(
    checker: Assistant, home: Path
) -> None:
    response = ask_stream(open_client(checker, home, **OVER), ALARM)
    assert response.headers["content-type"].startswith("text/event-stream")
    names = [line[7:] for line in response.text.splitlines() if line.startswith("event: ")]
    assert names == ["triage", "sources", "done"]


def test_ticked_warning_sign_counts_where_nothing_is_typed(checker: Assistant, home: Path) -> None:
    client = open_client(checker, home, **OVER)
    body = {"inputs": {"signs": ["calf_swollen"]}}
    response = client.post("/api/checks/massage_today", json=body)
    assert response.status_code == 200
    assert response.json()["check"]["light"] == "stop"


@pytest.mark.parametrize("ask", [ask_widget, ask_page], ids=["widget", "page"])
def test_practices_own_allowance_holds_back_no_card(
    ask: Ask, checker: Assistant, home: Path
) -> None:
    app = build_web_app(
        checker, [], practices=Practices(home), allowance=Allowance(per_practice="1/hour")
    )
    client = TestClient(app)
    assert ask_widget(client, ALARM).status_code == 200
    refused = ask_widget(client, HARMLESS)
    assert refused.json()["code"] == "too_many"
    event = next(each for each in read_config(client)["dependencies"] if each["backend_fn"])
    request = json.dumps({"id": 7, "turns": [ALARM], "practice": "hill"})
    body = {"data": [], "event_data": {"request": request}, "fn_index": event["id"]}
    answer = ask(client, ALARM) if ask is ask_widget else client.post(PREDICT, json=body)
    assert answer.status_code == 200
    assert "call 999" in answer.text.lower()


def read_config(client: TestClient) -> Any:
    html = client.get("/chat/").text
    return json.JSONDecoder().raw_decode(html, html.index("{", html.index("gradio_config = ")))[0]


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        ({"turns": [ALARM], "practice": "hill"}, {"origin": "https://other.example"}),
        ({"turns": [ALARM], "practice": "nope"}, {}),
        ({"turns": "chest pain"}, {}),
        ({"turns": []}, {}),
        ({"turns": [ALARM]}, {"content-type": "text/plain"}),
    ],
    ids=["site not listed", "no such practice", "not turns", "no question", "not json"],
)
def test_what_would_be_refused_anyway_stays_refused(
    body: dict[str, Any], headers: dict[str, str], checker: Assistant, home: Path
) -> None:
    client = open_client(checker, home, **OVER)
    assert client.post("/api/chat", json=body, headers=headers).status_code == 429


def test_listed_site_may_read_the_card(checker: Assistant, home: Path) -> None:
    client = open_client(checker, home, **OVER)
    body = {"turns": [ALARM], "practice": "hill"}
    response = client.post("/api/chat", json=body, headers={"origin": HILL})
    assert response.status_code == 200
    assert response.headers["access-control-allow-origin"] == HILL


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"event_data": {"request": 3}}'])
def test_odd_event_of_the_page_stays_refused(body: bytes, checker: Assistant, home: Path) -> None:
    client = open_client(checker, home, **OVER)
    assert client.post(PREDICT, content=body).status_code == 429


class HeldReplies(CannedReplies):
    """Reads what was refused when it is let, and counts how many at once."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()
        self.most = self.at_once = 0
        self._lock = threading.Lock()

    def reply_if_flagged(self, turns: Sequence[str], *, country: str = "GB") -> Reply | None:
        with self._lock:
            self.at_once += 1
            self.most = max(self.most, self.at_once)
        assert self.go.wait(20)
        with self._lock:
            self.at_once -= 1
        return flagged("emergency")


async def refuse(scope: Scope, receive: Receive, send: Send) -> None:
    await respond_with_error(RefusedError(429, "too many", retry_after=1))(scope, receive, send)


def test_only_a_few_are_read_at_once_and_the_loop_stays_free() -> None:
    replies = HeldReplies()
    service = Service(replies, find_demo_alone(), None, NoNotes(), "GB")
    app = Refusals(refuse, service, most_waiting=2)

    async def scenario() -> list[int]:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            body = {"turns": [ALARM]}
            asked = [
                asyncio.create_task(client.post("/api/chat", json=body))
                for _ in range(AT_ONCE + 2 + 3)
            ]
            # Those past the limit are refused while the others are still being read.
            done, _ = await asyncio.wait(asked, timeout=10, return_when=asyncio.FIRST_COMPLETED)
            while len(done) < 3:
                await asyncio.sleep(0.01)
                done = {each for each in asked if each.done()}
            replies.go.set()
            return sorted([(await each).status_code for each in asked])

    assert run_apart(scenario()) == [200] * (AT_ONCE + 2) + [429] * 3
    assert replies.most == AT_ONCE


def test_page_shows_the_card_where_a_question_would_be_refused(
    browser: Browser, checker: Assistant
) -> None:
    app = build_web_app(checker, [], allowance=NONE)
    with serve(app) as address, open_visitor(browser) as context:
        assert httpx.post(f"{address}/api/chat", json={}).status_code == 400
        page = context.new_page()
        page.goto(f"{address}/")
        page.get_by_role("textbox", name="Your message").fill(ALARM)
        page.get_by_role("button", name="Send", exact=True).click()
        page.locator(".flag").wait_for()
        assert "999" in page.locator(".flag").inner_text()
        assert page.locator(".entry .notice").count() == 0
