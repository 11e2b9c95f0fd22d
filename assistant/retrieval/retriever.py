"""Finds the passages for a question, as a LangChain retriever: dense and lexical, fused by rank.

Usable alone: `FootnoteRetriever(…).invoke("what helps shin splints?")` gives LangChain documents
whose metadata names the article and the section.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from assistant.understanding.questions import Question, QuestionReader
from kb.lexical import LexicalIndex
from kb.library import Hit, Library
from kb.shelf import practice_of
from kb.stored import StoredPassage

DEPTH = 30
LIMIT = 10
# Reciprocal rank fusion's constant: how slowly a lower rank loses weight.
RANK_OFFSET = 5
# A practice's article this much further away (cosine) than the nearest isn't what was asked.
STRAY = 0.25
LEGS = ("passages", "questions", "words", "sentences")


class Found(NamedTuple):
    """A passage for a question. Cosines are -1 where that leg didn't find it, `lexical` 0.

    `questions` are the cosines of its own questions, by number; `lexical` is a share of the best
    passage's score; `sentence_cosine` is that of the sentence that answers best; `fused` is 1 for a
    passage that is first in every leg.
    """

    stored: StoredPassage
    cosine: float
    lexical: float
    questions: Mapping[int, float] = MappingProxyType({})
    sentence_cosine: float = -1.0
    fused: float = 0.0

    @property
    def id(self) -> str:
        return self.stored.passage.id

    @property
    def is_own(self) -> bool:
        """Whether it is of a therapist's own article."""
        return bool(practice_of(self.stored.passage.article))

    @property
    def speaks_for_itself(self) -> bool:
        """A therapist's own passage that lists no questions: what it says stands for them, since
        listing none is no reason to come after one that does."""
        return self.is_own and not self.stored.passage.questions

    @property
    def question_cosine(self) -> float:
        """The cosine of the nearest of its own questions."""
        return max(self.questions.values(), default=-1.0)

    @property
    def nearness(self) -> float:
        """The better of its two cosines."""
        return max(self.cosine, self.question_cosine)


class FootnoteRetriever(BaseRetriever):
    """Passages by nearness to them, to their questions and sentences, and by shared words."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    library: Library
    reader: QuestionReader
    lexical: LexicalIndex
    limit: int = LIMIT
    legs: tuple[str, ...] = LEGS

    def find_all(self, question: Question) -> list[Found]:
        """Every passage that any leg finds, best first."""
        # What a follow-up says itself counts twice beside what it takes over.
        words = question.plain if question.own == question.plain else _double(question)
        lexical = self.lexical.find(words, limit=DEPTH) if "words" in self.legs else []
        joined = self._join(self._find_hits(question, dict(lexical)), dict(lexical))
        found = [
            f._replace(sentence_cosine=float((f.stored.vectors @ question.vector).max(initial=-1)))
            for f in joined
        ]
        fused = self._fuse(found)
        scored = [entry._replace(fused=fused.get(entry.id, 0.0)) for entry in found]
        return sorted(scored, key=lambda entry: -entry.fused)

    def _find_hits(self, question: Question, lexical: Mapping[str, float]) -> list[Hit]:
        """The dense legs; where they are switched off, nearness of what the words found."""
        hits = self.library.find_near(question.vector.tolist(), limit=DEPTH)
        if "questions" not in self.legs:
            hits = [replace(hit, questions={}) for hit in hits if hit.cosine > -1.0]
        if "passages" not in self.legs:
            hits = [hit for hit in hits if hit.stored.passage.id in lexical]
        return hits

    def _join(self, hits: Iterable[Hit], lexical: Mapping[str, float]) -> list[Found]:
        near = {hit.stored.passage.id: hit for hit in hits}
        others = self.library.read_passages([key for key in lexical if key not in near])
        best = max(lexical.values(), default=1.0)
        share = {key: score / best for key, score in lexical.items()}
        return [
            Found(hit.stored, hit.cosine, share.get(key, 0.0), hit.questions)
            for key, hit in near.items()
        ] + [Found(stored, -1.0, share[key]) for key, stored in others.items()]

    def _fuse(self, found: Iterable[Found]) -> dict[str, float]:
        """Reciprocal rank fusion: each leg adds offset / (offset + rank)."""
        scores = {
            "passages": {f.id: f.cosine for f in found if f.cosine > -1},
            "questions": {f.id: score for f in found if (score := _find_asked(f)) > -1},
            "words": {f.id: f.lexical for f in found if f.lexical > 0},
            "sentences": {f.id: f.sentence_cosine for f in found},
        }
        fused: dict[str, float] = {}
        for leg in self.legs:
            for rank, key in enumerate(sorted(scores[leg], key=lambda key: -scores[leg][key])):
                share = RANK_OFFSET / (RANK_OFFSET + rank) / len(self.legs)
                fused[key] = fused.get(key, 0.0) + share
        return fused

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[Document]:
        found = self.find_all(self.reader.read(query))
        return [_to_document(entry, self.library) for entry in found[: self.limit]]


def drop_strays(found: Sequence[Found]) -> list[Found]:
    """`found` without practices' articles that are on something else.

    A practice may have three articles, and a search in three finds all three. The curated articles
    are on everything, so nothing is known from their distance.
    """
    if not any(entry.is_own for entry in found):
        return list(found)
    nearest: dict[str, float] = {}
    for entry in found:
        article = entry.stored.passage.article
        nearest[article] = max(entry.nearness, nearest.get(article, -1.0))
    least = max(nearest.values(), default=0.0) - STRAY
    return [
        entry
        for entry in found
        if nearest[entry.stored.passage.article] >= least or not entry.is_own
    ]


def _find_asked(found: Found) -> float:
    """How near the questions are that a passage answers."""
    return found.sentence_cosine if found.speaks_for_itself else found.question_cosine


def _double(question: Question) -> str:
    return f"{question.plain} {question.own}"


def _to_document(entry: Found, library: Library) -> Document:
    passage = entry.stored.passage
    source = library.sources[passage.article]
    return Document(
        id=passage.id,
        page_content=passage.text,
        metadata={
            "article": passage.article,
            "title": source.title,
            "publisher": source.publisher,
            "url": source.url,
            "section": passage.section,
            "score": entry.fused,
        },
    )
