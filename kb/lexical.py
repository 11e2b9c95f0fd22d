"""The lexical leg of retrieval: BM25 over passages and the questions they answer (bm25s).

A passage's condition and aspect, found by its headings, stand among its words as marks
(`@achilles`, `#avoid`); a question gets the marks of what it names, so that "back of my ankle"
meets "Achilles".
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import bm25s
import numpy as np
from numpy.typing import NDArray

from kb.headings import Headings
from kb.highest import find_highest
from kb.passages import Passage
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems


class LexicalIndex:
    """Scores passages by the words they share with a question; rare words weigh more."""

    def __init__(self, passages: Sequence[Passage], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._headings = Headings(vocabulary)
        self._ids = [passage.id for passage in passages]
        self._engine = bm25s.BM25()
        documents = [list(self._split_passage(passage)) for passage in passages]
        self._counts = Counter(stem for document in documents for stem in set(document))
        if documents:
            self._engine.index(documents, show_progress=False)

    def find(self, text: str, *, limit: int) -> list[tuple[str, float]]:
        """Up to `limit` (passage id, BM25 score), best first; nothing shared is not found."""
        known = [word for word in self.split_question(text) if word in self._counts]
        if not known:
            return []
        scores: NDArray[np.float32] = self._engine.get_scores(known)
        sharing = int(np.count_nonzero(scores > 0))
        best = find_highest(scores, min(limit, sharing)) if sharing else []
        return [(self._ids[i], float(scores[i])) for i in best]

    def has_stem(self, stem: str) -> bool:
        """Whether any passage, or a question it answers, holds this stem."""
        return stem in self._counts

    def weigh_stem(self, stem: str) -> float:
        """How much a stem tells (idf): rare ones a lot, one that no passage holds the most."""
        return math.log(1 + len(self._ids) / (1 + self._counts[stem]))

    def split_question(self, text: str) -> list[str]:
        """Content stems of a question, then the marks of what it names."""
        return split_content_stems(text) + list(self._mark(text))

    def _mark(self, text: str) -> Iterator[str]:
        yield from sorted(f"@{key}" for key in self._vocabulary.condition_names.find_ids(text))
        yield from sorted(f"#{key}" for key in self._vocabulary.aspect_cues.find_ids(text))

    def _split_passage(self, passage: Passage) -> Iterable[str]:
        yield from split_content_stems(f"{passage.section} {passage.text}")
        for question in passage.questions:
            yield from split_content_stems(question)
        condition = self._headings.condition_of(passage)
        if condition:
            yield f"@{condition}"
        aspect = self._headings.aspect_of(passage)
        if aspect:
            yield f"#{aspect}"
