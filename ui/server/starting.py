"""What is answered while the rest is still being built, and the hand-over once it is.

The port is open from the first second: health says that the process lives, readiness says what is
still missing, the page says that it is starting and asks again by itself, everything else is 503.
The widget's loader is there at once: a site that asks for it in vain has no button until somebody
loads it anew. The guard's rules are built first: they read every question meanwhile, and one that
comes before they are there waits for them. All but the page, whose imports take seconds, answers as
soon as the API can.
"""

import asyncio
import html
import threading
from collections.abc import Callable
from contextlib import AsyncExitStack
from string import Template
from typing import TypeVar

from starlette.applications import Starlette
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ui.api.errors import respond_with_error
from ui.embed.files import LOADER, respond_with_loader
from ui.errors import RefusedError
from ui.pages.files import FOLDER
from ui.server.admission import is_answering
from ui.server.security import PAGE, SecurityHeaders

RETRY_SECONDS = 2
# The widget's frame asks again before the loader gives it up.
FRAME_SECONDS = 1
STARTING = RefusedError(
    503, "starting; try again in a moment", retry_after=RETRY_SECONDS, code="starting"
)
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors"
# The chat in a site's frame; it isn't known yet which sites may hold it, and there's nothing in it.
EMBEDDED = "/embed/"


class Stages:
    """What the app is built of, in order, and which of it isn't there yet; thread-safe.

    `api` is what answers all but the page already, once there is one.
    """

    def __init__(self, *names: str) -> None:
        self._missing = dict.fromkeys(names)
        self.api: ASGIApp | None = None

    def finish(self, name: str) -> None:
        """Note that a stage is done."""
        self._missing.pop(name, None)

    @property
    def missing(self) -> list[str]:
        return list(self._missing)


Build = Callable[[Stages], Starlette]
# Around what refuses every question: gives those that are urgent their answer.
Guard = Callable[[ASGIApp], ASGIApp]
Built = TypeVar("Built")


class Starting:
    """An ASGI app that builds another one in a thread and then is that one.

    `build_guard` is called before `build`, which gets the stages to tick off. When one raises,
    `on_failure` is called in the event loop and `failure` holds the error.
    """

    def __init__(
        self,
        build: Build,
        stages: Stages,
        *,
        build_guard: Callable[[], Guard],
        emergency: str | None,
        on_failure: Callable[[], None],
        on_ready: Callable[[], None] = lambda: None,
    ) -> None:
        self.failure: BaseException | None = None
        self._build_guard, self._build, self._stages = build_guard, build, stages
        self._on_failure, self._on_ready = on_failure, on_ready
        self._page = _render_page(emergency, RETRY_SECONDS)
        # A practice's visitors may be elsewhere than the one who serves.
        self._framed_page = _render_page(None, FRAME_SECONDS)
        self._app: ASGIApp | None = None
        self._guarded: ASGIApp = self._refuse
        self._is_guarded = asyncio.Event()
        self._waiting = SecurityHeaders(self._answer_meanwhile)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        else:
            await (self._app or self._find_early(scope))(scope, receive, send)

    def _find_early(self, scope: Scope) -> ASGIApp:
        """Who answers before all is there; readiness stays with us until then."""
        is_early = scope["type"] == "http" and not _is_of_page(scope["path"])
        return (is_early and self._stages.api) or self._waiting

    async def _live(self, receive: Receive, send: Send) -> None:
        """Start to build at start-up; let the built app clear up at shutdown."""
        await receive()
        await send({"type": "lifespan.startup.complete"})
        async with AsyncExitStack() as stack:
            taking_over = asyncio.create_task(self._take_over(stack))
            await receive()
            taking_over.cancel()
        await send({"type": "lifespan.shutdown.complete"})

    async def _take_over(self, stack: AsyncExitStack) -> None:
        try:
            guard = await _run_in_daemon_thread(self._build_guard)
            self._guarded = guard(self._refuse)
            self._is_guarded.set()
            built = await _run_in_daemon_thread(lambda: self._build(self._stages))
            await stack.enter_async_context(built.router.lifespan_context(built))
        except Exception as error:
            self.failure = error
            self._on_failure()
            return
        self._app = built
        self._on_ready()

    async def _answer_meanwhile(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and is_answering(scope):
            await self._is_guarded.wait()
        await self._guarded(scope, receive, send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            return await send({"type": "websocket.close", "code": 1013})
        return await self._respond(scope["path"], scope["method"])(scope, receive, send)

    def _respond(self, path: str, method: str) -> Response:
        headers = {"Retry-After": str(RETRY_SECONDS)}
        if path == "/api/health":
            return JSONResponse({"status": "ok"})
        if path == "/api/ready":
            told = {"ready": False, "missing": self._stages.missing}
            return JSONResponse(told, status_code=503, headers=headers)
        if path.startswith("/api/") or method != "GET":
            return respond_with_error(STARTING)
        if path == f"/{LOADER}":
            return respond_with_loader()
        is_framed = path.startswith(EMBEDDED)
        headers["Content-Security-Policy"] = POLICY + (" *" if is_framed else " 'none'")
        page = self._framed_page if is_framed else self._page
        return HTMLResponse(page, status_code=503, headers=headers)


def _is_of_page(path: str) -> bool:
    """Whether it is the page's own, a practice's, or what tells when that is there."""
    return path in ("/", PAGE, "/api/ready") or path.startswith((f"{PAGE}/", "/p/"))


async def _run_in_daemon_thread(work: Callable[[], Built]) -> Built:
    """Like `asyncio.to_thread`, but a shutdown doesn't wait for it: an index half built is whole
    for its readers, and the next start finishes it."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Built] = loop.create_future()

    def settle(result: Built | None, error: BaseException | None) -> None:
        if done.cancelled():
            return
        if result is None:
            done.set_exception(error or RuntimeError("nothing was built"))
        else:
            done.set_result(result)

    def run() -> None:
        try:
            result, error = work(), None
        except BaseException as raised:
            result, error = None, raised
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=run, name="building", daemon=True).start()
    return await done


def _render_page(emergency: str | None, seconds: int) -> str:
    template = Template((FOLDER / "starting.html").read_text(encoding="utf-8"))
    number = html.escape(emergency) if emergency else "your local emergency number"
    return template.substitute(emergency=number, seconds=seconds)
