"""Chooses the sentences of an answer and puts them in the order a person would say them.

Nothing is written here: a sentence of an answer is a span of its passage, to the letter. Each next
sentence is the one that fits best after fines for saying again what is said, in meaning or in
words, and a reward for an article that hasn't had its say.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence, Set
from functools import lru_cache

import numpy as np

from assistant.composition.narrowness import asks_one_fact
from assistant.composition.pool import FIGURE, Pool, Read, is_said
from assistant.composition.several import find_beside, find_left_out
from assistant.retrieval.evidence import Quote
from assistant.retrieval.measures import MOST_READ, OTHER, find_said
from assistant.understanding.asks import read_message
from assistant.understanding.questions import SOURCE_TAILS, Breadth, Question, asks_what_to_do
from kb.headings import AUTHOR, Headings
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

MAX_WORDS: dict[Breadth, int] = {"figure": 85, "point": 117, "survey": 145}
CANDIDATES = 50
# Who asks for one fact gets so many sentences at most.
FACT = 3
# From elsewhere they are told nothing that stands so far behind: it only fills.
FILLS = 2.4
# Who asks what to do about a complaint is told what to massage and what to avoid as well: so far
# behind the best sentence, since neither is put like the question, and where an answer has room.
DUE, DUE_BEHIND, ROOMY = ("massage", "avoid"), 4.0, 100
# Where no condition is named, the best few sentences say which ones are meant.
MEANT = 5
# Where a sentence on another condition fits so much better than any on what was named, nothing was
# named: "what does the gluteus medius do each time one foot leaves the ground?"
MISTAKEN = 1.5
# Who wrote an article is said where one of so many best sentences is on that, and nowhere else.
ON_AUTHOR = 2
PEOPLE = re.compile(
    r"\b(?:who|whose|author|wr(?:ote|itten|ites?)|article|articles|guide|page|blog|source|sources"
    r"|(?:physio)?therapists?|physios?|masseur|masseuse|clinic|practice|doctor|dr|magazine|you|your|yourselves"
    r"|qualif\w*|trained|credentials?|degree|certif\w*|experienced?|trust|based|him|his|her|he|she"
    r"|they|their|the (?:bloke|guy|chap|man|woman|lad))\b",
    re.IGNORECASE,
)
# Nor is what somebody lived through, under whatever heading.
LIFE = re.compile(
    r"\b(?:therapist|physio|doctor|author)(?: says (?:he|she))? (?:had|lived with|suffered"
    r"|understands)\b|\bsays from experience\b",
    re.IGNORECASE,
)
# What stands under a heading with a sentence so little behind the best one answers as directly.
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


def _drop_authors(ranked: Sequence[Quote], question: Question) -> list[Quote]:
    """Without sentences on an article's author, where they aren't among the best or nobody is
    named or asked for."""
    is_on_people = bool(question.sources) or PEOPLE.search(question.text) is not None
    asks = is_on_people and any(map(_is_on_life, ranked[:ON_AUTHOR]))
    return [quote for quote in ranked if asks or not _is_on_life(quote)]


def _is_on_life(quote: Quote) -> bool:
    """Whether a sentence tells of whoever wrote it, and of nothing else."""
    return quote.passage.aspect == AUTHOR or _tells_a_life(quote.text)


@lru_cache(MOST_READ)
def _tells_a_life(sentence: str) -> bool:
    return LIFE.search(sentence) is not None


def _drop_fill(ranked: Sequence[Quote]) -> list[Quote]:
    """Those that stand near the best, the first of `ranked`, or under its heading."""
    best = ranked[0]
    least = best.fit - FILLS
    return [q for q in ranked if q.fit >= least or q.passage.section == best.passage.section]


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
        self._reads: dict[str, Read] = {}

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
        chosen: list[Quote] = []
        said: list[Read] = []
        find_ids = self._vocabulary.condition_names.find_ids
        beside = find_beside(candidates, question.own, self.condition_of, find_ids)
        waiting = [*given, *(q for q in beside if q.text not in {each.text for each in given})]
        fits = [each.fit for each in candidates]
        lead = "" if given else candidates[0].text
        is_fact = asks_one_fact(question, fits, given=bool(given), lead=lead)
        most = len(waiting) + (FACT if is_fact else len(candidates))
        near = _drop_fill(candidates) if is_fact else candidates
        pool = Pool(near, list(map(self._read, near)), question)
        due = self._find_due(candidates, question) if room >= ROOMY and not is_fact else []
        first = len(waiting)
        while len(chosen) < most and (quote := waiting.pop(0) if waiting else pool.find_best(room)):
            read = self._read(quote)
            if len(chosen) >= len(given) and is_said(read, said):
                pool.drop(quote)
                continue
            chosen.append(quote)
            said.append(read)
            room -= read.words
            pool.hear(quote, read.content)
            if len(chosen) > first:
                # Behind what leads: the room that is left is for what fits best.
                had = set(map(self.aspect_of, chosen))
                waiting += [each for each in due if self.aspect_of(each) not in had]
                due = []
        left_out = self._find_left_out(candidates, chosen, question)
        chosen += [quote for quote in left_out if not is_said(self._read(quote), said)]
        return self.put_in_order(chosen)

    def _find_due(self, candidates: Sequence[Quote], question: Question) -> list[Quote]:
        """The best of `DUE` on what is named, for whoever asks what to do about it."""
        if not asks_what_to_do(question.own):
            return []
        least = candidates[0].fit - DUE_BEHIND
        on_it = [
            quote
            for quote in candidates
            if quote.fit >= least and self.condition_of(quote) in question.conditions
        ]
        best = (next((q for q in on_it if self.aspect_of(q) == aspect), None) for aspect in DUE)
        return [quote for quote in best if quote]

    def _find_left_out(
        self, candidates: Sequence[Quote], chosen: Sequence[Quote], question: Question
    ) -> list[Quote]:
        # What only the background tells of has no place of its own.
        asked = " ".join(read_message(question.own).asks)
        named = self._vocabulary.condition_names.find_ids(asked)
        return find_left_out(candidates, chosen, named, self.condition_of)

    def condition_of(self, quote: Quote) -> str | None:
        """The key of the condition that a quote's heading names."""
        return self._headings.condition_of(quote.passage)

    def put_in_order(self, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        """The best sentence leads with its passage and all under its heading, then the headings
        that answer as directly, then the others aspect by aspect; no heading comes twice."""
        if not quotes:
            return ()
        lead = max(quotes, key=lambda quote: quote.fit)
        places = {aspect: place for place, aspect in enumerate(SAYING_ORDER)}
        best: dict[str, float] = defaultdict(lambda: -np.inf)
        for quote in quotes:
            best[quote.passage.section] = max(best[quote.passage.section], quote.fit)

        def place(quote: Quote) -> tuple[bool, bool, bool, float, int, str, bool, str, str, int]:
            passage = quote.passage
            is_direct = lead.fit - best[passage.section] <= DIRECT
            return (
                quote is not lead,
                passage.section != lead.passage.section,
                not is_direct,
                -best[passage.section] if is_direct else 0.0,
                places.get(self.aspect_of(quote) or "", len(places)),
                passage.section,
                passage.id != lead.passage.id,
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
        wanted = self._vocabulary.find_near(conditions)
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

    def _read(self, quote: Quote) -> Read:
        text = quote.text
        known = self._reads.get(text)
        if known is None:
            # "For lower back pain, the York therapist" begins many a sentence there and says no
            # more than its heading and its footnote.
            said = self._vocabulary.source_names.drop_names(text, tails=SOURCE_TAILS)
            heading = set(split_content_stems(quote.passage.section))
            stems = [stem for stem in split_content_stems(said) if stem not in heading]
            content = {stem: self._weigh_stem(stem) for stem in stems}
            figures = frozenset(FIGURE.findall(text))
            is_measured = not find_said(text) <= {OTHER}
            known = Read(content, sum(content.values()) or 1.0, quote.words, figures, is_measured)
            self._reads[text] = known
        return known

    def aspect_of(self, quote: Quote) -> str | None:
        """The key of the aspect that a quote's heading names."""
        return self._headings.aspect_of(quote.passage)
