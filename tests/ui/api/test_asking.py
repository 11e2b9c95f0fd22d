"""`POST /api/chat` on a practice's site: who may ask, in which order the answer comes."""

import html
import json
import re
import threading
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.testclient import TestClient

from assistant.contract import Reply, Tell
from kb.shelf import SHARED, Shelf
from tests.fakes import build_article
from tests.ui.replies import CAUTION, PATIENCE_SECONDS, CannedReplies, FakeReplies, answered
from tests.ui.servers import serve
from ui.api.rates import Allowance
from ui.practices.directory import Practices
from ui.practices.files import write_practice
from ui.web import build_web_app

OURS, HILL, MILL = "http://testserver", "https://hill.example", "https://mill.example"
FILE = 'name = "{name}"\ncountry = "{country}"\norigins = ["{origin}"]\narticles = "{articles}"\n'
BOOKING = '[booking]\nlink = "https://book.example/{name}"\n'


@pytest.fixture(scope="module")
def replies() -> CannedReplies:
    return CannedReplies()


@pytest.fixture(scope="module")
def client(replies: CannedReplies, tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    home = tmp_path_factory.mktemp("home")
    for name, country, origin, shelf in [
        ("hill", "IE", HILL, "own"),
        ("mill", "US", MILL, "shared"),
    ]:
        text = FILE + BOOKING
        filled = text.format(name=name, country=country, origin=origin, articles=shelf)
        write_practice(home, name, filled)
    articles = [build_article("one", "A text.")]
    return TestClient(build_web_app(replies, articles, practices=Practices(home)))


def ask(client: TestClient, question: str = "shins?", **headers: str) -> Any:
    body = {"turns": [question], "practice": "hill"}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.post("/api/chat", json=body, headers=named)


def read_events(text: str) -> list[tuple[str, Any]]:
    blocks = [block.split("\n") for block in text.strip().split("\n\n")]
    return [(name.removeprefix("event: "), json.loads(data[6:])) for name, data in blocks]


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": HILL},
        {"origin": HILL, "sec_fetch_site": "cross-site"},
        {"referer": f"{HILL}/prices"},
        {"origin": OURS},
        {"origin": OURS, "sec_fetch_site": "same-origin"},
        {"sec_fetch_site": "same-origin"},
    ],
    ids=str,
)
def test_listed_site_and_our_own_pages_may_ask(client: TestClient, headers: dict[str, str]) -> None:
    assert ask(client, **headers).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "null"},
        {"origin": MILL},
        {"origin": "https://evil.example"},
        {"origin": "https://hill.example.evil.example"},
        {"referer": "https://evil.example/?https://hill.example"},
        {"origin": OURS, "sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "cross-site"},
    ],
    ids=str,
)
def test_any_other_site_may_not(
    client: TestClient, replies: CannedReplies, headers: dict[str, str]
) -> None:
    before = len(replies.asked)
    response = ask(client, **headers)
    assert (response.status_code, response.json()["code"]) == (403, "not_allowed")
    assert "access-control-allow-origin" not in response.headers
    assert len(replies.asked) == before


def test_site_may_read_the_answer_if_it_is_listed(client: TestClient) -> None:
    headers = ask(client, origin=HILL).headers
    assert headers["access-control-allow-origin"] == HILL
    assert "Origin" in headers["vary"]
    assert "access-control-allow-credentials" not in headers
    assert "access-control-allow-origin" not in ask(client, origin=OURS).headers


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"turns": ["shins?"], "practice": "nobody"}, 404),
        ({"turns": "shins?"}, 400),
        ({"turns": ["a" * 300_000]}, 413),
    ],
)
def test_listed_site_may_read_a_refusal_and_no_other(
    client: TestClient, body: dict[str, Any], status: int
) -> None:
    for origin, read in ((HILL, HILL), ("https://evil.example", None)):
        refused = client.post("/api/chat", json=body, headers={"origin": origin})
        assert refused.status_code == status
        assert refused.headers.get("access-control-allow-origin") == read


def test_browser_that_asks_beforehand_is_told_for_listed_sites_alone(client: TestClient) -> None:
    allowed = client.options("/api/chat", headers={"origin": MILL})
    assert allowed.status_code == 204
    assert allowed.headers["access-control-allow-origin"] == MILL
    assert (
        client.options("/api/chat", headers={"origin": "https://evil.example"}).status_code == 403
    )


def test_another_site_cannot_use_the_open_question_either(client: TestClient) -> None:
    body = {"turns": ["shins?"]}
    assert client.post("/api/chat", json=body).status_code == 200
    for origin in ("https://evil.example", HILL):
        refused = client.post("/api/chat", json=body, headers={"origin": origin})
        assert refused.status_code == 403


def test_practice_answers_from_its_own_shelf_with_its_own_numbers(
    client: TestClient, replies: CannedReplies
) -> None:
    ask(client, origin=HILL)
    assert replies.shelves[-1] == Shelf("hill", shared=False)
    assert replies.asked[-1] == (("shins?",), "IE")
    client.post(
        "/api/chat", json={"turns": ["shins?"], "practice": "mill"}, headers={"origin": MILL}
    )
    assert replies.shelves[-1] == SHARED
    assert replies.asked[-1] == (("shins?",), "US")
    client.post(
        "/api/chat",
        json={"turns": ["shins?"], "practice": "hill", "country": "AU"},
        headers={"origin": HILL},
    )
    assert replies.asked[-1] == (("shins?",), "AU")


def test_events_come_in_the_order_in_which_they_may_be_shown(client: TestClient) -> None:
    response = ask(client, origin=HILL, accept="text/event-stream")
    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.headers["cache-control"] == "no-store"
    events = read_events(response.text)
    names = [name for name, _ in events]
    assert names == ["triage", *["sentence"] * 4, "sources", "done"]
    texts = [data["text"] for name, data in events if name == "sentence"]
    assert texts == [sentence.text for sentence in answered().sentences]
    done = events[-1][1]
    assert done["booking"] == {"link": "https://book.example/hill", "label": "Book an appointment"}
    assert done["receipt"]["guard"] == "g"


def test_caution_comes_as_an_event_with_the_sources_and_in_the_citations(
    client: TestClient,
) -> None:
    question = "does a sore spot matter?"
    events = dict(read_events(ask(client, question, origin=HILL, accept="text/event-stream").text))
    assert events["sources"]["cautions"] == [{"text": CAUTION, "numbers": [1, 2]}]
    citations = ask(client, question, origin=HILL).json()["citations"]
    assert [each["caution"] for each in citations] == [CAUTION, CAUTION, "", ""]


class WritingReplies(FakeReplies):
    """Tells the first two sentences, and goes on when it is let."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()

    def say(self, question: str, tell: Tell | None) -> Reply:
        whole = answered()
        for count in range(3):
            if tell:
                tell(replace(whole, sentences=whole.sentences[:count]))
        assert self.may_go_on.wait(PATIENCE_SECONDS)
        return whole


def test_sentences_of_a_model_are_sent_while_it_still_writes() -> None:
    replies = WritingReplies()
    with (
        serve(build_web_app(replies, [])) as address,
        httpx.stream(
            "POST",
            f"{address}/api/chat",
            json={"turns": ["shins?"]},
            headers={"accept": "text/event-stream"},
            timeout=PATIENCE_SECONDS,
        ) as response,
    ):
        lines = (line for line in response.iter_lines() if line.startswith("event: "))
        first = [next(lines) for _ in range(3)]
        assert not replies.may_go_on.is_set()
        replies.may_go_on.set()
        rest = list(lines)
    assert first == ["event: triage", "event: sentence", "event: sentence"]
    assert rest == ["event: sentence", "event: sentence", "event: sources", "event: done"]


@pytest.mark.parametrize("question", ["my chest hurts", "calf is swollen"])
def test_events_of_a_red_flag_hold_its_card_and_nothing_to_book(
    client: TestClient, question: str
) -> None:
    events = read_events(ask(client, question, origin=HILL, accept="text/event-stream").text)
    assert [name for name, _ in events] == ["triage", "sources", "done"]
    assert events[0][1]["card"]["call"]["link"].startswith("tel:")
    assert events[1][1] == {"cautions": [], "sources": [], "differs": []}
    assert events[2][1]["booking"] is None
    assert events[2][1]["suggestions"] == []


def test_failure_while_answering_is_an_event_of_the_one_shape(client: TestClient) -> None:
    text = ask(client, "please break", origin=HILL, accept="text/event-stream").text
    ((name, data),) = read_events(text)
    assert name == "error"
    assert data["code"] == "failed"


def test_refusal_before_answering_is_a_status_and_no_stream(client: TestClient) -> None:
    response = ask(client, "", origin=HILL, accept="text/event-stream")
    assert response.status_code == 422
    assert response.json()["code"] == "empty_question"


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"turns": ["a"], "practice": "nobody"}, 404, "not_found"),
        ({"turns": ["a"], "practice": "../hill"}, 404, "not_found"),
        ({"turns": ["a"], "practice": 7}, 400, "bad_request"),
        ({"turns": [{"role": "assistant", "content": "a"}]}, 400, "bad_request"),
        ({"messages": ["a"]}, 400, "bad_request"),
        ({"turns": ["a"] * 10_000}, 413, "too_long"),
        ({"turns": ["a" * 10_000_000]}, 413, "too_long"),
        ({"turns": ["a" * 2_001], "practice": "hill"}, 413, "too_long"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_is_not_a_question_is_refused_in_the_one_shape(
    client: TestClient, body: Any, status: int, code: str
) -> None:
    response = client.post("/api/chat", json=body, headers={"origin": OURS})
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert "\n" not in response.json()["error"]


@pytest.mark.parametrize(
    "kind", ["text/plain", "multipart/form-data", "application/x-www-form-urlencoded"]
)
def test_other_content_types_are_refused(client: TestClient, kind: str) -> None:
    body = b'{"turns": ["shins?"]}'
    response = client.post("/api/chat", content=body, headers={"content-type": kind})
    assert (response.status_code, response.json()["code"]) == (415, "wrong_type")


def test_two_practices_see_nothing_of_each_other(client: TestClient) -> None:
    hill, mill = (client.get(f"/api/practices/{slug}").text for slug in ("hill", "mill"))
    assert "mill" not in hill
    assert "hill" not in mill


def test_articles_are_those_of_the_practice(client: TestClient, tmp_path: Path) -> None:
    assert client.get("/api/articles?practice=hill").json() == {"articles": []}
    shared = client.get("/api/articles?practice=mill").json()["articles"]
    assert [article["slug"] for article in shared] == ["one"]
    assert client.get("/api/articles").json()["articles"] == shared


def test_every_error_below_api_has_the_one_shape(client: TestClient) -> None:
    for method, path in [
        ("GET", "/api/nothing"),
        ("GET", "/api/chat"),
        ("DELETE", "/api/health"),
        ("GET", "/api/practices/nobody"),
        ("GET", "/api/articles?practice=nobody"),
    ]:
        response = client.request(method, path)
        assert response.status_code in (404, 405)
        assert set(response.json()) == {"error", "code"}


def test_document_describes_every_endpoint_and_the_page_asks_no_other_host(
    client: TestClient,
) -> None:
    document = client.get("/api/openapi.json").json()
    asked = {"/api/chat", "/api/articles", "/api/practices/{slug}", "/api/health", "/api/ready"}
    assert asked <= set(document["paths"])
    assert all(path.startswith("/api/") for path in document["paths"])
    problem = document["components"]["schemas"]["Problem"]["properties"]
    assert set(problem) == {"error", "code", "retry_after"}
    page = client.get("/api/").text
    assert "<script" not in page
    own = page.replace("https://", "").replace("http-equiv", "").replace("http://testserver/", "")
    assert "http" not in own
    assert all(path in page for path in asked)


def test_page_for_people_has_an_example_every_field_and_the_limits(client: TestClient) -> None:
    page = html.unescape(client.get("/api/").text)
    assert "curl http://testserver/api/chat -H" in page
    example = re.search(r"-d '(.*?)'", page)
    assert example
    answer = client.post("/api/chat", json=json.loads(example[1]))
    assert answer.status_code == 200
    for field in fields(Reply):
        assert f"<dt><code>{field.name}</code></dt>" in page
    assert "40 messages, 20,000 characters" in page
    rated = TestClient(build_web_app(CannedReplies(), [], allowance=Allowance("7/minute;9/hour")))
    assert "7/minute, 9/hour" in rated.get("/api/").text


def test_document_describes_the_fields_of_a_reply_and_the_wrong_method(client: TestClient) -> None:
    document = client.get("/api/openapi.json").json()
    described = document["components"]["schemas"]["Reply"]["properties"]
    assert all(described[field.name]["description"] for field in fields(Reply))
    for methods in document["paths"].values():
        assert all("405" in method["responses"] for method in methods.values())
    refused = client.get("/api/chat")
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")


def test_program_that_asks_for_a_practice_is_told_what_to_send(client: TestClient) -> None:
    body = {"turns": ["shins?"], "practice": "hill"}
    refused = client.post("/api/chat", json=body)
    assert (refused.status_code, refused.json()["code"]) == (403, "not_allowed")
    assert 'send the header "Origin"' in refused.json()["error"]
    assert client.post("/api/chat", json=body, headers={"origin": HILL}).status_code == 200


@pytest.mark.parametrize("path", ["/api/health", "/api/ready", "/articles", "/chat/", "/p/hill"])
def test_whoever_looks_with_head_gets_all_but_the_body(client: TestClient, path: str) -> None:
    looked, read = client.head(path), client.get(path)
    assert (looked.status_code, looked.content) == (200, b"")
    assert looked.headers["content-type"] == read.headers["content-type"]
    assert client.head("/articles/none").status_code == 404
