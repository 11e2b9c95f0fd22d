"""Checks the page's own questions as `/api/chat` and `/api/checks` are checked.

Here only what a request's head shows: that it comes from a page of ours, and how much its visitor
has asked already. Which practice it is for stands in the body, and is read later.
"""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from ui.api.cors import require_origin
from ui.api.errors import respond_with_error
from ui.api.rates import Rates
from ui.errors import RefusedError
from ui.server.security import PAGE_EVENT


class Door:
    """Lets pages of our own ask, and programs, and counts their questions where there are rates.

    What is below `/api/` checks the same itself: it knows the practice, whose sites may ask, too.
    """

    def __init__(self, app: ASGIApp, rates: Rates | None) -> None:
        self._app = app
        self._rates = rates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "POST":
            try:
                await self._admit(scope)
            except RefusedError as error:
                return await respond_with_error(error)(scope, receive, send)
        return await self._app(scope, receive, send)

    async def _admit(self, scope: Scope) -> None:
        if scope["path"] != PAGE_EVENT:
            return
        require_origin(Headers(scope=scope), None)
        if self._rates and scope["client"]:
            await self._rates.take_aside(self._rates.take_visitor, scope["client"][0])
