"""What to ask next: questions that the knowledge can answer, taken from the passages themselves."""

import re
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

from assistant.retrieval.evidence import Quote
from assistant.retrieval.retriever import Found
from assistant.understanding.subjects import capitalise_names
from kb.checking.promotion import find_promotion
from kb.headings import AUTHOR, Headings
from kb.passages import Passage
from kb.shelf import practice_of
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

MOST = 3
# From this cosine a passage's question is what was asked, in other words; from the other one all
# that the passage answers is.
ASKED, ANSWERED = 0.72, 0.8
# What can be offered is a question, goes on from nothing, and is told at a glance.
ASKS = re.compile(
    r"^(?:what(?:'s)?|why|how|when|where|which|who|is|are|do|does|did|can|could|should|would|will"
    r"|have|has|was)\b|, (?:what(?:'s)?|why|how|when|where|which|who|is|are|do|does|can|should)\b",
    re.IGNORECASE,
)
GOES_ON = re.compile(r"^(?:and|but|so|or|also|right|ok)\b", re.IGNORECASE)
MOST_WORDS = 14
# Questions that share more of their words than this are one question.
SAME = 0.5


class Suggester:
    """Knows every passage by its subject, and which subjects are a runner's pain."""

    def __init__(self, passages: Iterable[Passage], vocabulary: Vocabulary) -> None:
        headings = Headings(vocabulary)
        self._by_subject: dict[str, list[Passage]] = {}
        for passage in passages:
            # Who wrote an article is told to whoever asks, and no runner's next question.
            if passage.questions and passage.aspect != AUTHOR:
                self._by_subject.setdefault(passage.subject, []).append(passage)
        most_first = sorted(self._by_subject.values(), key=lambda own: -len(own))
        # Who has asked nothing yet came with a pain: what a therapist offers is for those who ask.
        on_pain = [[p for p in own if headings.condition_of(p)] for own in most_first]
        self._firsts = tuple(own[0] for own in on_pain if own)

    def suggest_next(
        self, quotes: Sequence[Quote], asked: str, found: Sequence[Found] = ()
    ) -> tuple[str, ...]:
        """Questions on the subjects of the answer, first on the one that leads it and on another
        aspect than what was said; of these those of passages `found`, which are the nearest."""
        said = {quote.passage.section for quote in quotes}
        lead = quotes[0].passage.subject if quotes else ""
        subjects = dict.fromkeys(quote.passage.subject for quote in quotes)
        beside = [p for subject in subjects for p in self._by_subject.get(subject, ())]
        places = {entry.id: place for place, entry in enumerate(found)}
        near = sorted(beside, key=lambda p: (p.subject != lead, places.get(p.id, len(places))))
        fresh = [p for p in near if p.section not in said and not p.sides]
        again = [p for p in near if p.section in said or p.sides]
        answered = {entry.id for entry in found if entry.question_cosine >= ANSWERED}
        nearest = sorted([*fresh, *again], key=lambda p: p.subject != lead)
        return _pick([p for p in nearest if p.id not in answered], asked, _find_asked(found))

    def suggest_nearest(self, found: Sequence[Found], asked: str) -> tuple[str, ...]:
        """Questions of the nearest passages, or of any complaint where nothing is near."""
        near = sorted(found, key=lambda entry: -entry.nearness)
        passages = [e.stored.passage for e in near if e.stored.passage.aspect != AUTHOR]
        return _pick([*passages, *self._firsts], asked, _find_asked(found))


def _find_asked(found: Iterable[Found]) -> frozenset[str]:
    """The passages' questions that say what was asked."""
    return frozenset(
        entry.stored.passage.questions[number]
        for entry in found
        for number, cosine in entry.questions.items()
        if cosine >= ASKED
    )


def can_be_offered(question: str, *, is_heading: bool) -> bool:
    if is_heading:
        return not any(find_promotion(question))
    is_brief = len(question.split()) <= MOST_WORDS
    return is_brief and bool(ASKS.search(question)) and not GOES_ON.match(question)


def _pick(
    passages: Iterable[Passage], asked: str, said_otherwise: Set[str] = frozenset()
) -> tuple[str, ...]:
    """Up to `MOST` questions, one a section, none like another or like what was asked, be it in the
    words of `said_otherwise`."""
    picked: dict[str, str] = {}
    said = frozenset(split_content_stems(asked))
    for passage in passages:
        others = [said, *map(_find_stems, picked.values())]
        is_own = bool(practice_of(passage.article))
        fresh = (
            q
            for q in passage.questions
            if can_be_offered(q, is_heading=is_own) and q not in said_otherwise
            if all(_share(_find_stems(q), o) < SAME for o in others)
        )
        question = next(fresh, None)
        if question and passage.section not in picked:
            picked[passage.section] = _capitalise(question, is_heading=is_own)
        if len(picked) == MOST:
            break
    return tuple(picked.values())


def _capitalise(question: str, *, is_heading: bool) -> str:
    """The question as a button shows it: capitals where they belong, a question mark last.

    A practice's heading stays as it is written.
    """
    if is_heading:
        return question
    # Passages' questions stand as runners type them.
    shown = capitalise_names(question.rstrip("?"))
    return f"{shown[:1].upper()}{shown[1:]}?"


def _share(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """Share of all their words that both hold."""
    return len(ours & theirs) / (len(ours | theirs) or 1)


# Of the passages' questions alone: what a visitor asks is kept nowhere.
@lru_cache(maxsize=10_000)
def _find_stems(question: str) -> frozenset[str]:
    return frozenset(split_content_stems(question))
