"""`/api/checks`: forms, cited results, and refusals of one shape; red flags never go."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, get_args

import pytest
from starlette.testclient import TestClient

from assistant.checks.inputs import CHECKS, Sign
from assistant.checks.results import CheckForm, CheckResult
from kb.errors import StoreUnreachableError
from tests.fakes import build_article
from tests.ui.checkers import RealShelf, build_checker
from tests.ui.replies import CannedReplies, FakeReplies
from ui.server.security import HEADERS
from ui.web import build_web_app

RUN = {
    "pain": 2,
    "next_morning": 1,
    "worse_next_morning": False,
    "limping": False,
    "changes_stride": False,
    "steadily_worse": False,
    "signs": [],
}
MASSAGE = {
    "feels": "tight",
    "eases_with_warming_up": True,
    "worse_week_on_week": False,
    "signs": [],
}


@pytest.fixture(scope="module")
def client() -> TestClient:
    app = build_web_app(build_checker(), [build_article("one", "A text.")])
    return TestClient(app, raise_server_exceptions=False)


def take(client: TestClient, name: str, inputs: dict[str, Any], **more: Any) -> dict[str, Any]:
    response = client.post(f"/api/checks/{name}", json={"inputs": inputs, **more})
    assert response.status_code == 200, response.text
    said: dict[str, Any] = response.json()
    return said


def test_forms_say_what_is_asked_and_where_the_scales_come_from(client: TestClient) -> None:
    checks = {check["name"]: check for check in client.get("/api/checks").json()["checks"]}
    assert list(checks) == list(CHECKS)
    pain = checks["may_run"]["fields"][0]
    assert (pain["kind"], pain["least"], pain["most"]) == ("number", 0, 10)
    assert [(zone["least"], zone["most"]) for zone in pain["zones"]] == [(0, 3), (4, 10)]
    (citation,) = checks["may_run"]["citations"]
    assert "3/10 or less" in citation["passage"][citation["start"] : citation["end"]]
    assert checks["may_run"]["view"]["sources"][0]["numbers"] == [1]


def test_result_is_a_reply_with_every_sentence_a_span(client: TestClient) -> None:
    said = take(client, "may_run", RUN)
    assert said["verdict"] == "Yes, within these limits."
    assert said["check"] == {
        "check": "may_run",
        "outcome": "yes",
        "light": "go",
        "band": [],
        "marks": [],
        "rows": [],
    }
    cited = {each["n"]: each["passage"][each["start"] : each["end"]] for each in said["citations"]}
    for sentence in said["sentences"]:
        assert {cited[n] for n in sentence["citations"]} == {sentence["text"]}
    assert said["receipt"]["guard"]


def test_light_for_massage_follows_the_inputs(client: TestClient) -> None:
    lights = [
        take(client, "massage_today", {**MASSAGE, **changed})["check"]["light"]
        for changed in ({}, {"feels": "returns"}, {"signs": None}, {"worse_week_on_week": True})
    ]
    assert lights == ["go", "care", "care", "stop"]


@pytest.mark.parametrize("sign", get_args(Sign))
def test_red_flag_input_never_gives_a_go(client: TestClient, sign: str) -> None:
    for name, inputs in (("may_run", RUN), ("massage_today", MASSAGE)):
        said = take(client, name, {**inputs, "signs": [sign]})
        assert said["level"] in ("clinician", "urgent")
        assert said["view"]["card"]["steps"]
        assert said["check"]["light"] == "stop"
        assert said["verdict"] in ("", "Not before an assessment.")


def test_hot_swollen_calf_gets_the_urgent_text_and_no_source(client: TestClient) -> None:
    said = take(client, "massage_today", {**MASSAGE, "signs": ["calf_swollen_or_hot"]})
    assert said["level"] == "urgent"
    assert (said["sentences"], said["view"]["sources"], said["answered"]) == ([], [], False)


def test_words_are_read_by_the_guard_in_the_visitors_country(client: TestClient) -> None:
    turns = ["I have crushing chest pain"]
    said = take(client, "may_run", RUN, turns=turns, country="US")
    assert said["level"] == "emergency"
    assert said["view"]["card"]["call"]["link"] == "tel:911"


def test_words_in_the_place_of_an_input_reach_the_guard_before_they_are_refused(
    client: TestClient,
) -> None:
    assert take(client, "may_run", {"pain": "crushing chest pain"})["level"] == "emergency"


@pytest.mark.parametrize(
    ("body", "status", "complaint"),
    [
        ({"inputs": {"pain": 11}}, 422, "pain: 11 is not allowed; allowed: a whole number"),
        ({"inputs": {}}, 422, "pain: is missing"),
        ({"inputs": {"pain": 2, "mood": 1}}, 422, "unknown field 'mood'"),
        ({"inputs": {"pain": 2, "signs": [{}]}}, 422, "signs: "),
        ({"inputs": {"pain": "x" * 15_000}}, 422, "is not allowed"),
        ({"inputs": {"pain": "x" * 30_000}}, 413, "the limit is 20,000"),
        ({"inputs": {"pain": 2}, "turns": ["a" * 20_001]}, 413, "the limit is 20,000"),
        ({"inputs": {"pain": 2}, "turns": ["a" * 300_000]}, 413, "20,000 characters"),
        ({"inputs": {"pain": 2}, "turns": "knee"}, 400, "list of strings"),
        ({"inputs": {"pain": 2}, "country": "ZZ"}, 400, '"country" must be one of'),
        ({"inputs": {"pain": 2}, "mood": 1}, 400, "unknown key 'mood'"),
        ({"inputs": [1]}, 400, '"inputs" must be an object'),
        ([1], 400, '"inputs" must be an object'),
    ],
    ids=lambda value: str(value)[:40],
)
def test_refusal_is_one_line_with_the_reason(
    client: TestClient, body: Any, status: int, complaint: str
) -> None:
    response = client.post("/api/checks/may_run", json=body)
    assert response.status_code == status
    assert complaint in response.json()["error"]
    codes = {400: "bad_request", 413: "too_long", 422: "bad_value"}
    assert response.json()["code"] == codes[status]
    assert "\n" not in response.json()["error"]
    assert len(response.json()["error"]) < 500


@pytest.mark.parametrize("name", ["may_fly", "x" * 5_000, "%00", "<b>"])
def test_unknown_check_is_not_there(client: TestClient, name: str) -> None:
    response = client.post(f"/api/checks/{name}", json={"inputs": {}})
    assert response.status_code == 404
    assert "the checks are: massage_today" in response.json()["error"]
    assert len(response.json()["error"]) < 300


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_other_content_types_are_refused(client: TestClient, kind: str) -> None:
    body = json.dumps({"inputs": RUN})
    response = client.post("/api/checks/may_run", content=body, headers={"content-type": kind})
    assert response.status_code == 415
    assert "application/json" in response.json()["error"]


@pytest.mark.parametrize(
    "body",
    [b"{", b"\xff", b"[" * 100_000, b"", b'{"inputs": {"pain": ' + b"9" * 5_000 + b"}}"],
    ids=lambda body: repr(body[:12]),
)
def test_body_that_is_not_json_is_refused(client: TestClient, body: bytes) -> None:
    headers = {"content-type": "application/json"}
    response = client.post("/api/checks/may_run", content=body, headers=headers)
    assert response.status_code == 400
    assert "not JSON" in response.json()["error"]


@pytest.mark.parametrize(
    "value",
    ["1e400", "-0", "NaN", "null", "2.5", '"\\ud800"', "[" * 400 + "]" * 400],
    ids=lambda value: value[:8],
)
def test_odd_value_of_an_input_is_refused_and_breaks_nothing(
    client: TestClient, value: str
) -> None:
    response = client.post(
        "/api/checks/may_run",
        content=f'{{"inputs": {{"next_morning": 1, "pain": {value}}}}}',
        headers={"content-type": "application/json"},
    )
    assert response.status_code == (200 if value == "-0" else 422)


def test_page_has_the_headers_and_a_policy_without_inline_script_or_eval(
    client: TestClient,
) -> None:
    response = client.get("/checks")
    for name, value in HEADERS.items():
        assert response.headers[name] == value
    policy = response.headers["content-security-policy"]
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "set-cookie" not in response.headers
    assert "<script>" not in response.text
    assert " style=" not in response.text


def test_assistant_that_takes_no_checks_has_no_such_page() -> None:
    client = TestClient(build_web_app(CannedReplies(), []))
    assert client.get("/checks").status_code == 404
    assert client.get("/api/checks").status_code == 404


class Broken(FakeReplies):
    """Takes checks, and has a bug that would say what was typed."""

    def describe_checks(self) -> tuple[CheckForm, ...]:
        return ()

    def check(
        self,
        name: str,
        values: Mapping[str, object],
        *,
        turns: Sequence[str] = (),
        country: str = "GB",
    ) -> CheckResult:
        raise RuntimeError(f"a bug near {turns!r}")

    def check_if_flagged(
        self,
        name: str,
        values: Mapping[str, object],
        *,
        turns: Sequence[str] = (),
        country: str = "GB",
    ) -> CheckResult | None:
        return None


def test_failure_logs_its_kind_and_not_the_words(caplog: pytest.LogCaptureFixture) -> None:
    broken = TestClient(build_web_app(Broken(), []))
    response = broken.post("/api/checks/may_run", json={"inputs": RUN, "turns": ["my secret"]})
    assert response.status_code == 500
    assert "a check failed: RuntimeError" in caplog.text
    assert "secret" not in caplog.text
    assert "secret" not in response.text


class Leaving(RealShelf):
    """A store that may go away."""

    is_gone = False

    def read_stamp(self) -> str:
        if self.is_gone:
            raise StoreUnreachableError("gone")
        return super().read_stamp()


def test_checks_without_their_articles_say_when_to_come_back_and_red_flags_all_the_same() -> None:
    shelf = Leaving()
    client = TestClient(build_web_app(build_checker(shelf), []), raise_server_exceptions=False)
    shelf.is_gone = True
    forms = client.get("/api/checks")
    result = client.post("/api/checks/may_run", json={"inputs": RUN})
    for refused in (forms, result):
        assert (refused.status_code, refused.json()["code"]) == (503, "busy")
        assert int(refused.headers["retry-after"]) > 0
    words = {"inputs": RUN, "turns": ["my calf is hot and swollen and I'm short of breath"]}
    flagged = client.post("/api/checks/may_run", json=words)
    assert (flagged.status_code, flagged.json()["level"]) == (200, "emergency")
    shelf.is_gone = False
    assert client.get("/api/checks").status_code == 200
