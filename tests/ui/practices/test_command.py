"""`footnote practice`: what a person sees, from the first file to the last."""

import json
import sys
from pathlib import Path

import pytest

from tests.ui.terminals import Terminal
from ui import cli
from ui.practices.files import read_practice


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FOOTNOTE_HOME", str(tmp_path))
    monkeypatch.delenv("FOOTNOTE_PUBLIC_URL", raising=False)
    return tmp_path


def run(*arguments: str) -> int:
    return cli.main(["practice", *arguments])


def make(slug: str = "hill", *more: str) -> int:
    return run("new", slug, "--name", 'Hill "Street" Café', *more)


def test_new_file_says_all_keys_and_reads_back(home: Path) -> None:
    site, booking = "https://hill.example", "https://book.example/hill"
    assert make("hill", "--origin", site, "--booking", booking, "--phone", "+44 1632 960 001") == 0
    practice = read_practice(home, "hill")
    assert practice.name == 'Hill "Street" Café'
    assert practice.origins == (site,)
    assert practice.booking is not None
    assert practice.booking.link == booking
    text = (home / "practices" / "hill" / "practice.toml").read_text(encoding="utf-8")
    assert "questions that the chat starts with" not in text
    assert "# The quick checks on your pages" in text
    for key in type(practice).model_fields:
        assert key == "slug" or key in text


@pytest.mark.parametrize("odd", ["👣", "\x7f"], ids=ascii)
def test_new_file_reads_back_whatever_was_typed(home: Path, odd: str) -> None:
    booking = "https://book.example/👣"
    assert run("new", "hill", "--name", f"Hill{odd}", "--booking", booking) == 0
    assert read_practice(home, "hill").name == "Hill" + odd.strip("\x7f")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["hill", "--name", "x", "--colour", "blue"], "colour: 'blue' isn't a colour"),
        (["hill", "--name", "x", "--origin", "http://hill.example"], "isn't an origin"),
        (["Hill", "--name", "x"], "small letters"),
        (["demo", "--name", "x"], "comes with the program"),
    ],
    ids=str,
)
def test_wrong_value_writes_nothing_and_is_one_line(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], complaint: str
) -> None:
    assert run("new", *arguments) in (1, 2)
    error = capsys.readouterr().err
    assert complaint in error
    assert error.count("\n") == 1
    assert not (home / "practices").exists()


def test_list_names_every_practice_and_what_is_wrong_with_one(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make()
    assert run("list", "--json") == 0
    rows = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert [row["slug"] for row in rows] == ["hill", "demo"]
    (home / "practices" / "hill" / "practice.toml").write_text("colour = 1")
    assert run("list") == 1
    assert "key 'name' is missing" in capsys.readouterr().out


def test_check_gives_errors_or_advice(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make("hill", "--origin", "https://hill.example", "--colour", "#ffcc00")
    assert run("check", "hill") == 0
    said = capsys.readouterr().out
    assert "https://hill.example is listed and https://www.hill.example isn't" in said
    assert "#ffcc00 is shown as #8f7200" in said
    assert "no booking link" in said
    (home / "practices" / "hill" / "practice.toml").write_text('name = ""\ncolour = "blue"')
    assert run("check", "hill") == 1
    assert capsys.readouterr().out.count("error    hill/practice.toml: ") == 2


def test_check_of_all_leaves_out_the_demo_which_is_checked_when_named(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check") == 0
    assert capsys.readouterr().out.startswith("there is no practice yet: ")
    make("hill")
    make("mill")
    capsys.readouterr()
    assert run("check") == 0
    said = capsys.readouterr().out
    assert "fine     hill: " in said
    assert "fine     mill: " in said
    assert "demo" not in said
    assert run("check", "demo") == 0
    assert "fine     demo: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "number"),
    [
        ([], "999 (United Kingdom)"),
        (["--country", "US"], "911 (United States)"),
        (["--country", "XX"], "their local emergency number (Somewhere else)"),
    ],
    ids=str,
)
def test_whose_emergency_numbers_visitors_get_is_said_and_warned_of_where_nobody_chose(
    capsys: pytest.CaptureFixture[str], arguments: list[str], number: str
) -> None:
    warning = f"country isn't set, so visitors are told to call {number}"
    assert make("hill", *arguments) == 0
    assert (f"beware: {warning}" in capsys.readouterr().out) is (not arguments)
    assert run("check", "hill") == 0
    assert (f"advice   hill: {warning}" in capsys.readouterr().out) is (not arguments)
    assert run("snippet", "hill", "--host", "https://ask.example") == 0
    assert f"visitors are told to call {number}" in capsys.readouterr().out


def test_snippet_holds_the_practices_own_values_for_every_kind_of_site(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make("hill", "--origin", "https://hill.example", "--booking", 'https://book.example/"><b>')
    code = home / "card.svg"
    assert run("snippet", "hill", "--host", "https://ask.example/", "--code", str(code)) == 0
    said = capsys.readouterr().out
    tag = '<script async src="https://ask.example/widget.js" data-practice="hill"'
    assert tag in said
    assert 'src="https://ask.example/embed/hill#light"' in said
    assert "https://ask.example/p/hill" in said
    assert '"><b>' not in said
    for place in ("WordPress", "Wix", "Squarespace", "Plain HTML"):
        assert place in said
    assert "https://ask.example/p/hill" in code.read_text(encoding="utf-8")


def test_snippet_needs_to_know_where_the_server_is(capsys: pytest.CaptureFixture[str]) -> None:
    make()
    assert run("snippet", "hill") == 2
    assert "--host or FOOTNOTE_PUBLIC_URL" in capsys.readouterr().err


def test_remove_asks_unless_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make()
    assert run("remove", "hill") == 2
    assert "add --yes" in capsys.readouterr().err
    assert run("remove", "hill", "--yes") == 0
    assert not (home / "practices" / "hill").exists()


@pytest.mark.parametrize("said", ["n\n", "\n", ""])
def test_remove_deletes_only_on_a_yes(
    said: str, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make()
    monkeypatch.setattr(sys, "stdin", Terminal(said))
    assert run("remove", "hill") == 1
    assert "Nothing was deleted." in capsys.readouterr().out
    assert (home / "practices" / "hill").exists()
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    assert run("remove", "hill") == 0
    assert not (home / "practices" / "hill").exists()


@pytest.mark.parametrize("slug", ["nope", "demo"])
def test_nobody_is_asked_about_a_practice_that_cannot_be_removed(
    slug: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    assert run("remove", slug) == 2
    said = capsys.readouterr()
    assert said.err == f"footnote: no practice '{slug}' to remove\n"
    assert "Delete" not in said.out
