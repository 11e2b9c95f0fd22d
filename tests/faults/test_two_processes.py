"""Two web processes on one Chroma server, one of them killed under load: nobody loses an answer.

The balancer is a few lines here: each question to the next process, and to the other one where the
connection breaks. Asking again is safe: the server keeps nothing of a conversation.
"""

import shutil
import threading
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

import httpx

from tests.bench.processes import find_free_port, serve
from tests.bench.questions import ASKS
from tests.bench.serving import UNLIMITED
from tests.faults.chroma import RunningChroma

CLIENTS = 6
BEFORE_SECONDS, AFTER_SECONDS = 3.0, 4.0
PATIENCE = 30.0
PAUSE_SECONDS = 0.2


@dataclass
class Balancer:
    """Asks the processes in turns; knows what each of the questions should be answered with."""

    addresses: Sequence[str]
    expected: dict[str, Any] = field(default_factory=dict)
    answers: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    other: list[int] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    hung: int = 0

    def __post_init__(self) -> None:
        self._next = cycle(self.addresses)
        self._lock = threading.Lock()

    def ask_until(self, end: threading.Event) -> None:
        """One client: question after question, each answered before the next."""
        with httpx.Client(timeout=PATIENCE) as client:
            for question in cycle(ASKS):
                if end.is_set():
                    return
                self._ask(client, question)

    def _ask(self, client: httpx.Client, question: str) -> None:
        for address in self._order():
            try:
                answer = client.post(f"{address}/api/chat", json={"turns": [question]})
            except httpx.TimeoutException:
                self.hung += 1
                break
            except httpx.TransportError:
                self.broken[address] += 1
                continue
            self._note(address, question, answer)
            break
        else:
            self.wrong.append(f"{question}: nobody answered")

    def _note(self, address: str, question: str, answer: httpx.Response) -> None:
        if answer.status_code == 503 and "retry-after" in answer.headers:
            time.sleep(PAUSE_SECONDS)
        elif answer.status_code != 200:
            self.other.append(answer.status_code)
        elif answer.json() != self.expected[question]:
            self.wrong.append(question)
        else:
            self.answers[address] += 1

    def _order(self) -> Sequence[str]:
        """The next process, then those to turn to when it doesn't answer."""
        with self._lock:
            first = next(self._next)
        return [first, *(each for each in self.addresses if each != first)]


def _ask_alone(address: str, question: str) -> Any:
    asked = {"turns": [question]}
    return httpx.post(f"{address}/api/chat", json=asked, timeout=PATIENCE).json()


def test_process_killed_under_load_costs_nobody_an_answer(real_home: Path, tmp_path: Path) -> None:
    shutil.copytree(real_home / "index", tmp_path / "chroma")
    with ExitStack() as stack:
        chroma = stack.enter_context(RunningChroma(tmp_path / "chroma", port=find_free_port()))
        first, second = (
            stack.enter_context(
                serve(
                    tmp_path / "home",
                    FOOTNOTE_CHROMA=chroma.address,
                    FOOTNOTE_RATE_VISITOR=UNLIMITED,
                )
            )
            for _ in range(2)
        )
        balancer = Balancer([first.address, second.address])
        for question in ASKS:
            replies = [_ask_alone(each, question) for each in balancer.addresses]
            assert replies[0] == replies[1]
            balancer.expected[question] = replies[0]

        end = threading.Event()
        with ThreadPoolExecutor(CLIENTS) as pool:
            clients = [pool.submit(balancer.ask_until, end) for _ in range(CLIENTS)]
            time.sleep(BEFORE_SECONDS)
            first.process.kill()
            first.process.wait()
            before = balancer.answers.copy()
            time.sleep(AFTER_SECONDS)
            end.set()
        assert all(client.exception() is None for client in clients)
        assert httpx.get(f"{second.address}/api/ready").is_success
    assert (balancer.wrong, balancer.other, balancer.hung) == ([], [], 0)
    assert all(before[address] > 0 for address in balancer.addresses)
    assert balancer.answers[second.address] > before[second.address]
    assert balancer.broken[first.address] > 0
    assert balancer.broken[second.address] == 0
