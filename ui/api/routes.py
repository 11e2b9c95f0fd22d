"""The routes below `/api/`: what each takes and gives, and one shape for every error."""

from collections.abc import Sequence

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import HTMLResponse, Response

from assistant.contract import Reply
from kb.articles import Article
from kb.errors import StoreUnreachableError
from ui.api.asking import STREAM, Service, find_practice, take_question
from ui.api.cors import (
    allow_origin,
    find_listed_origin,
    is_listed_somewhere,
    read_origin_header,
)
from ui.api.documents import (
    ASKING_PROBLEMS,
    QUESTION_BODY,
    STREAM_NOTE,
    Articles,
    build_document,
    list_limits,
    list_problems,
    render_document,
)
from ui.api.errors import respond_with_error, respond_with_json
from ui.api.readiness import FindMissing, Readiness, tell_readiness
from ui.api.shelves import list_articles
from ui.chat import refuse_unreachable
from ui.errors import RefusedError
from ui.server.outside import find_base

PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
    " frame-ancestors 'none'"
)
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "content-type, accept",
    "Access-Control-Max-Age": "600",
}


def add_api(
    app: FastAPI,
    service: Service,
    articles: Sequence[Article],
    find_missing: FindMissing,
    *,
    reader: str,
) -> None:
    """Add the API's routes. `articles` are the shared ones; `reader` names what reads beside the
    red-flag rules."""
    router = APIRouter(prefix="/api")
    _add_state(router, find_missing, reader)
    _add_chat(router, service)
    _add_reading(router, service, articles)
    _add_documents(router, app, service)
    app.include_router(router)
    app.add_exception_handler(RefusedError, _handle_chat_error)
    app.add_exception_handler(StoreUnreachableError, _handle_unreachable)


def _add_state(router: APIRouter, find_missing: FindMissing, reader: str) -> None:
    @router.get("/health", summary="Is the server there?")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    @router.get(
        "/ready",
        summary="Can it answer just now?",
        responses={200: {"model": Readiness}, 503: {"model": Readiness}},
    )
    async def readiness() -> Response:
        return await tell_readiness(find_missing, reader)


def _add_chat(router: APIRouter, service: Service) -> None:
    @router.post(
        "/chat",
        summary="Ask",
        description=STREAM_NOTE,
        openapi_extra=QUESTION_BODY,
        responses={
            200: {"model": Reply, "content": {STREAM: {}}},
            **list_problems(*ASKING_PROBLEMS),
        },
    )
    async def chat(request: Request) -> Response:
        return await take_question(service, request)

    @router.options("/chat", include_in_schema=False)
    @router.options("/checks/{name}", include_in_schema=False)
    def preflight(request: Request) -> Response:
        origin = read_origin_header(request.headers)
        if not is_listed_somewhere(origin, service.practices):
            raise RefusedError(403, f"{origin or 'a page without an origin'} may not ask here")
        return Response(status_code=204, headers={**allow_origin(origin), **PREFLIGHT})


def _add_reading(router: APIRouter, service: Service, articles: Sequence[Article]) -> None:
    @router.get(
        "/articles",
        summary="The articles that answers come from",
        responses={200: {"model": Articles}, **list_problems(404)},
    )
    def read_articles(request: Request, practice: str = "") -> Response:
        found = find_practice(service.practices, practice)
        shown = list_articles(service.practices.home, found, articles)
        origin = find_listed_origin(request.headers, found)
        return respond_with_json({"articles": shown}, headers=allow_origin(origin))

    @router.get(
        "/practices/{slug}",
        summary="What anyone may know of a practice",
        responses=list_problems(404),
    )
    def read_practice(slug: str) -> Response:
        found = find_practice(service.practices, slug)
        if found is None:
            raise RefusedError(404, "there is no such practice here")
        return respond_with_json(found.to_public())


def _add_documents(router: APIRouter, app: FastAPI, service: Service) -> None:
    @router.get("/openapi.json", include_in_schema=False)
    def openapi() -> Response:
        return respond_with_json(build_document(app))

    @router.get("/", include_in_schema=False)
    def page(request: Request) -> Response:
        limits = list_limits(service.rates.allowance if service.rates else None)
        html = render_document(build_document(app), address=find_base(request.scope), limits=limits)
        return HTMLResponse(html, headers={"Content-Security-Policy": PAGE_POLICY})


async def _handle_chat_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)
    return respond_with_error(error)


async def _handle_unreachable(_: Request, error: Exception) -> Response:
    return respond_with_error(refuse_unreachable())
