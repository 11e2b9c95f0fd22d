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


class RecentVectors(Generic[Found]):
    """A bounded memory from texts to their vectors, the one unused for longest forgotten;
    thread-safe."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._key = secrets.token_bytes(32)
        self._vectors: OrderedDict[bytes, Found] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, text: str) -> Found | None:
        """The vector of a text that was kept."""
        digest = self._digest(text)
        with self._lock:
            if digest not in self._vectors:
                return None
            self._vectors.move_to_end(digest)
            return self._vectors[digest]

    def keep(self, text: str, vector: Found) -> None:
        """Keep a vector, and forget the oldest where there are too many."""
        with self._lock:
            self._vectors[self._digest(text)] = vector
            while len(self._vectors) > self._most:
                self._vectors.popitem(last=False)

    def __len__(self) -> int:
        return len(self._vectors)

    def _digest(self, text: str) -> bytes:
        data = text.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(data, key=self._key, digest_size=16).digest()
