"""Shows who holds what where the articles disagree on what is asked.

A curated passage of `differences.md` lists its sides: sentences of the articles, to the letter.
When such a passage is near a question, or says what answers it best, and sides of two articles or
more fit the question, each article speaks with the side that fits best. A passage on another
condition than those named, or on another aspect than what is asked, isn't near: massage of a sore
heel tells nobody whether it's the heel or the Achilles.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from assistant.retrieval.evidence import Quote
from assistant.retrieval.retriever import Found
from assistant.retrieval.votes import share_votes
from assistant.understanding.asks import read_message
from assistant.understanding.questions import Breadth, Question
from kb.headings import Headings
from kb.passages import Passage
from kb.stored import StoredPassage
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

# A differences passage further down than this among those found isn't what was asked.
DEEPEST = 5
# The sides of passages so far down are at hand, should one of their sentences answer best.
WIDEST = 8
# A differences passage that has one of so many best sentences was asked for, wherever it stands.
LEADING = 2
# How far behind the best sentence's fit a side may be, at most, to count as an answer.
BEHIND: dict[Breadth, float] = {"figure": 3.0, "point": 3.0, "survey": 6.0}
BEHIND_LEADING = 6.0
# On a condition that nobody named a side has to be nearer: "foam roll before or after a run?" is
# on no IT band.
BEHIND_UNNAMED = 3.0
# Where even the best side is further behind, something else was asked.
NEAREST_SIDE = 1.5
# An aspect is asked about that the question's words name, or that has so large a share of what the
# nearest questions ask about.
SHARE = 0.1
# The aspect under which each side speaks of means of its own, and how a question for one of them is
# put: "is ice any good?", "heat or ice?".
MEANS = "helps"
CLOSED = re.compile(
    r"^\W*(?:(?:and|but|so|ok|okay)\W+)*(?:is|are|do|does|can|could|should|would|will)\b"
    r"|\bor\b|\bvs\b|\bversus\b",
    re.IGNORECASE,
)
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

    def __init__(self, passages: Iterable[StoredPassage], vocabulary: Vocabulary) -> None:
        known = tuple(passages)
        self._vocabulary = vocabulary
        self._headings = Headings(vocabulary)
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
        if question.sources:
            quotes = [q for q in quotes if q.passage.article in question.sources]
        ranked = sorted(quotes, key=lambda quote: -quote.fit)
        leading = {quote.passage.id: quote.passage for quote in ranked[:LEADING]}.values()
        near = [entry.stored.passage for entry in found[:DEEPEST]]
        if not any(passage.sides for passage in (*near, *leading)):
            return None
        is_asked = self._build_test(found, ranked, question)
        points = self._find_points(
            filter(is_asked, near), quotes, question, BEHIND[question.breadth]
        ) or self._find_points(filter(is_asked, leading), quotes, question, BEHIND_LEADING)
        return max(points, key=_measure_fit, default=None)

    def _build_test(
        self, found: Sequence[Found], ranked: Sequence[Quote], question: Question
    ) -> Callable[[Passage], bool]:
        """Whether a passage is on a point that is asked about: on what is named, and on an aspect
        that is asked, unless the best sentence is a side of it."""
        lead = next(((q.passage.article, q.text) for q in ranked if not q.passage.sides), None)
        named = self._vocabulary.aspect_cues.find_ids(question.own)
        shares = share_votes(found, lambda p: self._headings.aspect_of(p) or "")
        aspects = named | {aspect for aspect, share in shares.items() if share >= SHARE}
        wanted = self._vocabulary.find_near(question.conditions)

        def is_asked(passage: Passage) -> bool:
            is_meant = not wanted or self._headings.condition_of(passage) in {None, *wanted}
            return is_meant and (
                lead in passage.sides or self._headings.aspect_of(passage) in aspects
            )

        return is_asked

    def _find_points(
        self,
        passages: Iterable[Passage],
        quotes: Sequence[Quote],
        question: Question,
        behind: float,
    ) -> list[Disagreement]:
        """The points of some passages on which two articles or more have a side that fits."""
        by_text = {(quote.passage.article, quote.text): quote for quote in quotes}
        best = max((q.fit for q in quotes if not q.passage.sides), default=0.0)
        points = []
        for passage in passages:
            sides = [by_text[side] for side in passage.sides if side in by_text]
            if self._headings.aspect_of(passage) == MEANS:
                sides = _keep_means_asked(sides, question)
            is_named = bool(question.conditions) or not self._headings.condition_of(passage)
            reach = behind if is_named else min(behind, BEHIND_UNNAMED)
            speaking = _choose_speakers(sides, best - reach)
            if len(speaking) >= 2 and max(q.fit for q in speaking) >= best - NEAREST_SIDE:
                is_on_running = passage.aspect == RUNNING_ON
                points.append(Disagreement(_name_topic(passage), speaking, is_on_running))
        return points


def _keep_means_asked(sides: Sequence[Quote], question: Question) -> list[Quote]:
    """The sides that speak of the means that is asked for by name, if any does; else all."""
    asks = " ".join(read_message(question.own).asks)
    asked = set(split_content_stems(asks)) if CLOSED.search(asks) else set()

    def speaks_of_it(side: Quote) -> bool:
        # A complaint's name, which its heading holds, is no means.
        told = set(split_content_stems(side.text)) - set(split_content_stems(side.passage.section))
        return not asked.isdisjoint(told)

    return list(filter(speaks_of_it, sides)) or list(sides)


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
