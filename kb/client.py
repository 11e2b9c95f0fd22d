"""Clients of the index, embedded or on a server: opened afresh, and a folder made sound.

An embedded client keeps what it has read of the vectors and sees nothing of what other processes
write later; if it then writes itself, vectors are lost. So every store has a client of its own,
whoever writes opens a fresh one while nobody else writes, and readers open a fresh one when the
stamp has changed.
A damaged folder is put aside and built again; one that can't be opened just now stays as it is. A
server's data is its operator's: only those collections are touched that an index of ours is made
of.
"""

import contextlib
import itertools
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from kb.errors import IndexWriteError, StoreTakenError
from kb.folders import make_private
from kb.marks import MARKS
from kb.places import ChromaServer, Place
from kb.server_client import start_server_client

REBUILD = "building it again from the articles"
# The collections of an index: the articles' records, curated passages, and the prefix of each
# practice's own; on a server `MARKS`, too.
ARTICLES, CURATED, OWN = "articles", "passages", "practice."
# How the fingerprint begins that every version has put on its records.
OURS = "index-"

# What SQLite says of the machine around a file (https://sqlite.org/rescode.html): no permission,
# busy, locked, no memory, read-only, reading or writing failed, disk full, can't be opened.
AROUND_IT = frozenset({3, 5, 6, 7, 8, 10, 13, 14, 23})
# Chroma has one class for all of them, and no more than this text.
SQLITE_CODE = re.compile(r"\(code: (\d+)\)")

_spellings = itertools.count(1)


def open_client(place: Place) -> tuple[Any, str]:
    """A client, and in words why the folder had to be emptied first, if it had.

    Raises `StoreUnreachableError` where no server answers, `IndexWriteError` for a folder that
    can't be written.
    """
    if isinstance(place, ChromaServer):
        return start_server_client(place), ""
    return _open_folder(place)


def start_client(place: Place) -> Any:
    """A client of its own; raises whatever Chroma raises where a folder holds no sound index."""
    if isinstance(place, ChromaServer):
        return start_server_client(place)
    return _start_in_folder(place)


def drop_other_version(place: Place, client: Any, fingerprint: str) -> str:
    """Empty an index that another model or version made; says so in words, or nothing.

    Raises `StoreTakenError` where a server's collections have our names and aren't ours.
    """
    held = {
        collection.name: collection.metadata or {}
        for collection in client.list_collections()
        if collection.name in (ARTICLES, CURATED, MARKS) or collection.name.startswith(OWN)
    }
    made_by = str(held.get(ARTICLES, {}).get("fingerprint", ""))
    if not held or made_by == fingerprint:
        return ""
    if isinstance(place, ChromaServer) and not made_by.startswith(OURS):
        raise StoreTakenError(_say_taken(place, sorted(held)))
    # The records last: what is left of a run that was cut off here is still known as ours.
    for name in sorted(held, key=ARTICLES.__eq__):
        client.delete_collection(name)
    return f"the index was made by another model or version: {REBUILD}"


def make_folder(folder: Path) -> None:
    """Make it where it isn't there, closed to other users; raises `IndexWriteError`."""
    try:
        make_private(folder)
    except OSError as error:
        raise IndexWriteError(_advice(folder, error.strerror)) from None
    if not os.access(folder, os.W_OK):
        raise IndexWriteError(_advice(folder, "Permission denied"))


@contextlib.contextmanager
def writing(place: Place) -> Iterator[None]:
    """Says what Chroma couldn't write as `IndexWriteError`: a full disk, most of the time."""
    from chromadb.errors import ChromaError

    try:
        yield
    except ChromaError as error:
        reason = f"can't write the index in {str(place)!r} ({error}): is the disk full?"
        raise IndexWriteError(f"{reason} What is published stays; run it again") from error


def _open_folder(folder: Path) -> tuple[Any, str]:
    make_folder(folder)
    try:
        return _start_in_folder(folder), ""
    except (ImportError, MemoryError, OSError):
        raise
    except Exception as error:
        if not _is_damage(error):
            raise IndexWriteError(_say_closed(folder, error)) from None
    aside = _put_aside(folder)
    make_folder(folder)
    try:
        client = _start_in_folder(folder)
    except Exception as error:
        raise IndexWriteError(_say_closed(folder, error)) from None
    return client, f"the index was damaged: {REBUILD}; the damaged one is now {str(aside)!r}"


def _is_damage(error: Exception) -> bool:
    """Whether it is the index itself that Chroma complains of, or can't make anything of."""
    code = SQLITE_CODE.search(str(error))
    # Any further bits say more precisely what the lower eight say.
    return code is None or int(code[1]) & 0xFF not in AROUND_IT


def _put_aside(folder: Path) -> Path:
    """Rename a damaged folder, in the place of one that was put aside before: one is enough to see
    what happened, and more would fill the disk."""
    aside = folder.with_name(f"{folder.name}.damaged")
    if aside.exists():
        shutil.rmtree(aside)
    return folder.rename(aside)


def _start_in_folder(folder: Path) -> Any:
    import chromadb
    import chromadb.config

    settings = chromadb.config.Settings(anonymized_telemetry=False, is_persistent=True)
    # Chroma hands the same client out again for a path that is spelt the same.
    path = f"{folder}{os.sep}{f'.{os.sep}' * next(_spellings)}"
    client = chromadb.PersistentClient(path=path, settings=settings)
    client.list_collections()
    return client


def _advice(folder: Path, reason: str | None) -> str:
    return f"can't write to {str(folder)!r}: {reason}; set FOOTNOTE_HOME to a folder you may write"


def _say_closed(folder: Path, error: Exception) -> str:
    return f"can't open the index in {str(folder)!r}, which stays as it is: {error}"


def _say_taken(server: ChromaServer, names: Sequence[str]) -> str:
    reason = f"the Chroma server at {server} holds another program's data in {', '.join(names)}"
    return f"{reason}: name a database of Footnote's own, http://host:8000/tenant/database"
