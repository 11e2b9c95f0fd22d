"""Checks one written sentence against the passages it cites; passes only what it finds there.

A sentence passes where one sentence of a cited passage, near enough in meaning, says all of it:
each figure, each denial, each direction, each word that carries a claim. No model judges; the only
one used is the packaged embedding, for nearness.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.evidence import Quote
from assistant.writing.attribution import FindSources, find_misnamed
from assistant.writing.reading import read_sentence
from assistant.writing.refusals import find_refusal
from assistant.writing.scope import find_lost_whom, find_stretch
from assistant.writing.support import find_contradiction, read_topic
from kb.stored import StoredPassage

Vector = NDArray[np.float32]
Encode = Callable[[str], Sequence[float]]

# The nearness from which a sentence may support another, and how far behind the nearest one cited;
# `python -m tests.assistant.writing.report` shows what they cost and catch.
NEAR = 0.5
BEHIND = 0.25
# From here on the nearest sentence cited stands for a refused one: true in any case, and of freely
# worded faithful sentences the right one in 99 of 100 (the same report).
STANDS_FOR = 0.4


def _name_none(_: str) -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True)
class Verdict:
    """What came of a check: the sentences that support the written one, or why none does.

    `reason` begins with a word or two that can be counted ("figure", "denial", …). `instead` is the
    sentence cited that it comes nearest to, for one that only its sources speak against.
    """

    text: str
    support: tuple[Quote, ...]
    reason: str = ""
    instead: Quote | None = None

    @property
    def passed(self) -> bool:
        return bool(self.support)

    @property
    def kind(self) -> str:
        """The reason without its detail."""
        return self.reason.partition(":")[0]


class Checker:
    """Checks sentences; `encode` gives the unit vector of a text. Safe to call from threads.

    `find_sources` gives the slugs of the articles that a text names
    (`Vocabulary.source_names.find_ids`).
    """

    def __init__(self, encode: Encode, find_sources: FindSources = _name_none) -> None:
        self._encode = encode
        self._find_sources = find_sources

    def check(self, text: str, cited: Sequence[StoredPassage]) -> Verdict:
        """Whether `text` stands in `cited`, one supporting sentence a passage at most."""
        if not cited:
            return Verdict(text, (), "uncited")
        if refusal := find_refusal(text):
            return Verdict(text, (), refusal)
        quotes = self._sort_quotes(text, cited)
        verdict = self._weigh(text, quotes)
        if verdict.passed or quotes[0].fit < STANDS_FOR:
            return verdict
        return replace(verdict, instead=quotes[0])

    def _sort_quotes(self, text: str, cited: Sequence[StoredPassage]) -> list[Quote]:
        """Every sentence of the passages, the nearest in meaning first."""
        vector = np.asarray(self._encode(text), dtype=np.float32)
        return sorted(_list_quotes(cited, vector), key=lambda quote: -quote.fit)

    def _contradict(self, text: str, quote: Quote) -> str | None:
        """Why a quote doesn't say `text`, or nothing."""
        heading = quote.passage.section
        named = self._find_sources(text) - self._find_sources(f"{heading}. {quote.text}")
        if named - {quote.passage.article}:
            return f"source: names {min(named)}"
        if reason := self._find_stretch(text, quote):
            return reason
        topic = read_topic(quote.passage.subject)
        return find_contradiction(read_sentence(text), read_sentence(quote.text), topic)

    def _find_stretch(self, text: str, quote: Quote) -> str | None:
        misnamed = find_misnamed(text, quote.text, self._find_sources)
        stretched = misnamed or find_stretch(text, quote.text)
        return stretched or find_lost_whom(text, quote.text, quote.passage.subject)

    def _speaks_of_it(self, text: str, quote: Quote) -> bool:
        known = read_sentence(quote.text).claims | read_topic(quote.passage.subject)
        return read_sentence(text).claims <= known

    def _weigh(self, text: str, quotes: Sequence[Quote]) -> Verdict:
        reasons = [self._contradict(text, quote) for quote in quotes]
        if all(reasons):
            return Verdict(text, (), _choose_reason(text, quotes, reasons))
        least = max(NEAR, quotes[0].fit - BEHIND)
        support: dict[str, Quote] = {}
        for quote, against in zip(quotes, reasons, strict=True):
            reason = against if quote.fit >= least else "far"
            if reason is None:
                support.setdefault(quote.passage.id, quote)
            elif not support and self._speaks_of_it(text, quote):
                # The sentence that is nearest, and on the very same, says otherwise.
                return Verdict(text, (), reason)
        if support:
            return Verdict(text, tuple(support.values()))
        return Verdict(text, (), "meaning: another sentence is nearer, or none is near")


def _choose_reason(text: str, quotes: Sequence[Quote], reasons: Sequence[str | None]) -> str:
    """The reason of the sentence that comes closest: the one that misses fewest words."""
    claims = read_sentence(text).claims
    shared = [len(claims & read_sentence(quote.text).claims) for quote in quotes]
    return reasons[shared.index(max(shared))] or "unsupported"


def _list_quotes(cited: Sequence[StoredPassage], vector: Vector) -> Iterator[Quote]:
    """Every sentence of the passages; its fit is its cosine to `vector`."""
    for stored in cited:
        for (start, end), own in zip(stored.passage.sentences, stored.vectors, strict=True):
            yield Quote(stored.passage, start, end, float(own @ vector), own)
