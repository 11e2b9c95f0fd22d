"""The quick checks on the web: the page `/checks`, and `/api/checks` that it and the widget use.

The page is light HTML of our own, without Gradio. Inputs go to `Assistant.check`, in which the
guard reads what was typed and ticked before anything else; nothing is kept or logged.
"""

import html
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import Template
from typing import Any, Protocol, runtime_checkable

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from starlette.concurrency import run_in_threadpool

from assistant.checks.errors import CheckInputError, UnknownCheckError
from assistant.checks.results import CheckForm, CheckResult
from assistant.conversation import require_size
from assistant.errors import ConversationTooLongError
from kb.errors import StoreUnreachableError
from ui.api.errors import respond_with_error
from ui.chat import ChatError, refuse_unreachable
from ui.countries import CODES, COUNTRIES, DEFAULT
from ui.files import FOLDER, build_address
from ui.rendering import view_reply, view_sources

FILES = ("theme.css", "checks.css", "checks-page.js", "favicon.svg")
EXPECTED = '{"inputs": {…}, "turns": ["…"], "country": "GB"}'
POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
    ]
)

log = logging.getLogger("footnote.web")


@runtime_checkable
class TakesChecks(Protocol):
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
    """What a request asks: the form's inputs, what was typed beside it, whose numbers to show."""

    inputs: Mapping[str, object]
    turns: tuple[str, ...]
    country: str


def add_checks(app: FastAPI, assistant: object, *, country: str = DEFAULT) -> None:
    """Add the page and its API; an assistant that takes no checks gets neither."""
    if not isinstance(assistant, TakesChecks):
        return
    takes: TakesChecks = assistant
    page = build_checks_page(country)

    @app.get("/checks")
    def checks_page() -> Response:
        return HTMLResponse(page, headers={"Content-Security-Policy": POLICY})

    @app.get("/api/checks")
    def describe() -> Response:
        return _to_json({"checks": [view_form(form) for form in takes.describe_checks()]})

    @app.post("/api/checks/{name}")
    async def check(name: str, request: Request) -> Response:
        kind, body = request.headers.get("content-type", ""), await request.body()
        return await run_in_threadpool(_answer, takes, name, kind, body, country)


def view_form(form: CheckForm) -> dict[str, Any]:
    """A form as JSON; `view` holds the cards of its footnotes as the page draws them."""
    return {**form.to_json(), "view": {"sources": view_sources(form.citations)}}


def view_result(result: CheckResult) -> dict[str, Any]:
    """A result as JSON: the reply's contract, `check`, and `view` as the page draws it."""
    return {**result.to_json(), "view": view_reply(result.reply)}


def read_asked(body: bytes, *, country: str) -> Asked:
    """Read a request; raises `ChatError` for any other form, or past a limit."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise ChatError(400, f"not JSON; expected {EXPECTED}") from None
    if not isinstance(data, dict) or not isinstance(data.get("inputs"), dict):
        raise ChatError(400, f'"inputs" must be an object; expected {EXPECTED}')
    unknown = sorted(data.keys() - {"inputs", "turns", "country"})
    if unknown:
        raise ChatError(400, f"unknown key {unknown[0][:60]!r}; expected {EXPECTED}")
    asked = Asked(data["inputs"], _read_turns(data), _read_country(data, country))
    _require_size(asked)
    return asked


def build_checks_page(country: str) -> str:
    """The page's document; the country is chosen, and nothing else of a visitor is in it."""
    addresses = {name.translate({46: "_", 45: "_"}): build_address(name) for name in FILES}
    template = Template((FOLDER / "checks.html").read_text(encoding="utf-8"))
    return template.substitute(addresses, countries=_render_countries(country))


def _answer(takes: TakesChecks, name: str, kind: str, body: bytes, country: str) -> Response:
    try:
        if kind.partition(";")[0].strip().lower() != "application/json":
            raise ChatError(415, "the content type must be application/json")
        return _to_json(view_result(_take(takes, name, read_asked(body, country=country))))
    except ChatError as error:
        return respond_with_error(error)


def _take(takes: TakesChecks, name: str, asked: Asked) -> CheckResult:
    try:
        return takes.check(name, asked.inputs, turns=asked.turns, country=asked.country)
    except UnknownCheckError as error:
        raise ChatError(404, str(error)) from None
    except CheckInputError as error:
        raise ChatError(422, str(error)) from None
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


def _read_country(data: Mapping[str, Any], default: str) -> str:
    country = data.get("country", default)
    if not isinstance(country, str) or country not in CODES:
        raise ChatError(400, f'"country" must be one of {", ".join(sorted(CODES))}')
    return country


def _require_size(asked: Asked) -> None:
    try:
        require_size(asked.turns)
        require_size([json.dumps(asked.inputs)])
    except (ConversationTooLongError, RecursionError) as error:
        raise ChatError(413, str(error)) from None


def _render_countries(chosen: str) -> str:
    return "".join(
        f'<option value="{each.code}"{" selected" if each.code == chosen else ""}>'
        f"{html.escape(each.name)}</option>"
        for each in COUNTRIES
    )


def _to_json(data: Any, *, status: int = 200) -> Response:
    # ASCII, because a visitor's words may hold lone surrogates, which UTF-8 can't carry.
    return Response(json.dumps(data), status_code=status, media_type="application/json")
