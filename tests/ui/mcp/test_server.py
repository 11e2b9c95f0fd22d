"""What another assistant gets of Footnote: by the SDK's own client, in memory and over HTTP."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib import metadata
from typing import Any

import pytest
from mcp import MCPError
from mcp.client.client import Client
from starlette.testclient import TestClient

from assistant.checks.errors import CheckInputError
from assistant.checks.inputs import CHECKS
from assistant.contract import Reply
from assistant.red_flags.screening import Screening, screen
from kb.cautions import Caution
from tests.fakes import build_article
from tests.loops import run_apart
from tests.ui.replies import CAUTION, CannedReplies
from tests.ui.servers import serve
from ui.countries import CODES
from ui.mcp.server import build_server
from ui.mcp.serving import build_http_app
from ui.settings import Settings

EMERGENCY = "crushing chest pain on every run"


@dataclass
class CannedDoor:
    """Canned replies, the real rules, and every check that was asked for."""

    replies: CannedReplies = field(default_factory=CannedReplies)
    checked: list[tuple[str, Mapping[str, object], tuple[str, ...]]] = field(default_factory=list)

    def reply(self, turns: Sequence[str], *, country: str = "GB") -> Reply:
        if turns[-1] == "break":
            raise RuntimeError("the runner's own words")
        return self.replies.reply(turns, country=country)

    def screen(self, turns: Sequence[str], *, country: str = "GB") -> Screening:
        return screen(turns, country=country)

    def check(
        self,
        name: str,
        values: Mapping[str, object],
        *,
        turns: Sequence[str] = (),
        country: str = "GB",
    ) -> Reply:
        if name != "may_run":
            raise CheckInputError(f"no check is called {name!r}")
        self.checked.append((name, values, tuple(turns)))
        return self.replies.reply(["shin splints"], country=country)


def build(door: CannedDoor | None = None) -> Any:
    one, two = build_article("one", "A text about shins."), build_article("two", "Another.")
    said = replace(one.paragraphs[0], note="One source alone.", cautions=(Caution(CAUTION),))
    articles = [replace(one, paragraphs=(said,)), two]
    return build_server(door or CannedDoor(), articles)


def call(tool: str, arguments: dict[str, Any], target: Any = None) -> Any:
    async def run() -> Any:
        async with Client(target or build()) as client:
            return await client.call_tool(tool, arguments)

    return run_apart(run())


def read(uri: str) -> str:
    async def run() -> Any:
        async with Client(build()) as client:
            return await client.read_resource(uri)

    return str(run_apart(run()).contents[0].text)


def test_tools_are_three() -> None:
    async def run() -> Any:
        async with Client(build()) as client:
            return await client.list_tools()

    tools = {tool.name: tool for tool in run_apart(run()).tools}
    assert set(tools) == {"ask", "screen", "quick_check"}
    assert "may_run" in tools["quick_check"].description


def read_schema(tool: str) -> Any:
    async def run() -> Any:
        async with Client(build()) as client:
            return await client.list_tools()

    return next(each.input_schema for each in run_apart(run()).tools if each.name == tool)


def test_schema_of_a_check_names_its_inputs_and_their_values() -> None:
    schema = read_schema("quick_check")
    assert schema["properties"]["check"]["enum"] == [*CHECKS]
    inputs = {each["title"]: each for each in schema["properties"]["inputs"]["anyOf"]}
    assert {name: [*each["properties"]] for name, each in inputs.items()} == {
        name: [*kind.model_fields] for name, kind in CHECKS.items()
    }
    feels = inputs["massage_today"]["properties"]["feels"]
    assert feels["enum"] == ["tight", "sore", "returns", "other"]
    assert inputs["return_to_running"]["properties"]["days"]["items"] == {"$ref": "#/$defs/RunDay"}
    assert "RunDay" in schema["$defs"]


@pytest.mark.parametrize("tool", ["ask", "screen", "quick_check"])
def test_schema_names_the_countries(tool: str) -> None:
    assert read_schema(tool)["properties"]["country"]["enum"] == sorted(CODES)


def test_inputs_that_the_schema_does_not_know_reach_the_guard() -> None:
    door = CannedDoor()
    inputs = {"note": EMERGENCY}
    assert not call("quick_check", {"check": "may_run", "inputs": inputs}, build(door)).is_error
    assert door.checked == [("may_run", inputs, ())]


def test_server_says_its_version() -> None:
    assert build().version == metadata.version("footnote")


def test_ask_gives_the_reply_with_its_footnotes() -> None:
    result = call("ask", {"turns": ["shin splints"]})
    assert not result.is_error
    reply = json.loads(result.content[0].text)
    assert set(reply) == {*CannedReplies().reply(["shin splints"]).to_json(), "cautions"}
    assert reply["cautions"] == []


def test_ask_names_what_must_stand_openly_beside_the_answer() -> None:
    reply = json.loads(call("ask", {"turns": ["does a sore spot matter?"]}).content[0].text)
    assert reply["cautions"] == [{"numbers": [1, 2], "text": CAUTION}]
    assert CAUTION not in reply["text"]


def test_screen_reads_the_whole_conversation_by_the_real_rules() -> None:
    result = call("screen", {"turns": [EMERGENCY, "which shoes?"], "country": "US"})
    screening = json.loads(result.content[0].text)
    assert screening["level"] == "emergency"
    assert "911" in json.dumps(screening["advice"])


def test_country_is_read_as_people_write_it() -> None:
    result = call("screen", {"turns": [EMERGENCY], "country": "uk"})
    assert "999" in json.dumps(json.loads(result.content[0].text)["advice"])


def test_quick_check_hands_over_inputs_and_the_runners_words() -> None:
    door = CannedDoor()
    call("quick_check", {"check": "may_run", "inputs": {"pain": 2}, "turns": ["ok?"]}, build(door))
    assert door.checked == [("may_run", {"pain": 2}, ("ok?",))]


def test_quick_check_takes_no_empty_message_for_a_question() -> None:
    door = CannedDoor()
    asked = {"check": "may_run", "inputs": {"pain": 2}, "turns": ["ok?", " "]}
    assert not call("quick_check", asked, build(door)).is_error
    assert door.checked == [("may_run", {"pain": 2}, ("ok?",))]


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("ask", {"turns": []}, "empty"),
        ("ask", {"turns": ["  "]}, "empty"),
        ("ask", {"turns": ["x" * 20_001]}, "limit"),
        ("ask", {"turns": ["hello"], "country": "ZZ"}, "country must be one of"),
        ("screen", {"turns": [""]}, "empty"),
        ("quick_check", {"check": "nope", "inputs": {}}, "no check is called"),
        ("quick_check", {"check": "may_run", "inputs": {"note": "x" * 20_001}}, "limit"),
        ("quick_check", {"check": "may_run", "inputs": {}, "turns": ["x" * 20_001]}, "limit"),
        ("ask", {"turns": ["break"]}, "RuntimeError"),
    ],
)
def test_wrong_call_is_one_plain_line(tool: str, arguments: dict[str, Any], said: str) -> None:
    result = call(tool, arguments)
    text = result.content[0].text
    assert result.is_error
    assert said in text
    assert "own words" not in text


def test_articles_are_resources() -> None:
    assert [row["slug"] for row in json.loads(read("footnote://articles"))] == ["one", "two"]
    text = read("footnote://articles/one")
    assert text.startswith("# Title of one")
    assert f"A text about shins.\n\n> Caution: {CAUTION}" in text
    for left_out in ("what about", "One source alone."):
        assert left_out not in text


def test_article_that_is_not_there_is_told_with_those_that_are(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def run() -> None:
        async with Client(build()) as client:
            with pytest.raises(MCPError, match="no article 'nope'; the articles are: one, two"):
                await client.read_resource("footnote://articles/nope")

    run_apart(run())
    assert "Traceback" not in caplog.text


def test_server_answers_over_http() -> None:
    with serve(build_http_app(build(), Settings())) as address:
        result = call("screen", {"turns": [EMERGENCY]}, f"{address}/mcp")
    assert json.loads(result.content[0].text)["level"] == "emergency"


@pytest.mark.parametrize(
    ("public_url", "headers", "status"),
    [
        ("https://ask.example.org", {"host": "ask.example.org"}, 200),
        ("https://ask.example.org/runs", {"host": "ask.example.org"}, 200),
        ("http://192.0.2.5:8001", {"host": "192.0.2.5:8001"}, 200),
        (
            "https://Ask.example.org",
            {"host": "ask.example.org", "origin": "https://ask.example.org"},
            200,
        ),
        ("https://ask.example.org", {"host": "ask.example.org.evil.example"}, 421),
        ("https://ask.example.org", {"host": "ask.example.org:8001"}, 421),
        (
            "https://ask.example.org",
            {"host": "ask.example.org", "origin": "https://evil.example"},
            403,
        ),
        ("", {"host": "ask.example.org"}, 421),
    ],
)
def test_public_address_is_let_in_and_no_other(
    public_url: str, headers: dict[str, str], status: int
) -> None:
    settings = Settings(host="0.0.0.0", public_url=public_url)
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
    accept = {"accept": "application/json, text/event-stream"}
    with TestClient(build_http_app(build(), settings)) as client:
        assert client.post("/mcp", json=body, headers={**accept, **headers}).status_code == status


def test_server_on_an_ipv6_address_takes_its_own_name_and_no_other() -> None:
    app = build_http_app(build(), Settings(host="::1"))
    body = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    headers = {"accept": "application/json, text/event-stream"}
    with TestClient(app, base_url="http://[::1]:7860") as client:
        assert client.post("/mcp", json=body, headers=headers).status_code == 200
        elsewhere = {**headers, "host": "evil.example:7860"}
        assert client.post("/mcp", json=body, headers=elsewhere).status_code == 421
