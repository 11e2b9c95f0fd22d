"""`/api`: the same contract as everywhere, and refusals that name the limit."""

import json
import re
import shutil
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from assistant.guard import load_guard
from assistant.second_reader.manifest import GRAPH, MANIFEST, WEIGHTS, hash_bytes
from assistant.second_reader.model import SecondReader
from tests.fakes import build_article
from tests.ui.replies import CannedReplies, answered
from ui.api import readiness
from ui.web import build_web_app


@pytest.fixture(scope="module")
def replies() -> CannedReplies:
    return CannedReplies()


@pytest.fixture(scope="module")
def client(replies: CannedReplies) -> TestClient:
    return TestClient(build_web_app(replies, [build_article("one", "A text.")]))


def test_chat_gives_the_reply_of_the_contract(client: TestClient, replies: CannedReplies) -> None:
    response = client.post("/api/chat", json={"turns": ["first", "shins?"], "country": "US"})
    assert response.status_code == 200
    expected = answered().to_json()
    assert response.json()["citations"] == list(expected["citations"])
    assert replies.asked[-1] == (("first", "shins?"), "US")


def test_country_is_great_britain_unless_said(client: TestClient, replies: CannedReplies) -> None:
    client.post("/api/chat", json={"turns": ["shins?"]})
    assert replies.asked[-1][1] == "GB"


@pytest.mark.parametrize("said", ["UK", "uk", "gb", "Gb"])
def test_country_is_read_as_people_write_it(
    client: TestClient, replies: CannedReplies, said: str
) -> None:
    assert client.post("/api/chat", json={"turns": ["a"], "country": said}).status_code == 200
    assert replies.asked[-1][1] == "GB"


@pytest.mark.parametrize(
    ("body", "status", "complaint"),
    [
        ({"turns": ["a" * 20_001]}, 413, "20,001 characters; the limit is 20,000"),
        ({"turns": ["a"] * 41}, 413, "41 messages; the limit is 40"),
        ({"turns": ["a" * 300_000]}, 413, "20,000 characters"),
        ({"turns": []}, 422, "the question is empty"),
        ({"turns": [" \n\u200b\x00"]}, 422, "the question is empty"),
        ({"turns": "shins"}, 400, "list of strings"),
        ({"turns": ["a", 1]}, 400, "list of strings"),
        (["a"], 400, "list of strings"),
        ({"turns": ["a"], "country": "ZZ"}, 400, '"country" must be one of'),
        ({"turns": ["a"], "country": ["GB"]}, 400, '"country" must be one of'),
        (
            {"turns": ["a"], "contry": "US"},
            400,
            """unknown key 'contry'; the keys are "country",""",
        ),
        ({"turns": ["a"], "id": 1}, 400, "unknown key 'id'"),
        ({"turns": ["please break"]}, 500, "something went wrong"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_refusal_is_one_line_with_the_reason(
    client: TestClient, body: Any, status: int, complaint: str
) -> None:
    response = client.post("/api/chat", json=body)
    assert response.status_code == status
    assert complaint in response.json()["error"]
    assert "\n" not in response.json()["error"]


@pytest.mark.parametrize("body", [b"{", b"\xff", b"[" * 100_000, b""], ids=repr)
def test_body_that_is_not_json_is_refused(client: TestClient, body: bytes) -> None:
    response = client.post("/api/chat", content=body)
    assert response.status_code == 400
    assert "not JSON" in response.json()["error"]


def test_longest_allowed_conversation_is_answered(client: TestClient) -> None:
    turns = ["\U0001f600" * 500] * 40
    assert client.post("/api/chat", json={"turns": turns}).status_code == 200


def test_lone_surrogates_are_answered(client: TestClient) -> None:
    response = client.post("/api/chat", content=b'{"turns": ["shin \\ud800 \\u0000 splints"]}')
    assert response.status_code == 200


def test_page_of_the_api_shows_code_as_code_and_leads_back(client: TestClient) -> None:
    page = client.get("/api/").text
    assert "`" not in page
    assert "Where a citation has a <code>caution</code>, show it" in page
    assert '<a href="../">Back to Footnote</a>' in page


def test_failure_logs_the_place_and_not_the_words(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    client.post("/api/chat", json={"turns": ["break, my secret"]})
    assert "RuntimeError in CannedReplies.reply" in caplog.text
    assert "secret" not in caplog.text


def test_health_and_readiness() -> None:
    missing = ["articles"]
    app = build_web_app(CannedReplies(), [], find_missing=lambda: missing)
    client = TestClient(app)
    assert client.get("/api/health").json() == {"status": "ok"}
    gone = client.get("/api/ready")
    assert (gone.status_code, int(gone.headers["retry-after"]) > 0) == (503, True)
    assert gone.json() == {
        "ready": False,
        "missing": ["articles"],
        "reader": "none: the rules alone",
    }
    missing.clear()
    back = client.get("/api/ready")
    assert (back.status_code, back.json()["ready"], back.json()["missing"]) == (200, True, [])


def test_readiness_does_not_wait_for_a_store_that_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(readiness, "PATIENCE_SECONDS", 0.05)
    back = threading.Event()
    app = build_web_app(CannedReplies(), [], find_missing=lambda: [] if back.wait(20) else ["x"])
    answer = TestClient(app).get("/api/ready")
    back.set()
    assert (answer.status_code, answer.json()["missing"]) == (503, ["articles"])


def _spoil_nothing(folder: Path) -> None:
    pass


def _remove_graph(folder: Path) -> None:
    (folder / GRAPH).unlink()


def _change_graph(folder: Path) -> None:
    (folder / GRAPH).write_bytes(b"another")


def _write_nonsense(folder: Path) -> None:
    """A graph that the manifest vouches for and nothing can open."""
    (folder / GRAPH).write_bytes(b"nonsense")
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["files"][GRAPH] = hash_bytes(b"nonsense")
    (folder / MANIFEST).write_text(json.dumps(manifest))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_spoil_nothing, r"\w{6,}"),
        (_remove_graph, "none: .* is missing; retrain with: .*"),
        (_change_graph, "none: .* isn't the file the manifest names; retrain with: .*"),
        (_write_nonsense, "none: the weights can't be opened .*; retrain with: .*"),
    ],
    ids=["whole", "missing", "damaged", "nonsense"],
)
def test_readiness_tells_the_state_of_the_second_reader_and_no_path(
    spoil: Callable[[Path], None], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(WEIGHTS, tmp_path / "weights")
    spoil(folder)
    load = partial(SecondReader.load, folder)
    monkeypatch.setattr(SecondReader, "load", load)
    app = build_web_app(CannedReplies(), [], reader=load_guard().reader_status)
    response = TestClient(app).get("/api/ready")
    assert response.status_code == 200
    assert response.json()["ready"] is True
    assert re.fullmatch(said, response.json()["reader"])
    assert "/" not in response.json()["reader"]
