"""How much may be asked: refusals name the wait, and a slot always comes back."""

import threading
import time

import pytest
from starlette.testclient import TestClient

from tests.ui.replies import CannedReplies
from ui.api.rates import Allowance, Rates, Tidying
from ui.errors import RefusedError
from ui.web import build_web_app


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
