"""What to ask next: questions that the knowledge can answer, taken from the passages themselves."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from assistant.retrieval.evidence import Quote
from assistant.retrieval.retriever import Found
from kb.headings import AUTHOR
from kb.passages import Passage
from kb.shelf import practice_of
from kb.words import split_content_stems

MOST = 3
# Questions that share more of their words than this are one question.
SAME = 0.5


class Suggester:
    """Knows every passage by its subject."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._by_subject: dict[str, list[Passage]] = {}
        for passage in passages:
            # Who wrote an article is told to whoever asks, and no runner's next question.
            if passage.questions and passage.aspect != AUTHOR:
                self._by_subject.setdefault(passage.subject, []).append(passage)
        self._firsts = tuple(own[0] for own in self._by_subject.values())

    def suggest_next(
        self, quotes: Sequence[Quote], asked: str, found: Sequence[Found] = ()
    ) -> tuple[str, ...]:
        """Questions on the subject of the answer, each on another aspect than what was said: those
        of passages `found` first, which are the nearest."""
        said = {quote.passage.section for quote in quotes}
        subjects = dict.fromkeys(quote.passage.subject for quote in quotes)
        beside = [p for subject in subjects for p in self._by_subject.get(subject, ())]
        places = {entry.id: place for place, entry in enumerate(found)}
        near = sorted(beside, key=lambda passage: places.get(passage.id, len(places)))
        fresh = [p for p in near if p.section not in said and not p.sides]
        return _pick([*fresh, *beside], asked)

    def suggest_nearest(self, found: Sequence[Found], asked: str) -> tuple[str, ...]:
        """Questions of the nearest passages, or of anything where nothing is near."""
        near = sorted(found, key=lambda entry: -entry.nearness)
        passages = [e.stored.passage for e in near if e.stored.passage.aspect != AUTHOR]
        return _pick([*passages, *self._firsts], asked)


def _pick(passages: Iterable[Passage], asked: str) -> tuple[str, ...]:
    """Up to `MOST` questions, one a section, none like another or like what was asked."""
    picked: dict[str, str] = {}
    said = frozenset(split_content_stems(asked))
    for passage in passages:
        others = [said, *map(_find_stems, picked.values())]
        fresh = (
            q for q in passage.questions if all(_share(_find_stems(q), o) < SAME for o in others)
        )
        question = next(fresh, None)
        if question and passage.section not in picked:
            picked[passage.section] = _capitalise(
                question, is_heading=bool(practice_of(passage.article))
            )
        if len(picked) == MOST:
            break
    return tuple(picked.values())


def _capitalise(question: str, *, is_heading: bool) -> str:
    """The question as a button shows it: capitals where they belong, a question mark last.

    A practice's heading stays as it is written.
    """
    if is_heading:
        return question
    shown = re.sub(r"\bi\b", "I", question.rstrip("?"))
    return f"{shown[:1].upper()}{shown[1:]}?"


def _share(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """Share of all their words that both hold."""
    return len(ours & theirs) / (len(ours | theirs) or 1)


# Of the passages' questions alone: what a visitor asks is kept nowhere.
@lru_cache(maxsize=10_000)
def _find_stems(question: str) -> frozenset[str]:
    return frozenset(split_content_stems(question))
