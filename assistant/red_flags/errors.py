"""What can be wrong with the guard's own data files.

RedFlagDataError
└── UnknownKeyError    a name that no lexicon, sign or rule defines
"""

from collections.abc import Iterable


class RedFlagDataError(Exception):
    """A data file of the guard can't be read; the message names the file and the entry."""


class UnknownKeyError(RedFlagDataError):
    """An entry uses a name that isn't defined."""

    def __init__(self, file: str, entry: str, key: str, allowed: Iterable[str]) -> None:
        names = ", ".join(sorted(allowed))
        super().__init__(f"{file}: {entry!r} uses {key!r}; allowed are: {names}")
