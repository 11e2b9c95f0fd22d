"""Passages as rows of the vector store, and back.

A passage is one row, under its heading, and one more for each question that it answers. Its
sentences' vectors ride along in its own row, and those of their tokens.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from kb.cautions import Caution
from kb.compact import pack_vectors, unpack_vectors
from kb.encoder.running import Floats
from kb.passages import Passage
from kb.tokens.vectors import TokenVectors, gather, pack, read_sentences, unpack


@dataclass(frozen=True)
class Row:
    """One document of the store; its text is what is embedded."""

    id: str
    text: str
    metadata: Mapping[str, str | int]


@dataclass(frozen=True)
class Read:
    """The unit vector of each text, and those of each sentence's tokens."""

    vectors: Mapping[str, Sequence[float]]
    tokens: Mapping[str, Floats]


def read_texts(passages: Sequence[Passage], embeddings: Embeddings) -> Read:
    """Embed every text of the passages: sentences, questions, and each passage as a whole."""
    # All at once: the model is quickest with many texts of like length together.
    said = list(dict.fromkeys(text for p in passages for text in p.sentence_texts))
    texts = list(
        dict.fromkeys(text for p in passages for text in (*p.questions, write_document(p)))
    )
    found, tokens = read_sentences(embeddings, said)
    vectors = dict(zip(texts, embeddings.embed_documents(texts), strict=True))
    return Read(vectors | dict(zip(said, found, strict=True)), dict(zip(said, tokens, strict=True)))


def build_rows(passage: Passage, read: Read) -> Iterator[Row]:
    """Each question of the passage, then the passage, whose texts were read."""
    for number, question in enumerate(passage.questions):
        metadata = {"kind": "question", "article": passage.article}
        yield Row(f"{passage.id}?{number}", question, metadata)
    yield Row(passage.id, write_document(passage), _describe(passage, read))


def write_document(passage: Passage) -> str:
    """The text that stands for the whole passage: its heading, then what it says."""
    return f"{passage.section}\n{passage.text}"


def load_passage(key: str, text: str, data: Mapping[str, Any]) -> Passage:
    """The passage of a row: `key` is its id, `text` its document, `data` its metadata."""
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
        cautions=tuple(Caution(text, tuple(about)) for text, about in json.loads(data["cautions"])),
    )


def load_vectors(data: Mapping[str, Any]) -> NDArray[np.float32]:
    """Unit vectors of the passage's sentences, shape (sentences, dimensions)."""
    return unpack_vectors(data["sentence_vectors"], rows=data["sentences"])


def load_tokens(data: Mapping[str, Any]) -> TokenVectors:
    """Unit vectors of the sentences' tokens."""
    return unpack(data["token_vectors"], json.loads(data["tokens"]))


def owner_of(row_id: str) -> str:
    """The passage that a row belongs to."""
    return row_id.partition("?")[0]


def question_of(row_id: str) -> int | None:
    """Which of its passage's questions a row is; None for the passage itself."""
    number = row_id.partition("?")[2]
    return int(number) if number else None


def _describe(passage: Passage, read: Read) -> dict[str, str | int]:
    said = passage.sentence_texts
    tokens = gather([read.tokens[text] for text in said])
    return {
        "kind": "passage",
        "article": passage.article,
        "subject": passage.subject,
        "aspect": passage.aspect,
        "questions": json.dumps(passage.questions, ensure_ascii=False),
        "note": passage.note,
        "cautions": json.dumps(passage.cautions, ensure_ascii=False),
        "sides": json.dumps(passage.sides, ensure_ascii=False),
        "aims": json.dumps(passage.aims),
        "body": len(passage.section) + 1,
        "sentences": len(passage.sentences),
        "sentence_vectors": pack_vectors([read.vectors[text] for text in said]),
        "tokens": json.dumps(tokens.counts),
        "token_vectors": pack(tokens),
    }
