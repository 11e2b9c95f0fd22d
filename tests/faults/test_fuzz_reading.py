"""Whatever is read, written or said: the guard, the importers and the events stay in one piece."""

import json
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen
from kb.importing.drafts import Draft
from kb.importing.errors import ImportingError
from kb.importing.reading import read_bytes
from tests.kb.importing.formats import make_docx, make_markdown, make_pdf
from ui.api.events import encode_event

# Seeded, so that a run tells of a change of ours and never of luck.
some = settings(max_examples=100, deadline=None, derandomize=True)
few = settings(max_examples=30, deadline=None, derandomize=True)

# Halves of characters, controls, right-to-left marks: all that JSON can carry.
anything = st.text(st.characters(exclude_categories=()), max_size=120)
values: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers() | anything,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(anything, inner, max_size=4),
    max_leaves=8,
)


@some
@given(st.lists(anything, min_size=1, max_size=4))
def test_guard_reads_any_conversation_without_an_error(turns: list[str]) -> None:
    assert screen(turns).error is None


@some
@given(anything, anything)
def test_guard_hears_chest_pain_in_whatever_messages_stand_around_it(
    before: str, after: str
) -> None:
    turns = [before, "I have crushing chest pain and I can't breathe.", after]
    assert screen(turns).level is Level.EMERGENCY


@some
@given(st.from_regex(r"[a-z]{1,12}", fullmatch=True), st.dictionaries(anything, values, max_size=6))
def test_event_is_one_event_with_the_same_data_for_whoever_reads_it(
    name: str, data: dict[str, object]
) -> None:
    wire = encode_event(name, data).decode("ascii")
    assert wire.endswith("\n\n")
    lines = wire[:-2].splitlines()
    assert lines[0] == f"event: {name}"
    assert [line.partition(": ")[0] for line in lines[1:]] == ["data"]
    assert json.loads(lines[1].removeprefix("data: ")) == data


@cache
def make_whole(kind: str) -> bytes:
    makers = {"document": make_docx, "pdf": make_pdf, "markdown": make_markdown}
    if kind in makers:
        return makers[kind]()
    return b"<html><body><h1>Shins</h1><p>Rest the shin, then run a little.</p></body></html>"


KINDS = ("page", "document", "pdf", "markdown", "plain")


def is_read_or_refused(data: bytes, kind: str) -> bool:
    """Whether it is a draft, or one line that names the file."""
    try:
        return isinstance(read_bytes(data, kind=kind, name="it"), Draft)
    except ImportingError as error:
        return "it" in str(error) and "\n" not in str(error)


@pytest.mark.parametrize("kind", KINDS)
@few
@given(data=st.binary(max_size=400))
def test_bytes_of_no_kind_are_read_or_refused_in_one_line(kind: str, data: bytes) -> None:
    assert is_read_or_refused(data, kind)


@pytest.mark.parametrize("kind", KINDS)
@few
@given(draws=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=8)), max_size=6))
def test_files_that_came_to_harm_are_read_or_refused_in_one_line(
    kind: str, draws: list[tuple[float, bytes]]
) -> None:
    data = bytearray(make_whole(kind))
    for share, replacement in draws:
        place = int(share * len(data))
        data[place : place + len(replacement)] = replacement
    assert is_read_or_refused(bytes(data), kind)


@pytest.mark.parametrize("kind", KINDS)
@few
@given(share=st.floats(0, 1))
def test_files_cut_short_are_read_or_refused_in_one_line(kind: str, share: float) -> None:
    data = make_whole(kind)
    assert is_read_or_refused(data[: int(share * len(data))], kind)
