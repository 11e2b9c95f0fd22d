"""What to ask next: questions that the knowledge can answer, taken from the passages themselves."""

from collections.abc import Iterable, Sequence

from assistant.evidence import Quote
from assistant.retrieval import Found
from kb.passages import Passage
from kb.words import split_content_stems

MOST = 3
# Questions that share more of their words than this are one question.
SAME = 0.6


class Suggester:
    """Knows every passage by its subject."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._passages = [passage for passage in passages if passage.questions]

    def suggest_next(self, quotes: Sequence[Quote], asked: str) -> tuple[str, ...]:
        """Questions on the subject of the answer, each on another aspect than what was said."""
        said = {quote.passage.section for quote in quotes}
        subjects = dict.fromkeys(quote.passage.subject for quote in quotes)
        beside = [p for s in subjects for p in self._passages if p.subject == s]
        return _pick((p for p in beside if p.section not in said and not p.sides), asked)

    def suggest_nearest(self, found: Sequence[Found], asked: str) -> tuple[str, ...]:
        """The first question of each of the nearest passages."""
        near = sorted(found, key=lambda entry: -entry.nearness)
        return _pick((entry.stored.passage for entry in near), asked)


def _pick(passages: Iterable[Passage], asked: str) -> tuple[str, ...]:
    picked: list[str] = []
    aspects: set[str] = set()
    for passage in passages:
        question = passage.questions[0] if passage.questions else ""
        is_new = all(_share(question, other) < SAME for other in [asked, *picked])
        if question and passage.section not in aspects and is_new:
            picked.append(question)
            aspects.add(passage.section)
        if len(picked) == MOST:
            break
    return tuple(picked)


def _share(first: str, second: str) -> float:
    ours, theirs = set(split_content_stems(first)), set(split_content_stems(second))
    return len(ours & theirs) / (min(len(ours), len(theirs)) or 1)
