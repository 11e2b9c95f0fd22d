"""A real Chroma server on loopback, the one that chromadb ships, started and stopped by a test."""

import os
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

RUN = "import sys; from chromadb.cli.cli import app; sys.argv[0] = 'chroma'; app()"
START_SECONDS = 60.0


class RunningChroma:
    """The server while a `with` block runs; `kill` and `start` in between take it away and back."""

    def __init__(self, folder: Path, *, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        command = [sys.executable, "-c", RUN, "run", "--host", "127.0.0.1"]
        self._command = [*command, "--port", str(port), "--path", str(folder)]
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    def start(self) -> None:
        """Start it, and return once it answers."""
        self._process = subprocess.Popen(
            self._command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "ANONYMIZED_TELEMETRY": "False"},
        )
        deadline = time.monotonic() + START_SECONDS
        while not self._is_up():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the Chroma server didn't start")
            time.sleep(0.2)

    def kill(self) -> None:
        """Take it away without a word, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _is_up(self) -> bool:
        try:
            return httpx.get(f"{self.address}/api/v2/heartbeat", timeout=2).is_success
        except httpx.TransportError:
            return False
