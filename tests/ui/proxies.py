"""A small reverse proxy that gives the server one folder of a site, and takes its name off."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

import httpx
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.ui.servers import serve

HOP_BY_HOP = ("connection", "transfer-encoding", "keep-alive")


@dataclass
class Proxy:
    """Passes on what is below `prefix`, and remembers what was asked beside it."""

    upstream: str
    prefix: str
    escaped: list[str] = field(default_factory=list)

    def build(self) -> Starlette:
        """The proxy as an app."""
        route = Route("/{path:path}", self._answer, methods=["GET", "POST", "OPTIONS"])
        return Starlette(routes=[route], lifespan=self._open)

    @asynccontextmanager
    async def _open(self, _: Starlette) -> AsyncIterator[None]:
        # One for all requests: each new one would read the machine's certificates.
        limits = httpx.Limits(max_connections=None)
        async with httpx.AsyncClient(timeout=None, limits=limits) as self._client:
            yield

    async def _answer(self, request: Request) -> Response:
        path = request.scope["raw_path"].decode()
        if not path.startswith(f"{self.prefix}/"):
            self.escaped.append(path)
            return PlainTextResponse("another site's", status_code=404)
        query = f"?{request.url.query}" if request.url.query else ""
        address = self.upstream + path.removeprefix(self.prefix) + query
        return await self._pass_on(request, address)

    async def _pass_on(self, request: Request, address: str) -> Response:
        asked = self._client.build_request(
            request.method, address, headers=request.headers.raw, content=await request.body()
        )
        answer = await self._client.send(asked, stream=True)
        response = StreamingResponse(
            answer.aiter_raw(),
            status_code=answer.status_code,
            background=BackgroundTask(answer.aclose),
        )
        response.raw_headers = [
            (name, value)
            for name, value in answer.headers.raw
            if name.lower().decode() not in HOP_BY_HOP
        ]
        return response


@contextmanager
def serve_below(upstream: str, prefix: str) -> Iterator[tuple[str, Proxy]]:
    """The address below the prefix, and the proxy."""
    proxy = Proxy(upstream, prefix)
    with serve(proxy.build()) as address:
        yield address + prefix, proxy
