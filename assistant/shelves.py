"""An answerer for each shelf of articles, built when first asked and kept while it is current.

Two practices never share one: what an answerer finds, counts, suggests or names as near comes from
the library of its own shelf.
"""

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from assistant.answering import Answerer
from kb.library import Library
from kb.shelf import Shelf

MOST_SHELVES = 32
# How old a look at the store may be before the next question looks again whether it has changed.
LOOK_AGAIN_SECONDS = 5.0

log = logging.getLogger("footnote.shelves")


class Libraries(Protocol):
    """Opens what is published, by shelf; `ui.wiring` has the one over the real index."""

    def open(self, shelf: Shelf) -> Library:
        """A snapshot of the shelf as it is now."""
        ...

    def read_version(self, shelf: Shelf) -> str:
        """The version that a snapshot would have now, without opening one."""
        ...


class FixedLibrary:
    """One library that never changes, for the curated articles alone: tests, single use."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def open(self, shelf: Shelf) -> Library:
        """The library, whatever the shelf."""
        return self._library

    def read_version(self, shelf: Shelf) -> str:
        """The library's version."""
        return self._library.version


@dataclass
class Desk:
    """A shelf's library and answerer, and when it was last seen to be current (monotonic)."""

    library: Library
    answerer: Answerer
    looked: float


class Desks:
    """Desks by shelf, the last used ones kept; safe to call from several threads.

    One desk is built at a time. Whoever asks a shelf that has a desk isn't kept waiting by that,
    except the one who found it outdated.
    """

    def __init__(self, libraries: Libraries, build: Callable[[Library], Answerer]) -> None:
        self._libraries = libraries
        self._build = build
        self._desks: OrderedDict[Shelf, Desk] = OrderedDict()
        self._lock = threading.Lock()
        self._building = threading.Lock()

    def find(self, shelf: Shelf) -> Desk:
        """The desk for `shelf`; a store that can't be looked at leaves the one there is."""
        desk, is_due = self._take(shelf)
        if desk and not (is_due and self._is_outdated(desk, shelf)):
            return desk
        with self._building:
            taken, _ = self._take(shelf)
            return taken if taken and taken is not desk else self._open(shelf)

    def read_version(self, shelf: Shelf) -> str:
        """The version of the shelf's desk, empty where there is none yet; never opens the store."""
        with self._lock:
            desk = self._desks.get(shelf)
        return desk.library.version if desk else ""

    def _take(self, shelf: Shelf) -> tuple[Desk | None, bool]:
        """The desk, and whether it is this caller's turn to look whether it is outdated."""
        with self._lock:
            desk = self._desks.get(shelf)
            if desk is None:
                return None, False
            self._desks.move_to_end(shelf)
            is_due = time.monotonic() - desk.looked >= LOOK_AGAIN_SECONDS
            if is_due:
                desk.looked = time.monotonic()
            return desk, is_due

    def _open(self, shelf: Shelf) -> Desk:
        library = self._libraries.open(shelf)
        desk = Desk(library, self._build(library), time.monotonic())
        with self._lock:
            self._desks[shelf] = desk
            self._desks.move_to_end(shelf)
            while len(self._desks) > MOST_SHELVES:
                self._desks.popitem(last=False)
        return desk

    def _is_outdated(self, desk: Desk, shelf: Shelf) -> bool:
        try:
            return self._libraries.read_version(shelf) != desk.library.version
        except Exception as error:
            log.warning("the store can't be looked at: %s", type(error).__name__)
            return False
