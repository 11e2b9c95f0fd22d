"""The knowledge as readers see it: published passages by nearness, and whose they are."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kb.articles import Source
from kb.store import Match, Record, StoredPassage


class Shelf(Protocol):
    """What a library reads from; `ChromaStore` says what each call promises."""

    def read_records(self) -> Mapping[str, Record]: ...
    def find_near(self, vector: Sequence[float], *, limit: int) -> list[Match]: ...
    def read_passages(self, ids: Sequence[str]) -> dict[str, StoredPassage]: ...


@dataclass(frozen=True)
class Hit:
    """A passage found, with its best cosine to the query and to the questions it answers."""

    stored: StoredPassage
    cosine: float
    question_cosine: float


class Library:
    """A snapshot of what is published: which passages count, and whose they are."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        records = shelf.read_records()
        self.sources: Mapping[str, Source] = {s: record.source for s, record in records.items()}
        self._live = {key for record in records.values() for key in record.passages}
        digests = "".join(f"{slug} {records[slug].digest}\n" for slug in sorted(records))
        self.version = hashlib.sha256(digests.encode()).hexdigest()[:12]

    def find_near(self, vector: Sequence[float], *, limit: int) -> list[Hit]:
        """Up to `limit` passages nearest to a unit vector, nearest first."""
        best: dict[str, dict[str, float]] = {}
        for match in self._shelf.find_near(vector, limit=limit * 4):
            if match.passage_id in self._live:
                kinds = best.setdefault(match.passage_id, {})
                kinds[match.kind] = max(match.cosine, kinds.get(match.kind, -1.0))
        nearest = sorted(best, key=lambda key: -max(best[key].values()))[:limit]
        stored = self._shelf.read_passages(nearest)
        return [
            Hit(stored[key], best[key].get("passage", -1.0), best[key].get("question", -1.0))
            for key in nearest
            if key in stored
        ]
