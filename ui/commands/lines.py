"""JSON lines in, JSON lines out: one answer for every line that isn't blank, in order."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from assistant.errors import ConversationError

Answer = Callable[[list[str]], dict[str, Any]]


class LineError(ValueError):
    """A line that isn't `{"id": …, "turns": ["…", …]}`."""


def answer_lines(lines: Iterable[bytes], answer: Answer) -> Iterator[str]:
    """For each `{"id", "turns"}` line, the answer with its id; a bad line gives id and error."""
    for line in lines:
        if line.strip():
            yield json.dumps(_answer_line(line, answer))


def _answer_line(line: bytes, answer: Answer) -> dict[str, Any]:
    key: Any = None
    try:
        data = _read_json(line)
        key = data.get("id")
        return {"id": key, **answer(_read_turns(data))}
    except (LineError, ConversationError) as error:
        return {"id": key, "error": str(error)}
    except Exception as error:
        # One line's failure must not cost the lines behind it.
        return {"id": key, "error": f"{type(error).__name__}: {error}"}


def _read_json(line: bytes) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise LineError(f"not JSON: {error}") from None
    if not isinstance(data, dict):
        raise LineError('not an object; expected {"id": …, "turns": ["…", …]}')
    return data


def _read_turns(data: dict[str, Any]) -> list[str]:
    turns = data.get("turns")
    if not isinstance(turns, list) or not all(isinstance(turn, str) for turn in turns):
        raise LineError('"turns" must be a list of strings')
    return turns
