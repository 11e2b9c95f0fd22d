"""One question and its answer, as every web surface takes them: JSON in, reply or one line out.

The page, `POST /api/chat` and the quick checks share this module, so that all refuse the same
things in the same words. Nothing of a conversation is kept or logged.
"""

import json
import logging
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from assistant.contract import Reply, Tell
from assistant.conversation import require_question, require_size
from assistant.errors import ConversationError, ConversationTooLongError
from kb.errors import StoreUnreachableError
from kb.shelf import SHARED, Shelf
from ui.countries import DEFAULT, LISTED, read_code
from ui.errors import RefusedError

MAX_MESSAGE_CHARACTERS = 2_000
KEYS = frozenset({"turns", "country", "practice"})
UNREACHABLE = "the articles can't be reached just now: try again"
RETRY_SECONDS = 2
NO_TURNS = '"turns" must be a list of strings, the runner\'s messages in order'

log = logging.getLogger("footnote.web")


class Replies(Protocol):
    """Whatever answers conversations: thread-safe, and the guard is inside it."""

    def reply(
        self,
        turns: Sequence[str],
        *,
        country: str = DEFAULT,
        shelf: Shelf = SHARED,
        tell: Tell | None = None,
    ) -> Reply:
        """Answer the last of `turns` from the articles of `shelf`; `tell` gets what may be shown
        before the end. Raises `ConversationError` when there is nothing to read."""
        ...

    def reply_if_flagged(self, turns: Sequence[str], *, country: str = DEFAULT) -> Reply | None:
        """The fixed reply where the guard's rules alone find something urgent, None otherwise; for
        a question there is no room for."""
        ...


@dataclass(frozen=True)
class Chat:
    """A question: the visitor's messages in order, the country whose emergency numbers to show, the
    practice on whose site it is asked ("" for none), and whether the country was named or is the
    server's own."""

    turns: tuple[str, ...]
    country: str
    practice: str = ""
    is_country_said: bool = False


def read_chat(body: str | bytes, *, country: str = DEFAULT, keys: Collection[str] = KEYS) -> Chat:
    """Read `{"turns": ["…"], "country": "GB"}`; raises `RefusedError` 400 for any other form, and
    for a key that isn't one of `keys`: a misspelt "country" would otherwise go unnoticed."""
    data = read_json(body, expected='{"turns": ["…"], "country": "GB"}')
    if not isinstance(data, dict):
        raise RefusedError(400, NO_TURNS)
    require_keys(data, keys)
    return build_chat(data, country=country)


def read_json(body: str | bytes, *, expected: str) -> Any:
    """Parse a body; raises `RefusedError` 400, naming the `expected` form, for what isn't JSON."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise RefusedError(400, f"not JSON; expected {expected}") from None


def build_chat(data: Mapping[str, object], *, country: str) -> Chat:
    """The turns, practice and country of a request, or the server's own `country`; raises
    `RefusedError` 400 where one of them has another form."""
    turns = data.get("turns")
    if not isinstance(turns, list) or not all(isinstance(turn, str) for turn in turns):
        raise RefusedError(400, NO_TURNS)
    practice = data.get("practice", "")
    if not isinstance(practice, str):
        raise RefusedError(400, '"practice" must be the slug of a practice')
    said = read_country(data)
    return Chat(tuple(turns), said or country, practice, bool(said))


def require_keys(data: Mapping[str, object], keys: Collection[str]) -> None:
    """Raise `RefusedError` 400 for a key that isn't one of `keys`."""
    unknown = sorted(data.keys() - set(keys))
    if unknown:
        known = ", ".join(f'"{key}"' for key in sorted(keys))
        raise RefusedError(400, f"unknown key {unknown[0][:60]!r}; the keys are {known}")


def read_country(data: Mapping[str, object]) -> str:
    """The country that a request names, "" for none; raises `RefusedError` 400 for an unknown
    one."""
    if "country" not in data:
        return ""
    country = data["country"]
    try:
        return read_code(country if isinstance(country, str) else "")
    except ValueError:
        raise RefusedError(400, f'"country" must be one of {LISTED}') from None


def require_askable(chat: Chat) -> None:
    """Raise `RefusedError` for a conversation without a question, or one past the limits."""
    try:
        require_question(chat.turns)
        require_size(chat.turns)
    except ConversationTooLongError as error:
        raise RefusedError(413, str(error)) from None
    except ConversationError as error:
        raise RefusedError(422, str(error)) from None


def answer_chat(
    assistant: Replies, chat: Chat, *, shelf: Shelf = SHARED, tell: Tell | None = None
) -> Reply:
    """Answer it from the articles of `shelf`; raises `RefusedError` with what to do."""
    require_askable(chat)
    with refusing_failures("a reply"):
        try:
            return assistant.reply(chat.turns, country=chat.country, shelf=shelf, tell=tell)
        except ConversationError as error:
            raise RefusedError(422, str(error)) from None


@contextmanager
def refusing_failures(what: str) -> Iterator[None]:
    """Turn whatever fails inside into a `RefusedError` of one line; the log names it by `what`."""
    try:
        yield
    except StoreUnreachableError:
        raise refuse_unreachable() from None
    except RefusedError:
        raise
    except Exception as error:
        # The kind of the failure and where it was, never the conversation.
        log.error("%s failed: %s", what, _describe(error))
        raise RefusedError(500, "something went wrong here, and it isn't you: try again") from None


def refuse_unreachable() -> RefusedError:
    """The error for a store of articles that can't be reached; logs it as well."""
    log.error("a reply failed: the Chroma server doesn't answer")
    return RefusedError(503, UNREACHABLE, retry_after=RETRY_SECONDS)


def require_message_size(turns: Sequence[str]) -> None:
    """Raise `RefusedError` 413 for a last message longer than the page takes."""
    characters = len(turns[-1]) if turns else 0
    if characters > MAX_MESSAGE_CHARACTERS:
        raise RefusedError(
            413,
            f"this message has {characters:,} characters; the limit is {MAX_MESSAGE_CHARACTERS:,}",
        )


def _describe(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__} in {place}"
