"""Sentences with what they are: faithful to the passages they cite, or a fault of a known kind.

`passages.jsonl` is a frozen copy of passages of the articles, so that an edit there doesn't move
the labels. `sentences.jsonl` was written by hand in rounds, each before the checks had seen it, and
has been used to mend them. `held.jsonl`, of rounds 6 and 7, and `held-8.jsonl`, half of round 8,
are held back: nobody reads them while the checks are mended.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from langchain_core.embeddings import Embeddings

from kb.passages import Passage
from kb.sentences import split_sentences
from kb.stored import StoredPassage

FOLDER = Path(__file__).resolve().parent
FAITHFUL = "supported"
Half = Literal["tuning", "held"]
FILES: tuple[tuple[str, Half], ...] = (
    ("sentences.jsonl", "tuning"),
    ("held.jsonl", "held"),
    ("held-8.jsonl", "held"),
)


@dataclass(frozen=True)
class Labelled:
    """One sentence: its kind, and the keys of the passages it cites."""

    id: str
    kind: str
    round: int
    cites: tuple[str, ...]
    text: str
    half: Half

    @property
    def is_faithful(self) -> bool:
        return self.kind == FAITHFUL


def read_labelled() -> tuple[Labelled, ...]:
    """Every labelled sentence, in the files' order."""
    return tuple(
        Labelled(row["id"], row["kind"], row["round"], tuple(row["cites"]), row["text"], half)
        for name, half in FILES
        for row in _read(name)
    )


def embed_passages(embeddings: Embeddings) -> dict[str, StoredPassage]:
    """The passages by key, with the vectors of their sentences, embedded in one go."""
    passages = [
        Passage(row["key"], row["article"], row["subject"], row["aspect"], row["text"], (), "")
        for row in _read("passages.jsonl")
    ]
    return dict(_embed(passages, embeddings))


def _embed(
    passages: Sequence[Passage], embeddings: Embeddings
) -> Iterator[tuple[str, StoredPassage]]:
    texts = [p.text[start:end] for p in passages for start, end in split_sentences(p.text)]
    vectors = iter(embeddings.embed_documents(texts))
    for passage in passages:
        own = [next(vectors) for _ in passage.sentences]
        yield passage.id, StoredPassage(passage, np.array(own, dtype=np.float32))


def _read(name: str) -> Iterator[dict[str, Any]]:
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)
