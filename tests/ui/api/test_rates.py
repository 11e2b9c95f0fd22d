"""How much may be asked: refusals name the wait, and a slot always comes back."""

import asyncio
import threading
import time
from collections.abc import Callable
from typing import ClassVar

import pytest
from limits.storage.base import SlidingWindowCounterSupport, Storage
from starlette.testclient import TestClient

from tests.ui.checkers import build_checker
from tests.ui.replies import CannedReplies
from ui.api import rates as rates_module
from ui.api.rates import Allowance, Rates, Tidying
from ui.errors import RefusedError
from ui.web import build_web_app

PREDICT = "/chat/gradio_api/run/predict"
FAR = Allowance(per_visitor="1000/hour", store="far://:hunter2@store.example")


class FarStore(Storage, SlidingWindowCounterSupport):
    """A store across a network: notes where it is asked from, and does `work` before it takes."""

    STORAGE_SCHEME: list[str] | None = ["far"]  # noqa: RUF012 (as `limits` declares it)
    asked_on_the_loop: ClassVar[list[bool]] = []
    work: ClassVar[Callable[[], object]] = bool

    @property
    def base_exceptions(self) -> type[Exception]:
        return ConnectionError

    def acquire_sliding_window_entry(
        self, key: str, limit: int, expiry: int, amount: int = 1
    ) -> bool:
        self.asked_on_the_loop.append(is_on_a_loop())
        FarStore.work()
        return True

    def get_sliding_window(self, key: str, expiry: int) -> tuple[int, float, int, float]:
        return 0, 0.0, 0, 0.0

    def clear_sliding_window(self, key: str, expiry: int) -> None: ...

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        return 0

    def get(self, key: str) -> int:
        return 0

    def get_expiry(self, key: str) -> float:
        return 0.0

    def check(self) -> bool:
        return True

    def reset(self) -> None: ...

    def clear(self, key: str) -> None: ...


def is_on_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def break_off() -> None:
    raise ConnectionError("far://:hunter2@store.example")


@pytest.fixture(autouse=True)
def _far_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FarStore, "asked_on_the_loop", [])


def test_visitor_past_the_allowance_is_told_when_to_come_back() -> None:
    allowance = Allowance(per_visitor="2/hour")
    client = TestClient(build_web_app(CannedReplies(), [], allowance=allowance))
    body = {"turns": ["shins?"]}
    assert [client.post("/api/chat", json=body).status_code for _ in range(2)] == [200, 200]
    refused = client.post("/api/chat", json=body)
    assert refused.status_code == 429
    assert refused.json()["code"] == "too_many"
    assert 0 < int(refused.headers["retry-after"]) == refused.json()["retry_after"] <= 3600
    assert "try again in" in refused.json()["error"]


def test_page_and_api_share_a_visitors_allowance() -> None:
    client = TestClient(
        build_web_app(CannedReplies(), [], allowance=Allowance(per_visitor="1/hour"))
    )
    assert client.post("/api/chat", json={"turns": ["shins?"]}).status_code == 200
    refused = client.post("/chat/gradio_api/run/predict", json={})
    assert refused.status_code == 429
    assert refused.json()["code"] == "too_many"


def test_one_visitor_does_not_use_up_anothers() -> None:
    rates = Rates(Allowance(per_visitor="1/hour"))
    rates.take_visitor("192.0.2.1")
    rates.take_visitor("192.0.2.2")
    with pytest.raises(RefusedError):
        rates.take_visitor("192.0.2.1")


def test_addresses_of_one_network_are_one_visitor() -> None:
    rates = Rates(Allowance(per_visitor="1/hour"))
    rates.take_visitor("2001:db8:1:2:a::1")
    with pytest.raises(RefusedError):
        rates.take_visitor("2001:db8:1:2:b::2")
    rates.take_visitor("2001:db8:1:3:a::1")


def test_practice_has_an_allowance_of_its_own() -> None:
    rates = Rates(Allowance(per_practice="1/hour"))
    rates.take_practice("hill")
    rates.take_practice("mill")
    with pytest.raises(RefusedError, match="too many questions on this site"):
        rates.take_practice("hill")


def test_forwarded_header_of_a_visitor_is_not_believed() -> None:
    client = TestClient(
        build_web_app(CannedReplies(), [], allowance=Allowance(per_visitor="1/hour"))
    )
    statuses = [
        client.post(
            "/api/chat", json={"turns": ["a"]}, headers={"x-forwarded-for": f"192.0.2.{n}"}
        ).status_code
        for n in range(3)
    ]
    assert statuses == [200, 429, 429]


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
def test_clock_that_is_set_locks_nobody_out_and_counts_go_on(
    days: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates, now = Rates(Allowance(per_visitor="2/minute")), time.time
    for _ in range(2):
        rates.take_visitor("192.0.2.1")
    monkeypatch.setattr(time, "time", lambda: now() + days * 86_400)
    for _ in range(2):
        rates.take_visitor("192.0.2.1")
    with pytest.raises(RefusedError) as refused:
        rates.take_visitor("192.0.2.1")
    assert 0 < (refused.value.retry_after or 0) <= 120


def test_questions_start_no_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    rates = Rates(Allowance(per_visitor="1000/hour"))
    here, start, started = threading.current_thread(), threading.Thread.start, []

    def noted(thread: threading.Thread) -> None:
        # Other tests' servers come and go meanwhile: what they start isn't ours.
        if threading.current_thread() is here:
            started.append(thread)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", noted)
    for _ in range(50):
        rates.take_visitor("192.0.2.1")
    assert not started


def test_counts_are_tidied_until_nobody_needs_them() -> None:
    tidied = threading.Event()
    tidying = Tidying(0.01, tidied.set)
    tidying.start()
    assert tidied.wait(timeout=10)
    tidying.cancel()
    tidying.join(timeout=10)
    assert not tidying.is_alive()


@pytest.mark.parametrize("path", ["/api/chat", "/api/checks/may_run", PREDICT])
def test_store_across_a_network_holds_up_nobody_else(path: str) -> None:
    client = TestClient(build_web_app(build_checker(), [], allowance=FAR))
    client.post(path, json={"turns": ["shins?"]})
    assert FarStore.asked_on_the_loop == [False]


@pytest.mark.parametrize("path", ["/api/chat", PREDICT])
def test_question_is_let_through_and_a_line_logged_where_the_store_is_gone(
    path: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    client = TestClient(build_web_app(CannedReplies(), [], allowance=FAR))
    found = client.post(path, json={"turns": ["shins?"]}).status_code
    monkeypatch.setattr(FarStore, "work", break_off)
    assert [client.post(path, json={"turns": ["shins?"]}).status_code for _ in range(2)] == [
        found,
        found,
    ]
    # One line for as long as the store is left alone, and no address in it.
    (line,) = caplog.messages
    assert line == "FOOTNOTE_RATE_STORE fails, nothing is counted: ConnectionError"


def test_store_that_does_not_answer_is_waited_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = threading.Event()
    monkeypatch.setattr(FarStore, "work", answers.wait)
    monkeypatch.setattr(rates_module, "STORE_SECONDS", 0.05)
    client = TestClient(build_web_app(CannedReplies(), [], allowance=FAR))
    try:
        for _ in range(3):
            assert client.post("/api/chat", json={"turns": ["shins?"]}).status_code == 200
    finally:
        answers.set()
    assert len(FarStore.asked_on_the_loop) == 1


def test_store_that_failed_is_asked_again_after_a_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    rates = Rates(FAR)
    monkeypatch.setattr(rates_module, "REST_SECONDS", 0.0)
    monkeypatch.setattr(FarStore, "work", break_off)
    for _ in range(2):
        rates.take_visitor("192.0.2.1")
    assert len(FarStore.asked_on_the_loop) == 2
