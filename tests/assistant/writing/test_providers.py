"""A model that can't be had is said in one line, at start, with what to do."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from langchain.chat_models import base

from assistant.writing.errors import ProviderError
from assistant.writing.providers import load_model
from tests.assistant.writing.servers import ModelServer
from ui import cli
from ui.server.serving import open_listener


def refuse(spec: str, url: str = "") -> str:
    with pytest.raises(ProviderError) as caught:
        load_model(spec, url=url, seconds=1.0)
    said = str(caught.value)
    assert "\n" not in said
    return said


@pytest.mark.parametrize("spec", ["gpt", "openai:", ":gpt", "openai"])
def test_form_is_shown_where_it_is_not_kept(spec: str) -> None:
    assert "provider:model" in refuse(spec)


def test_unknown_provider_names_the_known_ones() -> None:
    said = refuse("nosuch:model")
    assert "'nosuch'" in said
    assert "openai" in said


@pytest.mark.parametrize(
    ("provider", "package"), [("openai", "langchain_openai"), ("anthropic", "langchain_anthropic")]
)
def test_missing_package_names_the_install(
    provider: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # LangChain remembers a provider whose package was there for an earlier test.
    find = base._get_chat_model_creator.__wrapped__
    monkeypatch.setattr(base, "_get_chat_model_creator", find)
    monkeypatch.setitem(sys.modules, package, None)
    assert f"pip install -e '.[{provider}]'" in refuse(f"{provider}:model")


def test_missing_langchain_names_the_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "langchain.chat_models", None)
    assert "pip install -e '.[openai]'" in refuse("openai:model")


def test_missing_key_names_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    assert "OPENAI_API_KEY" in refuse("openai:model")


@pytest.mark.parametrize(
    ("status", "said"), [(401, "key was refused"), (404, "no such model"), (429, "too many")]
)
def test_refusal_of_the_first_question_is_said(server: ModelServer, status: int, said: str) -> None:
    server.status = status
    assert said in refuse("openai:played", server.url)


def test_server_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-not-a-key")
    assert "no connection" in refuse("openai:played", "http://127.0.0.1:9/v1")


def test_command_says_it_in_one_line_and_never_answers_without_the_model(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FOOTNOTE_LLM", "nosuch:model")
    assert cli.main(["ask", "what helps shin splints?"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("footnote: no provider 'nosuch'")
    assert captured.err.count("\n") == 1


@pytest.mark.parametrize("spec", ["nosuch:model", "openai:", "openai:played"])
def test_server_says_it_while_it_starts_and_leaves(
    server: ModelServer,
    spec: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server.status = 404
    monkeypatch.setenv("FOOTNOTE_LLM", spec)
    monkeypatch.setenv("FOOTNOTE_LLM_URL", server.url)
    with open_listener("127.0.0.1", 0) as listener:
        port = str(listener.getsockname()[1])
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(cli.main, ["serve", "--port", port]).result() == 1
    said = capsys.readouterr().err
    assert said.startswith("footnote: ")
    assert spec.partition(":")[0] in said
    assert said.count("\n") == 1
