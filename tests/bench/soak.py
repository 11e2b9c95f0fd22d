"""Mixed traffic with faults, for minutes: no error but the documented ones, and memory stays flat.

    python -m tests.bench.soak [--minutes 30]

One `footnote serve` on a Chroma server. Clients ask, stream, send nonsense, bind connections and
leave in the middle; every so often the Chroma server is killed and comes back. Prints what was
sent, what came back, and resident memory; ends with status 1 where anything undocumented came, a
request hung, or memory grew.
"""

import argparse
import json
import random
import shutil
import socket
import statistics
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from tests.bench.processes import Served, find_free_port, serve
from tests.bench.questions import list_fresh
from tests.bench.serving import UNLIMITED
from tests.faults.chroma import RunningChroma
from ui.settings import Settings

CLIENTS = 6
PATIENCE = 30.0
PAUSE_SECONDS = 0.1
# How often the store is taken away, and for how long.
FAULT_EVERY_SECONDS, GONE_SECONDS = 45.0, 4.0
SAMPLE_SECONDS = 2.0
# Memory of the last quarter against that of the second one; the first still fills caches.
MOST_GROWTH = 1.1
BUSY = (429, 503)
FLAGGED = "my calf is hot and swollen and I'm short of breath"


@dataclass
class Tally:
    """What came back, by what was sent; what nobody documented; memory in MB over time."""

    came: Counter[tuple[str, int]] = field(default_factory=Counter)
    undocumented: Counter[str] = field(default_factory=Counter)
    hung: int = 0
    faults: int = 0
    memory: list[float] = field(default_factory=list)

    @property
    def growth(self) -> float:
        """The last quarter's median memory as a share of the second quarter's."""
        quarter = max(1, len(self.memory) // 4)
        second, last = self.memory[quarter : 2 * quarter], self.memory[-quarter:]
        return statistics.median(last) / statistics.median(second or last)

    @property
    def is_fine(self) -> bool:
        return not self.undocumented and not self.hung and self.growth <= MOST_GROWTH


Send = Callable[[httpx.Client, str], httpx.Response]


def _ask(client: httpx.Client, question: str) -> httpx.Response:
    return client.post("/api/chat", json={"turns": [question]})


def _stream(client: httpx.Client, question: str) -> httpx.Response:
    accepted = {"accept": "text/event-stream"}
    return client.post("/api/chat", json={"turns": [question]}, headers=accepted)


# What is sent, how often (weights), and the statuses that it may be answered with.
KINDS: dict[str, tuple[int, Send, tuple[int, ...]]] = {
    "a question": (8, _ask, (200, *BUSY)),
    "events": (4, _stream, (200, *BUSY)),
    "a red flag": (2, lambda c, _: _ask(c, FLAGGED), (200, *BUSY)),
    "the checks": (1, lambda c, _: c.get("/api/checks"), (200, *BUSY)),
    "an article list": (1, lambda c, _: c.get("/api/articles"), (200,)),
    "health": (1, lambda c, _: c.get("/api/health"), (200,)),
    "readiness": (1, lambda c, _: c.get("/api/ready"), (200, 503)),
    "nonsense": (1, lambda c, _: c.post("/api/chat", content=b"\xff{"), (400, *BUSY)),
    "nothing asked": (1, lambda c, _: _ask(c, "  "), (422, *BUSY)),
    "too much": (1, lambda c, _: _ask(c, "shin " * 60_000), (413, *BUSY)),
    "a wrong address": (1, lambda c, _: c.get("/api/nothing"), (404,)),
}


def soak(home: Path, seconds: float) -> Tally:
    """Run it all on a copy of the index in `home`."""
    tally, end = Tally(), threading.Event()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        shutil.copytree(Settings(home=home).index_folder, folder / "chroma")
        environment = {"FOOTNOTE_RATE_VISITOR": UNLIMITED}
        with (
            RunningChroma(folder / "chroma", port=find_free_port()) as chroma,
            serve(folder / "home", FOOTNOTE_CHROMA=chroma.address, **environment) as served,
            ThreadPoolExecutor(CLIENTS + 3) as pool,
        ):
            works = [pool.submit(_be_a_client, served, n, end, tally) for n in range(CLIENTS)]
            works.append(pool.submit(_be_rude, served, end))
            works.append(pool.submit(_take_the_store_away, chroma, end, tally))
            works.append(pool.submit(_watch_memory, served, end, tally))
            end.wait(seconds)
            end.set()
            for work in works:
                work.result()
    return tally


def _be_a_client(served: Served, number: int, end: threading.Event, tally: Tally) -> None:
    choice = random.Random(number)
    names, weights = list(KINDS), [weight for weight, _, _ in KINDS.values()]
    questions = list_fresh(number * 1_000_000)
    with httpx.Client(base_url=served.address, timeout=PATIENCE) as client:
        while not end.wait(PAUSE_SECONDS):
            name = choice.choices(names, weights)[0]
            _send(client, name, next(questions), tally)


def _send(client: httpx.Client, name: str, question: str, tally: Tally) -> None:
    _, send, expected = KINDS[name]
    try:
        answer = send(client, question)
    except httpx.TimeoutException:
        tally.hung += 1
        return
    except httpx.TransportError as error:
        tally.undocumented[f"{name}: {type(error).__name__}"] += 1
        return
    tally.came[name, answer.status_code] += 1
    if answer.status_code not in expected:
        tally.undocumented[f"{name}: {answer.status_code} {answer.text[:80]}"] += 1
    if answer.status_code in BUSY and "retry-after" not in answer.headers:
        tally.undocumented[f"{name}: {answer.status_code} without Retry-After"] += 1
    if name == "events" and answer.status_code == 200 and not _is_whole(answer.text):
        tally.undocumented["events that break off"] += 1


def _is_whole(events: str) -> bool:
    return "event: done" in events or "event: error" in events


def _be_rude(served: Served, end: threading.Event) -> None:
    """Connections that ask half a question, and leave at once or stay for a while."""
    address = urlsplit(served.address)
    body = json.dumps({"turns": ["shins?"]})
    whole = f"POST /api/chat HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    kept: list[socket.socket] = []
    for number in range(1_000_000):
        if end.wait(5 * PAUSE_SECONDS):
            break
        connection = socket.create_connection((address.hostname, address.port), timeout=PATIENCE)
        connection.sendall(whole.encode()[: len(whole) // (1 + number % 3)])
        kept.append(connection)
        if len(kept) > 20:
            kept.pop(0).close()
    for connection in kept:
        connection.close()


def _take_the_store_away(chroma: RunningChroma, end: threading.Event, tally: Tally) -> None:
    while not end.wait(FAULT_EVERY_SECONDS):
        chroma.kill()
        tally.faults += 1
        end.wait(GONE_SECONDS)
        chroma.start()


def _watch_memory(served: Served, end: threading.Event, tally: Tally) -> None:
    while not end.wait(SAMPLE_SECONDS):
        tally.memory.append(served.megabytes)


def render(tally: Tally) -> str:
    """What a person reads of it."""
    sent = sorted({name for name, _ in tally.came})
    rows = [
        f"| {name} | "
        + ", ".join(f"{n:,} × {s}" for (sort, s), n in sorted(tally.came.items()) if sort == name)
        + " |"
        for name in sent
    ]
    memory = tally.memory
    return "\n".join(
        [
            "| sent | came back |\n|---|---|",
            *rows,
            f"\nundocumented: {dict(tally.undocumented) or 'nothing'}; hung: {tally.hung}",
            f"the Chroma server killed and started again: {tally.faults} times",
            f"memory: {min(memory):.0f} to {max(memory):.0f} MB, the last quarter "
            f"{tally.growth:.2f} × the second",
        ]
    )


def main() -> int:
    """Soak, print, and say whether it was fine."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--home", type=Path, default=Settings().home, help="data folder")
    given = parser.parse_args()
    tally = soak(given.home, 60 * given.minutes)
    print(render(tally))
    return 0 if tally.is_fine else 1


if __name__ == "__main__":
    sys.exit(main())
