"""The command `footnote`: what a person sees when something is wrong."""

import io
import json
import socket
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from assistant.contract import Flag
from kb.errors import KnowledgeError
from ui import cli
from ui.countries import read_code
from ui.server.serving import open_listener
from ui.settings import Settings


def run(*arguments: str) -> int:
    return cli.main(list(arguments))


def write_file(text: str) -> Path:
    file = Settings().home / "footnote.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


@pytest.mark.parametrize("command", ["ask", "screen"])
@pytest.mark.parametrize("turns", [[], [""], ["  \n\t"], ["\x00\u200b\u202e"]], ids=repr)
def test_empty_question_is_one_line_and_status_2(
    command: str, turns: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(command, *turns) == 2
    error = capsys.readouterr().err
    assert error.startswith("footnote: the question is empty")
    assert error.count("\n") == 1


def test_data_folder_that_cannot_be_written_is_one_line_and_status_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("FOOTNOTE_HOME", str(tmp_path / "file" / "home"))
    assert run("index") == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "FOOTNOTE_HOME" in error


def test_port_in_use_names_the_port_and_the_way_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match=f"{port}.*--port"):
            open_listener("127.0.0.1", port)


def test_setting_out_of_range_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FOOTNOTE_PORT", "70000")
    assert run("serve") == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("FOOTNOTE_PORT", "abc", "FOOTNOTE_PORT must be a valid integer"),
        ("FOOTNOTE_PORT", "70000", "FOOTNOTE_PORT must be less than or equal to 65535"),
        ("FOOTNOTE_COUNTRY", "narnia", "FOOTNOTE_COUNTRY must be one of AU, CA"),
        ("FOOTNOTE_PUBLIC_URL", "here", "FOOTNOTE_PUBLIC_URL must be an address such as https"),
        ("FOOTNOTE_LOG", "maybe", "FOOTNOTE_LOG must be a valid boolean"),
    ],
)
def test_setting_that_is_wrong_is_named_plainly(
    name: str,
    value: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(name, value)
    assert run("settings") == 1
    error = capsys.readouterr().err
    assert error.startswith(f"footnote: {said}")
    assert error.count("\n") == 1
    assert "pydantic" not in error
    assert "unable" not in error


def test_file_of_settings_that_is_no_toml_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    file = write_file("port = = 3")
    assert run("settings") == 1
    error = capsys.readouterr().err
    assert error.startswith(f"footnote: {file}: can't be read as TOML: ")
    assert error.count("\n") == 1


def test_misspelt_key_of_the_file_is_one_line_that_names_both(
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = write_file('port = 8001\nrate_vistor = "5/minute"')
    assert run("settings") == 1
    error = capsys.readouterr().err
    assert error.startswith(f"footnote: {file}: unknown key 'rate_vistor'; the keys are home, host")
    assert error.count("\n") == 1


def test_stray_variable_of_the_environment_is_harmless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_RATE_VISTOR", "5/minute")
    assert run("settings") == 0


def test_screen_shows_the_numbers_of_the_country_in_the_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_file('country = "us"')
    assert run("screen", "--rules", "chest pain when I run") == 0
    assert "911" in capsys.readouterr().out
    monkeypatch.setenv("FOOTNOTE_COUNTRY", "GB")
    assert run("screen", "--rules", "chest pain when I run") == 0
    assert "999" in capsys.readouterr().out


@pytest.mark.parametrize("country", ['"narnia"', "3"])
def test_screen_names_the_file_whose_country_is_none(
    country: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write_file(f"country = {country}")
    assert run("screen", "--rules", "chest pain") == 1
    error = capsys.readouterr().err
    assert error.startswith(f"footnote: {file}: country must be one of AU")
    assert error.count("\n") == 1


@pytest.mark.parametrize("command", ["serve", "mcp"])
def test_help_names_the_settings_that_are_the_defaults(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(command, "--help")
    said = " ".join(capsys.readouterr().out.split())
    assert "default: FOOTNOTE_PORT, or port in footnote.toml, or else 7860" in said
    assert "default: FOOTNOTE_HOST, or host in footnote.toml, or else 127.0.0.1" in said


@pytest.mark.parametrize("command", ["ask", "screen"])
@pytest.mark.parametrize("country", ["narnia", "fr", ""])
def test_country_that_is_none_is_refused_with_the_list(
    command: str, country: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(command, "chest pain", "--country", country)
    assert stopped.value.code == 2
    assert f"{country!r} must be one of AU, CA, EU, GB, GB-NIR" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("country", "number"), [("uk", "999"), ("Us", "911"), ("gb-nir", "999"), ("ie", "112")]
)
def test_country_is_read_as_people_write_it(
    country: str,
    number: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for arguments in (["--country", country], []):
        assert run("screen", "--rules", "chest pain when I run", *arguments) == 0
        assert number in capsys.readouterr().out
        monkeypatch.setenv("FOOTNOTE_COUNTRY", country)
    assert Settings().country == read_code(country)


def test_country_that_is_set_and_is_none_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FOOTNOTE_COUNTRY", "narnia")
    assert run("screen", "--rules", "chest pain") == 1
    error = capsys.readouterr().err
    assert error.startswith("footnote: FOOTNOTE_COUNTRY must be one of AU")
    assert error.count("\n") == 1


def test_error_that_is_not_expected_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "_index", fail)
    with pytest.raises(ZeroDivisionError):
        run("index")


def test_expected_errors_are_known_by_their_class() -> None:
    assert cli._is_expected(KnowledgeError("x"))
    assert not cli._is_expected(ZeroDivisionError())


def test_screen_reads_lines_and_writes_levels(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = b'{"id": 1, "turns": ["chest pain on every run"]}\n{"id": 2, "turns": ["new shoes?"]}'
    stdin = io.TextIOWrapper(io.BytesIO(lines))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert run("screen", "--jsonl") == 0
    first, second = capsys.readouterr().out.splitlines()
    assert '"level": "emergency"' in first
    assert '"level": "none"' in second


def test_screen_names_its_flags_as_a_reply_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("screen", "--rules", "--json", "crushing chest pain on every run") == 0
    flag = json.loads(capsys.readouterr().out)["flags"][0]
    assert (flag["id"], flag["level"]) == ("chest_pain_cardiac", "emergency")
    assert set(flag) == {field.name for field in fields(Flag)}


def test_screen_reads_a_very_long_text_to_its_end(capsys: pytest.CaptureFixture[str]) -> None:
    text = "my easy run was nice today. " * 11_000 + "Now I have crushing chest pain."
    assert run("screen", "--json", text) == 0
    assert '"level": "emergency"' in capsys.readouterr().out
