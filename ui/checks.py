"""The quick checks on the web: the page `/checks`, and `/api/checks` that it and programs use.

A request holds what one to `/api/chat` holds, checked in the same place (`ui.api.asking`), and the
form's inputs. On a practice's site the checks are those that the practice chose. Inputs go to
`Assistant.check`, in which the guard reads what was typed and ticked before anything else; nothing
is kept or logged.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, Protocol, runtime_checkable

from fastapi import FastAPI, Path, Request
from fastapi.responses import HTMLResponse, Response
from starlette.concurrency import run_in_threadpool

from assistant.checks.errors import CheckInputError, UnknownCheckError
from assistant.checks.results import CheckForm, CheckResult
from assistant.conversation import require_size
from assistant.errors import ConversationTooLongError
from ui.api.asking import (
    Asked,
    Service,
    admit,
    count_on_site,
    count_visitor,
    find_practice,
    require_json,
)
from ui.api.cors import allow_origin, find_listed_origin
from ui.api.documents import ASKING_PROBLEMS, CHECK_BODY, list_problems
from ui.api.errors import respond_with_json
from ui.chat import KEYS as CHAT_KEYS
from ui.chat import build_chat, read_json, refusing_failures, require_keys
from ui.countries import DEFAULT, find_start
from ui.embed.pages import render_missing
from ui.embed.policies import MISSING_POLICY
from ui.errors import RefusedError
from ui.pages.checks_page import render_checks_page
from ui.pages.rendering import view_reply, view_sources
from ui.practices.model import Practice

EXPECTED = '{"inputs": {…}, "turns": ["…"], "country": "GB", "practice": "…"}'
KEYS = CHAT_KEYS | {"inputs"}

Name = Annotated[str, Path(examples=["may_run"])]


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
class AskedCheck:
    """A check that has been let in: the form's inputs, and the question around them. Its turns are
    what was typed beside the form, if anything."""

    asked: Asked
    inputs: Mapping[str, object]


def add_checks(app: FastAPI, service: Service) -> None:
    """Add the page and its API; an assistant that takes no checks gets neither."""
    assistant: object = service.assistant
    if not isinstance(assistant, TakesChecks):
        return
    takes: TakesChecks = assistant
    _add_page(app, service)

    @app.get(
        "/api/checks", summary="The quick checks and their questions", responses=list_problems(404)
    )
    def describe(request: Request, practice: str = "") -> Response:
        found = find_practice(service.practices, practice)
        forms = [
            view_form(each)
            for each in takes.describe_checks()
            if has_check(found, each.description.name)
        ]
        headers = allow_origin(find_listed_origin(request.headers, found))
        return respond_with_json({"checks": forms}, headers=headers)

    @app.post(
        "/api/checks/{name}",
        summary="Take a quick check",
        openapi_extra=CHECK_BODY,
        responses=list_problems(*ASKING_PROBLEMS),
    )
    async def check(name: Name, request: Request) -> Response:
        return await _take_check(service, takes, name, request)


def _add_page(app: FastAPI, service: Service) -> None:
    @app.get("/checks")
    def checks_page(request: Request, practice: str = "", framed: str = "") -> Response:
        found = service.practices.find(practice) if practice else None
        if practice and (found is None or not found.checks):
            headers = {"Content-Security-Policy": MISSING_POLICY}
            return HTMLResponse(render_missing(), status_code=404, headers=headers)
        start = find_start(
            request.query_params,
            request.headers,
            given=found.country if found else "",
            otherwise=service.country,
        )
        html, policy = render_checks_page(found, country=start.country, is_framed=bool(framed))
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})


async def _take_check(
    service: Service, takes: TakesChecks, name: str, request: Request
) -> Response:
    """Check the request, count it and take the check; raises `RefusedError`."""
    await count_visitor(service, request)
    check = read_check_uncounted(service, name, request, await request.body())
    await count_on_site(service, check.asked)
    result = await run_in_threadpool(_take, takes, name, check)
    return respond_with_result(check, result)


def read_check_uncounted(service: Service, name: str, request: Request, body: bytes) -> AskedCheck:
    """Read and check a request without counting it; raises `RefusedError`."""
    require_json(request)
    data = _read_data(body)
    # Without turns the form alone speaks; an empty one says nothing.
    chat = build_chat({"turns": [], **data}, country=service.country)
    chat = replace(chat, turns=tuple(turn for turn in chat.turns if turn.strip()))
    _require_size(chat.turns, data["inputs"])
    asked = admit(service, request, chat)
    if asked.practice:
        _require_check(asked.practice, name)
    return AskedCheck(asked, data["inputs"])


def respond_with_result(check: AskedCheck, result: CheckResult) -> Response:
    """A result as JSON, for the site that asked."""
    return respond_with_json(view_result(result), headers=allow_origin(check.asked.origin))


def has_check(practice: Practice | None, name: str) -> bool:
    """Whether a check is on the practice's pages; without a practice all are."""
    return practice is None or name in practice.checks


def _require_check(practice: Practice, name: str) -> None:
    if not has_check(practice, name):
        known = ", ".join(practice.checks) or "none"
        raise RefusedError(404, f"this practice has no such check; it has: {known}")


def view_form(form: CheckForm) -> dict[str, Any]:
    """A form as JSON; `view` holds the cards of its footnotes as the page draws them."""
    return {**form.to_json(), "view": {"sources": view_sources(form.citations)}}


def view_result(result: CheckResult) -> dict[str, Any]:
    """A result as JSON: the reply's contract, `check`, and `view` as the page draws it."""
    return {**result.to_json(), "view": view_reply(result.reply)}


def _read_data(body: bytes) -> Mapping[str, Any]:
    """A request with its inputs and no key that isn't known; raises `RefusedError` 400."""
    data = read_json(body, expected=EXPECTED)
    if not isinstance(data, dict) or not isinstance(data.get("inputs"), dict):
        raise RefusedError(400, f'"inputs" must be an object; expected {EXPECTED}')
    require_keys(data, KEYS)
    return data


def _take(takes: TakesChecks, name: str, check: AskedCheck) -> CheckResult:
    chat = check.asked.chat
    with refusing_failures("a check"):
        try:
            return takes.check(name, check.inputs, turns=chat.turns, country=chat.country)
        except UnknownCheckError as error:
            raise RefusedError(404, str(error)) from None
        except CheckInputError as error:
            raise RefusedError(422, str(error), code="bad_value") from None


def _require_size(turns: Sequence[str], inputs: Mapping[str, object]) -> None:
    try:
        require_size(turns)
        require_size([json.dumps(inputs)])
    except (ConversationTooLongError, RecursionError) as error:
        raise RefusedError(413, str(error)) from None
