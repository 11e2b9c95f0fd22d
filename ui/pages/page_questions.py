"""Answers a question from our own page: JSON in, JSON out. Of Gradio it knows the form of an event
alone."""

import json
from typing import Any

from assistant.contract import Reply
from ui.api.asking import Asked, Service, answer, read_page_asked, read_page_uncounted
from ui.api.events import view_booking
from ui.errors import RefusedError
from ui.pages.rendering import view_reply
from ui.pages.templating import encode_for_script

TOO_MANY = 429


def answer_page(service: Service, body: str) -> str:
    """Answer the page's question (JSON) with what the page shows (JSON); never raises."""
    try:
        asked = read_page_asked(service, body)
        return _show_reply(body, asked, answer(service, asked))
    except RefusedError as error:
        # Past a practice's allowance it is still read by the guard's rules, as everywhere.
        flagged = answer_page_if_flagged(service, body) if error.status == TOO_MANY else None
        return flagged or _show(body, {"error": str(error)})


def answer_page_if_flagged(service: Service, body: str) -> str | None:
    """What the page shows where the guard's rules alone find something urgent, None otherwise."""
    try:
        asked = read_page_uncounted(service, body)
    except RefusedError:
        return None
    chat = asked.chat
    reply = service.assistant.reply_if_flagged(chat.turns, country=chat.country)
    return _show_reply(body, asked, reply) if reply else None


def read_event(body: bytes) -> str:
    """The question in the body of Gradio's event; empty where there is none."""
    try:
        question = json.loads(body)["event_data"]["request"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    return question if isinstance(question, str) else ""


def build_event_answer(shown: str) -> dict[str, Any]:
    """What Gradio would answer to the event if its function had given `shown`."""
    return {"data": [shown], "is_generating": False, "duration": 0.0, "average_duration": 0.0}


def _show_reply(body: str, asked: Asked, reply: Reply) -> str:
    booking = view_booking(reply, asked.practice)
    return _show(body, {"reply": {**view_reply(reply), "booking": booking}})


def _show(body: str, said: dict[str, Any]) -> str:
    return encode_for_script({"id": _read_number(body), **said})


def _read_number(body: str) -> int:
    try:
        number = json.loads(body)["id"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return 0
    return number if isinstance(number, int) else 0
