"""Whatever is sent to the API, it answers as its own OpenAPI document says, in one shape of error.

Requests are drawn from the document itself, so that a new endpoint is tried by being described.
"""

import json
from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import quote

from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from tests.fakes import build_article
from tests.ui.replies import CannedReplies
from ui.security import HEADERS
from ui.web import build_web_app

# Seeded, so that a run tells of a change of ours and never of luck.
some = settings(max_examples=80, deadline=None, derandomize=True)
# Of every address: one that climbs, nothing there, another method, too large a body.
ALWAYS = {"403", "404", "405", "413"}
WITHOUT_BODY = ("get", "head")

# Whatever a program can put into a string, halves of characters too.
words = st.text(st.characters(exclude_categories=()), max_size=40)
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4),
    max_leaves=8,
)


@cache
def build_client() -> TestClient:
    app = build_web_app(CannedReplies(), [build_article("one", "A text.")])
    return TestClient(app, raise_server_exceptions=False)


@cache
def read_document() -> dict[str, Any]:
    document: dict[str, Any] = build_client().get("/api/openapi.json").json()
    return document


def list_operations() -> list[tuple[str, str, dict[str, Any]]]:
    """Path, method and description of everything in the document."""
    return [
        (path, method, described)
        for path, methods in read_document()["paths"].items()
        for method, described in methods.items()
    ]


def draw_from(schema: dict[str, Any], draw: Callable[[Any], Any]) -> Any:
    """A value of the schema, or now and then of any other."""
    if draw(st.integers(0, 5)) == 0:
        return draw(values)
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return draw_from(read_document()["components"]["schemas"][name], draw)
    kind = schema.get("type")
    if kind == "object":
        known = schema.get("properties", {}).items()
        return {key: draw_from(inner, draw) for key, inner in known if draw(st.integers(0, 4))}
    if kind == "array":
        return [draw_from(schema["items"], draw) for _ in range(draw(st.integers(0, 3)))]
    if kind == "string":
        return draw(st.sampled_from(["GB", "demo", "my chest hurts", "shins?"]) | words)
    return draw(values)


def draw_body(described: dict[str, Any], draw: Callable[[Any], Any]) -> bytes:
    """A body as described, or bytes that are no JSON."""
    if draw(st.integers(0, 6)) == 0:
        nonsense: bytes = draw(st.binary(max_size=200))
        return nonsense
    contents = described.get("requestBody", {}).get("content", {})
    schema = contents.get("application/json", {}).get("schema", {})
    return json.dumps(draw_from(schema, draw)).encode()


def draw_path(path: str, described: dict[str, Any], draw: Callable[[Any], Any]) -> str:
    """The path and its query with a value for each parameter."""
    asked = {p["name"]: p["in"] for p in described.get("parameters", [])}
    query = []
    for name, place in asked.items():
        value = draw(st.sampled_from(["demo", "may_run", "%2e%2e%2f"]) | words)
        if place == "path":
            # The client itself would take dots away, and what stands before them.
            path = path.replace(f"{{{name}}}", _escape(value.replace(".", "")) or "x")
        elif place == "query":
            query.append(f"{name}={_escape(value)}")
    return f"{path}?{'&'.join(query)}"


def _escape(value: str) -> str:
    return quote(value, "", "utf-8", "replace")


@some
@given(st.data())
def test_every_answer_is_one_that_the_document_names(data: st.DataObject) -> None:
    path, method, described = data.draw(st.sampled_from(list_operations()))
    headers = data.draw(
        st.sampled_from(
            [
                {},
                {"accept": "text/event-stream"},
                {"content-type": "text/plain"},
                {"content-type": "application/json", "origin": "https://elsewhere.example"},
                {"sec-fetch-site": "cross-site"},
            ]
        )
    )
    answer = build_client().request(
        method,
        draw_path(path, described, data.draw),
        headers=headers,
        content=None if method in WITHOUT_BODY else draw_body(described, data.draw),
        follow_redirects=False,
    )
    assert str(answer.status_code) in ALWAYS | set(described["responses"])
    assert answer.status_code != 500
    assert all(answer.headers[name] == value for name, value in HEADERS.items())
    assert "set-cookie" not in answer.headers
    if answer.status_code >= 400:
        told = answer.json()
        assert {"error", "code"} <= set(told) <= {"error", "code", "retry_after"}
        assert "\n" not in told["error"]


def test_document_names_what_is_tried() -> None:
    methods = {(path, method) for path, method, _ in list_operations()}
    assert {("/api/chat", "post"), ("/api/ready", "get"), ("/api/articles", "get")} <= methods
