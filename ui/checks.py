"""The quick checks on the web: the page `/checks`, and `/api/checks` that it and programs use.

Whose they are is said by `practice`, as for `/api/chat`: its choice of checks, its country, its
list of sites, its allowance. Inputs go to `Assistant.check`, in which the guard reads what was
typed and ticked before anything else; nothing is kept or logged.
"""

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Protocol, runtime_checkable

from fastapi import FastAPI, Path, Request
from fastapi.responses import HTMLResponse, Response
from starlette.concurrency import run_in_threadpool

from assistant.checks.errors import CheckInputError, UnknownCheckError
from assistant.checks.results import CheckForm, CheckResult
from assistant.conversation import require_size
from assistant.errors import ConversationTooLongError
from kb.errors import StoreUnreachableError
from ui.api.admission import allow_origin, read_origin_header, require_origin
from ui.api.asking import Desk, count_visitor, find_practice, require_json
from ui.api.documents import CHECK_BODY, list_problems
from ui.api.errors import respond_with_json
from ui.chat import (
    ChatError,
    read_country,
    refuse_unreachable,
    require_keys,
    require_message_size,
)
from ui.checks_page import render_checks_page
from ui.countries import DEFAULT
from ui.embed.pages import render_missing
from ui.embed.policies import MISSING_POLICY
from ui.practices.model import Practice
from ui.practices.origins import is_listed
from ui.rendering import view_reply, view_sources

EXPECTED = '{"inputs": {…}, "turns": ["…"], "country": "GB", "practice": "…"}'
KEYS = frozenset({"inputs", "turns", "country", "practice"})
PROBLEMS = (400, 403, 404, 413, 415, 422, 429, 500, 503)

Name = Annotated[str, Path(examples=["may_run"])]

log = logging.getLogger("footnote.web")


@runtime_checkable
class ReadsChecks(Protocol):
    """Whatever reads quick checks by the guard's rules alone; thread-safe."""

    def check_if_flagged(
        self,
        name: str,
        values: Mapping[str, object],
        *,
        turns: Sequence[str] = (),
        country: str = DEFAULT,
    ) -> CheckResult | None:
        """The guard's reply where its rules alone find something urgent, None otherwise; for a
        check there is no room for."""
        ...


@runtime_checkable
class TakesChecks(ReadsChecks, Protocol):
    """Whatever takes quick checks: thread-safe, and the guard is inside it."""

    def describe_checks(self) -> tuple[CheckForm, ...]:
        """The checks that can be taken."""
        ...

    def check(
        self,
        name: str,
        values: Mapping[str, object],
        *,
        turns: Sequence[str] = (),
        country: str = DEFAULT,
    ) -> CheckResult:
        """The result; raises `CheckInputError` for inputs it can't take."""
        ...


@dataclass(frozen=True)
class Asked:
    """What a request asks: the form's inputs, what was typed beside it, whose numbers to show (""
    where nobody said), and on which practice's site."""

    inputs: Mapping[str, object]
    turns: tuple[str, ...]
    country: str
    practice: str = ""


@dataclass(frozen=True)
class Taken:
    """A check that may be taken, on whose site, with whose numbers, and which listed origin may
    read the result."""

    asked: Asked
    practice: Practice | None
    country: str
    origin: str


def add_checks(app: FastAPI, desk: Desk) -> None:
    """Add the page and its API; an assistant that takes no checks gets neither."""
    assistant: object = desk.assistant
    if not isinstance(assistant, TakesChecks):
        return
    takes: TakesChecks = assistant
    _add_page(app, desk)

    @app.get(
        "/api/checks", summary="The quick checks and their questions", responses=list_problems(404)
    )
    def describe(request: Request, practice: str = "") -> Response:
        found = find_practice(desk.practices, practice)
        forms = [
            view_form(each)
            for each in takes.describe_checks()
            if has_check(found, each.description.name)
        ]
        origin = read_origin_header(request.headers)
        is_known = found is not None and is_listed(origin, found.origins)
        return _to_json({"checks": forms}, origin=origin if is_known else "")

    @app.post(
        "/api/checks/{name}",
        summary="Take a quick check",
        openapi_extra=CHECK_BODY,
        responses=list_problems(*PROBLEMS),
    )
    async def check(name: Name, request: Request) -> Response:
        return await _take_check(desk, takes, name, request)


def _add_page(app: FastAPI, desk: Desk) -> None:
    @app.get("/checks")
    def checks_page(practice: str = "", framed: str = "") -> Response:
        found = desk.practices.find(practice) if practice else None
        if practice and (found is None or not found.checks):
            headers = {"Content-Security-Policy": MISSING_POLICY}
            return HTMLResponse(render_missing(), status_code=404, headers=headers)
        html, policy = render_checks_page(found, country=desk.country, is_framed=bool(framed))
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})


async def _take_check(desk: Desk, takes: TakesChecks, name: str, request: Request) -> Response:
    """The result, if all that comes before it allows it; raises `ChatError`."""
    count_visitor(desk, request)
    taken = read_uncounted(desk, name, request, await request.body())
    if desk.rates and taken.practice:
        desk.rates.take_practice(taken.practice.slug)
    result = await run_in_threadpool(_take, takes, name, taken.asked, taken.country)
    return respond_with_result(taken, result)


def read_uncounted(desk: Desk, name: str, request: Request, body: bytes) -> Taken:
    """What is asked, whatever has been asked already; raises `ChatError`."""
    require_json(request)
    asked = read_asked(body)
    practice = find_practice(desk.practices, asked.practice)
    origin = require_origin(request.headers, practice)
    if practice:
        require_message_size(asked.turns)
        _require_check(practice, name)
    country = asked.country or (practice.country if practice else desk.country)
    return Taken(asked, practice, country, origin)


def respond_with_result(taken: Taken, result: CheckResult) -> Response:
    """A result, for who asked."""
    return _to_json(view_result(result), origin=taken.origin)


def has_check(practice: Practice | None, name: str) -> bool:
    """Whether a check is on the practice's pages; without a practice all are."""
    return practice is None or name in practice.checks


def _require_check(practice: Practice, name: str) -> None:
    if not has_check(practice, name):
        known = ", ".join(practice.checks) or "none"
        raise ChatError(404, f"this practice has no such check; it has: {known}")


def view_form(form: CheckForm) -> dict[str, Any]:
    """A form as JSON; `view` holds the cards of its footnotes as the page draws them."""
    return {**form.to_json(), "view": {"sources": view_sources(form.citations)}}


def view_result(result: CheckResult) -> dict[str, Any]:
    """A result as JSON: the reply's contract, `check`, and `view` as the page draws it."""
    return {**result.to_json(), "view": view_reply(result.reply)}


def read_asked(body: bytes) -> Asked:
    """Read a request; raises `ChatError` for any other form, or past a limit."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise ChatError(400, f"not JSON; expected {EXPECTED}") from None
    if not isinstance(data, dict) or not isinstance(data.get("inputs"), dict):
        raise ChatError(400, f'"inputs" must be an object; expected {EXPECTED}')
    require_keys(data, KEYS)
    practice = data.get("practice", "")
    if not isinstance(practice, str):
        raise ChatError(400, '"practice" must be the slug of a practice')
    asked = Asked(data["inputs"], _read_turns(data), read_country(data), practice)
    _require_size(asked)
    return asked


def _take(takes: TakesChecks, name: str, asked: Asked, country: str) -> CheckResult:
    try:
        return takes.check(name, asked.inputs, turns=asked.turns, country=country)
    except UnknownCheckError as error:
        raise ChatError(404, str(error)) from None
    except CheckInputError as error:
        raise ChatError(422, str(error), code="bad_value") from None
    except StoreUnreachableError:
        raise refuse_unreachable() from None
    except Exception as error:
        # The kind of the failure, never what was typed.
        log.error("a check failed: %s", type(error).__name__)
        raise ChatError(500, "something went wrong here, and it isn't you: try again") from None


def _read_turns(data: Mapping[str, Any]) -> tuple[str, ...]:
    turns = data.get("turns", [])
    if not isinstance(turns, list) or not all(isinstance(turn, str) for turn in turns):
        raise ChatError(400, '"turns" must be a list of strings, the runner\'s messages in order')
    return tuple(turn for turn in turns if turn.strip())


def _require_size(asked: Asked) -> None:
    try:
        require_size(asked.turns)
        require_size([json.dumps(asked.inputs)])
    except (ConversationTooLongError, RecursionError) as error:
        raise ChatError(413, str(error)) from None


def _to_json(data: Any, *, origin: str) -> Response:
    return respond_with_json(data, headers=allow_origin(origin))
