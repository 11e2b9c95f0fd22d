"""The knowledge as readers see it: published passages by nearness, and whose they are."""

import hashlib
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kb.articles import Source
from kb.nearness import Nearness
from kb.store import Match, Record, StoredPassage, Vectors

CACHE_SIZE = 5_000
# How many documents are searched for each passage wanted: most are questions, several a passage.
DOCUMENTS = 10
READ_BATCH = 500


class Shelf(Protocol):
    """What a library reads from; `ChromaStore` says what each call promises."""

    def read_records(self) -> Mapping[str, Record]: ...
    def find_near(self, vector: Sequence[float], *, limit: int) -> list[Match]: ...
    def read_vectors(self, most: int) -> Vectors | None: ...
    def read_passages(self, ids: Sequence[str]) -> dict[str, StoredPassage]: ...


@dataclass(frozen=True)
class Hit:
    """A passage found, with its cosine to the query, and those of its questions, by number.

    A cosine is -1 where the search came upon other documents of the passage only.
    """

    stored: StoredPassage
    cosine: float
    questions: Mapping[int, float]


class Library:
    """A snapshot of what is published: which passages count, and whose they are."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._nearness = Nearness(
            shelf.read_vectors, lambda vector, limit: shelf.find_near(vector, limit=limit)
        )
        records = shelf.read_records()
        self.sources: Mapping[str, Source] = {s: record.source for s, record in records.items()}
        self._live = {key: None for record in records.values() for key in record.passages}
        digests = "".join(f"{slug} {records[slug].digest}\n" for slug in sorted(records))
        self.version = hashlib.sha256(digests.encode()).hexdigest()[:12]
        # A passage's id is a hash of what it says, so what is kept here can't go stale.
        self._cache: OrderedDict[str, StoredPassage] = OrderedDict()

    def find_near(self, vector: Sequence[float], *, limit: int) -> list[Hit]:
        """Up to `limit` passages nearest to a unit vector, nearest first."""
        cosines: dict[str, float] = {}
        questions: dict[str, dict[int, float]] = {}
        nearest: dict[str, None] = {}
        for match in self._nearness.find(vector, limit=limit * DOCUMENTS):
            if match.passage_id not in self._live:
                continue
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
        missing = [key for key in ids if key not in self._cache and key in self._live]
        fresh = self._shelf.read_passages(missing) if missing else {}
        found = {**{key: self._cache[key] for key in ids if key in self._cache}, **fresh}
        self._cache.update(fresh)
        while len(self._cache) > CACHE_SIZE:
            self._cache.popitem(last=False)
        return found

    def read_all(self) -> Iterator[StoredPassage]:
        """Every published passage, in the articles' order."""
        ids = list(self._live)
        for start in range(0, len(ids), READ_BATCH):
            yield from self._shelf.read_passages(ids[start : start + READ_BATCH]).values()
