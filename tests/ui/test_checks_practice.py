"""The quick checks of a practice: its choice, its country, its sites, its allowance, its brand."""

from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.types import ASGIApp

from tests.ui.checkers import build_checker
from tests.ui.test_checks_api import MASSAGE, RUN
from ui.api.rates import Allowance
from ui.embed.policies import hash_inline
from ui.practices.directory import Practices
from ui.practices.files import write_practice
from ui.web import build_web_app

OURS, HILL, MILL = "http://testserver", "https://hill.example", "https://mill.example"
HILL_FILE = f"""
name = "Hill Street"
colour = "#7a2e4d"
country = "US"
origins = ["{HILL}"]
disclaimer = "Ask Jo."
quick_checks = ["may_run", "massage_today"]
"""
MILL_FILE = f'name = "Mill Lane"\norigins = ["{MILL}"]\narticles = "own"\n'


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    write_practice(home, "hill", HILL_FILE)
    write_practice(home, "mill", MILL_FILE)
    return home


@pytest.fixture(scope="module")
def client(home: Path) -> TestClient:
    return TestClient(build_web_app(build_checker(), [], practices=Practices(home)))


def take(client: TestClient, name: str, inputs: Any, **more: Any) -> Any:
    origin = more.pop("origin", HILL)
    body = {"inputs": inputs, "practice": "hill", **more}
    return client.post(f"/api/checks/{name}", json=body, headers={"origin": origin})


def test_practice_has_the_checks_that_it_chose(client: TestClient) -> None:
    forms = client.get("/api/checks?practice=hill", headers={"origin": HILL})
    assert {form["name"] for form in forms.json()["checks"]} == {"may_run", "massage_today"}
    assert forms.headers["access-control-allow-origin"] == HILL
    assert take(client, "may_run", RUN).status_code == 200
    refused = take(client, "how_often", {})
    assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
    assert refused.json()["error"].endswith("it has: may_run, massage_today")


def test_practice_that_answers_from_its_own_articles_alone_has_none(client: TestClient) -> None:
    assert client.get("/api/checks?practice=mill").json() == {"checks": []}
    assert take(client, "may_run", RUN, practice="mill", origin=MILL).status_code == 404
    assert client.get("/checks?practice=mill").status_code == 404


def test_numbers_are_of_the_practices_country_unless_another_is_said(client: TestClient) -> None:
    turns = ["I have crushing chest pain"]
    for more, number in (({}, "tel:911"), ({"country": "AU"}, "tel:000")):
        said = take(client, "massage_today", MASSAGE, turns=turns, **more).json()
        assert said["view"]["card"]["call"]["link"] == number


@pytest.mark.parametrize("origin", ["", MILL, "https://evil.example", "null"])
def test_site_that_is_not_on_the_list_may_not_take_one(client: TestClient, origin: str) -> None:
    response = take(client, "may_run", RUN, origin=origin)
    assert (response.status_code, response.json()["code"]) == (403, "not_allowed")
    assert "access-control-allow-origin" not in response.headers


def test_listed_site_may_read_the_result_and_is_told_so_beforehand(client: TestClient) -> None:
    assert take(client, "may_run", RUN).headers["access-control-allow-origin"] == HILL
    asked = client.options("/api/checks/may_run", headers={"origin": HILL})
    assert (asked.status_code, asked.headers["access-control-allow-origin"]) == (204, HILL)
    assert client.options(
        "/api/checks/may_run", headers={"origin": "https://evil.example"}
    ).is_error


def test_checks_and_questions_share_one_allowance(home: Path) -> None:
    def build(allowance: Allowance) -> ASGIApp:
        return build_web_app(build_checker(), [], practices=Practices(home), allowance=allowance)

    by_visitor = TestClient(build(Allowance(per_visitor="1/hour")))
    assert by_visitor.post("/api/checks/may_run", json={"inputs": RUN}).status_code == 200
    assert by_visitor.post("/api/chat", json={"turns": ["shins?"]}).status_code == 429
    by_practice = TestClient(build(Allowance(per_practice="1/hour")))
    assert [take(by_practice, "may_run", RUN).status_code for _ in range(2)] == [200, 429]
    assert by_practice.post("/api/checks/may_run", json={"inputs": RUN}).status_code == 200


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"practice": "nobody"}, 404),
        ({"practice": 7}, 400),
        ({"turns": ["a" * 2_001]}, 413),
    ],
    ids=str,
)
def test_what_is_not_a_practices_check_is_refused(
    client: TestClient, more: dict[str, Any], status: int
) -> None:
    assert take(client, "may_run", RUN, origin=OURS, **more).status_code == status


def test_page_is_in_the_practices_brand_and_may_be_framed_on_its_sites(client: TestClient) -> None:
    page = client.get("/checks?practice=hill")
    policy = page.headers["content-security-policy"]
    assert "<h1>Hill Street: quick checks</h1>" in page.text
    assert '<option value="US" selected>' in page.text
    assert "Ask Jo." in page.text
    style = page.text.split('<style id="brand">')[1].split("</style>")[0]
    assert hash_inline(style) in policy
    assert policy.endswith(f"frame-ancestors 'self' {HILL}")
    assert "x-frame-options" not in page.headers
    ours = client.get("/checks").headers
    assert ours["content-security-policy"].endswith("frame-ancestors 'none'")


@pytest.mark.parametrize(
    "query", ["practice=nobody", "practice=..%2fhill", "practice=%00&framed=1"]
)
def test_unknown_practice_is_a_plain_404(client: TestClient, query: str) -> None:
    response = client.get(f"/checks?{query}")
    assert response.status_code == 404
    assert "<script" not in response.text
