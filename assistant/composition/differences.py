"""Shows who holds what where the articles disagree on what is asked.

A curated passage of `differences.md` lists its sides: sentences of the articles, to the letter.
When such a passage is near a question, or says what answers it best, and sides of two articles or
more fit the question, each article speaks with the side that fits best.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.retrieval.evidence import Quote
from assistant.retrieval.retriever import Found
from assistant.understanding.questions import Breadth, Question
from kb.passages import Passage
from kb.stored import StoredPassage

# A differences passage further down than this among those found isn't what was asked.
DEEPEST = 5
# The sides of passages so far down are at hand, should one of their sentences answer best.
WIDEST = 8
# A differences passage that has one of so many best sentences was asked for, wherever it stands.
LEADING = 2
# How far behind the best sentence's fit a side may be, at most, to count as an answer.
BEHIND: dict[Breadth, float] = {"figure": 3.0, "point": 3.0, "survey": 6.0}
BEHIND_LEADING = 6.0
# Where even the best side is further behind, something else was asked.
NEAREST_SIDE = 1.5
# The heading of those on whether to run.
RUNNING_ON = "Running on"
# How the curators begin such a passage: its headings would read as no sentence.
DIFFER = re.compile(r"The (?:articles|therapists) differ on ([^.]+)\.")


@dataclass(frozen=True)
class Disagreement:
    """A point on which articles differ, as "they differ on …" ends, the sentence each speaks with,
    and whether it is whether to run on."""

    topic: str
    sides: tuple[Quote, ...]
    is_on_running: bool = False

    def has_side(self, quote: Quote) -> bool:
        """Whether one of them speaks with it."""
        return quote.text in {side.text for side in self.sides}


class Differences:
    """Knows where in the articles each side stands."""

    def __init__(self, passages: Iterable[StoredPassage]) -> None:
        known = tuple(passages)
        self._wanted = {side for stored in known for side in stored.passage.sides}
        self._homes = {
            (stored.passage.article, text): stored
            for stored in known
            for text in stored.passage.sentence_texts
            if (stored.passage.article, text) in self._wanted
        }

    def add_sides(self, found: Sequence[Found]) -> list[Found]:
        """`found`, with the passages that hold the sides of the differences among them."""
        ids = {entry.stored.passage.id for entry in found}
        added: dict[str, Found] = {}
        for entry in found[:WIDEST]:
            for side in entry.stored.passage.sides:
                home = self._homes.get(side)
                if home and home.passage.id not in ids:
                    added[home.passage.id] = Found(home, -1.0, 0.0)
        return [*found, *added.values()]

    def find(
        self, found: Sequence[Found], quotes: Sequence[Quote], question: Question
    ) -> Disagreement | None:
        """The disagreement that the question touches, among the sources it names if any; none where
        it asks for one source's view."""
        if len(question.sources) == 1:
            return None
        near = [entry.stored.passage for entry in found[:DEEPEST]]
        if question.sources:
            quotes = [q for q in quotes if q.passage.article in question.sources]
        ranked = sorted(quotes, key=lambda quote: -quote.fit)
        leading = {quote.passage.id: quote.passage for quote in ranked[:LEADING]}
        points = _find_points(near, quotes, BEHIND[question.breadth]) or _find_points(
            leading.values(), quotes, BEHIND_LEADING
        )
        return max(points, key=_measure_fit, default=None)


def _find_points(
    passages: Iterable[Passage], quotes: Sequence[Quote], behind: float
) -> list[Disagreement]:
    """The points of some passages on which two articles or more have a side that fits."""
    passages = [passage for passage in passages if passage.sides]
    if not passages:
        return []
    by_text = {(quote.passage.article, quote.text): quote for quote in quotes}
    best = max((q.fit for q in quotes if not q.passage.sides), default=0.0)
    return [
        Disagreement(_name_topic(passage), speaking, passage.aspect == RUNNING_ON)
        for passage in passages
        for sides in [[by_text[side] for side in passage.sides if side in by_text]]
        for speaking in [_choose_speakers(sides, best - behind)]
        if len(speaking) >= 2 and max(q.fit for q in speaking) >= best - NEAREST_SIDE
    ]


def _name_topic(passage: Passage) -> str:
    said = DIFFER.match(passage.text)
    return said[1] if said else passage.section


def _measure_fit(point: Disagreement) -> float:
    """How well the two articles that fit best answer."""
    return sum(sorted(quote.fit for quote in point.sides)[-2:])


def _choose_speakers(sides: Sequence[Quote], least: float) -> tuple[Quote, ...]:
    """The best side of each article, in the curators' order, where it fits well enough."""
    best: dict[str, Quote] = {}
    for quote in sides:
        article = quote.passage.article
        if quote.fit >= least and (article not in best or quote.fit > best[article].fit):
            best[article] = quote
    return tuple(best.values())
