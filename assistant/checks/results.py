"""What a quick check gives back: a reply like any other, and what its picture is drawn from."""

from dataclasses import asdict, dataclass
from typing import Any

from assistant.checks.checking import Outcome, Row
from assistant.checks.data import Light
from assistant.checks.describing import CheckDescription
from assistant.checks.rules import Mark
from assistant.contract import Citation, Reply, Sentence


@dataclass(frozen=True)
class CheckResult:
    """The result of `check`. Its `outcome` is empty where the guard's reply is the whole of it.

    `light` is set where the check is a traffic light, and `stop` at every red flag. `band` is the
    span of the scale that the verdict names, both ends counted; `marks` say how each day went;
    `rows` lay the sentences of `reply` out as a card, by the numbers of their footnotes.
    """

    check: str
    outcome: str
    light: Light | None
    band: tuple[int, ...]
    marks: tuple[Mark, ...]
    rows: tuple[Row, ...]
    reply: Reply

    def to_json(self) -> dict[str, Any]:
        """The reply's own keys, and the rest under `check`; ready for `json.dumps`."""
        drawn = {name: value for name, value in asdict(self).items() if name != "reply"}
        return {"check": drawn, **self.reply.to_json()}


@dataclass(frozen=True)
class CheckForm:
    """A check that can be taken: what it asks, and the footnotes of its scales."""

    description: CheckDescription
    sentences: tuple[Sentence, ...]
    citations: tuple[Citation, ...]

    def to_json(self) -> dict[str, Any]:
        """The description's own keys, then `sentences` and `citations`."""
        return {
            **asdict(self.description),
            "sentences": [asdict(sentence) for sentence in self.sentences],
            "citations": [asdict(citation) for citation in self.citations],
        }


def refer(check: str, reply: Reply) -> CheckResult:
    """The result where the guard's reply is the whole of it."""
    return CheckResult(check, "", "stop", (), (), (), reply)


def build_result(outcome: Outcome, reply: Reply) -> CheckResult:
    """The outcome beside the reply that holds its sentences."""
    return CheckResult(
        check=outcome.check,
        outcome=outcome.name,
        light=outcome.light,
        band=outcome.band,
        marks=outcome.marks,
        rows=outcome.rows,
        reply=reply,
    )
