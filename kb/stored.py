"""What an index gives its readers: records, passages, matches, vectors.

Plain values that know nothing of Chroma.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kb.articles import Source
from kb.passages import Passage
from kb.tokens.vectors import NO_TOKENS, TokenVectors


@dataclass(frozen=True)
class Record:
    """What the index holds of one article: its source, its file's hash, its passages' ids."""

    source: Source
    digest: str
    passages: tuple[str, ...]
    documents: int


@dataclass(frozen=True)
class StoredPassage:
    """A passage with the unit vectors of its sentences, shape (sentences, dimensions), and those of
    their tokens."""

    passage: Passage
    vectors: NDArray[np.float32]
    tokens: TokenVectors = NO_TOKENS


class Match(NamedTuple):
    """A document near a query: whose it is, and the cosine (-1 to 1).

    `question` is the number of the passage's question that was near; None for the passage itself.
    """

    # A tuple, not a dataclass: hundreds are made for each question.

    passage_id: str
    question: int | None
    cosine: float


@dataclass(frozen=True)
class Vectors:
    """Stored documents' ids and their unit vectors, shape (ids, dimensions)."""

    ids: Sequence[str]
    matrix: NDArray[np.float32]


def write_record(record: Record) -> str:
    """A record as JSON, for the index."""
    return json.dumps(asdict(record), ensure_ascii=False)


def load_record(document: str) -> Record:
    """The record that `write_record` wrote."""
    data = json.loads(document)
    return Record(
        Source(**data["source"]), data["digest"], tuple(data["passages"]), data["documents"]
    )
