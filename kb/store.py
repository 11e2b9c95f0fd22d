"""The index on disk: the only module that knows chromadb.

Two collections. `passages` holds the vectors, through LangChain's `Chroma`: one document a passage
and one for each question it answers. `articles` holds one record an article; a passage counts only
while its article's record names it, so that a reader sees the old article or the new one and never
half of either.
"""

import contextlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from langchain_chroma import Chroma
from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from kb.articles import Source
from kb.compact import pack_vectors, unpack_vectors
from kb.errors import IndexWriteError
from kb.passages import SETTINGS, Passage

SCHEMA = "index-3"
# A wide search: with a narrow one, what is found depends on the order in which threads built the
# graph, and the same question would not always give the same answer.
COSINE = {"hnsw": {"space": "cosine", "ef_construction": 400, "ef_search": 1000}}
DELETE_BATCH = 1000
REBUILD = "building it again from the articles"


@dataclass(frozen=True)
class Record:
    """What the index holds of one article: its source, its file's hash, its passages' ids."""

    source: Source
    digest: str
    passages: tuple[str, ...]
    documents: int


@dataclass(frozen=True)
class StoredPassage:
    """A passage with the unit vectors of its sentences, shape (sentences, dimensions)."""

    passage: Passage
    vectors: NDArray[np.float32]


@dataclass(frozen=True)
class Match:
    """A document near a query: whose it is, and the cosine (-1 to 1).

    `question` is the number of the passage's question that was near; None for the passage itself.
    """

    passage_id: str
    question: int | None
    cosine: float


@dataclass(frozen=True)
class Vectors:
    """Stored documents' ids and their unit vectors, shape (ids, dimensions)."""

    ids: list[str]
    matrix: NDArray[np.float32]


class ChromaStore:
    """Passages and article records in an embedded Chroma below `folder`.

    `rebuilt` says in a sentence why an older index was thrown away, or is empty.
    """

    def __init__(self, folder: Path, embeddings: Embeddings, *, model: str) -> None:
        self.model = model
        self._embeddings = embeddings
        fingerprint = f"{SCHEMA} {SETTINGS} {model}"
        client, damage = _open_client(folder)
        self.rebuilt = damage or _drop_other_version(client, fingerprint)
        self._records: Any = client.get_or_create_collection(
            "articles", metadata={"fingerprint": fingerprint}, embedding_function=None
        )
        self.vectors = Chroma(
            client=client,
            collection_name="passages",
            embedding_function=embeddings,
            collection_configuration=COSINE,  # type: ignore[arg-type]  # chromadb's own TypedDict
        )

    def read_records(self) -> Mapping[str, Record]:
        """Every article's record by slug."""
        found = self._records.get(include=["documents"])
        return {
            slug: _load_record(document)
            for slug, document in zip(found["ids"], found["documents"], strict=True)
        }

    def publish(self, record: Record) -> None:
        """Make `record` what readers see of its article, at once."""
        self._records.upsert(
            ids=[record.source.slug],
            documents=[json.dumps(asdict(record), ensure_ascii=False)],
            embeddings=[[1.0]],
        )

    def withdraw(self, slugs: Sequence[str]) -> None:
        """Make readers see nothing of these articles any more."""
        if slugs:
            self._records.delete(ids=list(slugs))

    def add(self, passages: Sequence[Passage]) -> None:
        """Embed and store passages with their questions; adding one again changes nothing."""
        # All sentences at once: the model is quickest with many texts of like length together.
        sentences = [p.text[start:end] for p in passages for start, end in p.sentences]
        vectors = iter(self._embeddings.embed_documents(sentences))
        documents = [
            document
            for passage in passages
            for document in _to_documents(passage, list(islice(vectors, len(passage.sentences))))
        ]
        self.vectors.add_documents(documents, ids=[str(document.id) for document in documents])

    def find_present(self, ids: Sequence[str]) -> set[str]:
        """Those of `ids` that are stored."""
        if not ids:
            return set()
        return set(self.vectors.get(ids=list(ids), include=[])["ids"])

    def count_documents(self) -> int:
        """Documents stored: passages and questions, published or not."""
        return int(self.vectors._collection.count())

    def drop_all_but(self, passage_ids: Iterable[str]) -> int:
        """Delete every document whose passage isn't in `passage_ids`; returns how many."""
        wanted = set(passage_ids)
        stored = self.vectors.get(include=[])["ids"]
        gone = [document for document in stored if owner_of(document) not in wanted]
        for start in range(0, len(gone), DELETE_BATCH):
            self.vectors.delete(ids=gone[start : start + DELETE_BATCH])
        return len(gone)

    def find_near(self, vector: Sequence[float], *, limit: int) -> list[Match]:
        """The documents nearest to a unit vector, nearest first."""
        # Chroma is asked itself: LangChain's search also reads every document it finds, which takes
        # five times as long, and all that is needed stands in the id.
        found = self.vectors._collection.query(
            query_embeddings=np.asarray([vector], dtype=np.float32),
            n_results=limit,
            include=["distances"],
        )
        distances = (found["distances"] or [[]])[0]
        return [
            Match(owner_of(key), question_of(key), 1.0 - distance)
            for key, distance in zip(found["ids"][0], distances, strict=True)
        ]

    def read_vectors(self, most: int) -> Vectors | None:
        """Every stored vector, or None when there are more than `most`, or none at all."""
        collection = self.vectors._collection
        if not 0 < collection.count() <= most:
            return None
        found = collection.get(include=["embeddings"])
        return Vectors(found["ids"], np.asarray(found["embeddings"], dtype=np.float32))

    def read_passages(self, ids: Sequence[str]) -> dict[str, StoredPassage]:
        """Passages by id; one that is gone is left out."""
        if not ids:
            return {}
        found = self.vectors.get(ids=list(ids), include=["documents", "metadatas"])
        rows = zip(found["ids"], found["documents"], found["metadatas"], strict=True)
        return {key: _load_passage(key, text, data) for key, text, data in rows}


def owner_of(document_id: str) -> str:
    """The passage that a stored document belongs to."""
    return document_id.partition("?")[0]


def question_of(document_id: str) -> int | None:
    """Which of its passage's questions a stored document is; None for the passage itself."""
    number = document_id.partition("?")[2]
    return int(number) if number else None


def _to_documents(passage: Passage, vectors: Sequence[Sequence[float]]) -> Iterator[Document]:
    """Each question of the passage, then the passage itself under its heading."""
    for number, question in enumerate(passage.questions):
        metadata = {"kind": "question", "article": passage.article}
        yield Document(id=f"{passage.id}?{number}", page_content=question, metadata=metadata)
    yield _to_document(passage, sentence_vectors=pack_vectors(vectors))


def _to_document(passage: Passage, *, sentence_vectors: str) -> Document:
    heading = passage.section + "\n"
    return Document(
        id=passage.id,
        page_content=heading + passage.text,
        metadata={
            "kind": "passage",
            "article": passage.article,
            "subject": passage.subject,
            "aspect": passage.aspect,
            "questions": json.dumps(passage.questions, ensure_ascii=False),
            "note": passage.note,
            "sides": json.dumps(passage.sides, ensure_ascii=False),
            "aims": json.dumps(passage.aims),
            "body": len(heading),
            "sentences": len(passage.sentences),
            "sentence_vectors": sentence_vectors,
        },
    )


def _load_passage(key: str, content: str, data: Mapping[str, Any]) -> StoredPassage:
    passage = Passage(
        id=key,
        article=data["article"],
        subject=data["subject"],
        aspect=data["aspect"],
        text=content[data["body"] :],
        questions=tuple(json.loads(data["questions"])),
        note=data["note"],
        sides=tuple((slug, sentence) for slug, sentence in json.loads(data["sides"])),
        aims=tuple(map(tuple, json.loads(data["aims"]))),
    )
    vectors = unpack_vectors(data["sentence_vectors"], rows=data["sentences"])
    return StoredPassage(passage, vectors)


def _load_record(document: str) -> Record:
    data = json.loads(document)
    return Record(
        Source(**data["source"]), data["digest"], tuple(data["passages"]), data["documents"]
    )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise IndexWriteError(_advice(folder, error.strerror)) from None
    if not os.access(folder, os.W_OK):
        raise IndexWriteError(_advice(folder, "Permission denied"))


def _advice(folder: Path, reason: str | None) -> str:
    return f"can't write to {str(folder)!r}: {reason}; set FOOTNOTE_HOME to a folder you may write"


def _open_client(folder: Path) -> tuple[Any, str]:
    """An embedded client, and in words why the folder had to be emptied first, if it had."""
    _make_folder(folder)
    with contextlib.suppress(Exception):
        return _start_client(folder), ""
    _forget_clients()
    shutil.rmtree(folder)
    _make_folder(folder)
    try:
        return _start_client(folder), f"the index was damaged: {REBUILD}"
    except Exception as error:
        raise IndexWriteError(_advice(folder, str(error))) from None


def _start_client(folder: Path) -> Any:
    import chromadb
    import chromadb.config

    settings = chromadb.config.Settings(anonymized_telemetry=False, is_persistent=True)
    client = chromadb.PersistentClient(path=str(folder), settings=settings)
    client.list_collections()
    return client


def _forget_clients() -> None:
    """Chroma keeps one system a folder and hands a broken one out again."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()


def _drop_other_version(client: Any, fingerprint: str) -> str:
    """Empty an index that another model or version made; says so in words, or nothing."""
    names = {collection.name for collection in client.list_collections()}
    if "articles" not in names:
        return ""
    if (client.get_collection("articles").metadata or {}).get("fingerprint") == fingerprint:
        return ""
    for name in names:
        client.delete_collection(name)
    return f"the index was made by another model or version: {REBUILD}"
