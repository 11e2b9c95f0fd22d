"""What was typed, made safe to handle."""

import pytest

from assistant.conversation import (
    MAX_CHARACTERS,
    MAX_TURNS,
    clean_text,
    keep_latest,
    require_question,
    require_size,
)
from assistant.errors import ConversationTooLongError, EmptyQuestionError


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  shin pain \n", "shin pain"),
        ("shin\x00 pain", "shin pain"),
        ("shin \ud800pain", "shin ?pain"),
        ("shin \u202epain\u202c", "shin pain"),
        ("line\nbreak", "line\nbreak"),
        ("cafe\u0301", "caf\u00e9"),
    ],
    ids=["ends", "NUL", "lone surrogate", "bidi", "line break", "composed"],
)
def test_clean_text_keeps_what_can_be_read(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


def test_question_without_a_word_is_refused() -> None:
    with pytest.raises(EmptyQuestionError, match="the question is empty"):
        require_question(["shins hurt", " \u200b "])


def test_size_past_the_limit_is_refused_by_name() -> None:
    require_size(["x" * MAX_CHARACTERS])
    with pytest.raises(ConversationTooLongError, match="20,001 characters; the limit is 20,000"):
        require_size(["x" * MAX_CHARACTERS, "y"])
    with pytest.raises(ConversationTooLongError, match=f"the limit is {MAX_TURNS}"):
        require_size(["x"] * (MAX_TURNS + 1))


@pytest.mark.parametrize(
    ("turns", "kept"),
    [
        (["one", "two"], ("one", "two")),
        (["older than that", "two", "three"], ("", "two", "three")),
        (["a", "older than that", "last"], ("", "", "last")),
        (["one", "far too long it is"], ("", "ng it is")),
        ([], ()),
    ],
    ids=["fits", "oldest goes", "nothing before a gap", "end of the last", "nothing"],
)
def test_keep_latest_leaves_whole_messages_and_their_places(
    turns: list[str], kept: tuple[str, ...]
) -> None:
    assert keep_latest(turns, 8) == kept
