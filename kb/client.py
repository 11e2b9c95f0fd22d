"""Clients of the index, embedded or on a server: opened afresh, and a folder made sound.

An embedded client keeps what it has read of the vectors and sees nothing of what other processes
write later; if it then writes itself, vectors are lost. So every store has a client of its own,
whoever writes opens a fresh one while nobody else writes, and readers open a fresh one when the
stamp has changed.
A damaged folder is thrown away and built again; a server's data is its operator's, and never is.
"""

import contextlib
import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kb.errors import IndexWriteError
from kb.folders import make_private
from kb.places import ChromaServer, Place
from kb.server import start_server_client

REBUILD = "building it again from the articles"

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


def drop_other_version(client: Any, fingerprint: str) -> str:
    """Empty an index that another model or version made; says so in words, or nothing."""
    names = {collection.name for collection in client.list_collections()}
    if "articles" not in names:
        return ""
    if (client.get_collection("articles").metadata or {}).get("fingerprint") == fingerprint:
        return ""
    for name in names:
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
    with contextlib.suppress(Exception):
        return _start_in_folder(folder), ""
    shutil.rmtree(folder)
    make_folder(folder)
    try:
        return _start_in_folder(folder), f"the index was damaged: {REBUILD}"
    except Exception as error:
        raise IndexWriteError(_advice(folder, str(error))) from None


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
