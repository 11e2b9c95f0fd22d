"""The soak is judged as it says: undocumented answers, hung requests, memory that grows."""

import httpx
import pytest

from tests.bench.soak import Tally, _send, render


def build_client(status: int, **headers: str) -> httpx.Client:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, headers=headers, text="{}"))
    return httpx.Client(transport=transport, base_url="http://it")


@pytest.mark.parametrize(
    ("name", "status", "headers", "is_fine"),
    [
        ("a question", 200, {}, True),
        ("a question", 503, {"retry-after": "1"}, True),
        ("a question", 503, {}, False),
        ("a question", 500, {}, False),
        ("too much", 413, {}, True),
        ("too much", 200, {}, False),
        ("events", 200, {}, False),
    ],
)
def test_only_what_is_documented_is_fine(
    name: str, status: int, headers: dict[str, str], is_fine: bool
) -> None:
    tally = Tally(memory=[100.0])
    _send(build_client(status, **headers), name, "shins?", tally)
    assert tally.is_fine == is_fine


def test_memory_is_compared_once_the_caches_are_full() -> None:
    assert Tally(memory=[10, 10, 100, 100, 100, 100, 101, 101]).is_fine
    grown = Tally(memory=[100, 100, 100, 100, 110, 120, 130, 140])
    assert not grown.is_fine
    assert "1.35 × the second" in render(grown)
