"""Puts our own head and header around Gradio's document, so that they are there before any script.

Gradio's index page names Gradio in its link previews and loads without a nonce; the frame takes its
`meta` and `title` lines out, gives every script tag this response's nonce, and adds ours.
Link previews need whole addresses: `$base` in the head becomes the address that was asked.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from string import Template

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kb.articles import Article
from ui.addresses import find_page
from ui.countries import COUNTRIES, find_country
from ui.files import FOLDER, build_address
from ui.security import PAGE, build_policy, new_nonce

NOT_KNOWN = "not known"
OWN = "curation"  # the basis of the curators' own page, which no therapist wrote
FOREIGN_META = re.compile(r'<meta\s+(?:property="og:|name="twitter:)[^>]*>\s*')
RESIZER = re.compile(r"<script>\s*\(\(\) => \{\s*const root = .*?\}\)\(\);\s*</script>", re.DOTALL)
COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
FILES = (
    "theme.css",
    "legmap.css",
    "print.css",
    "page.js",
    "favicon.svg",
    "touch-icon.png",
    "card.png",
)
HOST = re.compile(r"[\w.-]+(:\d+)?|\[[0-9a-fA-F:.]+\](:\d+)?")
# The leg map's place once there is a conversation: below it, above the message box.
AFTER = '<section id="after" aria-label="Leg map" hidden></section>'


@dataclass(frozen=True)
class Frame:
    """What is added at the end of the head, and before Gradio's element."""

    head: str
    header: str
    after: str = AFTER


def build_frame(articles: Sequence[Article], *, country: str) -> Frame:
    """The frame for these articles; every word of theirs is escaped."""
    addresses = {name.replace(".", "_"): build_address(name) for name in FILES}
    header = _read_template("header.html").substitute(
        countries=_render_countries(country),
        country=_name_country(country),
        emergency=_render_emergency(country),
        articles=_render_articles(articles),
        count=_say_count(sum(article.source.basis != OWN for article in articles)),
    )
    return Frame(head=_read_template("head.html").safe_substitute(addresses), header=header)


def frame_document(document: str, frame: Frame, nonce: str, *, base: str = "") -> str:
    """Gradio's document inside our frame; `base` is the site's address, for link previews."""
    document = RESIZER.sub("", FOREIGN_META.sub("", document))
    document = document.replace("<html", '<html class="page"', 1)
    document = document.replace("<head>", f"<head>\n{frame.head.replace('$base', base)}", 1)
    document = document.replace("<gradio-app", f"{frame.header}\n<gradio-app", 1)
    document = document.replace("</gradio-app>", f"</gradio-app>\n{frame.after}", 1)
    return document.replace("<script", f'<script nonce="{nonce}"')


class PageFrame:
    """Frames the page's document on its way out; leaves everything else alone."""

    def __init__(self, app: ASGIApp, frame: Frame) -> None:
        self._app = app
        self._frame = frame

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != f"{PAGE}/" or scope["method"] != "GET":
            return await self._app(scope, receive, send)
        start: Message = {}
        body = bytearray()

        async def collect(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = message
            elif message["type"] != "http.response.body":
                await send(message)
            else:
                body.extend(message.get("body", b""))
                if not message.get("more_body", False):
                    await self._send_framed(start, bytes(body), send, find_base(scope))

        return await self._app(scope, receive, collect)

    async def _send_framed(self, start: Message, body: bytes, send: Send, base: str) -> None:
        if Headers(raw=start["headers"]).get("content-type", "").startswith("text/html"):
            nonce = new_nonce()
            text = frame_document(body.decode("utf-8"), self._frame, nonce, base=base)
            body = text.encode("utf-8")
            headers = MutableHeaders(raw=start["headers"])
            headers["content-length"] = str(len(body))
            headers["content-security-policy"] = build_policy(nonce)
            start = {**start, "headers": headers.raw}
        await send(start)
        await send({"type": "http.response.body", "body": body})


def find_base(scope: Scope) -> str:
    """`https://host` as the visitor asked for it; empty where the host isn't one."""
    host = Headers(scope=scope).get("host", "")
    return f"{scope['scheme']}://{host}" if HOST.fullmatch(host) else ""


def _read_template(name: str) -> Template:
    return Template((FOLDER / name).read_text(encoding="utf-8"))


def _render_countries(chosen: str) -> str:
    return "".join(
        f'<option value="{each.code}" data-emergency="{each.emergency or ""}"'
        f"{' selected' if each.code == chosen else ''}>{html.escape(each.name)}</option>"
        for each in COUNTRIES
    )


def _name_country(code: str) -> str:
    country = find_country(code)
    return html.escape(f"{country.name}." if country else "not known.")


def _render_emergency(code: str) -> str:
    country = find_country(code)
    number = country.emergency if country else None
    if number is None:
        return '<a id="emergency-number">your local emergency number</a>'
    return f'<a id="emergency-number" href="tel:{number}">{number}</a>'


def _render_articles(articles: Sequence[Article]) -> str:
    return "".join(f"<li>{_render_article(article)}</li>" for article in articles)


def _render_article(article: Article) -> str:
    source = article.source
    known = (source.author, source.credentials, source.publisher)
    names = (name for name in known if name != NOT_KNOWN)
    by = ", ".join(dict.fromkeys(names))
    title = f"<cite>{html.escape(source.title)}</cite>"
    link = f'<a href="{html.escape(find_page(source.slug))}" target="_blank">{title}</a>'
    return f"{link}{html.escape(f' ({by})' if by else '')}"


def _say_count(count: int) -> str:
    number = COUNTS[count] if count < len(COUNTS) else str(count)
    return f"{number} article{'' if count == 1 else 's'}"
