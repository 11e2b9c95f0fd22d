"""Overload: most are served as fast as ever, the rest are told at once when to come back."""

import asyncio
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.loops import run_apart
from ui.server.admission import Admission


class Answers:
    """An app that answers when it is let go, and counts how many it works on at once."""

    def __init__(self, status: int = 200) -> None:
        self.go = asyncio.Event()
        self.at_once = self.most = 0
        self._status = status
        self.app = Starlette(routes=[Route("/{path:path}", self.answer, methods=["GET", "POST"])])

    async def answer(self, request: Request) -> JSONResponse:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        try:
            await self.go.wait()
        finally:
            self.at_once -= 1
        return JSONResponse("answer", status_code=self._status)


def client_of(answers: Answers, **limits: Any) -> httpx.AsyncClient:
    app = Admission(answers.app, **{"at_once": 2, **limits})
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test")


async def ask_many(client: httpx.AsyncClient, count: int, path: str = "/api/chat") -> list[Any]:
    return [asyncio.create_task(client.post(path)) for _ in range(count)]


def test_only_so_many_are_worked_on_and_the_rest_wait_their_turn() -> None:
    async def scenario() -> tuple[int, list[int]]:
        answers = Answers()
        async with client_of(answers, at_once=2, most_waiting=8, wait_seconds=30) as client:
            asked = await ask_many(client, 6)
            await asyncio.sleep(0.05)
            answers.go.set()
            return answers.most, [(await each).status_code for each in asked]

    assert run_apart(scenario()) == (2, [200] * 6)


def test_whoever_waits_too_long_gets_a_503_with_advice() -> None:
    async def scenario() -> httpx.Response:
        answers = Answers()
        async with client_of(answers, at_once=1, most_waiting=8, wait_seconds=0.01) as client:
            first, second = await ask_many(client, 2)
            refused: httpx.Response = await second
            answers.go.set()
            assert (await first).status_code == 200
            return refused

    refused = run_apart(scenario())
    assert refused.status_code == 503
    assert int(refused.headers["retry-after"]) > 0
    assert "try again" in refused.json()["error"]
    assert refused.json()["code"] == "busy"


def test_nobody_waits_behind_a_full_queue() -> None:
    async def scenario() -> list[int]:
        answers = Answers()
        async with client_of(answers, at_once=1, most_waiting=1, wait_seconds=30) as client:
            asked = await ask_many(client, 5)
            done, _ = await asyncio.wait(asked, timeout=1)
            answers.go.set()
            await asyncio.wait(asked)
            return sorted(task.result().status_code for task in done)

    assert run_apart(scenario()) == [503, 503, 503]


def test_place_is_free_again_when_a_client_has_gone() -> None:
    async def scenario() -> int:
        answers = Answers()
        async with client_of(answers, at_once=1, most_waiting=1, wait_seconds=0.5) as client:
            (gone,) = await ask_many(client, 1)
            await asyncio.sleep(0.05)
            gone.cancel()
            await asyncio.wait([gone])
            answers.go.set()
            return (await client.post("/api/chat")).status_code

    assert run_apart(scenario()) == 200


@pytest.mark.parametrize("path", ["/api/health", "/static/x/page.js", "/chat/"])
def test_what_needs_no_answer_is_never_held_up(path: str) -> None:
    async def scenario() -> int:
        answers = Answers()
        answers.go.set()
        async with client_of(answers, at_once=0, most_waiting=0, wait_seconds=0) as client:
            return (await client.get(path)).status_code

    assert run_apart(scenario()) == 200


def test_503_from_further_in_gets_the_same_advice() -> None:
    async def scenario() -> httpx.Response:
        answers = Answers(status=503)
        answers.go.set()
        async with client_of(answers) as client:
            return await client.post("/api/chat")

    assert int(run_apart(scenario()).headers["retry-after"]) > 0
