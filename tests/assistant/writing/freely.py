"""Freely worded pairs: a few sentences of an article, and one written from them by somebody who
didn't know the checks; half of these are faults.

Each file of `pairs/` is another writer's. `b`, `c`, `e` and `f` may be read to mend the checks; `d`
is held back: only its figures are looked at.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from langchain_core.embeddings import Embeddings

from assistant.writing.checking import Checker
from kb.passages import Passage
from kb.stored import StoredPassage
from kb.vocabulary import load_vocabulary

PAIRS = Path(__file__).resolve().parent / "pairs"
OPEN = tuple(PAIRS / f"{writer}.jsonl" for writer in "bcef")
HELD = PAIRS / "d.jsonl"


@dataclass(frozen=True)
class FreePair:
    """A sentence, the passage it was written from, and what it is."""

    passage: Passage
    text: str
    kind: str
    is_faithful: bool


def read_free_pairs(path: Path) -> tuple[FreePair, ...]:
    """Every pair of a file, in order."""
    return tuple(_read(path))


def judge_free_pairs(
    pairs: Iterable[FreePair], embeddings: Embeddings
) -> Iterator[tuple[FreePair, bool]]:
    """Each pair, and whether the checks pass it."""
    pairs = list(pairs)
    encode = _embed(embeddings, [pair.text for pair in pairs]).__getitem__
    checker = Checker(encode, load_vocabulary().source_names.find_ids)
    sources = {s for pair in pairs for s in pair.passage.sentence_texts}
    vectors = _embed(embeddings, sorted(sources))
    for pair in pairs:
        rows = np.array([vectors[s] for s in pair.passage.sentence_texts], dtype=np.float32)
        yield pair, checker.check(pair.text, [StoredPassage(pair.passage, rows)]).passed


def _embed(embeddings: Embeddings, texts: list[str]) -> dict[str, list[float]]:
    return dict(zip(texts, embeddings.embed_documents(texts), strict=True))


def _read(path: Path) -> Iterator[FreePair]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        text = " ".join(row["passage"])
        name = f"{path.stem}-{number}"
        passage = Passage(name, row["article"], row["subject"], row["aspect"], text, (), "")
        yield FreePair(passage, row["text"], row["kind"], row["label"] == "faithful")
