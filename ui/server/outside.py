"""How this site is seen from outside: behind a proxy that ends TLS, or that gives it one folder.

Most proxies take the prefix off before they ask us, and nothing says what it was. So our pages name
each other by relative addresses; what needs a whole one (link previews) takes it from the setting.
Where a proxy leaves the prefix on, that setting or the server's `root_path` says what to take off.
The setting doesn't where the prefix is a name of ours as well: behind a proxy that took it off,
`/chat/` would be taken for it.
"""

import re
from collections.abc import Set
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

KEY = "footnote.public_url"
HOST = re.compile(r"[\w.-]+(:\d+)?|\[[0-9a-fA-F:.]+\](:\d+)?")


class SeenFromOutside:
    """Remembers where visitors reach the site, takes a prefix off that the proxy left on, and makes
    redirects relative: those that Starlette writes (a slash too many or too few) would leave the
    proxy's prefix out. `names` are the first parts of the site's own paths."""

    def __init__(self, app: ASGIApp, public_url: str = "", names: Set[str] = frozenset()) -> None:
        self._app = app
        self._public_url = public_url
        prefix = urlsplit(public_url).path.rstrip("/")
        self._prefix = "" if find_name(prefix) in names else prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        prefix = scope.get("root_path", "").rstrip("/") or self._prefix
        if prefix and scope["path"] == prefix:
            return await _lead_within(prefix, scope)(scope, receive, send)
        scope = {**_take_off(scope, prefix), KEY: self._public_url}

        async def send_relative(message: Message) -> None:
            if message["type"] == "http.response.start" and 300 <= message["status"] < 400:
                _make_relative(MutableHeaders(scope=message), scope)
            await send(message)

        return await self._app(scope, receive, send_relative)


class AnswersHead:
    """Takes HEAD for GET and leaves the body out: those who look whether a page is there ask so."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            return await self._app(scope, receive, send)

        async def send_head(message: Message) -> None:
            is_body = message["type"] == "http.response.body"
            await send({**message, "body": b""} if is_body else message)

        return await self._app({**scope, "method": "GET"}, receive, send_head)


def _lead_within(prefix: str, scope: Scope) -> RedirectResponse:
    query = scope.get("query_string", b"").decode("latin-1")
    return RedirectResponse(f"{prefix.rpartition('/')[2]}/{query and '?'}{query}")


def _take_off(scope: Scope, prefix: str) -> Scope:
    scope = {**scope, "root_path": ""}
    if prefix and scope["path"].startswith(f"{prefix}/"):
        scope["path"] = scope["path"].removeprefix(prefix)
        scope["raw_path"] = (scope.get("raw_path") or b"").removeprefix(prefix.encode())
    return scope


def find_name(path: str) -> str:
    """The first part of a path: "articles" of "/articles/one"."""
    return path.lstrip("/").partition("/")[0]


def find_root(scope: Scope) -> str:
    """The way from the page that is asked for to the site's root: ".", "..", "../..", …"""
    return "/".join([".."] * (scope["path"].count("/") - 1)) or "."


def find_base(scope: Scope) -> str:
    """The site's whole address: as it was set, or `https://host` as the visitor asked for it; empty
    where the host isn't one."""
    host = Headers(scope=scope).get("host", "")
    asked = f"{scope['scheme']}://{host}" if HOST.fullmatch(host) else ""
    return scope.get(KEY) or asked


def _make_relative(headers: MutableHeaders, scope: Scope) -> None:
    host = Headers(scope=scope).get("host", "")
    own, location = f"{scope['scheme']}://{host}/", headers.get("location", "")
    if location.startswith(own):
        headers["location"] = f"{find_root(scope)}/{location.removeprefix(own)}"
