"""Puts our own head and header around Gradio's document, so that they are there before any script.

Gradio's index page names Gradio in its link previews and loads without a nonce; the frame takes its
`meta` and `title` lines out, gives every script tag this response's nonce, and adds ours.
Link previews need whole addresses: `$base` in the head becomes the address that was asked.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.server.outside import find_base
from ui.server.security import PAGE, build_policy, new_nonce

FOREIGN_META = re.compile(r'<meta\s+(?:property="og:|name="twitter:)[^>]*>\s*')
RESIZER = re.compile(r"<script>\s*\(\(\) => \{\s*const root = .*?\}\)\(\);\s*</script>", re.DOTALL)
CONFIG = "<script>window.gradio_api_info"
# Gradio writes its own address into the page, from headers that a proxy may have changed; the
# browser knows better where it is.
LOCATE = f'<script>window.gradio_config.root = new URL("..{PAGE}", location.href).href;</script>'
PRACTICE_PAGE = re.compile(r"/p/([a-z0-9-]{1,60})")
# The leg map's place once there is a conversation: below it, above the message box.
AFTER = '<section id="after" aria-label="Leg map" hidden></section>'


@dataclass(frozen=True)
class Frame:
    """What is added at the start of the head and before Gradio's element, who may frame the page
    (nobody by default), and from which other site its pictures come, if any."""

    head: str
    header: str
    after: str = AFTER
    ancestors: tuple[str, ...] = ()
    pictures: str = ""


# The frame of the practice with this slug, of our own page for "", for whoever asks; None
# where there is no such one.
FindFrame = Callable[[str, HTTPConnection], Frame | None]


def frame_document(document: str, frame: Frame, nonce: str, *, base: str = "") -> str:
    """Gradio's document inside our frame; `base` is the site's address, for link previews."""
    document = RESIZER.sub("", FOREIGN_META.sub("", document))
    # Gradio looks for its files from here, wherever the page is; ours are as far from either place.
    document = document.replace('<base href="./"', f'<base href="..{PAGE}/"', 1)
    document = document.replace('href="/manifest.json"', 'href="../manifest.json"')
    document = document.replace(CONFIG, LOCATE + CONFIG, 1)
    # The title is ours, or the practice's, and not that of Gradio's one page.
    document = document.replace('control_page_title="true"', 'control_page_title="false"', 1)
    document = document.replace("<html", '<html class="page"', 1)
    document = document.replace("<head>", f"<head>\n{frame.head.replace('$base', base)}", 1)
    document = document.replace("<gradio-app", f"{frame.header}\n<gradio-app", 1)
    document = document.replace("</gradio-app>", f"</gradio-app>\n{frame.after}", 1)
    return document.replace("<script", f'<script nonce="{nonce}"')


class PageFrame:
    """Frames the page's document on its way out, at `/chat/` as ours and at `/p/<slug>` as a
    practice's; leaves everything else alone. It is one Gradio page in all of them."""

    def __init__(self, app: ASGIApp, find_frame: FindFrame) -> None:
        self._app = app
        self._find_frame = find_frame

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        slug = _find_slug(scope)
        frame = None
        if slug is not None:
            frame = await run_in_threadpool(self._find_frame, slug, HTTPConnection(scope))
        if frame is None:
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
                    await _send_framed(frame, start, bytes(body), send, find_base(scope))

        page = f"{PAGE}/"
        return await self._app({**scope, "path": page, "raw_path": page.encode()}, receive, collect)


def _find_slug(scope: Scope) -> str | None:
    """Whose page is asked for: "" for ours, None where none is."""
    if scope["type"] != "http" or scope["method"] != "GET":
        return None
    if scope["path"] == f"{PAGE}/":
        return ""
    found = PRACTICE_PAGE.fullmatch(scope["path"])
    return found[1] if found else None


async def _send_framed(frame: Frame, start: Message, body: bytes, send: Send, base: str) -> None:
    if Headers(raw=start["headers"]).get("content-type", "").startswith("text/html"):
        nonce = new_nonce()
        text = frame_document(body.decode("utf-8"), frame, nonce, base=base)
        body = text.encode("utf-8")
        headers = MutableHeaders(raw=start["headers"])
        headers["content-length"] = str(len(body))
        headers["content-security-policy"] = build_policy(
            nonce, ancestors=frame.ancestors, pictures=frame.pictures
        )
        start = {**start, "headers": headers.raw}
    await send(start)
    await send({"type": "http.response.body", "body": body})
