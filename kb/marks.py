"""Two small files beside the index: what readers watch, and whether a run came to its end.

`stamp` holds a token that changes whenever the index says something else than before; reading it is
cheap enough for every reply. `unfinished` stands there while a run writes.
"""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Marks:
    """The marks of the index in `folder`."""

    folder: Path

    def read_stamp(self) -> str:
        """The token of what is published; empty before anything was."""
        try:
            return (self.folder / "stamp").read_text(encoding="ascii")
        except FileNotFoundError:
            return ""

    def renew_stamp(self) -> None:
        """Tell readers to look again: the old token is replaced whole."""
        waiting = self.folder / f"stamp.{os.getpid()}"
        waiting.write_text(secrets.token_hex(8), encoding="ascii")
        waiting.replace(self.folder / "stamp")

    def begin(self) -> None:
        """Note that a run is about to write."""
        self._unfinished.touch()

    def finish(self) -> None:
        """Note that everything the run had to do is done."""
        self._unfinished.unlink(missing_ok=True)

    @property
    def is_unfinished(self) -> bool:
        """Whether a run began and never came to its end."""
        return self._unfinished.exists()

    @property
    def _unfinished(self) -> Path:
        return self.folder / "unfinished"
