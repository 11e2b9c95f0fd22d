"""What is locked has no hole that is known of."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.faults.auditing import HOLED, LOCK, audit

# Holes that were looked at and don't concern us, each with its reason.
ACCEPTED: dict[str, str] = {}


def test_no_hole_is_known_in_what_is_locked(tmp_path: Path) -> None:
    if not audit(HOLED, tmp_path).holes:
        pytest.skip("the database of known holes can't be reached from here")
    found = audit(LOCK.read_text(encoding="utf-8"), tmp_path)
    assert found.unchecked == ()
    assert [hole for hole in found.holes if hole.rpartition(" ")[2] not in ACCEPTED] == []


def test_every_dependency_is_locked_to_one_release() -> None:
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    required = [line for line in lines if line and not line.startswith("#")]
    assert len(required) > 100
    assert all(re.match(r"[\w.-]+==[\w.+]+( ;|$)", line) for line in required)


def test_a_hole_is_named_with_its_release(tmp_path: Path) -> None:
    with serve_database({"jinja2": "PYSEC-2019-217"}) as url:
        found = audit("jinja2==2.10\ntorch==2.13.0+cpu\n", tmp_path, "-s", "osv", "--osv-url", url)
    assert found.holes == ("jinja2 2.10: PYSEC-2019-217",)
    assert found.unchecked == ()


def test_a_database_that_is_gone_finds_nothing(tmp_path: Path) -> None:
    nobody = "http://127.0.0.1:9/"
    assert audit(HOLED, tmp_path, "-s", "osv", "--osv-url", nobody).holes == ()


@contextmanager
def serve_database(holes: dict[str, str]) -> Iterator[str]:
    """The address of a database, by the protocol of OSV, that knows one hole of each package."""

    class Database(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            name = asked["package"]["name"]
            body = json.dumps({"vulns": describe(name)} if name in holes else {}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            """Says nothing."""

    def describe(name: str) -> list[dict[str, Any]]:
        package = {"name": name, "ecosystem": "PyPI"}
        affected = [{"package": package, "versions": ["2.10"]}]
        return [{"id": holes[name], "summary": "A hole.", "affected": affected}]

    server = ThreadingHTTPServer(("127.0.0.1", 0), Database)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
