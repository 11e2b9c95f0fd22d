"""Puts a reply together: the guard's words first, then the answer's sentences, footnoted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.citing import build_differences, cite_lines
from assistant.composition.answers import Answer
from assistant.contract import Receipt, Reply, Tell
from assistant.flags import build_advice, build_flags, name_level, say_after_advice
from assistant.quoting import DEFAULT, Line, Rewrite, quote_alone
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening
from kb.library import Library


@dataclass(frozen=True)
class Assembler:
    """Makes replies whose receipt names `model` and `reader`; `rewrite` may have a language model
    say an answer, where no red flag was raised."""

    model: str
    reader: str
    rewrite: Rewrite

    def refer(self, screening: Screening, *, knowledge: str, reader: str = "") -> Reply:
        """The guard's own words alone; `reader` where another one read than usual."""
        return Reply(
            level=name_level(screening.level),
            flags=build_flags(screening.findings),
            advice=build_advice(screening),
            notice=screening.notice or "",
            answered=False,
            verdict="",
            note="",
            text=say_after_advice(screening, ""),
            sentences=(),
            citations=(),
            differs=(),
            suggestions=(),
            searched="",
            receipt=Receipt(
                knowledge=knowledge,
                guard=screening.version,
                model=self.model,
                reader=reader or self.reader,
                writer=DEFAULT,
            ),
        )

    def answer(
        self, screening: Screening, answer: Answer, library: Library, tell: Tell | None = None
    ) -> Reply:
        """An answer behind the guard's words; `tell` gets what may be shown while it is written."""

        def build(lines: Sequence[Line], receipt: str = DEFAULT) -> Reply:
            return self._build_answer(screening, answer, library, lines, receipt)

        def show(lines: Sequence[Line]) -> None:
            if tell:
                tell(build(lines))

        rewrite = self.rewrite if is_clear(screening) else quote_alone
        rewritten = rewrite(answer, library, show)
        return build(rewritten.lines, rewritten.receipt)

    def _build_answer(
        self,
        screening: Screening,
        answer: Answer,
        library: Library,
        lines: Sequence[Line],
        receipt: str,
    ) -> Reply:
        sentences, citations = cite_lines(lines, library.sources)
        lead = answer.lead if sentences else ""
        before = " ".join(filter(None, (lead, answer.verdict or answer.hedge)))
        said = [before, *(sentence.text for sentence in sentences), answer.note]
        referral = self.refer(screening, knowledge=library.version)
        return replace(
            referral,
            text=say_after_advice(screening, " ".join(filter(None, said))),
            answered=bool(sentences),
            verdict=before,
            note=answer.note,
            sentences=sentences,
            citations=citations,
            differs=build_differences(answer.disagreements, citations, library.sources),
            suggestions=answer.suggestions,
            searched=answer.searched,
            receipt=replace(referral.receipt, writer=receipt),
        )


def is_clear(screening: Screening) -> bool:
    """Beside a red flag of any level, one that was explained, or a guard that failed in part, no
    model is asked."""
    return screening.level is Level.NONE and not screening.error and not screening.taken_back
