"""The index; beside it only `client.py` and `server_client.py` know chromadb.

The vectors stand in one collection for the curated articles and one for each practice's own, so
that no practice's passages crowd out another's; LangChain's `Chroma` opens them. `articles` holds
one record an article; a passage counts only while its article's record names it, so that a reader
sees the old article or the new one and never half of either.
"""

import itertools
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Self, TypeVar

import numpy as np
from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings

from kb.client import ARTICLES, CURATED, OURS, OWN, drop_other_version, open_client, start_client
from kb.marks import open_marks
from kb.passages import SETTINGS, Passage
from kb.places import Place
from kb.rows import (
    Row,
    build_rows,
    load_passage,
    load_tokens,
    load_vectors,
    owner_of,
    question_of,
    read_texts,
)
from kb.shelf import practice_of
from kb.stored import Match, Record, StoredPassage, Vectors, load_record, write_record
from kb.tokens.vectors import find_tokens_version

SCHEMA = f"{OURS}6"
# A wide search: with a narrow one, what is found depends on the order in which threads built the
# graph, and the same question would not always give the same answer.
COSINE = {"hnsw": {"space": "cosine", "ef_construction": 100, "ef_search": 600}}
BATCH = 1000

Item = TypeVar("Item")


class ChromaStore:
    """Passages and article records in a Chroma: embedded in a folder, or on a server.

    A practice is named by its slug, and by "" that of the curated articles. `rebuilt` says in a
    sentence why an older index was thrown away, or is empty.
    """

    def __init__(self, place: Place, embeddings: Embeddings, *, model: str) -> None:
        self.model, self._embeddings = model, embeddings
        client, damage = open_client(place)
        self.rebuilt = damage or drop_other_version(place, client, self._fingerprint)
        self._attach(place, client)

    def reopen(self) -> Self:
        """The same index through a fresh client, which sees what others have written; never
        rebuilds."""
        fresh = type(self).__new__(type(self))
        fresh.model, fresh._embeddings, fresh.rebuilt = self.model, self._embeddings, ""
        fresh._attach(self._place, start_client(self._place))
        return fresh

    def close(self) -> None:
        """Let go of files and memory; whoever forgets a store closes it, too."""
        self._close()

    @property
    def vectors(self) -> Chroma:
        """The curated passages as a LangChain vector store."""
        return self._open("")

    @property
    def identity(self) -> str:
        """Changes when the whole index is built anew."""
        return str(self._records.id)

    def read_stamp(self) -> str:
        """A token that changes whenever something else is published; cheap to read."""
        return self._marks.read_stamp()

    def begin(self) -> bool:
        """Note that a run is about to write; false where one before it never came to its end."""
        was_finished = not self._marks.is_unfinished
        self._marks.begin()
        return was_finished

    def announce(self) -> None:
        """Tell readers to look again."""
        self._marks.renew_stamp()

    def finish(self) -> None:
        """Note that the run has done all it had to."""
        self._marks.finish()

    def read_records(self) -> Mapping[str, Record]:
        """Every article's record by name."""
        found = self._records.get(include=["documents"])
        return {
            slug: load_record(document)
            for slug, document in zip(found["ids"], found["documents"], strict=True)
        }

    def publish(self, record: Record) -> None:
        """Make `record` what readers see of its article, at once."""
        self._records.upsert(
            ids=[record.source.slug],
            documents=[write_record(record)],
            embeddings=[[1.0]],
        )

    def withdraw(self, slugs: Sequence[str]) -> None:
        """Make readers see nothing of these articles any more."""
        for batch in _batches(slugs):
            self._records.delete(ids=batch)

    def add(self, passages: Sequence[Passage]) -> None:
        """Embed and store passages with their questions; adding one again changes nothing."""
        read = read_texts(passages, self._embeddings)
        for practice, own in _by_practice(passages).items():
            rows = [row for passage in own for row in build_rows(passage, read)]
            for batch in _batches(rows):
                self._write(practice, batch, read.vectors)

    def find_present(self, passages: Sequence[Passage]) -> set[str]:
        """The ids of those passages that are stored."""
        present: set[str] = set()
        for practice, own in _by_practice(passages).items():
            for batch in _batches([passage.id for passage in own]):
                present.update(self._open(practice).get(ids=batch, include=[])["ids"])
        return present

    def find_practices(self) -> list[str]:
        """Every practice that has documents stored, "" first."""
        names = (collection.name for collection in self._client.list_collections())
        return ["", *sorted(n.removeprefix(OWN) for n in names if n.startswith(OWN))]

    def count_documents(self, practice: str = "") -> int:
        """Documents stored of a practice: passages and questions, published or not."""
        return int(self._open(practice)._collection.count())

    def drop_all_but(self, passage_ids: Iterable[str], practice: str = "") -> int:
        """Delete a practice's documents of other passages; returns how many."""
        wanted = set(passage_ids)
        stored = self._open(practice).get(include=[])["ids"]
        if not wanted:
            # The collection goes as a whole, and with it whatever was wrong with it.
            self._opened.pop(practice).delete_collection()
            return len(stored)
        gone = [row for row in stored if owner_of(row) not in wanted]
        for batch in _batches(gone):
            self._open(practice).delete(ids=batch)
        return len(gone)

    def is_whole(self, practice: str) -> bool:
        """Whether every document of a practice still has its vector."""
        collection = self._open(practice)._collection
        try:
            ids = collection.get(include=[])["ids"]
            return all(
                len(collection.get(ids=batch, include=["embeddings"])["ids"]) == len(batch)
                for batch in _batches(ids)
            )
        except Exception:
            # Chroma has no error of its own for a document without its vector.
            return False

    def find_near(self, vector: Sequence[float], *, limit: int, practice: str = "") -> list[Match]:
        """A practice's documents nearest to a unit vector, nearest first."""
        # Chroma is asked itself: LangChain's search also reads every document it finds, which takes
        # five times as long, and all that is needed stands in the id.
        found = self._open(practice)._collection.query(
            query_embeddings=np.asarray([vector], dtype=np.float32),
            n_results=limit,
            include=["distances"],
        )
        distances = (found["distances"] or [[]])[0]
        return [
            Match(owner_of(key), question_of(key), 1.0 - distance)
            for key, distance in zip(found["ids"][0], distances, strict=True)
        ]

    def read_vectors(self, most: int, practice: str = "") -> Vectors | None:
        """Every stored vector of a practice, or None when there are more than `most`, or none."""
        collection = self._open(practice)._collection
        if not 0 < collection.count() <= most:
            return None
        found = collection.get(include=["embeddings"])
        return Vectors(found["ids"], np.asarray(found["embeddings"], dtype=np.float32))

    def read_passages(self, ids: Sequence[str], practice: str = "") -> dict[str, StoredPassage]:
        """A practice's passages by id; one that is gone is left out."""
        if not ids:
            return {}
        found = self._open(practice).get(ids=list(ids), include=["documents", "metadatas"])
        rows = zip(found["ids"], found["documents"], found["metadatas"], strict=True)
        return {
            key: StoredPassage(load_passage(key, text, data), load_vectors(data), load_tokens(data))
            for key, text, data in rows
        }

    @property
    def _fingerprint(self) -> str:
        return f"{SCHEMA} {SETTINGS} {self.model} {find_tokens_version(self._embeddings)}".rstrip()

    def _attach(self, place: Place, client: Any) -> None:
        self._place, self._client = place, client
        self._close = weakref.finalize(self, client.close)
        # First of all: by these the other collections are known as ours.
        self._records: Any = client.get_or_create_collection(
            ARTICLES, metadata={"fingerprint": self._fingerprint}, embedding_function=None
        )
        self._marks = open_marks(place, client)
        self._opened: dict[str, Chroma] = {}

    def _open(self, practice: str) -> Chroma:
        """The collection of a practice, made where there is none."""
        if practice not in self._opened:
            self._opened[practice] = Chroma(
                client=self._client,
                collection_name=OWN + practice if practice else CURATED,
                embedding_function=self._embeddings,
                collection_configuration=COSINE,  # type: ignore[arg-type]  # chromadb's own type
            )
        return self._opened[practice]

    def _write(
        self, practice: str, rows: Sequence[Row], vectors: Mapping[str, Sequence[float]]
    ) -> None:
        self._open(practice)._collection.upsert(
            ids=[row.id for row in rows],
            documents=[row.text for row in rows],
            metadatas=[dict(row.metadata) for row in rows],
            embeddings=np.array([vectors[row.text] for row in rows], dtype=np.float32),
        )


def _by_practice(passages: Sequence[Passage]) -> dict[str, list[Passage]]:
    groups: dict[str, list[Passage]] = {}
    for passage in passages:
        groups.setdefault(practice_of(passage.article), []).append(passage)
    return groups


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Lists of up to `BATCH`: SQLite takes only so many values at once."""
    rest = iter(items)
    while batch := list(itertools.islice(rest, BATCH)):
        yield batch
