"""CORS: who may ask, and read the answer. Pages of our own may, the sites that a practice lists,
and programs that name no practice.

A browser can't lie about `Origin`; a program can. So this keeps one site from using another's
practice, and `ui.api.rates` keeps programs from taking more than their share.
"""

from collections.abc import Mapping

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.errors import RefusedError
from ui.practices.directory import Practices
from ui.practices.model import Practice
from ui.practices.origins import find_origin, is_listed

SAY_WHERE = (
    'say on whose site this is asked: send the header "Origin" with one of the sites that the'
    " practice lists (origins in its practice.toml)"
)


def require_origin(headers: Mapping[str, str], practice: Practice | None) -> str:
    """The listed origin that asks, empty for our own pages; `RefusedError` 403 for any other.

    Without `Origin` and `Referer` only a question without a practice is taken: a program's.
    """
    origin = read_origin_header(headers)
    if is_same_origin(headers, origin):
        return ""
    if listed := find_listed_origin(headers, practice):
        return listed
    if not origin and practice is None and "sec-fetch-site" not in headers:
        return ""
    if not origin and practice:
        raise RefusedError(403, SAY_WHERE)
    raise RefusedError(403, f"{origin or 'a page without an origin'} may not ask here: not listed")


def find_listed_origin(headers: Mapping[str, str], practice: Practice | None) -> str:
    """The origin that asks, where the practice lists it; empty otherwise."""
    origin = read_origin_header(headers)
    return origin if origin and practice and is_listed(origin, practice.origins) else ""


def read_origin_header(headers: Mapping[str, str]) -> str:
    """The origin that a browser names in `Origin` or `Referer`; empty where there is neither."""
    return headers.get("origin", "").lower() or find_origin(headers.get("referer", ""))


def is_same_origin(headers: Mapping[str, str], origin: str) -> bool:
    """Whether a page of this server asks. The scheme isn't compared: a proxy may end TLS."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    host = headers.get("host", "")
    return bool(host) and origin.partition("://")[2] == host.lower()


def allow_origin(origin: str) -> dict[str, str]:
    """The headers that let a listed origin's script read the response; none for an empty one."""
    if not origin:
        return {}
    return {"Access-Control-Allow-Origin": origin, "Vary": "Origin"}


def is_listed_somewhere(origin: str, practices: Practices) -> bool:
    """Whether any practice lists this origin: a preflight doesn't say which practice is asked."""
    return any(is_listed(origin, each.origins) for each in practices.find_all())


class ReadableRefusals:
    """Lets a listed site's own script read why its question was refused and when to come back; one
    that may not ask (403) reads nothing."""

    def __init__(self, app: ASGIApp, practices: Practices) -> None:
        self._app, self._practices = app, practices

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith("/api/"):
            return await self._app(scope, receive, send)
        origin = read_origin_header(Headers(scope=scope))

        async def send_readable(message: Message) -> None:
            is_refused = message.get("status", 0) >= 400 and message["status"] != 403
            if origin and is_refused and await self._is_listed(origin):
                headers = MutableHeaders(scope=message)
                # Set, not appended: a browser refuses an answer that names its reader twice.
                headers["Access-Control-Allow-Origin"] = origin
                headers.add_vary_header("Origin")
            await send(message)

        return await self._app(scope, receive, send_readable)

    async def _is_listed(self, origin: str) -> bool:
        return await run_in_threadpool(is_listed_somewhere, origin, self._practices)
