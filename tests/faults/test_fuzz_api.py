"""Whatever is sent to the API, it answers as its own OpenAPI document says, in one shape of error.

Schemathesis draws the requests from the document itself, some that fit it and some that don't, so
that a new endpoint is tried by being described.
"""

import json
from typing import Any

import pytest
import schemathesis
from hypothesis import given, settings
from hypothesis import strategies as st
from schemathesis import Case, CheckContext, Response
from schemathesis.checks import positive_data_acceptance
from starlette.testclient import TestClient

from tests.fakes import build_article
from tests.ui.checkers import CannedRepliesAndChecks
from ui.api.asking import STREAM
from ui.server.security import HEADERS
from ui.web import build_web_app

# What no schema can say: that the last message must have words, and which inputs a check takes.
BEYOND_A_SCHEMA = 422
ASKED = ["/api/chat", "/api/checks/{name}"]

app = build_web_app(CannedRepliesAndChecks(), [build_article("one", "A text.")])
client = TestClient(app, raise_server_exceptions=False)
document = schemathesis.openapi.from_asgi("/api/openapi.json", app)
# Seeded, so that a run tells of a change of ours and never of luck.
some = settings(max_examples=40, deadline=None, derandomize=True)


@document.parametrize()
@some
def test_every_answer_is_one_that_the_document_describes(case: Case[Any]) -> None:
    response = case.call()
    excluded = [positive_data_acceptance] if response.status_code == BEYOND_A_SCHEMA else []
    case.validate_response(
        response, additional_checks=[keep_our_headers, keep_one_shape], excluded_checks=excluded
    )


def keep_our_headers(_: CheckContext, response: Response, case: Case[Any]) -> None:
    """A check: security headers on everything, cookies on nothing."""
    del case
    assert all(response.headers[name.lower()] == [value] for name, value in HEADERS.items())
    assert "set-cookie" not in response.headers


def keep_one_shape(_: CheckContext, response: Response, case: Case[Any]) -> None:
    """A check: an error is one line for people and a code for programs."""
    del case
    if response.status_code >= 400 and response.status_code != 503:
        told = response.json()
        assert {"error", "code"} <= set(told) <= {"error", "code", "retry_after"}
        assert "\n" not in told["error"]


@document.include(path="/api/chat").parametrize()
@some
def test_events_are_described_as_well(case: Case[Any]) -> None:
    response = case.call(headers={"Accept": STREAM})
    excluded = [positive_data_acceptance] if response.status_code == BEYOND_A_SCHEMA else []
    case.validate_response(response, excluded_checks=excluded)
    if response.status_code == 200:
        assert response.headers["content-type"][0].startswith(STREAM)
        assert response.content.startswith(b"event: triage\n")


@pytest.mark.parametrize("path", ASKED)
@some
@given(body=st.binary(max_size=200) | st.text(max_size=80).map(json.dumps).map(str.encode))
def test_bytes_that_are_no_question_are_refused_in_one_line(path: str, body: bytes) -> None:
    answer = client.post(path.format(name="may_run"), content=body)
    assert answer.status_code == 400
    assert answer.json()["code"] == "bad_request"
    assert "\n" not in answer.json()["error"]


def test_document_describes_what_is_tried() -> None:
    paths = document.raw_schema["paths"]
    assert {"/api/chat", "/api/checks/{name}", "/api/articles", "/api/ready"} <= set(paths)
    assert all({"200", "400", "429", "503"} <= set(paths[p]["post"]["responses"]) for p in ASKED)
