"""What a model lately made of a text, kept by a digest: the page's own buttons ask the same again.

The text itself isn't kept: the digest has a key that dies with the process.
"""

import hashlib
import secrets
import threading
from collections import OrderedDict
from typing import Generic, TypeVar

MOST = 512

Found = TypeVar("Found")


class TextCache(Generic[Found]):
    """A bounded cache keyed by texts, of which it keeps digests alone; what was unused for longest
    goes first. Thread-safe."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._key = secrets.token_bytes(32)
        self._found: OrderedDict[bytes, Found] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, text: str) -> Found | None:
        """What was kept for `text`, if it still is."""
        digest = self._digest(text)
        with self._lock:
            if digest not in self._found:
                return None
            self._found.move_to_end(digest)
            return self._found[digest]

    def keep(self, text: str, found: Found) -> None:
        """Keep `found` for `text`, and forget the oldest where there are too many."""
        with self._lock:
            self._found[self._digest(text)] = found
            while len(self._found) > self._most:
                self._found.popitem(last=False)

    def __len__(self) -> int:
        return len(self._found)

    def _digest(self, text: str) -> bytes:
        data = text.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(data, key=self._key, digest_size=16).digest()
