"""The commands that the project's README shows, to the letter."""

import argparse
import io
import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from tests.fakes import WordEmbeddings
from ui import cli, wiring

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
HEADINGS = re.findall(r"^## (.+)$", README, re.MULTILINE)
PAGE = ROOT / "tests" / "kb" / "importing" / "pages" / "wordpress.html"


def read_commands(heading: str) -> list[list[str]]:
    """The arguments of every `footnote` that stands below a heading."""
    below = README.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = re.findall(r"^\.venv/bin/footnote (.+)$", below, re.MULTILINE)
    return [shlex.split(line, comments=True) for line in lines]


class Yes(io.StringIO):
    """Somebody is there and says yes."""

    def isatty(self) -> bool:
        return True


def test_quick_start_for_therapists_runs_to_the_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FOOTNOTE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("FOOTNOTE_PUBLIC_URL", raising=False)
    monkeypatch.setattr(wiring, "MiniLMEmbeddings", WordEmbeddings)
    monkeypatch.chdir(tmp_path)
    shutil.copy(PAGE, tmp_path / "my-blog.html")
    commands = read_commands("For therapists")
    assert [command[0] for command in commands] == ["practice", "practice", "add", "practice"]
    for command in commands:
        monkeypatch.setattr(sys, "stdin", Yes("y\n"))
        assert cli.main(command) == 0, command
    said = capsys.readouterr()
    # A bar shows there on a slow machine, and nothing else may.
    assert all("indexing" in line for line in said.err.split("\r") if line.strip())
    assert 'name = "Hill Street"' in (
        tmp_path / "home" / "practices" / "hill-street" / "practice.toml"
    ).read_text(encoding="utf-8")
    assert "stored " in said.out
    assert 'src="https://ask.example.org/widget.js"' in said.out


@pytest.mark.parametrize("command", read_commands("On the command line"), ids=" ".join)
def test_command_that_is_shown_is_one(command: list[str]) -> None:
    assert isinstance(cli.build_parser().parse_args(command), argparse.Namespace)


def test_practice_is_made_before_its_articles_are_added() -> None:
    shown = [" ".join(command[:2]) for command in read_commands("On the command line")]
    assert shown.index("practice new") < shown.index("add my-blog.html")


def test_section_that_make_sends_people_to_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = re.findall(r"README, \"?([A-Z][\w -]*?)[\".;]", makefile)
    assert len(named) == 2
    assert set(named) <= set(HEADINGS)
