"""Decides whether an answer is written anew by a model, and what stands in the reply if it is.

It never sees a conversation with a red flag: `reply.py` asks it only where the guard found none. A
quick check's verdict and a disagreement keep the articles' own words.
"""

import re
from collections.abc import Sequence

from assistant.composition.answers import Answer
from assistant.quoting import DEFAULT, Line, Rewritten, Show, quote_lines
from assistant.retrieval.evidence import Quote
from assistant.writing.writer import Draft, Writer
from kb.library import Library

# What sends a runner to be seen: kept, to the letter, where the model left it out.
SENDS_ON = re.compile(r"\b(?:doctor|clinician|NHS|GP|assessed|medical|physiotherapist)\b")


class Rewriter:
    """Has answers written by a `Writer`, or leaves them as they are and says why."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def __call__(self, answer: Answer, library: Library, show: Show) -> Rewritten:
        """The answer as written, or as it is; `show` gets no lines first, before the model works,
        and then those that passed, as soon as they are enough for an answer."""
        if reason := _find_reason_to_quote(answer):
            return Rewritten(quote_lines(answer.quotes), f"{DEFAULT}: {reason}")
        ids = dict.fromkeys(quote.passage.id for quote in answer.quotes)
        passages = library.read_passages(list(ids))
        show(())

        def watch(draft: Draft) -> None:
            if draft.is_enough:
                show(draft.lines)

        draft = self._writer.write(answer.searched, list(passages.values()), watch)
        if not draft.is_enough:
            receipt = f"{DEFAULT}: {self._say(draft, 'too little')}"
            return Rewritten(quote_lines(answer.quotes), receipt)
        lines = draft.lines
        return Rewritten(
            (*lines, *_find_left_out(answer.quotes, lines)), self._say(draft, "written")
        )

    def _say(self, draft: Draft, what: str) -> str:
        """Which writer, how much of it was kept, quoted instead and dropped, and why; never what
        was written."""
        refused = ", ".join(f"{kind} {count}" for kind, count in sorted(draft.refused.items()))
        quoted = draft.refused.total() - draft.dropped
        counts = f"{draft.kept} kept, {quoted} quoted instead, {draft.dropped} dropped"
        parts = [f"{self._writer.name}: {draft.failure or what}", counts]
        return "; ".join([*parts, refused] if refused else parts)


def _find_reason_to_quote(answer: Answer) -> str:
    if not answer.quotes:
        return "nothing to write from"
    if answer.verdict:
        return "a quick check keeps its words"
    if answer.hedge:
        return "what only comes near keeps its words"
    return "where sources differ, each keeps its words" if answer.disagreements else ""


def _find_left_out(quotes: Sequence[Quote], lines: Sequence[Line]) -> tuple[Line, ...]:
    said = {(quote.passage.id, quote.start) for line in lines for quote in line.quotes}
    left = [q for q in quotes if (q.passage.id, q.start) not in said and SENDS_ON.search(q.text)]
    return quote_lines(left)
