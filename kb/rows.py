"""Passages as rows of the vector store, and back.

A passage is one row, under its heading, and one more for each question that it answers. Its
sentences' vectors ride along in its own row.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kb.compact import pack_vectors, unpack_vectors
from kb.passages import Passage


@dataclass(frozen=True)
class Row:
    """One document of the store; its text is what is embedded."""

    id: str
    text: str
    metadata: Mapping[str, str | int]


def list_sentences(passage: Passage) -> list[str]:
    """The texts of a passage's sentences, in order."""
    return [passage.text[start:end] for start, end in passage.sentences]


def build_rows(passage: Passage, vectors: Sequence[Sequence[float]]) -> Iterator[Row]:
    """Each question of the passage, then the passage; `vectors` are those of its sentences."""
    for number, question in enumerate(passage.questions):
        metadata = {"kind": "question", "article": passage.article}
        yield Row(f"{passage.id}?{number}", question, metadata)
    yield Row(passage.id, write_document(passage), _describe(passage, vectors))


def write_document(passage: Passage) -> str:
    """The text that stands for the whole passage: its heading, then what it says."""
    return f"{passage.section}\n{passage.text}"


def load_passage(key: str, text: str, data: Mapping[str, Any]) -> Passage:
    """The passage again, from its own row."""
    return Passage(
        id=key,
        article=data["article"],
        subject=data["subject"],
        aspect=data["aspect"],
        text=text[data["body"] :],
        questions=tuple(json.loads(data["questions"])),
        note=data["note"],
        sides=tuple((slug, sentence) for slug, sentence in json.loads(data["sides"])),
        aims=tuple(map(tuple, json.loads(data["aims"]))),
    )


def load_vectors(data: Mapping[str, Any]) -> NDArray[np.float32]:
    """Unit vectors of the passage's sentences, shape (sentences, dimensions)."""
    return unpack_vectors(data["sentence_vectors"], rows=data["sentences"])


def owner_of(row_id: str) -> str:
    """The passage that a row belongs to."""
    return row_id.partition("?")[0]


def question_of(row_id: str) -> int | None:
    """Which of its passage's questions a row is; None for the passage itself."""
    number = row_id.partition("?")[2]
    return int(number) if number else None


def _describe(passage: Passage, vectors: Sequence[Sequence[float]]) -> dict[str, str | int]:
    return {
        "kind": "passage",
        "article": passage.article,
        "subject": passage.subject,
        "aspect": passage.aspect,
        "questions": json.dumps(passage.questions, ensure_ascii=False),
        "note": passage.note,
        "sides": json.dumps(passage.sides, ensure_ascii=False),
        "aims": json.dumps(passage.aims),
        "body": len(passage.section) + 1,
        "sentences": len(passage.sentences),
        "sentence_vectors": pack_vectors(vectors),
    }
