"""The widget's addresses: the loader, a practice's chat page and pictures, and the demo."""

from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, HTMLResponse, Response

from ui.embed.files import find_version, load_files, respond_with_loader
from ui.embed.pages import render_chat_page, render_demo, render_missing
from ui.embed.policies import DEMO_POLICY, MISSING_POLICY, PICTURE_POLICY
from ui.practices.directory import Practices
from ui.practices.files import DEMO, find_logo
from ui.practices.model import Practice
from ui.server.security import IMMUTABLE


def add_embed(app: FastAPI, practices: Practices, *, patience_seconds: float) -> None:
    """Put the widget into the app; it gives an answer up after `patience_seconds`."""
    _add_files(app)
    _add_pages(app, practices, patience_seconds)
    _add_pictures(app, practices)


def _add_files(app: FastAPI) -> None:
    files = load_files()

    @app.get("/widget.js", include_in_schema=False)
    def loader() -> Response:
        return respond_with_loader()

    @app.get("/embed/files/{version}/{name}", include_in_schema=False)
    def file(version: str, name: str) -> Response:
        found = files.get(name)
        if found is None:
            return _build_missing()
        kept = IMMUTABLE if version == find_version() else "no-store"
        return _with(found.to_response(), {"Cache-Control": kept})


def _add_pages(app: FastAPI, practices: Practices, patience_seconds: float) -> None:
    @app.get("/embed/{slug}", include_in_schema=False)
    def chat_page(slug: str) -> Response:
        practice = practices.find(slug)
        return _build_page(practice, patience_seconds) if practice else _build_missing()

    @app.get("/p/{slug}", include_in_schema=False)
    def no_page(slug: str) -> Response:
        # A practice's page is the Gradio page, framed on its way out (`ui.pages.frame`).
        return _build_missing()

    @app.get("/demo", include_in_schema=False)
    def demo(request: Request) -> Response:
        practice = practices.find(DEMO)
        if practice is None:
            return _build_missing()
        inline = "inline" in request.query_params
        html = render_demo(practice, is_inline=inline)
        return HTMLResponse(html, headers={"Content-Security-Policy": DEMO_POLICY})


def _add_pictures(app: FastAPI, practices: Practices) -> None:
    @app.get("/embed/{slug}/logo", include_in_schema=False)
    def logo(slug: str) -> Response:
        practice = practices.find(slug)
        path = find_logo(practices.home, practice) if practice else None
        if path is None or not path.is_file():
            return _build_missing()
        headers = {"Content-Security-Policy": PICTURE_POLICY, "Cache-Control": "max-age=3600"}
        return FileResponse(path, headers=headers)


def _build_page(practice: Practice, patience_seconds: float) -> Response:
    html, policy = render_chat_page(practice, patience_seconds=patience_seconds)
    return HTMLResponse(html, headers={"Content-Security-Policy": policy})


def _build_missing() -> Response:
    headers = {"Content-Security-Policy": MISSING_POLICY}
    return HTMLResponse(render_missing(), status_code=404, headers=headers)


def _with(response: Response, headers: Mapping[str, str]) -> Response:
    response.headers.update(headers)
    return response
