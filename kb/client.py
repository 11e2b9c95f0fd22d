"""Clients of the embedded Chroma: opened afresh, and the folder made sound where it isn't.

A client keeps what it has read of the vectors and sees nothing of what other processes write later;
if it then writes itself, vectors are lost. So every store has a client of its own, whoever writes
opens a fresh one while nobody else writes, and readers open a fresh one when the stamp has changed.
"""

import contextlib
import itertools
import os
import shutil
from pathlib import Path
from typing import Any

from kb.errors import IndexWriteError

REBUILD = "building it again from the articles"

_spellings = itertools.count(1)


def open_client(folder: Path) -> tuple[Any, str]:
    """A client, and in words why the folder had to be emptied first, if it had."""
    make_folder(folder)
    with contextlib.suppress(Exception):
        return start_client(folder), ""
    shutil.rmtree(folder)
    make_folder(folder)
    try:
        return start_client(folder), f"the index was damaged: {REBUILD}"
    except Exception as error:
        raise IndexWriteError(_advice(folder, str(error))) from None


def start_client(folder: Path) -> Any:
    """A client of its own; raises whatever Chroma raises where the folder holds no sound index."""
    import chromadb
    import chromadb.config

    settings = chromadb.config.Settings(anonymized_telemetry=False, is_persistent=True)
    # Chroma hands the same client out again for a path that is spelt the same.
    path = f"{folder}{os.sep}{f'.{os.sep}' * next(_spellings)}"
    client = chromadb.PersistentClient(path=path, settings=settings)
    client.list_collections()
    return client


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
    """Make the folder where there is none; raises `IndexWriteError` where it can't be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise IndexWriteError(_advice(folder, error.strerror)) from None
    if not os.access(folder, os.W_OK):
        raise IndexWriteError(_advice(folder, "Permission denied"))


def _advice(folder: Path, reason: str | None) -> str:
    return f"can't write to {str(folder)!r}: {reason}; set FOOTNOTE_HOME to a folder you may write"
