"""Answers a check's inputs with a verdict and sentences of the articles, each a span of a passage.

A sentence that can't be found in the articles at hand is never shown from the data file: the
checks that need it are unavailable instead.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assistant.checks.data import CheckTexts, load_texts
from assistant.checks.errors import CheckDataError
from assistant.checks.inputs import CheckRequest, name_check
from assistant.checks.reading import find_check
from assistant.checks.rules import Decision, decide
from assistant.differences import Disagreement
from assistant.evidence import Quote
from kb.store import StoredPassage


@dataclass(frozen=True)
class Outcome:
    """What a check says: a verdict in our words, and the sentences it rests on.

    `name` tells a check's outcomes apart. The sides of a disagreement stand among the quotes.
    """

    check: str
    name: str
    verdict: str
    quotes: tuple[Quote, ...]
    disagreements: tuple[Disagreement, ...]
    needs_assessment: bool


class Checks:
    """Knows where in the articles each sentence of the checks stands; safe in several threads."""

    def __init__(self, passages: Iterable[StoredPassage], texts: CheckTexts | None = None) -> None:
        self._texts = texts or load_texts()
        wanted = {(ref.article, ref.text): name for name, ref in self._texts.sentences.items()}
        self._quotes = {
            wanted[key]: quote
            for quote in _list_quotes(passages)
            if (key := (quote.passage.article, quote.text)) in wanted
        }

    @property
    def missing(self) -> tuple[str, ...]:
        """What each sentence that no article holds is called, with its article and its words."""
        return tuple(
            f"sentence {name!r} doesn't stand in article {ref.article!r}: {ref.text!r}"
            for name, ref in self._texts.sentences.items()
            if name not in self._quotes
        )

    @property
    def available(self) -> tuple[str, ...]:
        """The checks whose every sentence was found, by id."""
        texts = self._texts
        return tuple(
            check for check in texts.checks if texts.find_names(check) <= self._quotes.keys()
        )

    def require_all(self) -> None:
        """Raise `CheckDataError` naming the first sentence that no article holds."""
        if self.missing:
            raise CheckDataError(self.missing[0])

    def run(self, request: CheckRequest) -> Outcome | None:
        """The outcome for these inputs, or nothing where the check is unavailable."""
        check = name_check(request)
        return self._build(check, decide(request)) if check in self.available else None

    def answer(self, turns: Sequence[str]) -> Outcome | None:
        """The outcome where the last turn plainly asks for a check and gives what it needs."""
        request = find_check(turns[-1], earlier=turns[:-1])
        return self.run(request) if request else None

    def _build(self, check: str, decision: Decision) -> Outcome:
        text = self._texts.checks[check]
        outcome = text.outcomes[decision.outcome]
        first = [name for part in decision.parts for name in text.parts[part]]
        signs = [name for sign in decision.signs for name in self._texts.signs[sign].cites]
        sides = self._pick(outcome.sides)
        # The sentences on the runner's own inputs come before the general ones.
        quotes = self._pick([*signs, *first, *outcome.cites, *outcome.sides])
        return Outcome(
            check=check,
            name=decision.outcome,
            verdict=outcome.verdict.format(pressure=decision.pressure),
            quotes=quotes,
            disagreements=(Disagreement(sides[0].passage.section, sides),) if sides else (),
            needs_assessment=outcome.assessment,
        )

    def _pick(self, names: Sequence[str]) -> tuple[Quote, ...]:
        return tuple(self._quotes[name] for name in dict.fromkeys(names))


def _list_quotes(passages: Iterable[StoredPassage]) -> Iterator[Quote]:
    """Every sentence of the passages; nothing was searched, so each fits as well as any."""
    for stored in passages:
        spans = zip(stored.passage.sentences, stored.vectors, strict=True)
        for (start, end), vector in spans:
            yield Quote(stored.passage, start, end, 1.0, vector)
