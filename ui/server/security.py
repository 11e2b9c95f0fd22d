"""What the browser may do on our pages, and what may be asked of us: headers, nonces, limits.

Gradio opens many routes (uploads, files, history, deep links, API lists); the page needs a handful.
`OPEN_TO_PAGE` lists those, and everything else below the page's path is refused.
"""

import re
import secrets
from collections.abc import Mapping, Sequence

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.conversation import MAX_CHARACTERS
from ui.api.errors import respond_with_error
from ui.errors import RefusedError

PAGE = "/chat"
# Gradio's route for the page's one event, which carries a question.
PAGE_EVENT = f"{PAGE}/gradio_api/run/predict"

# 20,000 characters, each escaped at its longest (12 bytes), and the JSON around them.
MAX_BODY_BYTES = 256 * 1024

OPEN_TO_PAGE = re.compile(
    rf"{PAGE}(/?|/theme\.css|/assets/[\w.\-/]+|/static/js/[\w.\-]+"
    r"|/gradio_api/(startup-events|run/predict|heartbeat/\w+))"
)
FOR_EVER = re.compile(rf"{PAGE}/(assets|static)/|/static/")

IMMUTABLE = "public, max-age=31536000, immutable"

HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}


def build_policy(nonce: str, *, ancestors: Sequence[str] = (), pictures: str = "") -> str:
    """The content security policy of a page whose own script tags carry `nonce`.

    `ancestors` may frame it, nobody where there are none; `pictures` is one other site whose
    pictures it may show.

    'unsafe-eval' is there because Gradio compiles the (constant) templates of `gr.HTML` and the
    (constant) scripts of its events in the browser; no visitor's or source's word reaches either.
    """
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src 'self' 'nonce-{nonce}' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            f"img-src 'self' data: {pictures}".strip(),
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'none'",
            "base-uri 'self'",
            "object-src 'none'",
            " ".join(["frame-ancestors", *(ancestors or ("'none'",))]),
        ]
    )


# Our own pages without Gradio: text, and no script at all.
DOCUMENT_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
POLICY_WITHOUT_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"


def new_nonce() -> str:
    """A value that nobody can guess, good for one response."""
    return secrets.token_urlsafe(18)


class SecurityHeaders:
    """Sets `HEADERS` and a policy on every response that doesn't bring its own, and how long it
    may be cached: versioned files for ever, the rest never."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                _complete(MutableHeaders(scope=message), scope["path"], message["status"])
            await send(message)

        return await self._app(scope, receive, send_with_headers)


class RequestLimits:
    """Refuses what the page doesn't need, and bodies no conversation can have."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            return await send({"type": "websocket.close", "code": 1008})
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        if not is_open(scope["path"]):
            return await _refuse(403, "not open here")(scope, receive, send)
        body = await read_body(receive)
        if body is None:
            error = f"too much text; a conversation may have {MAX_CHARACTERS:,} characters"
            return await _refuse(413, error)(scope, receive, send)
        return await self._app(scope, replay(body, receive), send)


def is_open(path: str) -> bool:
    """Whether a path may be asked for: ours, or one of the few of Gradio's that the page uses."""
    below_page = path == PAGE or path.startswith(f"{PAGE}/")
    return ".." not in path and (not below_page or OPEN_TO_PAGE.fullmatch(path) is not None)


def _complete(headers: MutableHeaders, path: str, status: int) -> None:
    may_be_framed = "frame-ancestors 'none'" not in headers.get(
        "content-security-policy", POLICY_WITHOUT_PAGE
    )
    for name, value in HEADERS.items():
        # The older header knows no list of sites; a policy that has one takes its place.
        if name != "X-Frame-Options" or not may_be_framed:
            headers.setdefault(name, value)
    headers.setdefault("Content-Security-Policy", POLICY_WITHOUT_PAGE)
    if status == 200 and FOR_EVER.match(path):
        headers["Cache-Control"] = IMMUTABLE
    else:
        headers.setdefault("Cache-Control", "no-store")


def _refuse(status: int, error: str) -> Response:
    return respond_with_error(RefusedError(status, error))


async def read_body(receive: Receive) -> bytes | None:
    """The whole body, or None as soon as it is past the limit."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return bytes(body)
        body += message.get("body", b"")
        if len(body) > MAX_BODY_BYTES:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def replay(body: bytes, receive: Receive) -> Receive:
    """A `receive` that gives the body read already, then whatever comes after it."""
    given = False

    async def receive_again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_again
