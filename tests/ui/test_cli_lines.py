"""JSON lines: one answer a line, in order, whatever the lines hold."""

import json
from typing import Any

import pytest

from assistant.errors import EmptyQuestionError
from ui.commands.lines import answer_lines


def echo(turns: list[str]) -> dict[str, Any]:
    if not turns:
        raise EmptyQuestionError("the question is empty")
    if turns == ["break"]:
        raise RuntimeError("a bug")
    return {"text": turns[-1]}


def answers(*lines: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in answer_lines(lines, echo)]


def test_every_line_that_is_not_blank_is_answered_in_order() -> None:
    lines = [b'{"id": 1, "turns": ["a", "b"]}\n', b"\n", b"   \n", b'{"id": "x", "turns": ["c"]}']
    assert answers(*lines) == [{"id": 1, "text": "b"}, {"id": "x", "text": "c"}]


@pytest.mark.parametrize(
    ("line", "key", "complaint"),
    [
        (b"{not json", None, "not JSON"),
        (b"[1, 2]", None, "not an object"),
        (b'{"id": 7, "turns": "text"}', 7, "list of strings"),
        (b'{"id": 7, "turns": ["a", 1]}', 7, "list of strings"),
        (b'{"id": 7}', 7, "list of strings"),
        (b'{"id": 7, "turns": []}', 7, "empty"),
        (b'{"id": 7, "turns": ["break"]}', 7, "RuntimeError: a bug"),
        (b'{"id": 7, "turns": ["\xff"]}', None, "not JSON"),
        (b"[" * 100_000, None, "not JSON"),
    ],
    ids=["syntax", "list", "string", "number", "missing", "empty", "bug", "bytes", "deep"],
)
def test_bad_line_gives_its_id_and_what_was_wrong(line: bytes, key: Any, complaint: str) -> None:
    first, second = answers(line, b'{"id": 8, "turns": ["next"]}')
    assert first["id"] == key
    assert complaint in first["error"]
    assert second == {"id": 8, "text": "next"}


def test_lone_surrogates_survive_as_escapes() -> None:
    line = next(answer_lines([b'{"id": 1, "turns": ["\\ud800 shin"]}'], echo))
    line.encode("utf-8")
    assert json.loads(line)["text"] == "\ud800 shin"
