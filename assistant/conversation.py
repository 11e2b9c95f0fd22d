"""What the runner typed, made safe to handle: never shortened, never trusted.

The guard reads the turns as typed. Everything after it reads `clean_text`: no lone surrogates, NUL,
control or bidirectional characters, which could break JSON, a log line or the look of a page.
"""

import unicodedata
from collections.abc import Sequence

from assistant.errors import ConversationTooLongError, EmptyQuestionError

MAX_CHARACTERS = 20_000
MAX_TURNS = 40
KEPT_CONTROLS = "\n\t"


def clean_text(text: str) -> str:
    """`text` without characters that have no place in a message, NFC, ends trimmed."""
    kept = (
        character
        for character in unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode())
        if character in KEPT_CONTROLS or unicodedata.category(character) not in ("Cc", "Cf", "Co")
    )
    return "".join(kept).strip()


def clean_words(text: str) -> str:
    """A visitor's or a source's words as clean text on one line."""
    return " ".join(clean_text(text).split())


def require_question(turns: Sequence[str]) -> None:
    """Raise `EmptyQuestionError` unless the last turn holds something to read."""
    if not turns or not clean_text(turns[-1]):
        raise EmptyQuestionError("the question is empty: type what hurts, or what you want to know")


def require_size(turns: Sequence[str]) -> None:
    """Raise `ConversationTooLongError` past what a public surface takes."""
    characters = sum(map(len, turns))
    if characters > MAX_CHARACTERS:
        raise ConversationTooLongError(
            f"the conversation has {characters:,} characters; the limit is {MAX_CHARACTERS:,}"
        )
    if len(turns) > MAX_TURNS:
        raise ConversationTooLongError(
            f"the conversation has {len(turns)} messages; the limit is {MAX_TURNS}: start a new one"
        )


def keep_latest(turns: Sequence[str], characters: int) -> tuple[str, ...]:
    """`turns` with the latest `characters` of them, as many as before: what is older is empty.

    A message that doesn't fit is left out whole, but for the last one, whose end stays: half a
    message may say what the whole one didn't.
    """
    kept: list[str] = []
    for turn in reversed(turns):
        if not kept:
            turn = turn[-characters:]
        characters -= len(turn)
        kept.append(turn if characters >= 0 else "")
    return tuple(reversed(kept))
