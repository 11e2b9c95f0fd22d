"""Sentences to choose from, with vectors that can be worked out by hand."""

from collections.abc import Sequence

import numpy as np

from assistant.retrieval.evidence import Quote
from assistant.understanding.questions import Breadth, Question
from kb.encoder.running import UNREAD
from kb.passages import Passage


def build_passage(
    text: str,
    *,
    article: str = "one",
    subject: str = "Shin splints",
    aspect: str = "What helps",
    questions: tuple[str, ...] = (),
    sides: tuple[tuple[str, str], ...] = (),
) -> Passage:
    """A passage whose id is its place."""
    key = f"{article}/{subject}/{aspect}/{text[:12]}"
    return Passage(key, article, subject, aspect, text, questions, "", sides)


def build_quote(passage: Passage, number: int, fit: float, vector: Sequence[float]) -> Quote:
    """The `number`th sentence of a passage."""
    start, end = passage.sentences[number]
    return Quote(passage, start, end, fit, np.array(vector, dtype=np.float32))


def build_question(
    text: str = "what helps shin splints",
    *,
    breadth: Breadth = "survey",
    conditions: frozenset[str] = frozenset(),
    sources: frozenset[str] = frozenset(),
) -> Question:
    """A question as it was read, with a vector along the first axis."""
    vector = np.array([1.0, 0.0, 0.0, 0.0], dtype=np.float32)
    stems = frozenset(text.split())
    return Question(
        text=text,
        plain=text,
        own=text,
        vector=vector,
        tokens=UNREAD,
        stems=stems,
        own_stems=stems,
        conditions=conditions,
        sources=sources,
        denied=frozenset(),
        breadth=breadth,
    )
