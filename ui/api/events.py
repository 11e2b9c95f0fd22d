"""A reply as server-sent events, in the order in which it may be shown: `triage` always first.

The values are those that our pages show (`ui.pages.rendering`): plain texts, links and numbers
checked.
"""

import json
from collections.abc import Iterator
from typing import Any

from assistant.contract import Reply
from ui.pages.rendering import REFERS, view_reply
from ui.practices.model import Practice

Event = tuple[str, dict[str, Any]]


class Telling:
    """One reply's events, which may come in parts while it is written; nothing is told twice."""

    def __init__(self, practice: Practice | None) -> None:
        self._practice = practice
        self._is_begun = False
        self._told = 0

    def view_part(self, reply: Reply) -> Iterator[Event]:
        """`triage`, if it isn't out yet, and each new `sentence`."""
        view = view_reply(reply)
        if not self._is_begun:
            self._is_begun = True
            triage = ("level", "card", "words", "notice", "verdict")
            yield "triage", {key: view[key] for key in triage}
        for sentence in view["sentences"][self._told :]:
            self._told += 1
            yield "sentence", sentence

    def view_end(self, reply: Reply) -> Iterator[Event]:
        """What is left of the whole reply: `triage`, each `sentence`, `sources`, `done`."""
        yield from self.view_part(reply)
        yield from _view_end(reply, self._practice)


def _view_end(reply: Reply, practice: Practice | None) -> Iterator[Event]:
    view = view_reply(reply)
    yield "sources", {key: view[key] for key in ("cautions", "sources", "differs")}
    done = {key: view[key] for key in ("text", "suggestions", "searched")}
    receipt = reply.to_json()["receipt"]
    booking = view_booking(reply, practice)
    yield "done", {"answered": reply.answered, **done, "booking": booking, "receipt": receipt}


def view_booking(reply: Reply, practice: Practice | None) -> dict[str, str] | None:
    """The practice's booking link; never beside urgent or emergency advice, where it would delay
    help, nor below a greeting that was returned."""
    if practice is None or practice.booking is None or reply.level in REFERS:
        return None
    if not (reply.searched or reply.sentences or reply.flags):
        return None
    return {"link": practice.booking.link, "label": practice.booking.label}


def encode_event(name: str, data: dict[str, Any]) -> bytes:
    """One event on the wire; ASCII, so that no line break or lone surrogate can break the frame."""
    return f"event: {name}\ndata: {json.dumps(data)}\n\n".encode("ascii")
