"""How much may be asked: refusals name the wait, and a slot always comes back."""

import anyio
import pytest
from starlette.testclient import TestClient

from tests.fakes import build_article
from tests.loops import run_apart
from tests.ui.replies import CannedReplies
from ui.api.rates import Allowance, Rates, Slots
from ui.chat import ChatError
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
    with pytest.raises(ChatError):
        rates.take_visitor("192.0.2.1")


def test_addresses_of_one_network_are_one_visitor() -> None:
    rates = Rates(Allowance(per_visitor="1/hour"))
    rates.take_visitor("2001:db8:1:2:a::1")
    with pytest.raises(ChatError):
        rates.take_visitor("2001:db8:1:2:b::2")
    rates.take_visitor("2001:db8:1:3:a::1")


def test_practice_has_an_allowance_of_its_own() -> None:
    rates = Rates(Allowance(per_practice="1/hour"))
    rates.take_practice("hill")
    rates.take_practice("mill")
    with pytest.raises(ChatError, match="too many questions on this site"):
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


def test_more_than_work_and_wait_at_once_are_turned_away() -> None:
    async def run() -> list[int]:
        slots, statuses = Slots(Allowance(at_once=1, waiting=1)), []
        opened = anyio.Event()

        async def work() -> None:
            try:
                async with slots.take():
                    await opened.wait()
                    statuses.append(200)
            except ChatError as error:
                statuses.append(error.status)
                opened.set()

        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(work)
        async with slots.take():
            pass
        return statuses

    assert sorted(run_apart(run())) == [200, 200, 503]


def test_slot_comes_back_after_a_failure_and_after_a_client_that_left() -> None:
    async def run() -> None:
        slots = Slots(Allowance(at_once=1, waiting=0))
        with pytest.raises(ZeroDivisionError):
            async with slots.take():
                raise ZeroDivisionError
        with anyio.CancelScope() as scope:
            async with slots.take():
                scope.cancel()
                await anyio.sleep(1)
        async with slots.take():
            pass

    run_apart(run())


def test_refusal_when_busy_has_the_one_shape() -> None:
    app = build_web_app(
        CannedReplies(), [build_article("one", "A.")], allowance=Allowance(at_once=0, waiting=0)
    )
    response = TestClient(app).post("/api/chat", json={"turns": ["a"]})
    assert response.status_code == 503
    assert response.json()["code"] == "busy"
    assert response.headers["retry-after"] == "5"
