"""The practices of a running server: found by slug, read anew when their file changes."""

import logging
from pathlib import Path

from ui.practices.errors import NoPracticeError, PracticeError
from ui.practices.files import DEMO_FOLDER, FILE, find_folder, find_slugs, read_practice
from ui.practices.model import Practice

log = logging.getLogger("footnote.practices")

# What tells one state of a file from the next: when it was written, and its size.
Mark = tuple[int, int]


class Practices:
    """Looks practices up; safe from several threads.

    What is wrong with a file is logged once and its practice isn't there, until it is mended: a
    brand or a list of sites that was half understood would be worse.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self._read: dict[str, tuple[Mark, Practice]] = {}
        self._complaints: dict[str, str] = {}

    def find(self, slug: str) -> Practice | None:
        """The practice, or None when there is no such one that can be used."""
        mark = self._find_mark(slug)
        if mark is None:
            return None
        known = self._read.get(slug)
        if known and known[0] == mark:
            return known[1]
        # What failed is read again each time: it may be mended elsewhere, by the picture that was
        # missing or by a disk that answers again.
        practice = self._try_to_read(slug)
        if practice:
            self._read[slug] = mark, practice
        return practice

    def find_all(self) -> list[Practice]:
        """Every practice that can be used."""
        found = (self.find(slug) for slug in find_slugs(self.home))
        return [practice for practice in found if practice]

    def _find_mark(self, slug: str) -> Mark | None:
        try:
            status = (find_folder(self.home, slug) / FILE).stat()
        except (NoPracticeError, OSError):
            return None
        return status.st_mtime_ns, status.st_size

    def _try_to_read(self, slug: str) -> Practice | None:
        try:
            practice = read_practice(self.home, slug)
        except (PracticeError, OSError) as error:
            if self._complaints.get(slug) != str(error):
                log.error("%s", error)
            self._complaints[slug] = str(error)
            return None
        self._complaints.pop(slug, None)
        return practice


def find_demo_alone() -> Practices:
    """The demo and no other: for a server without a data folder."""
    return Practices(DEMO_FOLDER)
