"""The real checks on the real articles with the real rules, and no model."""

from collections.abc import Sequence

import numpy as np

from assistant.reply import Assistant
from kb.articles import CURATED_ARTICLES, read_articles
from kb.library import Library
from kb.passages import Passage, split_passages
from kb.stored import Match, Record, StoredPassage
from kb.vocabulary import load_vocabulary
from tests.fakes import WordEmbeddings
from tests.ui.replies import CannedReplies


class RealShelf:
    """The articles that ship, with vectors that nothing is searched by."""

    def __init__(self) -> None:
        self._passages: dict[str, Passage] = {}
        self._records: dict[str, Record] = {}
        for article in read_articles(CURATED_ARTICLES):
            passages = split_passages(article, model="words")
            self._passages |= {passage.id: passage for passage in passages}
            ids = tuple(passage.id for passage in passages)
            self._records[article.source.slug] = Record(article.source, "d", ids, 1)

    @property
    def identity(self) -> str:
        return "checks"

    def reopen(self) -> "RealShelf":
        return self

    def read_stamp(self) -> str:
        return "one"

    def read_records(self) -> dict[str, Record]:
        return self._records

    def find_near(self, vector: Sequence[float], *, limit: int, practice: str = "") -> list[Match]:
        return []

    def read_vectors(self, most: int, practice: str = "") -> None:
        """Nothing is searched."""

    def read_passages(self, ids: Sequence[str], practice: str = "") -> dict[str, StoredPassage]:
        return {key: _store(self._passages[key]) for key in ids}


def build_checker(shelf: RealShelf | None = None) -> Assistant:
    """An assistant whose checks are the real ones; it is asked nothing else."""
    library = Library(shelf or RealShelf())
    return Assistant(library, WordEmbeddings(), load_vocabulary(), model="words")


def _store(passage: Passage) -> StoredPassage:
    vectors = np.zeros((len(passage.sentences), 9), dtype=np.float32)
    return StoredPassage(passage, vectors)


class CannedRepliesAndChecks(CannedReplies):
    """Canned replies, and the real checks."""

    def __init__(self) -> None:
        super().__init__()
        checker = build_checker()
        self.describe_checks = checker.describe_checks
        self.check, self.check_if_flagged = checker.check, checker.check_if_flagged
