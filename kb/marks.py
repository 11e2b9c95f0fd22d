"""Two marks beside the index: what readers watch, and whether a run came to its end.

`stamp` is a token that changes whenever the index says something else than before; reading it is
cheap enough for every reply. `unfinished` stands there while a run writes. Beside a folder they are
small files, on a server the rows of a small collection.
"""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from kb.places import ChromaServer, Place

STAMP, UNFINISHED = "stamp", "unfinished"
# The collection on a server.
MARKS = "marks"


class Marks(Protocol):
    """The marks of one index."""

    def read_stamp(self) -> str:
        """The token of what is published; empty before anything was."""

    def renew_stamp(self) -> None:
        """Tell readers to look again: the old token is replaced whole."""

    def begin(self) -> None:
        """Note that a run is about to write."""

    def finish(self) -> None:
        """Note that everything the run had to do is done."""

    @property
    def is_unfinished(self) -> bool:
        """Whether a run began and never came to its end."""


def open_marks(place: Place, client: Any) -> Marks:
    """The marks of the index at `place`, which `client` has opened."""
    return RowMarks(client) if isinstance(place, ChromaServer) else FileMarks(place)


@dataclass(frozen=True)
class FileMarks:
    """The marks of the index in `folder`."""

    folder: Path

    def read_stamp(self) -> str:
        try:
            return (self.folder / STAMP).read_text(encoding="ascii")
        except FileNotFoundError:
            return ""

    def renew_stamp(self) -> None:
        waiting = self.folder / f"{STAMP}.{os.getpid()}"
        waiting.write_text(secrets.token_hex(8), encoding="ascii")
        waiting.replace(self.folder / STAMP)

    def begin(self) -> None:
        self._unfinished.touch()

    def finish(self) -> None:
        self._unfinished.unlink(missing_ok=True)

    @property
    def is_unfinished(self) -> bool:
        return self._unfinished.exists()

    @property
    def _unfinished(self) -> Path:
        return self.folder / UNFINISHED


class RowMarks:
    """The marks of the index on a server, which every process that shares it sees."""

    def __init__(self, client: Any) -> None:
        self._rows = client.get_or_create_collection(MARKS, embedding_function=None)

    def read_stamp(self) -> str:
        return "".join(self._rows.get(ids=[STAMP], include=["documents"])["documents"])

    def renew_stamp(self) -> None:
        self._write(STAMP, secrets.token_hex(8))

    def begin(self) -> None:
        self._write(UNFINISHED, "a run writes")

    def finish(self) -> None:
        self._rows.delete(ids=[UNFINISHED])

    @property
    def is_unfinished(self) -> bool:
        return bool(self._rows.get(ids=[UNFINISHED], include=[])["ids"])

    def _write(self, key: str, text: str) -> None:
        self._rows.upsert(ids=[key], documents=[text], embeddings=[[1.0]])
