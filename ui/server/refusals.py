"""A question that is refused for its rate (429) or for want of room (503) is still read by the
guard's rules: whoever needs an ambulance may be the twenty-first to ask from one clinic's Wi-Fi.

Where the rules find something urgent, the fixed reply is the answer; otherwise the refusal stands.
That costs some milliseconds, and so it is bounded: of each conversation the latest characters
(`MOST_ALONE` in `assistant.rules_alone`), `AT_ONCE` at a time, and no more than `MOST_WAITING`
behind those.
"""

import asyncio
import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.api.asking import Service, read_uncounted, respond_with_reply
from ui.api.errors import respond_with_json
from ui.checks import ReadsChecks, read_check_uncounted, respond_with_result
from ui.errors import RefusedError
from ui.pages.page_questions import answer_page_if_flagged, build_event_answer, read_event
from ui.server.admission import is_answering
from ui.server.security import PAGE_EVENT, read_body, replay

REFUSED = (429, 503)
AT_ONCE = 2
MOST_WAITING = 32
CHECKS = "/api/checks/"

log = logging.getLogger("footnote.web")


class Refusals:
    """Reads what is refused further in, and answers in its place where a red flag is found."""

    def __init__(self, app: ASGIApp, service: Service, *, most_waiting: int = MOST_WAITING) -> None:
        self._app, self._service = app, service
        # Threads of its own: those that answer may all be taken, which is why it is refused.
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="refusals")
        self._most = AT_ONCE + most_waiting
        self._reading = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not is_answering(scope):
            return await self._app(scope, receive, send)
        body = await read_body(receive) or b""
        refusal: list[Message] = []

        async def send_or_hold(message: Message) -> None:
            if refusal or message.get("status") in REFUSED:
                refusal.append(message)
            else:
                await send(message)

        await self._app(scope, replay(body, receive), send_or_hold)
        answer = await self._read(Request(scope), body) if refusal else None
        if answer:
            return await answer(scope, receive, send)
        return await _send_all(refusal, send)

    async def _read(self, request: Request, body: bytes) -> Response | None:
        """The guard's reply, None where it has nothing urgent to say or too many wait for it."""
        if self._reading >= self._most:
            return None
        self._reading += 1
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(
                self._threads, answer_if_flagged, self._service, request, body
            )
        except RefusedError:
            # It would be refused for more than its rate.
            return None
        except Exception as error:
            # The kind of the failure, never the conversation.
            log.error("a refused question couldn't be read: %s", type(error).__name__)
            return None
        finally:
            self._reading -= 1


async def _send_all(messages: Sequence[Message], send: Send) -> None:
    for message in messages:
        await send(message)


def answer_if_flagged(service: Service, request: Request, body: bytes) -> Response | None:
    """The response with the guard's fixed reply, in the form that was asked for; raises
    `RefusedError` for what would be refused anyway."""
    path = request.url.path
    if path == PAGE_EVENT:
        shown = answer_page_if_flagged(service, read_event(body))
        return respond_with_json(build_event_answer(shown)) if shown else None
    if path.startswith(CHECKS):
        return _answer_check(service, path.removeprefix(CHECKS), request, body)
    asked = read_uncounted(service, request, body)
    reply = service.assistant.reply_if_flagged(asked.chat.turns, country=asked.chat.country)
    return respond_with_reply(request, asked, reply) if reply else None


def _answer_check(service: Service, name: str, request: Request, body: bytes) -> Response | None:
    reads: object = service.assistant
    if not isinstance(reads, ReadsChecks):
        return None
    check = read_check_uncounted(service, name, request, body)
    chat = check.asked.chat
    result = reads.check_if_flagged(name, check.inputs, turns=chat.turns, country=chat.country)
    return respond_with_result(check, result) if result else None
