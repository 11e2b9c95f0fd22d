"""`footnote add` and `ask --practice` where something is wrong with the call."""

from pathlib import Path

import pytest

from tests.ui.commands.shelves import OURS, PAGE, PAGES, list_files, run
from ui.settings import Settings


def test_nobody_to_ask_is_a_wrong_call(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("add", PAGE, *OURS) == 2
    assert "--yes" in capsys.readouterr().err
    assert list_files(shelf) == []


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("add", PAGE, "--url", "http://[x"), "--url 'http://[x' isn't an http or https address"),
        (("remove", "http://[x"), "ellwood has no article 'http://[x'"),
    ],
    ids=["add", "remove"],
)
def test_address_that_leads_nowhere_is_a_wrong_call(
    command: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", PAGE, *OURS, "--yes") == 0
    capsys.readouterr()
    assert run(*command, *OURS, "--yes") == 2
    assert capsys.readouterr().err.startswith(f"footnote: {told}")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--own"], "--practice"),
        (["--practice", "nobody"], "no practice 'nobody': make it first with `footnote practice"),
        ([*OURS], "practice 'ellwood' has no articles: `footnote add`"),
    ],
    ids=["own of nobody", "unknown practice", "practice without articles"],
)
def test_shelf_that_is_none_is_a_wrong_call(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("ask", "sore knee?", *arguments) == 2
    assert words in capsys.readouterr().err


def test_title_for_a_whole_folder_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("add", str(PAGES), *OURS, "--yes", "--title", "All") == 2
    assert "not a folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("source", "status", "words"),
    [
        ("nowhere.html", 2, "no such file"),
        ("ftp://a.example/x", 2, "only http and https"),
        ("http://127.0.0.1:9/x", 1, "only public addresses"),
        ("http://localhost:9/x", 1, "only public addresses"),
    ],
)
def test_source_that_is_refused_is_one_line(
    source: str, status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", source, *OURS, "--yes") == status
    error = capsys.readouterr().err
    assert error.startswith("footnote: ")
    assert words in error
    assert error.count("\n") == 1


def test_articles_of_a_practice_that_is_not_there_are_not_stored(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("add", PAGE, "--practice", "elwood", "--yes") == 2
    error = capsys.readouterr().err
    assert "no practice 'elwood': make it first with `footnote practice new elwood`" in error
    assert error.count("\n") == 1
    assert not (Settings().home / "practices" / "elwood").exists()


@pytest.mark.parametrize(
    ("source", "words"), [("/nope.html", "no such file"), ("ftp://a.example/x", "only http")]
)
def test_wrong_source_is_said_before_anybody_is_asked(
    source: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", source, *OURS) == 2
    assert words in capsys.readouterr().err


def test_practice_that_leads_out_of_the_data_folder_is_refused(tmp_path: Path) -> None:
    assert run("add", PAGE, "--practice", "../../elsewhere", "--yes") == 2
    assert not (tmp_path / "elsewhere").exists()
