"""The knowledge of one shelf: its passages, found by nearness to a vector, and their sources."""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from threading import Lock
from types import MappingProxyType
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from kb.articles import Source
from kb.compact import round_vectors, widen_vectors
from kb.nearness import HeldVectors
from kb.passages import Passage
from kb.shelf import SHARED, Shelf, practice_of
from kb.stored import Match, Record, StoredPassage, Vectors
from kb.tokens.vectors import TokenVectors

CACHE_SIZE = 5_000
# As many passages are kept short in memory, some 2 KB each: fetching the 60 that a question finds
# takes the store longer than all else together.
MOST_KEPT = 200_000
# How many documents are searched for each passage wanted: most are questions, several a passage.
DOCUMENTS = 10
READ_BATCH = 500


class PassageStore(Protocol):
    """What a library reads from; `ChromaStore` says what each call promises."""

    @property
    def identity(self) -> str: ...
    def reopen(self) -> Self: ...
    def read_stamp(self) -> str: ...
    def read_records(self) -> Mapping[str, Record]: ...
    def find_near(
        self, vector: Sequence[float], *, limit: int, practice: str = ""
    ) -> list[Match]: ...
    def read_vectors(self, most: int, practice: str = "") -> Vectors | None: ...
    def read_passages(
        self, ids: Sequence[str], practice: str = ""
    ) -> Mapping[str, StoredPassage]: ...


@dataclass(frozen=True)
class Hit:
    """A passage found, with its cosine to the query, and those of its questions, by number.

    A cosine is -1 where the search came upon other documents of the passage only.
    """

    stored: StoredPassage
    cosine: float
    questions: Mapping[int, float]


class _Kept:
    """Passages in memory with their vectors packed as they are stored, and unpacked when asked."""

    def __init__(self) -> None:
        self._packed: dict[str, tuple[Passage, NDArray[np.int8], TokenVectors]] = {}

    def keep(self, stored: StoredPassage) -> None:
        if len(self._packed) < MOST_KEPT:
            packed = stored.passage, round_vectors(stored.vectors), stored.tokens
            self._packed[stored.passage.id] = packed

    def find(self, ids: Iterable[str]) -> dict[str, StoredPassage]:
        """Those of `ids` that are kept."""
        found = ((key, self._packed[key]) for key in ids if key in self._packed)
        return {
            key: StoredPassage(passage, widen_vectors(packed), tokens)
            for key, (passage, packed, tokens) in found
        }


class Library:
    """A snapshot of what is published on a shelf.

    What is found and read while `is_current` holds belongs together.
    """

    def __init__(
        self,
        store: PassageStore,
        shelf: Shelf = SHARED,
        *,
        held: Mapping[str, HeldVectors] = MappingProxyType({}),
    ) -> None:
        """`held` are vectors that another snapshot of this store has read, by practice."""
        self.shelf = shelf
        self._store = store
        # Read first: what is published from here on makes the snapshot an old one.
        self._stamp = store.read_stamp()
        published = store.read_records()
        self.practices = frozenset(map(practice_of, published))
        records = {slug: record for slug, record in published.items() if shelf.holds(slug)}
        self.sources: Mapping[str, Source] = {s: record.source for s, record in records.items()}
        self._live = {
            key: practice_of(slug) for slug, record in records.items() for key in record.passages
        }
        self._parts = [part for part in shelf.parts if part in self._live.values()]
        self._held = {part: self._share(part, held) for part in self._parts}
        digests = "".join(f"{slug} {records[slug].digest}\n" for slug in sorted(records))
        self.version = hashlib.sha256(digests.encode()).hexdigest()[:12]
        # A passage's id is a hash of what it says, so what is kept here can't go stale.
        self._cache: OrderedDict[str, StoredPassage] = OrderedDict()
        self._lock = Lock()
        self._kept = _Kept()

    @property
    def is_current(self) -> bool:
        """Whether nothing was published since the snapshot was taken."""
        return self._store.read_stamp() == self._stamp

    def open(self, shelf: Shelf) -> "Library":
        """Another shelf of the same store, as it is now."""
        if self.is_current:
            return Library(self._store, shelf, held=self._held)
        read = {part: held for part, held in self._held.items() if held.is_read}
        return Library(self._store.reopen(), shelf, held=read)

    def says_the_same(self, other: "Library") -> bool:
        """Whether both are snapshots of the same articles in the same index."""
        ours, theirs = (self.version, self._store.identity), (other.version, other._store.identity)
        return self.shelf == other.shelf and ours == theirs

    def find_near(self, vector: Sequence[float], *, limit: int) -> list[Hit]:
        """Up to `limit` passages nearest to a unit vector, nearest first."""
        cosines: dict[str, float] = {}
        questions: dict[str, dict[int, float]] = {}
        nearest: dict[str, None] = {}
        for match in self._find_matches(vector, limit * DOCUMENTS):
            nearest[match.passage_id] = None
            if match.question is None:
                cosines[match.passage_id] = match.cosine
            else:
                questions.setdefault(match.passage_id, {})[match.question] = match.cosine
        stored = self.read_passages(list(nearest)[:limit])
        return [
            Hit(stored[key], cosines.get(key, -1.0), questions.get(key, {}))
            for key in nearest
            if key in stored
        ]

    def read_passages(self, ids: Sequence[str]) -> dict[str, StoredPassage]:
        """Published passages by id; one that is gone is left out."""
        with self._lock:
            found = {key: self._cache[key] for key in ids if key in self._cache}
            for key in found:
                self._cache.move_to_end(key)
        missing = [key for key in ids if key not in found and key in self._live]
        fresh = self._kept.find(missing)
        fresh |= self._read([key for key in missing if key not in fresh])
        with self._lock:
            self._cache.update(fresh)
            while len(self._cache) > CACHE_SIZE:
                self._cache.popitem(last=False)
        return found | fresh

    def read_all(self) -> Iterator[StoredPassage]:
        """Every published passage, in the articles' order; they are kept for later."""
        ids = list(self._live)
        for start in range(0, len(ids), READ_BATCH):
            for stored in self._read(ids[start : start + READ_BATCH]).values():
                self._kept.keep(stored)
                yield stored

    def _find_matches(self, vector: Sequence[float], limit: int) -> list[Match]:
        """Documents of published passages, nearest first, from each part of the shelf as many."""
        found = [match for part in self._parts for match in self._find_in(part, vector, limit)]
        return found if len(self._parts) < 2 else sorted(found, key=lambda match: -match.cosine)

    def _find_in(self, part: str, vector: Sequence[float], limit: int) -> list[Match]:
        near = self._held[part].find_near(vector, limit=limit)
        if near is not None:
            return near
        stored = self._store.find_near(vector, limit=limit, practice=part)
        return [match for match in stored if match.passage_id in self._live]

    def _share(self, part: str, held: Mapping[str, HeldVectors]) -> HeldVectors:
        """The vectors of a part, those that are held already where the same passages count."""
        live = frozenset(key for key, practice in self._live.items() if practice == part)
        if part in held and held[part].passages == live:
            return held[part]
        return HeldVectors(live, partial(self._store.read_vectors, practice=part))

    def _read(self, ids: Sequence[str]) -> dict[str, StoredPassage]:
        """Passages from the parts of the shelf that they stand in."""
        found: dict[str, StoredPassage] = {}
        for part in self._parts:
            own = [key for key in ids if self._live[key] == part]
            found |= self._store.read_passages(own, part) if own else {}
        return found
