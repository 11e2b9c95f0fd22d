"""Gradio's settings, pinned: what it would leak, keep or show by default stays off."""

import json
import re
from typing import Any

import gradio as gr
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from tests.fakes import build_article
from tests.ui.replies import CannedReplies
from ui.pages.page import CONVERSATION, MOUNT, ON_LOAD, ON_SEND, QUEUE_SECONDS, find_mounted
from ui.web import build_web_app


@pytest.fixture(scope="module")
def app() -> FastAPI:
    return build_web_app(CannedReplies(), [build_article("one", "A text.")])


@pytest.fixture(scope="module")
def config(app: FastAPI) -> dict[str, Any]:
    """What Gradio tells the browser."""
    text = TestClient(app).get("/chat/").text
    found = re.search(r"window\.gradio_config = (\{.*?\});</script>", text)
    assert found
    loaded: dict[str, Any] = json.loads(found[1])
    return loaded


def test_gradio_is_the_version_these_settings_were_read_for() -> None:
    assert gr.__version__ == "6.31.0"


@pytest.mark.parametrize(("name", "value"), MOUNT.items(), ids=lambda value: str(value))
def test_mount_setting_reached_the_page(app: FastAPI, name: str, value: object) -> None:
    blocks = find_mounted(app).get_blocks()
    if name == "max_file_size":
        value = 1024
    assert getattr(blocks, name) == value


def test_environment_cannot_switch_anything_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ANALYTICS_ENABLED", "RUN_HISTORY", "MCP_SERVER", "SSR_MODE"):
        monkeypatch.setenv(f"GRADIO_{name}", "True")
    blocks = find_mounted(build_web_app(CannedReplies(), [])).get_blocks()
    assert not blocks.analytics_enabled
    assert not blocks.run_history
    assert not blocks.mcp_server
    assert not blocks.ssr_mode


def test_browser_is_told_of_no_analytics_no_footer_and_no_heartbeat(
    config: dict[str, Any],
) -> None:
    assert config["analytics_enabled"] is False
    assert config["footer_links"] == []
    assert config["connect_heartbeat"] is False
    assert config["show_error"] is False
    assert {"chatbot", "state", "browserstate"}.isdisjoint(
        component["type"] for component in config["components"]
    )


def test_no_event_is_public_or_queued_for_a_log(config: dict[str, Any]) -> None:
    for event in config["dependencies"]:
        assert event["api_visibility"] == "private"
        assert event["queue"] is False or event["backend_fn"] is False


def test_idle_server_does_not_look_into_its_queue_all_the_time(app: FastAPI) -> None:
    queue = find_mounted(app).get_blocks()._queue
    assert queue.sleep_when_free >= QUEUE_SECONDS
    assert queue.progress_update_sleep_when_free >= QUEUE_SECONDS


def test_templates_and_scripts_are_constants_without_places_for_values() -> None:
    for text in (CONVERSATION, ON_LOAD, ON_SEND):
        assert "${" not in text
        assert "{{" not in text


def test_session_is_forgotten_with_its_request(app: FastAPI, config: dict[str, Any]) -> None:
    (event,) = [each for each in config["dependencies"] if each["backend_fn"]]
    body = json.dumps({"id": 7, "turns": ["my secret shins"]})
    response = TestClient(app).post(
        "/chat/gradio_api/run/predict",
        json={
            "data": [],
            "event_data": {"request": body},
            "fn_index": event["id"],
            "session_hash": "abc",
        },
    )
    shown = json.loads(response.json()["data"][0])
    assert shown["id"] == 7
    assert len(shown["reply"]["sentences"]) == 4
    assert not find_mounted(app).state_holder.session_data
