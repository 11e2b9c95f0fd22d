"""Sentences to choose from: what each next one is worth, after what has been said.

The sentence that fits best comes first. Each further one pays for its length, for saying again what
is said, in meaning or in words, and is left out where it stands too far from the first; a figure in
it counts for it.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.evidence import Quote
from assistant.understanding.questions import Breadth, Question

SAME = 0.9
# From this cosine two sentences begin to say the same.
ALIKE = 0.5
REPETITION = 2.5
# What a sentence loses whose every word was said before, be it by several others together.
HEARD = 2.0
# A sentence with so large a share of its words in an earlier one is left out.
NOTHING_NEW = 0.8
# With so large a share, it says nothing new either where all its figures were given there.
NO_NEW_FIGURE = 0.6
FIGURE = re.compile(r"\d+(?:[:.,]\d+)?")
# A long sentence says more and leaves less room: what it takes off, by the log of its length.
PER_LENGTH = 0.7
SHORT = 12
# Of two that say much the same, "2 to 3 times a week" is the one to act on; "4 ligaments" isn't.
WITH_FIGURE = 0.3
# Of two so much alike, of which one is worth so little less, the one with a figure comes first: the
# other would keep it out, as saying the same.
TWIN, TWIN_BEHIND = 0.6, 0.5
# A sentence that is worth so much less than the first one isn't worth saying.
TAIL = 4.0
# Nor is one that stands so far behind the best one, closer by this much for each that was said:
# of what readers called surplus most came late, far behind, from elsewhere or on something else.
CLOSER = 0.3
# How it stands: its fit, with more for the best one's own passage, and less for each step that its
# meaning is away from the best one's, as far as two sentences on one thing are alike.
OWN_PASSAGE = 1.0
AWAY = 3.0
ON_ONE_THING = 0.7
# What a first sentence of an article is worth on top.
NEW_ARTICLE: dict[Breadth, float] = {"figure": 0.25, "point": 0.25, "survey": 1.0}


# The stems of a sentence's words that carry meaning, and how much each tells.
Content = Mapping[str, float]


class Read(NamedTuple):
    """What is read of a sentence once: its content, how much that tells, how many words it has, its
    figures, and whether one of them measures something."""

    content: Content
    total: float
    words: int
    figures: frozenset[str]
    is_measured: bool


class Pool:
    """Sentences to choose from; what is said changes what the others are worth."""

    def __init__(
        self,
        quotes: Sequence[Quote],
        reads: Sequence[Read],
        question: Question,
    ) -> None:
        self._quotes = quotes
        self._holders = _find_holders(reads)
        self._heard: set[str] = set()
        self._heard_share = np.zeros(len(quotes))
        self._totals = np.array([read.total for read in reads])
        self._words = np.array([read.words for read in reads])
        self._vectors = np.array([quote.vector for quote in quotes])
        self._articles = np.array([quote.passage.article for quote in quotes])
        self._likeness = np.zeros(len(quotes))
        self._is_measured = np.array([read.is_measured for read in reads])
        with_figure = WITH_FIGURE * self._is_measured
        self._room_taken = PER_LENGTH * np.log(np.maximum(self._words, SHORT) / SHORT) - with_figure
        self._fits = np.array([quote.fit for quote in quotes], dtype=float)
        self._least = self._fits.max() - TAIL
        self._stands = self._fits + self._find_closeness(quotes)
        self._said = 0
        new_article = NEW_ARTICLE[question.breadth]
        self._rewards = np.full(len(quotes), 0.0 if len(question.sources) == 1 else new_article)

    def _find_closeness(self, quotes: Sequence[Quote]) -> NDArray[np.float64]:
        """How near each sentence is to the best one, by meaning and place."""
        best = quotes[int(np.argmax(self._fits))]
        away = np.maximum(0.0, ON_ONE_THING - self._vectors @ best.vector)
        beside = np.array([quote.passage.id == best.passage.id for quote in quotes])
        closeness: NDArray[np.float64] = OWN_PASSAGE * beside - AWAY * away
        return closeness

    def hear(self, quote: Quote, content: Content) -> None:
        """Count `quote` as said."""
        self._said += 1
        self._likeness = np.maximum(self._likeness, self._vectors @ quote.vector)
        self._hear_words(content.keys() - self._heard)
        self._rewards[self._articles == quote.passage.article] = 0.0
        self._fits[self._likeness > SAME] = -np.inf

    def _hear_words(self, new: Set[str]) -> None:
        self._heard |= new
        said = [0.0] * len(self._quotes)
        for stem in sorted(new):
            for place, weight in self._holders.get(stem, ()):
                said[place] += weight
        self._heard_share += np.array(said) / self._totals

    def drop(self, quote: Quote) -> None:
        """Never offer `quote` again."""
        self._fits[[each is quote for each in self._quotes]] = -np.inf

    def find_best(self, room: int) -> Quote | None:
        """The sentence that is worth most of those that fit into `room` words."""
        fine = REPETITION * np.maximum(0.0, self._likeness - ALIKE) + HEARD * self._heard_share
        worth = self._fits + self._rewards - fine - self._room_taken
        worth[self._words > room] = -np.inf
        if self._said:
            worth[self._stands < self._least + CLOSER * self._said] = -np.inf
        best = self._prefer_figure(int(np.argmax(worth)), worth)
        return self._quotes[best] if worth[best] >= self._least else None

    def _prefer_figure(self, best: int, worth: NDArray[np.float64]) -> int:
        """The place of `best`, or of the best one like it that measures what it leaves open."""
        if self._is_measured[best]:
            return best
        alike = self._vectors @ self._quotes[best].vector >= TWIN
        rivals = self._is_measured & alike & (worth >= worth[best] - TWIN_BEHIND)
        return int(np.argmax(np.where(rivals, worth, -np.inf))) if rivals.any() else best


def _find_holders(reads: Sequence[Read]) -> Mapping[str, Sequence[tuple[int, float]]]:
    """For each stem the places of the sentences that hold it, and how much it tells."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, read in enumerate(reads):
        for stem, weight in read.content.items():
            holders[stem].append((place, weight))
    return holders


def is_said(read: Read, said: Sequence[Read]) -> bool:
    """Whether hardly a word that carries meaning isn't in one sentence that was said."""

    def is_said_by(other: Read) -> bool:
        is_known = read.figures and read.figures <= other.figures
        least = (NO_NEW_FIGURE if is_known else NOTHING_NEW) * len(read.content)
        return len(read.content.keys() & other.content.keys()) >= least

    return any(map(is_said_by, said))
