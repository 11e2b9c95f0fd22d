"""Load over HTTP: so many clients, each asking again as soon as it is answered.

    python -m tests.bench.driving http://127.0.0.1:7860 --clients 32 --seconds 10

prints JSON: answers a second, their 50th and 95th percentile in seconds, every status by number,
how many 429 and 503 came without Retry-After, how many requests were never answered, and its own
processor time. A process of its own, so that its work isn't counted as the server's; but it takes
that from the same cores, so it asks with a client that is mostly compiled, a fifth of httpx's time.
"""

import argparse
import asyncio
import itertools
import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field

import aiohttp
import uvloop

from tests.bench.figures import percentile
from tests.bench.questions import list_fresh

PATIENCE = 30.0
BUSY = (429, 503)
# A client that is told to come back later does so, though sooner than a person would.
PAUSE_SECONDS = 0.2


@dataclass
class Tally:
    """What the clients have met so far."""

    seconds: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    without_advice: int = 0
    wrong: int = 0
    broken: int = 0
    hung: int = 0


@dataclass(frozen=True)
class Load:
    """One run: `hung` got no answer within `PATIENCE` seconds, `broken` lost the connection,
    `wrong` got a 200 that is no reply; `processor_seconds` went to asking itself."""

    clients: int
    answers_per_second: float
    p50: float
    p95: float
    statuses: dict[int, int]
    without_advice: int
    wrong: int
    broken: int
    hung: int
    processor_seconds: float


async def drive(address: str, *, clients: int, seconds: float, start: int = 0) -> Load:
    """Ask from `clients` at once for so long."""
    tally, questions = Tally(), list_fresh(start)
    end = time.perf_counter() + seconds
    begun, spent = time.perf_counter(), time.process_time()
    await asyncio.gather(*(_ask_until(address, end, questions, tally) for _ in range(clients)))
    taken = time.perf_counter() - begun
    return Load(
        clients=clients,
        answers_per_second=tally.statuses[200] / taken,
        p50=percentile(tally.seconds, 0.5),
        p95=percentile(tally.seconds, 0.95),
        statuses=dict(sorted(tally.statuses.items())),
        without_advice=tally.without_advice,
        wrong=tally.wrong,
        broken=tally.broken,
        hung=tally.hung,
        processor_seconds=time.process_time() - spent,
    )


async def _ask_until(address: str, end: float, questions: Iterator[str], tally: Tally) -> None:
    # A connection each, as visitors have.
    patience = aiohttp.ClientTimeout(total=PATIENCE)
    async with aiohttp.ClientSession(address, timeout=patience) as client:
        while time.perf_counter() < end:
            await _ask(client, next(questions), tally)


async def _ask(client: aiohttp.ClientSession, question: str, tally: Tally) -> None:
    begun = time.perf_counter()
    try:
        async with client.post("/api/chat", json={"turns": [question]}) as answer:
            body = await answer.read()
    except TimeoutError:
        tally.hung += 1
        return
    except (aiohttp.ClientError, OSError):
        tally.broken += 1
        await asyncio.sleep(PAUSE_SECONDS)
        return
    tally.statuses[answer.status] += 1
    if answer.status == 200:
        tally.seconds.append(time.perf_counter() - begun)
        tally.wrong += not _is_reply(body)
    elif answer.status in BUSY:
        tally.without_advice += "retry-after" not in answer.headers
        await asyncio.sleep(PAUSE_SECONDS)


def _is_reply(body: bytes) -> bool:
    """Whether it is an answer whose every citation is there."""
    reply = json.loads(body)
    known = {citation["n"] for citation in reply["citations"]}
    cited = set(itertools.chain.from_iterable(s["citations"] for s in reply["sentences"]))
    return bool(reply["text"]) and cited <= known


def main() -> None:
    """Drive one server and print what was met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address")
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--start", type=int, default=0, help="number of the first question")
    given = parser.parse_args()
    load = drive(given.address, clients=given.clients, seconds=given.seconds, start=given.start)
    print(json.dumps(asdict(uvloop.run(load))))


if __name__ == "__main__":
    main()
