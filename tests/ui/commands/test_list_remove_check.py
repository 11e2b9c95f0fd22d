"""`footnote list`, `remove` and `check`."""

import json
import sys
from pathlib import Path

import pytest

from tests.kb.importing.pieces import TITLE, URL
from tests.ui.commands.shelves import OURS, PAGE, count_indexed, list_files, run
from tests.ui.terminals import Terminal


@pytest.mark.parametrize("command", ["list", "check"])
def test_practice_that_is_not_there_is_a_wrong_call(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(command, "--practice", "elwood") == 2
    assert capsys.readouterr().err.startswith("footnote: no practice 'elwood': make it first")


@pytest.mark.parametrize("command", ["list", "check"])
def test_practice_without_articles_or_without_its_file_is_looked_at(
    command: str, shelf: Path
) -> None:
    assert run(command, *OURS) == 0
    assert run("add", PAGE, *OURS, "--yes") == 0
    (shelf.parent / "practice.toml").unlink()
    assert run(command, *OURS) == 0


def test_list_shows_shared_and_own_articles(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("add", PAGE, *OURS, "--yes") == 0
    capsys.readouterr()
    assert run("list", "--json") == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["practice"] for row in rows} == {"shared", "ellwood"}
    assert rows[-1] == {
        "practice": "ellwood",
        "article": "wordpress",
        "title": TITLE,
        "author": "Mara Ellwood",
        "url": URL,
        "basis": "practice",
        "passages": 5,
        "error": "",
    }
    assert run("list", *OURS) == 0
    assert capsys.readouterr().out.split()[:4] == ["ellwood", "wordpress", "5", "passages"]


def test_list_says_what_is_not_known_and_which_page_is_no_article(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("list") == 0
    lines = capsys.readouterr().out.splitlines()
    own = [line for line in lines if "not an article" in line]
    assert [line.split()[1] for line in own] == ["differences"]
    assert any(line.endswith("(address not known)") for line in lines)
    assert not any(line.endswith("(not known)") for line in lines)


def test_list_names_a_file_that_somebody_broke(
    shelf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shelf.mkdir(parents=True)
    (shelf / "broken.md").write_text("no front matter", encoding="utf-8")
    assert run("list", *OURS) == 1
    assert "broken" in capsys.readouterr().out


def test_remove_asks_and_deletes_one_file(
    shelf: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", PAGE, *OURS, "--yes") == 0
    assert run("remove", "wordpress", *OURS) == 2
    monkeypatch.setattr(sys, "stdin", Terminal("n\ny\n"))
    assert run("remove", URL, *OURS) == 1
    assert list_files(shelf) == ["wordpress.md"]
    assert run("remove", URL, *OURS) == 0
    assert list_files(shelf) == []
    assert count_indexed() == {}
    capsys.readouterr()
    assert run("remove", "wordpress", *OURS, "--yes") == 2
    assert "no article 'wordpress'" in capsys.readouterr().err


def test_removed_practice_leaves_nothing_in_the_index() -> None:
    assert run("add", PAGE, *OURS, "--yes") == 0
    assert count_indexed() != {}
    assert run("practice", "remove", "ellwood", "--yes") == 0
    assert count_indexed() == {}


def test_check_of_a_practice_names_what_its_article_lacks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("add", PAGE, *OURS, "--yes") == 0
    capsys.readouterr()
    assert run("check", *OURS, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert {finding["article"] for finding in found} == {"wordpress"}
    assert {"metadata", "questions", "leaning"} <= {finding["rule"] for finding in found}
    assert run("check", *OURS) == 0
    assert capsys.readouterr().out.rstrip().endswith("warnings")


def test_check_fails_for_a_file_that_is_no_article(
    shelf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shelf.mkdir(parents=True)
    (shelf / "broken.md").write_text("---\ntitle: A\n---\n", encoding="utf-8")
    assert run("check", *OURS) == 1
    assert "ERROR unreadable: broken.md: key 'slug' is missing" in capsys.readouterr().out
