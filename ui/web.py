"""The web app: the page below `/chat`, the JSON API, and our own small files.

No log of what is asked, no cookie, nothing stored. One `Assistant` answers every surface.
"""

from collections.abc import Callable, Sequence

from fastapi import FastAPI
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.middleware.gzip import GZipMiddleware

from assistant.rules_alone import RULES_ALONE
from kb.articles import Article
from ui.api.asking import Service
from ui.api.cors import ReadableRefusals
from ui.api.door import Door
from ui.api.rates import Allowance, Rates
from ui.api.readiness import FindMissing
from ui.api.routes import add_api
from ui.chat import Replies
from ui.checks import add_checks
from ui.countries import DEFAULT
from ui.embed.routes import add_embed
from ui.pages.article_pages import add_article_pages
from ui.pages.files import build_manifest, load_files
from ui.pages.frame import PageFrame
from ui.pages.page_questions import answer_page
from ui.pages.whose import Frames
from ui.practices.directory import Practices, find_demo_alone
from ui.practices.noting import NoNotes, TakesNotes
from ui.server.admission import AT_ONCE, PATIENCE_SECONDS, WAIT_SECONDS, Admission
from ui.server.outside import AnswersHead, SeenFromOutside, find_name
from ui.server.refusals import Refusals
from ui.server.security import PAGE, RequestLimits, SecurityHeaders

MIN_GZIP_BYTES = 500
ROBOTS = "User-agent: *\nDisallow: /api/\n"


def build_web_app(
    assistant: Replies,
    articles: Sequence[Article],
    *,
    find_missing: FindMissing = list,
    reader: str = RULES_ALONE,
    country: str = DEFAULT,
    model: str = "",
    practices: Practices | None = None,
    allowance: Allowance | None = None,
    notes: TakesNotes | None = None,
    public_url: str = "",
    at_once: int = AT_ONCE,
    wait_seconds: float = WAIT_SECONDS,
    patience_seconds: float = PATIENCE_SECONDS,
    on_api: Callable[[FastAPI], None] = lambda app: None,
) -> FastAPI:
    """The whole app around `assistant`; `find_missing` says what it can't answer without.

    `reader` is what reads beside the red-flag rules, or "none" and why; it names no path.
    `model` names the embedding model of the index: a passage's id, and so its anchor, holds it.
    Without `practices` there is the demo alone; without `allowance` nobody's questions are counted;
    without `notes` nothing is kept for any practice's report. `public_url` is where visitors reach
    the site, for link previews; without it that is where they asked. `at_once` answers are worked
    on at a time, and whoever has waited `wait_seconds` is told to come back; page and widget
    give an answer up after `patience_seconds`. `on_api` gets the app once it may be asked all but
    the page, whose imports take seconds.
    """
    app = FastAPI(title="Footnote", docs_url=None, redoc_url=None, openapi_url=None)
    practices = practices or find_demo_alone()
    rates = Rates(allowance) if allowance else None
    service = Service(assistant, practices, rates, notes or NoNotes(), country)
    add_api(app, service, articles, find_missing, reader=reader)
    add_embed(app, practices, patience_seconds=patience_seconds)
    _add_files(app)
    add_checks(app, service)
    add_article_pages(app, articles, model=model)
    # The last added is the outermost: the site's address, headers on all, who may read a refusal,
    # then limits on what comes in, a look at what is refused further in, who may ask, how many at
    # once, gzip, the frame. A request is here whole before it takes anybody's place.
    frames = Frames(practices, articles, country, patience_seconds)
    app.add_middleware(PageFrame, find_frame=frames.find)
    app.add_middleware(GZipMiddleware, minimum_size=MIN_GZIP_BYTES)
    app.add_middleware(Admission, at_once=at_once, wait_seconds=wait_seconds)
    app.add_middleware(Door, rates=rates)
    app.add_middleware(Refusals, service=service)
    app.add_middleware(RequestLimits)
    app.add_middleware(ReadableRefusals, practices=practices)
    app.add_middleware(SecurityHeaders)
    names = {find_name(path) for path in (PAGE, *(getattr(r, "path", "") for r in app.routes))}
    app.add_middleware(SeenFromOutside, public_url=public_url, names=names)
    app.add_middleware(AnswersHead)
    on_api(app)
    from ui.pages.page import build_page, mount_page

    mount_page(app, build_page(lambda body: answer_page(service, body)))
    return app


def _add_files(app: FastAPI) -> None:
    files = load_files()

    @app.get("/")
    def home() -> Response:
        return RedirectResponse(f".{PAGE}/")

    @app.get(PAGE)
    def page() -> Response:
        return RedirectResponse(f".{PAGE}/")

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
        return file.to_response() if file else PlainTextResponse("no such file", status_code=404)
