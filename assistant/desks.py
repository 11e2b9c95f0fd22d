"""One desk for each shelf that is asked: its articles, and an answerer that knows no others.

Everything that an answer is made from (search, spelling, differences, suggestions, what counts as
covered) is built from the shelf's own passages, so nothing of another practice can show. Desks are
built when they are first asked; the `MOST` used last are kept, and built again when their articles
change.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from assistant.composition.answering import Answerer
from assistant.composition.answers import Answer
from kb.library import Library
from kb.shelf import SHARED, Shelf

MOST = 32
ARTICLES = "articles"
# How often an answer is begun anew because something was published meanwhile.
ATTEMPTS = 3

log = logging.getLogger("footnote.desks")

Ask = Callable[[Answerer], Answer]


@dataclass(frozen=True)
class Desk:
    """A shelf's articles as they were at one moment, and who answers from them."""

    library: Library
    answerer: Answerer


class Desks:
    """Finds the desk for a shelf; safe to call from several threads."""

    def __init__(self, library: Library, build: Callable[[Library], Answerer]) -> None:
        """`library` is the shared shelf's; `build` makes an answerer for any."""
        self._build = build
        self._shared = Desk(library, build(library))
        self._own: OrderedDict[Shelf, Desk] = OrderedDict()
        self._lock = threading.Lock()
        self._building = threading.Lock()
        self._is_settled = False

    def answer(self, shelf: Shelf, ask: Ask) -> tuple[Desk, Answer]:
        """An answer and the desk that gave it. It is begun anew where something was published
        meanwhile, up to `ATTEMPTS` times; after that it may mix old and new."""
        for _ in range(ATTEMPTS):
            desk = self.find(shelf)
            answer = _try(desk, ask)
            if answer is not None:
                return desk, answer
        desk = self.find(shelf)
        return desk, ask(desk.answerer)

    def find(self, shelf: Shelf) -> Desk:
        """The desk for a shelf; a practice without articles has no shelf of its own."""
        shared = self._find_shared()
        shelf = _clip(shelf, shared.library)
        return shared if shelf == SHARED else self._find_own(shelf, shared.library)

    def find_at_hand(self, shelf: Shelf) -> Desk | None:
        """The desk for a shelf, if one is built already; its articles may have changed since."""
        shelf = _clip(shelf, self._shared.library)
        return self._shared if shelf == SHARED else self._recall(shelf)

    def find_missing(self) -> list[str]:
        """`["articles"]` while the store can't be read, or nothing; renews no desk."""
        try:
            _ = self._shared.library.is_current
        except Exception as error:
            log.warning("the store can't be read: %s", type(error).__name__)
            return [ARTICLES]
        return []

    def is_ready_for(self, shelf: Shelf) -> bool:
        """Whether the shelf is the shared one, and nothing was published since it was read."""
        library = self._shared.library
        has_own = bool(shelf.practice) and shelf.practice in library.practices
        return shelf.shared and not has_own and not self.find_missing() and library.is_current

    def settle(self) -> None:
        """Never renew a desk from here on: for a process that shares another one's memory and can't
        open the index itself. Its caller checks `is_ready_for` before and after each answer."""
        self._is_settled = True

    def find_version(self, shelf: Shelf) -> str:
        """The version of a shelf's knowledge as it was last read, "" where no desk is built. Reads,
        builds and waits for nothing: it is needed beside a red flag."""
        desk = self.find_at_hand(shelf)
        return desk.library.version if desk else ""

    def _find_shared(self) -> Desk:
        if not (self._is_settled or self._shared.library.is_current):
            with self._building:
                self._shared = self._renew(self._shared, self._shared.library, SHARED)
        return self._shared

    def _find_own(self, shelf: Shelf, shared: Library) -> Desk:
        desk = self._recall(shelf)
        if desk and desk.library.is_current:
            return desk
        with self._building:
            desk = self._renew(self._recall(shelf), shared, shelf)
        self._remember(shelf, desk)
        return desk

    def _renew(self, desk: Desk | None, library: Library, shelf: Shelf) -> Desk:
        """The desk where it is current, or another; its answerer stays where nothing changed."""
        if desk and desk.library.is_current:
            return desk
        fresh = library.open(shelf)
        if desk and fresh.says_the_same(desk.library):
            return Desk(fresh, desk.answerer)
        return Desk(fresh, self._build(fresh))

    def _recall(self, shelf: Shelf) -> Desk | None:
        with self._lock:
            if shelf in self._own:
                self._own.move_to_end(shelf)
            return self._own.get(shelf)

    def _remember(self, shelf: Shelf, desk: Desk) -> None:
        with self._lock:
            self._own[shelf] = desk
            self._own.move_to_end(shelf)
            while len(self._own) > MOST:
                self._own.popitem(last=False)


def _clip(shelf: Shelf, library: Library) -> Shelf:
    """The shelf without a practice that has published nothing."""
    return shelf if shelf.practice in library.practices else Shelf(shared=shelf.shared)


def _try(desk: Desk, ask: Ask) -> Answer | None:
    """An answer, or None where something was published meanwhile: it may mix old and new."""
    try:
        answer = ask(desk.answerer)
    except Exception:
        if desk.library.is_current:
            raise
        return None
    return answer if desk.library.is_current else None
