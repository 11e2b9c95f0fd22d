"""`POST /api/chat`: checks who asks, counts the question, answers as JSON or as events."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace

from anyio import CancelScope, to_thread
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from assistant.contract import Reply, Tell
from kb.shelf import SHARED
from ui.api.cors import allow_origin, require_origin
from ui.api.errors import describe_error, respond_with_json
from ui.api.events import Telling, encode_event
from ui.api.rates import Rates
from ui.chat import (
    KEYS,
    Chat,
    Replies,
    answer_chat,
    read_chat,
    require_askable,
    require_message_size,
)
from ui.errors import RefusedError
from ui.practices.directory import Practices
from ui.practices.model import Practice
from ui.practices.noting import TakesNotes

STREAM = "text/event-stream"
GONE = 499
# The page numbers its questions.
PAGE_KEYS = KEYS | {"id"}
STREAM_HEADERS = {"X-Accel-Buffering": "no"}


@dataclass(frozen=True)
class Service:
    """What answering a question needs. Without `rates` nothing is counted; `country` is the
    server's own, for whoever names none."""

    assistant: Replies
    practices: Practices
    rates: Rates | None
    notes: TakesNotes
    country: str


@dataclass(frozen=True)
class Asked:
    """A question that has been let in: on which practice's site, if any, and which listed origin
    may read the answer ("" for our own pages)."""

    chat: Chat
    practice: Practice | None
    origin: str


async def take_question(service: Service, request: Request) -> Response:
    """Answer as JSON, or as events where the client accepts them; raises `RefusedError`."""
    asked = await read_asked(service, request, await request.body())
    # It may have waited for its turn, and who asked may have gone meanwhile.
    if await request.is_disconnected():
        return Response(status_code=GONE)
    if wants_events(request):
        headers = {**allow_origin(asked.origin), **STREAM_HEADERS}
        return StreamingResponse(_stream(service, asked), media_type=STREAM, headers=headers)
    return respond_with_reply(request, asked, await to_thread.run_sync(answer, service, asked))


def respond_with_reply(request: Request, asked: Asked, reply: Reply) -> Response:
    """A finished reply, as JSON or as events, whichever the client accepts."""
    headers = allow_origin(asked.origin)
    if wants_events(request):
        events = Telling(asked.practice).view_end(reply)
        body = b"".join(encode_event(name, data) for name, data in events)
        return Response(body, media_type=STREAM, headers={**headers, **STREAM_HEADERS})
    return respond_with_json(reply.to_json(), headers=headers)


def wants_events(request: Request) -> bool:
    """Whether the client accepts server-sent events."""
    return STREAM in request.headers.get("accept", "")


async def read_asked(service: Service, request: Request, body: bytes) -> Asked:
    """Read and check a question, and count it; raises `RefusedError`."""
    await count_visitor(service, request)
    asked = read_uncounted(service, request, body)
    await count_on_site(service, asked)
    return asked


def read_uncounted(service: Service, request: Request, body: bytes) -> Asked:
    """Read and check a question without counting it; raises `RefusedError`."""
    require_json(request)
    asked = admit(service, request, read_chat(body, country=service.country))
    require_askable(asked.chat)
    return asked


def admit(service: Service, request: Request, chat: Chat) -> Asked:
    """Check the practice, the origin and the length of the last message; raises `RefusedError`.
    Whether anything is asked at all is for the caller to check."""
    practice = find_practice(service.practices, chat.practice)
    origin = require_origin(request.headers, practice)
    if practice:
        require_message_size(chat.turns)
    return Asked(_settle_country(chat, practice), practice, origin)


async def count_visitor(service: Service, request: Request) -> None:
    """Count a question of the visitor who sent this; raises `RefusedError` 429 past the
    allowance."""
    if service.rates and request.client:
        await service.rates.take_aside(service.rates.take_visitor, request.client.host)


async def count_on_site(service: Service, asked: Asked) -> None:
    """Count a question on its practice's site; raises `RefusedError` 429 past the allowance."""
    if service.rates and asked.practice:
        await service.rates.take_aside(service.rates.take_practice, asked.practice.slug)


def require_json(request: Request) -> None:
    """Raise `RefusedError` 415 for a content type other than JSON. None at all is taken for JSON:
    the origin, not the type, decides who may ask."""
    kind = request.headers.get("content-type", "application/json").partition(";")[0].strip()
    if kind.lower() != "application/json":
        raise RefusedError(415, "send application/json")


def read_page_asked(service: Service, body: str) -> Asked:
    """Read and check a question from our own page, and count it on its practice's site; raises
    `RefusedError`. Its visitor and origin were checked on its way in (`ui.api.door`). May block:
    call it in a worker thread."""
    asked = read_page_uncounted(service, body)
    if service.rates and asked.practice:
        service.rates.take_practice(asked.practice.slug)
    return asked


def read_page_uncounted(service: Service, body: str) -> Asked:
    """Read and check a question from our own page without counting it; raises `RefusedError`."""
    chat = read_chat(body, country=service.country, keys=PAGE_KEYS)
    require_message_size(chat.turns)
    practice = find_practice(service.practices, chat.practice)
    require_askable(chat)
    return Asked(_settle_country(chat, practice), practice, "")


def _settle_country(chat: Chat, practice: Practice | None) -> Chat:
    """A practice's country is nearer to its visitors than the server's."""
    if practice and not chat.is_country_said:
        return replace(chat, country=practice.country)
    return chat


def find_practice(practices: Practices, slug: str) -> Practice | None:
    """The practice of that slug, None for an empty one; `RefusedError` 404 for an unknown."""
    practice = practices.find(slug) if slug else None
    if slug and practice is None:
        raise RefusedError(404, "there is no such practice here")
    return practice


def answer(service: Service, asked: Asked, tell: Tell | None = None) -> Reply:
    """Reply from the practice's articles, and note it where the practice keeps a report."""
    shelf = asked.practice.shelf if asked.practice else SHARED
    reply = answer_chat(service.assistant, asked.chat, shelf=shelf, tell=tell)
    if asked.practice:
        service.notes.note(asked.practice, asked.chat.turns, reply)
    return reply


async def _stream(service: Service, asked: Asked) -> AsyncIterator[bytes]:
    """Events, each as soon as it may be shown; when the client goes away this is cancelled."""
    telling = Telling(asked.practice)
    parts: asyncio.Queue[Reply | None] = asyncio.Queue()
    gone = threading.Event()
    answering = asyncio.create_task(_answer_in_parts(service, asked, parts, gone))
    try:
        while (part := await parts.get()) is not None:
            for name, data in telling.view_part(part):
                yield encode_event(name, data)
        for name, data in telling.view_end(await answering):
            yield encode_event(name, data)
    except RefusedError as error:
        yield encode_event("error", describe_error(error))
    finally:
        # Its place is taken until its thread is done, which is soon where nobody listens any more.
        gone.set()
        with CancelScope(shield=True), suppress(RefusedError):
            await answering


async def _answer_in_parts(
    service: Service, asked: Asked, parts: "asyncio.Queue[Reply | None]", gone: threading.Event
) -> Reply:
    """The reply; what may be shown before goes into `parts`, and None once all is there. A model
    that still writes for who has gone is stopped at its next sentence."""
    loop = asyncio.get_running_loop()

    def tell(part: Reply) -> None:
        if gone.is_set():
            raise RefusedError(GONE, "nobody listens any more")
        loop.call_soon_threadsafe(parts.put_nowait, part)

    try:
        return await to_thread.run_sync(answer, service, asked, tell)
    finally:
        parts.put_nowait(None)
