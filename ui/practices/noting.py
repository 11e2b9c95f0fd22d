"""What a practice keeps when it asked for a report: counts, and questions that found no answer.

Off by default. No address, no id, no conversation: a day, a name and a number; and of a question
without an answer its masked words. Rows older than the practice's `keep_days` are deleted when
something is noted or read.
"""

import datetime
import logging
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

from assistant.contract import Reply
from ui.practices.errors import PracticeError
from ui.practices.files import find_folder, find_slugs, read_practice
from ui.practices.masking import mask
from ui.practices.model import Practice

FILE = "report.sqlite"
TABLES = """
CREATE TABLE IF NOT EXISTS counts (
    day TEXT, kind TEXT, name TEXT, number INTEGER, PRIMARY KEY (day, kind, name));
CREATE TABLE IF NOT EXISTS unanswered (day TEXT, question TEXT);
"""
ADD = """
INSERT INTO counts VALUES (?, ?, ?, 1)
ON CONFLICT (day, kind, name) DO UPDATE SET number = number + 1
"""

log = logging.getLogger("footnote.practices")

Count = tuple[str, str]


class TakesNotes(Protocol):
    """Whatever notes what may be noted of a reply on a practice's site; never raises."""

    def note(self, practice: Practice, turns: Sequence[str], reply: Reply) -> None: ...


class NoNotes:
    """Keeps nothing."""

    def note(self, practice: Practice, turns: Sequence[str], reply: Reply) -> None:
        """Do nothing."""


class StoredNotes:
    """Notes in a small database in the practice's folder, if the practice asked for them.

    `find_subjects` names what a question is about; `known` are the words that masking keeps. What
    is too old is deleted on the first question of a day, for all practices; what a practice kept
    before it switched its report off, at once.
    """

    def __init__(
        self,
        home: Path,
        find_subjects: Callable[[str], Collection[str]],
        known: Collection[str],
        *,
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        self._home = home
        self._find_subjects = find_subjects
        self._known = known
        self._today = today
        self._swept: datetime.date | None = None

    def note(self, practice: Practice, turns: Sequence[str], reply: Reply) -> None:
        """Add a reply to the counts; a database that can't be written is logged, not raised."""
        try:
            self.sweep()
            if practice.report.on:
                self._write(practice, turns[-1], reply)
        except (OSError, sqlite3.Error) as error:
            log.error("a note wasn't kept: %s", type(error).__name__)

    def sweep(self) -> None:
        """Delete what is too old, or no longer wanted, unless that was done today."""
        if self._swept == self._today():
            return
        self._swept = self._today()
        for slug in find_slugs(self._home):
            if find_database(self._home, slug).is_file():
                self._sweep_practice(slug)

    def _sweep_practice(self, slug: str) -> None:
        try:
            practice = read_practice(self._home, slug)
        except PracticeError:
            return
        if practice.report.on:
            with open_notes(self._home, practice, self._today()):
                return
        find_database(self._home, slug).unlink()

    def _write(self, practice: Practice, question: str, reply: Reply) -> None:
        day = self._today().isoformat()
        subjects = self._find_subjects(question)
        with open_notes(self._home, practice, self._today()) as database:
            for kind, name in list_counts(reply, subjects):
                database.execute(ADD, (day, kind, name))
            if is_unanswered(reply):
                masked = mask(question, self._known)
                database.execute("INSERT INTO unanswered VALUES (?, ?)", (day, masked))


def find_database(home: Path, slug: str) -> Path:
    """Where a practice's notes are, if it keeps any."""
    return find_folder(home, slug) / FILE


def list_counts(reply: Reply, subjects: Collection[str]) -> Iterator[Count]:
    """What is counted of a reply: its level, its outcome, what it is about, what it cites."""
    yield "level", reply.level
    yield "outcome", _find_outcome(reply)
    yield from (("subject", subject) for subject in subjects)
    sections = {f"{citation.title}: {citation.section}" for citation in reply.citations}
    yield from (("cited", section) for section in sorted(sections))


def _find_outcome(reply: Reply) -> str:
    if reply.answered:
        return "answered"
    if reply.level != "none":
        return "sent to a clinician"
    return "no answer" if is_unanswered(reply) else "nothing asked"


def is_unanswered(reply: Reply) -> bool:
    """Whether the articles had nothing: neither a red flag's own reply nor thanks are that, for
    which nothing is searched."""
    return reply.level == "none" and not reply.answered and bool(reply.searched)


@contextmanager
def open_notes(
    home: Path, practice: Practice, today: datetime.date
) -> Iterator[sqlite3.Connection]:
    """The practice's database without what is too old; committed when the block ends well."""
    path = find_database(home, practice.slug)
    oldest = today - datetime.timedelta(days=practice.report.keep_days)
    with closing(sqlite3.connect(path, timeout=5)) as database, database:
        database.executescript(f"PRAGMA secure_delete = ON; {TABLES}")
        for table in ("counts", "unanswered"):
            database.execute(f"DELETE FROM {table} WHERE day < ?", (oldest.isoformat(),))
        yield database
