"""Keys and passwords stay out of every line, files are closed to others, and so are the ports."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assistant.writing.servers import ModelServer, serve_model
from tests.ui.replies import CannedReplies
from ui import cli
from ui.api.rates import Allowance, Rates
from ui.chat import Chat, answer_chat
from ui.errors import RefusedError
from ui.settings import Settings

SECRET = "sk-hunter2-0123456789"
# Every setting that may hold an address, with a password in it.
ADDRESSES = {
    "FOOTNOTE_LLM_URL": f"https://me:{SECRET}@models.example/v1",
    "FOOTNOTE_RATE_STORE": f"redis://:{SECRET}@store.example:6379/0",
    "FOOTNOTE_TRACES": f"https://me:{SECRET}@collector.example:4317",
    "FOOTNOTE_PUBLIC_URL": f"https://me:{SECRET}@ask.example",
}


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serve_model() as played:
        yield played


@pytest.mark.parametrize("variable", ADDRESSES)
def test_password_in_an_address_is_not_listed(
    variable: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(variable, ADDRESSES[variable])
    assert cli.main(["settings"]) == 0
    shown = capsys.readouterr().out
    assert SECRET not in shown
    assert "example" in shown


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500])
def test_failing_provider_gives_no_key_away(
    server: ModelServer,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server.status = status
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    monkeypatch.setenv("FOOTNOTE_LLM", "openai:played")
    monkeypatch.setenv("FOOTNOTE_LLM_URL", server.url)
    assert cli.main(["ask", "what helps shin splints?"]) == 1
    said = capsys.readouterr()
    assert SECRET not in said.out + said.err + caplog.text
    assert said.err.count("\n") == 1


def test_failed_reply_logs_neither_the_question_nor_what_the_failure_says(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(RefusedError) as failed:
        answer_chat(CannedReplies(), Chat((f"break {SECRET}",), "GB"))
    assert SECRET not in caplog.text + str(failed.value)
    assert "RuntimeError" in caplog.text


@pytest.mark.parametrize("store", [f"rubbish://:{SECRET}@x", f"redis://:{SECRET}@127.0.0.1:x"])
def test_store_of_counts_that_cannot_be_used_is_said_without_its_password(store: str) -> None:
    with pytest.raises(OSError, match="FOOTNOTE_RATE_STORE") as refused:
        Rates(Allowance(store=store))
    assert SECRET not in str(refused.value)


def test_wrong_setting_is_said_without_what_it_holds(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FOOTNOTE_PUBLIC_URL", f"ask.example:{SECRET}")
    assert cli.main(["settings"]) == 1
    said = capsys.readouterr().err
    assert SECRET not in said
    assert "FOOTNOTE_PUBLIC_URL" in said


def test_data_folder_is_made_for_its_user_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "new" / "home"
    monkeypatch.setenv("FOOTNOTE_HOME", str(home))
    previous = os.umask(0)
    try:
        assert cli.main(["practice", "new", "hill", "--name", "Hill"]) == 0
    finally:
        os.umask(previous)
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_nothing_listens_beyond_this_machine_unless_told() -> None:
    from ui.telemetry import METRICS_HOST

    assert {Settings().host, METRICS_HOST} == {"127.0.0.1"}
