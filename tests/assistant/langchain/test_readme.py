"""The examples of the room's README run as they stand."""

import re
from pathlib import Path

import pytest

README = Path(__file__).parents[3] / "assistant" / "langchain" / "README.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
MOST_LINES = 10


def run(example: str, capsys: pytest.CaptureFixture[str]) -> str:
    exec(compile(example, "README.md", "exec"), {})
    return capsys.readouterr().out


@pytest.fixture
def _real_articles(real_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_HOME", str(real_home))


@pytest.mark.parametrize("example", EXAMPLES)
def test_example_is_ten_lines_at_most(example: str) -> None:
    assert sum(bool(line.strip()) for line in example.splitlines()) <= MOST_LINES


@pytest.mark.usefixtures("_real_articles")
def test_retriever_finds_sections(capsys: pytest.CaptureFixture[str]) -> None:
    printed = run(EXAMPLES[0], capsys)
    assert "Shin splints" in printed
    assert printed.count("\n") == 3


def test_guard_answers_in_the_models_place(capsys: pytest.CaptureFixture[str]) -> None:
    printed = run(EXAMPLES[1], capsys)
    assert "999" in printed
    assert "nice run" not in printed


@pytest.mark.usefixtures("_real_articles")
def test_assistant_streams_and_answers(capsys: pytest.CaptureFixture[str]) -> None:
    printed = run(EXAMPLES[2], capsys)
    assert "week" in printed
    assert "none [" in printed
