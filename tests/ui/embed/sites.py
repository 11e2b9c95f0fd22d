"""A therapist's site on another origin than the server, as plain or hostile as a test wants."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.fakes import build_article
from tests.ui.checkers import CannedRepliesAndChecks
from tests.ui.replies import CannedReplies
from tests.ui.servers import serve
from ui.practices.directory import Practices
from ui.practices.files import write_practice
from ui.web import build_web_app

HOSTILE = (
    "* { all: unset !important; position: static !important; opacity: 0.1 !important;"
    " direction: rtl !important }"
)
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Hill Street</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">{style}</head>
<body><main><h1>Hill Street Massage</h1><p>Tuesdays to Saturdays. <a href="#x">Prices</a></p>
{inside}<p>{filler}</p></main>{script}</body></html>"""

PRACTICE = """
name = "Hill Street Massage"
logo = "logo.svg"
colour = "#7a2e4d"
greeting = "What is bothering your legs?"
phone = "+44 1632 960 001"
origins = ["{origin}"]
quick_checks = ["may_run", "massage_today", "plan_session"]

[booking]
link = "https://booking.example.org/hill-street"
label = "Book with Jo"
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4H0z"/></svg>'


@dataclass(frozen=True)
class Sites:
    """Where the server is, a site on the practice's list, and one that isn't on it."""

    server: str
    listed: str
    unlisted: str
    replies: CannedReplies
    home: Path

    def address(self, query: str = "") -> str:
        """The listed site's page; the query says what is odd about it (`build_page`)."""
        return f"{self.listed}/?server={self.server}&{query}"


@contextmanager
def open_sites(home: Path) -> Iterator[Sites]:
    """One server with the practice `hill-street`, and two sites on other origins."""
    with serve(build_site()) as one, serve(build_site()) as other:
        listed = one.replace("127.0.0.1", "localhost")
        path = write_practice(home, "hill-street", PRACTICE.format(origin=listed))
        (path.parent / "logo.svg").write_text(LOGO)
        replies = CannedRepliesAndChecks()
        articles = [build_article("one", "A text about shins.")]
        with serve(build_web_app(replies, articles, practices=Practices(home))) as server:
            unlisted = other.replace("127.0.0.1", "localhost")
            yield Sites(server, listed, unlisted, replies, home)


def build_site() -> Starlette:
    """A site that answers every path with its one page."""
    return Starlette(routes=[Route("/style.css", _style), Route("/{path:path}", build_page)])


def build_page(request: Request) -> Response:
    """The page with the widget in it: `mode`, `practice`, `hostile`, `strict` policy, `long`;
    `ground` and `words` are its colours, `scheme` its colour scheme, `theme` and `hash` what its
    script tag or frame asks."""
    asked = request.query_params
    server = asked.get("server", "")
    practice = asked.get("practice", "hill-street")
    attributes = f'data-practice="{practice}" data-colour="#7a2e4d" data-label="Ask about pain"'
    booking = (
        'data-booking="https://booking.example.org/hill-street" data-booking-label="Book with Jo"'
    )
    theme = f'data-theme="{asked["theme"]}"' if "theme" in asked else ""
    script = f'<script async src="{server}/widget.js" {attributes} {booking} {theme}></script>'
    inside = ""
    hash_ = f"#{asked['hash']}" if "hash" in asked else ""
    if asked.get("mode") == "inline":
        inside = '<div id="here"></div>'
        script = script.replace("<script", '<script data-mode="inline" data-target="#here"')
    if asked.get("mode") == "frame":
        inside = (
            f'<iframe title="Ask" src="{server}/embed/{practice}{hash_}" width="400" height="640">'
        )
        inside, script = f"{inside}</iframe>", ""
    filler = "A paragraph on the practice. " * (200 if "long" in asked else 3)
    style = '<link rel="stylesheet" href="/style.css">' if "hostile" in asked else ""
    if "words" in asked:
        ground, words = asked.get("ground", "none"), asked["words"]
        style = f"<style>body {{ background: {ground}; color: {words} }}</style>"
    if "scheme" in asked:
        style = f'<meta name="color-scheme" content="{asked["scheme"]}">'
    html = PAGE.format(style=style, inside=inside, script=script, filler=filler)
    headers = {}
    if "strict" in asked:
        policy = f"script-src {server}; frame-src {server}; style-src 'self'; img-src data:"
        headers["Content-Security-Policy"] = f"default-src 'none'; {policy}"
    return HTMLResponse(html, headers=headers)


def _style(_: Request) -> Response:
    return Response(HOSTILE, media_type="text/css")
