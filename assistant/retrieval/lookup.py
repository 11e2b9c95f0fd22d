"""One search: how a text was read, which passages were found, and the odds that they answer it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from assistant.retrieval.abstention import Judge
from assistant.retrieval.retriever import FootnoteRetriever, Found
from assistant.understanding.questions import Question, QuestionReader


class LookedUp(NamedTuple):
    """`odds` are the log odds that what was found is about what was asked: it is, from 0.0 on."""

    question: Question
    found: Sequence[Found]
    odds: float


@dataclass(frozen=True)
class Lookup:
    """Reads a text, finds passages for it and weighs whether they answer it."""

    reader: QuestionReader
    retriever: FootnoteRetriever
    judge: Judge

    def find(self, text: str) -> LookedUp:
        """Of a message that stands alone. Passages come best first."""
        return self.find_for(self.reader.read(text))

    def find_for(self, question: Question, *, is_outside: bool = False) -> LookedUp:
        """`is_outside` where a topic outside was named. Passages come best first."""
        found = self.retriever.find_all(question)
        odds = self.judge.find_odds(question, found, is_outside=is_outside)
        return LookedUp(question, found, odds)
