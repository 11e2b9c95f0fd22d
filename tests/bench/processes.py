"""`footnote serve` and the load driver as processes of their own."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

READY_SECONDS = 180.0
POLL_SECONDS = 0.05


@dataclass
class Served:
    """A running server, and how long it took from its start to health, to the first answer to
    somebody who asks until there is one, and to readiness, when the page is there too."""

    address: str
    process: subprocess.Popen[bytes]
    health_seconds: float = 0.0
    answer_seconds: float = 0.0
    answer_processor_seconds: float = 0.0
    ready_seconds: float = 0.0

    @property
    def megabytes(self) -> float:
        """Resident memory with all workers, what they share counted once; 0 where the system
        doesn't tell."""
        return sum(read_own_megabytes(pid) for pid in self._list_pids())

    @property
    def processor_seconds(self) -> float:
        """Processor time used so far, of all cores and with all workers."""
        return sum(_read_processor_seconds(pid) for pid in self._list_pids())

    def _list_pids(self) -> list[int]:
        """The server and the workers it has forked."""
        server = self.process.pid
        forked = (
            each.read_text().split() for each in Path(f"/proc/{server}/task").glob("*/children")
        )
        return [server, *(int(pid) for pids in forked for pid in pids)]


@contextmanager
def serve(home: Path, **environment: str) -> Iterator[Served]:
    """`footnote serve` on a free port of this machine, ready, until the block ends."""
    port = find_free_port()
    begun = time.perf_counter()
    served = Served(
        f"http://127.0.0.1:{port}",
        subprocess.Popen(
            [sys.executable, "-m", "ui.cli", "serve", "--port", str(port)],
            env={**os.environ, "FOOTNOTE_HOME": str(home), **environment},
            stdout=subprocess.DEVNULL,
        ),
    )
    try:
        _wait_for(served, "/api/health")
        served.health_seconds = time.perf_counter() - begun
        _wait_for(served, "/api/chat", json={"turns": ["shins?"]})
        served.answer_seconds = time.perf_counter() - begun
        served.answer_processor_seconds = served.processor_seconds
        _wait_for(served, "/api/ready")
        served.ready_seconds = time.perf_counter() - begun
        yield served
    finally:
        stop(served.process)


def run_driver(address: str, *, clients: int, seconds: float, start: int = 0) -> dict[str, Any]:
    """What `driving` prints, as a dictionary."""
    command = [sys.executable, "-m", "tests.bench.driving", address]
    command += ["--clients", str(clients), "--seconds", str(seconds), "--start", str(start)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures: dict[str, Any] = json.loads(printed)
    return figures


def stop(process: subprocess.Popen[bytes]) -> None:
    """Tell it to leave, and see it gone."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def read_megabytes(pid: int) -> float:
    """Resident memory of a process in MB; 0 where the system doesn't tell."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    sizes = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(sizes[0]) / 1024 if sizes else 0.0


def read_own_megabytes(pid: int) -> float:
    """Its share of resident memory in MB: a page that several processes have counts in parts."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return read_megabytes(pid)
    sizes = [line.split()[1] for line in rollup.splitlines() if line.startswith("Pss:")]
    return int(sizes[0]) / 1024 if sizes else 0.0


def _read_processor_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def find_free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def _wait_for(served: Served, path: str, *, json: Any = None) -> None:
    """Ask, with `json` to send or by a plain GET, until that is answered well."""
    method = "GET" if json is None else "POST"
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline and served.process.poll() is None:
        try:
            if httpx.request(method, served.address + path, json=json, timeout=5).is_success:
                return
        except httpx.TransportError:
            pass
        time.sleep(POLL_SECONDS)
    raise RuntimeError(f"`footnote serve` didn't answer {path}")
