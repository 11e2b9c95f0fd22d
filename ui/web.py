"""The web app: the page below `/chat`, the JSON API, and our own small files.

No log of what is asked, no cookie, nothing stored. One `Assistant` answers every surface.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.middleware.gzip import GZipMiddleware

from assistant.reply import RULES_ALONE
from kb.articles import Article
from ui.chat import ChatError, Replies, answer_chat, read_chat, require_message_size
from ui.countries import DEFAULT
from ui.files import build_manifest, load_files
from ui.frame import PageFrame, build_frame
from ui.page import build_page, mount_page
from ui.rendering import view_reply
from ui.security import PAGE, RequestLimits, SecurityHeaders

MIN_GZIP_BYTES = 500
ROBOTS = "User-agent: *\nDisallow: /api/\n"


def build_web_app(
    assistant: Replies,
    articles: Sequence[Article],
    *,
    ready: Callable[[], bool] = lambda: True,
    reader: str = RULES_ALONE,
    country: str = DEFAULT,
) -> FastAPI:
    """The whole app around `assistant`; `ready` says whether it can answer yet.

    `reader` is what reads beside the red-flag rules, or "none" and why; it names no path.
    """
    app = FastAPI(title="Footnote", docs_url=None, redoc_url=None, openapi_url=None)
    _add_readiness(app, ready, reader)
    _add_api(app, assistant, country)
    _add_files(app)
    mount_page(app, build_page(lambda body: answer_page(assistant, body, country=country)))
    # The last added is the outermost: headers on all, then limits, then gzip, then the frame.
    app.add_middleware(PageFrame, frame=build_frame(articles, country=country))
    app.add_middleware(GZipMiddleware, minimum_size=MIN_GZIP_BYTES)
    app.add_middleware(RequestLimits)
    app.add_middleware(SecurityHeaders)
    return app


def answer_page(assistant: Replies, body: str, *, country: str) -> str:
    """A question from the page as JSON, to what the page shows as JSON; never raises."""
    number = _read_number(body)
    try:
        chat = read_chat(body, country=country)
        require_message_size(chat.turns)
        shown = {"id": number, "reply": view_reply(answer_chat(assistant, chat))}
    except ChatError as error:
        shown = {"id": number, "error": str(error)}
    return json.dumps(shown).replace("<", "\\u003c")


def _add_readiness(app: FastAPI, ready: Callable[[], bool], reader: str) -> None:
    @app.get("/api/health")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/api/ready")
    def readiness() -> Response:
        # Without the second reader the rules still guard every answer: ready, and it says so.
        is_ready = ready()
        return _to_json({"ready": is_ready, "reader": reader}, status=200 if is_ready else 503)


def _add_api(app: FastAPI, assistant: Replies, country: str) -> None:
    @app.post("/api/chat")
    async def chat(request: Request) -> Response:
        body = await request.body()
        return await run_in_threadpool(_answer_api, assistant, body, country)


def _answer_api(assistant: Replies, body: bytes, country: str) -> Response:
    try:
        return _to_json(answer_chat(assistant, read_chat(body, country=country)).to_json())
    except ChatError as error:
        return _to_json({"error": str(error)}, status=error.status)


def _add_files(app: FastAPI) -> None:
    files = load_files()

    @app.get("/")
    def home() -> Response:
        return RedirectResponse(f"{PAGE}/")

    @app.get("/robots.txt")
    def robots() -> Response:
        return PlainTextResponse(ROBOTS)

    @app.get("/manifest.json")
    def manifest() -> Response:
        return JSONResponse(build_manifest(), media_type="application/manifest+json")

    @app.get("/favicon.ico")
    def favicon() -> Response:
        return files["favicon.svg"].to_response()

    @app.get("/static/{version}/{name}")
    def static(version: str, name: str) -> Response:
        file = files.get(name)
        return file.to_response() if file else _to_json({"error": "no such file"}, status=404)


def _to_json(data: Any, *, status: int = 200) -> Response:
    # ASCII, because a visitor's words may hold lone surrogates, which UTF-8 can't carry.
    return Response(json.dumps(data), status_code=status, media_type="application/json")


def _read_number(body: str) -> int:
    try:
        number = json.loads(body)["id"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return 0
    return number if isinstance(number, int) else 0
