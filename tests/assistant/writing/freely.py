"""Freely worded pairs: a few sentences of an article, and one written from them by somebody who
didn't know the checks; half of these are faults.

Each file of `pairs/` is another writer's. `b`, `c`, `e` and `f` may be read to mend the checks; `d`
is held back: only its figures are looked at.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from langchain_core.embeddings import Embeddings

from assistant.writing.checking import Checker, Verdict
from kb.passages import Passage
from kb.stored import StoredPassage
from kb.vocabulary import load_vocabulary

PAIRS = Path(__file__).resolve().parent / "pairs"
OPEN = tuple(PAIRS / f"{writer}.jsonl" for writer in "bcef")
HELD = PAIRS / "d.jsonl"


# What the runner gets of a written sentence.
Outcome = Literal["own words", "its source's words", "another sentence", "nothing"]


@dataclass(frozen=True)
class FreePair:
    """A sentence, the passage it cites, those of its sentences that it was written from, and what
    it is."""

    passage: Passage
    sources: frozenset[str]
    text: str
    kind: str
    is_faithful: bool


def read_free_pairs(path: Path) -> tuple[FreePair, ...]:
    """Every pair of a file, in order."""
    return tuple(_read(path))


def judge_free_pairs(
    pairs: Iterable[FreePair], embeddings: Embeddings
) -> Iterator[tuple[FreePair, Outcome]]:
    """Each pair, and what the checks make of it."""
    pairs = list(pairs)
    encode = _embed(embeddings, [pair.text for pair in pairs]).__getitem__
    checker = Checker(encode, load_vocabulary().source_names.find_ids)
    sources = {s for pair in pairs for s in pair.passage.sentence_texts}
    vectors = _embed(embeddings, sorted(sources))
    for pair in pairs:
        rows = np.array([vectors[s] for s in pair.passage.sentence_texts], dtype=np.float32)
        verdict = checker.check(pair.text, [StoredPassage(pair.passage, rows)])
        yield pair, _find_outcome(pair, verdict)


def _find_outcome(pair: FreePair, verdict: Verdict) -> Outcome:
    if verdict.passed:
        return "own words"
    if verdict.instead is None:
        return "nothing"
    return "its source's words" if verdict.instead.text in pair.sources else "another sentence"


def _embed(embeddings: Embeddings, texts: list[str]) -> dict[str, list[float]]:
    return dict(zip(texts, embeddings.embed_documents(texts), strict=True))


def _read(path: Path) -> Iterator[FreePair]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        text = " ".join(row["passage"])
        name = f"{path.stem}-{number}"
        passage = Passage(name, row["article"], row["subject"], row["aspect"], text, (), "")
        sources = frozenset(row["passage"][at] for at in row["cites"])
        yield FreePair(passage, sources, row["text"], row["kind"], row["label"] == "faithful")
