"""Chooses the sentences of an answer and puts them in the order a person would say them.

Nothing is written here: a sentence of an answer is a span of its passage, to the letter. Each next
sentence is the one that fits best after fines for saying again what is said, in meaning or in
words, and a reward for an article that hasn't had its say.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.evidence import Quote
from assistant.understanding.questions import Breadth, Question
from kb.headings import AUTHOR, Headings
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

MAX_WORDS: dict[Breadth, int] = {"figure": 85, "point": 117, "survey": 145}
CANDIDATES = 50
# Where no condition is named, the best few sentences say which ones are meant.
MEANT = 5
# Where a sentence on another condition fits so much better than any on what was named, nothing was
# named: "what does the gluteus medius do each time one foot leaves the ground?"
MISTAKEN = 1.5
# Who wrote an article is said where one of so many best sentences is on that, and nowhere else.
ON_AUTHOR = 2
PEOPLE = re.compile(
    r"\b(?:who|whose|author|wr(?:ote|itten|ites?)|article|articles|guide|page|blog|source|sources"
    r"|therapist|masseur|masseuse|clinic|practice|doctor|dr|magazine|you|your|yourselves"
    r"|qualif\w*|trained|credentials?|degree|certif\w*|experienced?|trust|based|him|his|her|he|she"
    r"|they|their|the (?:bloke|guy|chap|man|woman|lad))\b",
    re.IGNORECASE,
)
SAME = 0.9
# From this cosine two sentences begin to say the same.
ALIKE = 0.5
REPETITION = 2.5
# What a sentence loses whose every word was said before, be it by several others together.
HEARD = 2.0
# A sentence with so large a share of its words in an earlier one is left out.
NOTHING_NEW = 0.8
# With so large a share, it says nothing new either where all its figures were given there.
NO_NEW_FIGURE = 0.5
FIGURE = re.compile(r"\d+(?:[:.,]\d+)?")
# A long sentence says more and leaves less room: what it takes off, by the log of its length.
PER_LENGTH = 0.7
SHORT = 12
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

# A passage with a sentence so little behind the best one answers as directly.
DIRECT = 1.5
# Direct answer first, then what to do, what to avoid, when to see someone.
SAYING_ORDER = (
    "what",
    "signs",
    "why",
    "how-long",
    "how-often",
    "helps",
    "massage",
    "how-hard",
    "running",
    "avoid",
    "prevention",
    "see-someone",
)


# The stems of a sentence's words that carry meaning, and how much each tells.
Content = Mapping[str, float]


class _Read(NamedTuple):
    """What is read of a sentence once: its content, how much that tells, how many words it has, its
    figures."""

    content: Content
    total: float
    words: int
    figures: frozenset[str]


class _Pool:
    """Sentences to choose from; what is said changes what the others are worth."""

    def __init__(
        self,
        quotes: Sequence[Quote],
        reads: Sequence[_Read],
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
        self._room_taken = PER_LENGTH * np.log(np.maximum(self._words, SHORT) / SHORT)
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
        best = int(np.argmax(worth))
        return self._quotes[best] if worth[best] >= self._least else None


def _find_holders(reads: Sequence[_Read]) -> Mapping[str, Sequence[tuple[int, float]]]:
    """For each stem the places of the sentences that hold it, and how much it tells."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, read in enumerate(reads):
        for stem, weight in read.content.items():
            holders[stem].append((place, weight))
    return holders


def _is_said(read: _Read, said: Sequence[_Read]) -> bool:
    """Whether hardly a word that carries meaning isn't in one sentence that was said."""

    def is_said_by(other: _Read) -> bool:
        is_known = read.figures and read.figures <= other.figures
        least = (NO_NEW_FIGURE if is_known else NOTHING_NEW) * len(read.content)
        return len(read.content.keys() & other.content.keys()) >= least

    return any(map(is_said_by, said))


def _drop_authors(ranked: Sequence[Quote], question: Question) -> list[Quote]:
    """Without sentences on an article's author, where they aren't among the best or nobody is
    named or asked for."""
    is_on_people = bool(question.sources) or PEOPLE.search(question.text) is not None
    asks = is_on_people and any(q.passage.aspect == AUTHOR for q in ranked[:ON_AUTHOR])
    return [quote for quote in ranked if asks or quote.passage.aspect != AUTHOR]


def _weigh_alike(_: str) -> float:
    return 1.0


class Composer:
    """Picks quotes for questions from weighed sentences; `weigh_stem` gives a stem's rarity."""

    def __init__(
        self, vocabulary: Vocabulary, weigh_stem: Callable[[str], float] = _weigh_alike
    ) -> None:
        self._vocabulary = vocabulary
        self._headings = Headings(vocabulary)
        self._weigh_stem = weigh_stem
        # As many as the knowledge has sentences: each is read once, not for every question.
        self._reads: dict[str, _Read] = {}

    def choose(
        self,
        quotes: Sequence[Quote],
        question: Question,
        *,
        given: Sequence[Quote] = (),
        max_words: int | None = None,
    ) -> tuple[Quote, ...]:
        """The quotes that answer best, `given` ones among them, in saying order."""
        room = max_words or MAX_WORDS[question.breadth]
        candidates = self._find_candidates(quotes, question)
        if not candidates:
            return self.put_in_order(given)
        reads = list(map(self._read, candidates))
        pool = _Pool(candidates, reads, question)
        chosen: list[Quote] = []
        said: list[_Read] = []
        waiting = list(given)
        while quote := waiting.pop(0) if waiting else pool.find_best(room):
            read = self._read(quote)
            if len(chosen) >= len(given) and _is_said(read, said):
                pool.drop(quote)
                continue
            chosen.append(quote)
            said.append(read)
            room -= read.words
            pool.hear(quote, read.content)
        return self.put_in_order(chosen)

    def put_in_order(self, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        """The best sentence leads with its passage, then what answers as directly, then the others
        aspect by aspect."""
        if not quotes:
            return ()
        lead = max(quotes, key=lambda quote: quote.fit)
        places = {aspect: place for place, aspect in enumerate(SAYING_ORDER)}
        leading = self._aspect_of(lead)
        best: dict[str, float] = defaultdict(lambda: -np.inf)
        for quote in quotes:
            best[quote.passage.id] = max(best[quote.passage.id], quote.fit)

        def place(quote: Quote) -> tuple[bool, bool, bool, bool, float, int, str, str, int]:
            aspect = self._aspect_of(quote)
            passage = quote.passage
            is_led = passage.id == lead.passage.id
            is_direct = lead.fit - best[passage.id] <= DIRECT
            return (
                quote is not lead,
                not is_led and not is_direct,
                aspect != leading,
                not is_led,
                -best[passage.id] if is_direct else 0.0,
                places.get(aspect or "", len(places)),
                passage.article,
                passage.id,
                quote.start,
            )

        return tuple(sorted(quotes, key=place))

    def _find_candidates(self, quotes: Sequence[Quote], question: Question) -> list[Quote]:
        """The best sentences on what was named, by whom was named, where that leaves any."""
        ranked = sorted(
            (quote for quote in quotes if not quote.passage.sides), key=lambda quote: -quote.fit
        )
        named = self._keep_named(ranked, question.conditions)
        best = named[:CANDIDATES] if named else self._drop_strays(ranked[:CANDIDATES])
        kept = _drop_authors(best, question)
        return [q for q in kept if q.passage.article in question.sources] or kept

    def _keep_named(self, ranked: Sequence[Quote], conditions: Set[str]) -> list[Quote]:
        """The sentences on `conditions` or on none; nothing where it isn't those that are meant."""
        wanted = {
            near for key in conditions for near in (key, *self._vocabulary.conditions[key].near)
        }
        passages = {quote.passage.id: quote.passage for quote in ranked} if wanted else {}
        fitting = {
            key
            for key, passage in passages.items()
            if self._headings.condition_of(passage) in {None, *wanted}
        }
        kept = [quote for quote in ranked if quote.passage.id in fitting]
        return kept if kept and ranked[0].fit - kept[0].fit <= MISTAKEN else []

    def _drop_strays(self, ranked: Sequence[Quote]) -> list[Quote]:
        """Without the sentences on a condition that none of the best ones is on."""
        meant = {self._headings.condition_of(quote.passage) for quote in ranked[:MEANT]}
        return [q for q in ranked if self._headings.condition_of(q.passage) in {None, *meant}]

    def _read(self, quote: Quote) -> _Read:
        text = quote.text
        known = self._reads.get(text)
        if known is None:
            content = {stem: self._weigh_stem(stem) for stem in split_content_stems(text)}
            figures = frozenset(FIGURE.findall(text))
            known = _Read(content, sum(content.values()) or 1.0, quote.words, figures)
            self._reads[text] = known
        return known

    def _aspect_of(self, quote: Quote) -> str | None:
        return self._headings.aspect_of(quote.passage)
