"""Answers a check's inputs with a verdict and sentences of the articles, each a span of a passage.

A sentence that can't be found in the articles at hand is never shown from the data file: the
checks that need it are unavailable instead.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assistant.checks.data import CheckText, CheckTexts, Light, load_texts
from assistant.checks.describing import CheckDescription, describe_checks
from assistant.checks.inputs import CheckRequest, name_check
from assistant.checks.reading import find_check
from assistant.checks.rules import ASSESS, Decision, Mark, decide
from assistant.composition.differences import Disagreement
from assistant.retrieval.evidence import Quote
from kb.stored import StoredPassage


@dataclass(frozen=True)
class Row:
    """A line of a card: its label, what it says, and the footnotes of its sentences, from 1."""

    label: str
    text: str
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Outcome:
    """What a check says: a verdict in our words, and the sentences it rests on.

    `name` tells a check's outcomes apart. The sides of a disagreement stand among the quotes.
    `band` is the span of the scale that the verdict names, both ends counted; `marks` say how each
    day went; `rows` are the sentences laid out as a card, where the check has one.
    """

    check: str
    name: str
    verdict: str
    quotes: tuple[Quote, ...]
    disagreements: tuple[Disagreement, ...]
    light: Light | None = None
    band: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()
    rows: tuple[Row, ...] = ()


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
        """A line for each sentence of the texts that no article holds to the letter."""
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

    def run(self, request: CheckRequest, *, flagged: bool = False) -> Outcome | None:
        """The outcome for these inputs, or nothing where the check is unavailable.

        Where the guard has `flagged` something, every check says that nothing comes before an
        assessment.
        """
        check = name_check(request)
        if check not in self.available:
            return None
        decision = decide(request)
        if flagged and decision.outcome != ASSESS:
            decision = Decision(ASSESS, marks=decision.marks)
        return self._build(request, decision)

    def describe(self) -> tuple[CheckDescription, ...]:
        """The available checks, as a form shows them."""
        return tuple(check for check in describe_checks() if check.name in self.available)

    def list_scale_quotes(self, check: str) -> tuple[Quote, ...]:
        """The sentences that the scales of `check` are taken from, as its zones number them."""
        return self._pick(self._texts.checks[check].zone_cites)

    def list_quotes(self, *names: str) -> tuple[Quote, ...]:
        """The sentences of these names, as far as the articles hold them."""
        return self._pick([name for name in names if name in self._quotes])

    def answer(self, turns: Sequence[str]) -> Outcome | None:
        """The outcome where the last turn plainly asks for a check and gives what it needs."""
        request = find_check(turns[-1], earlier=turns[:-1])
        return self.run(request) if request else None

    def _build(self, request: CheckRequest, decision: Decision) -> Outcome:
        check = name_check(request)
        text = self._texts.checks[check]
        outcome = text.outcomes[decision.outcome]
        names = self._list_names(text, decision)
        sides = self._pick(outcome.sides)
        return Outcome(
            check=check,
            name=decision.outcome,
            verdict=outcome.verdict.format(pressure=decision.pressure),
            quotes=self._pick(names),
            disagreements=(Disagreement(text.differ_on, sides),) if sides else (),
            light=outcome.light,
            band=(0, decision.pressure) if decision.pressure else tuple(outcome.band),
            marks=decision.marks,
            rows=() if outcome.assessment else tuple(_lay_out(text, request, decision, names)),
        )

    def _list_names(self, text: CheckText, decision: Decision) -> list[str]:
        """The sentences on the runner's own inputs come before the general ones; each once."""
        outcome = text.outcomes[decision.outcome]
        signs = [name for sign in decision.signs for name in self._texts.signs[sign].cites]
        first = [name for part in decision.parts for name in text.parts[part]]
        return list(dict.fromkeys([*signs, *first, *outcome.cites, *outcome.sides]))

    def _pick(self, names: Sequence[str]) -> tuple[Quote, ...]:
        return tuple(self._quotes[name] for name in dict.fromkeys(names))


def _lay_out(
    text: CheckText, request: CheckRequest, decision: Decision, names: Sequence[str]
) -> Iterator[Row]:
    """The rows of a card that have something to say; their numbers are those of `names`."""
    for row in text.rows:
        chosen = getattr(request, row.field, None) if row.field else decision.outcome
        says = text.options[row.field] if row.field else row.says
        numbers = tuple(n for n, name in enumerate(names, 1) if name in row.cites)
        if numbers and (chosen in says or row.field):
            yield Row(row.label, says.get(str(chosen), ""), numbers)


def _list_quotes(passages: Iterable[StoredPassage]) -> Iterator[Quote]:
    """Every sentence of the passages; nothing was searched, so each fits as well as any."""
    for stored in passages:
        spans = zip(stored.passage.sentences, stored.vectors, strict=True)
        for (start, end), vector in spans:
            yield Quote(stored.passage, start, end, 1.0, vector)
