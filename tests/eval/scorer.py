"""Measures answers on labelled questions: facts, sources, refusals, length, violations.

A question holds the facts of a good answer as regular expressions; a fact counts when one of its
patterns is found in the answer's text. What that can't see (a true-sounding sentence around the
fact) needs reading: `--show` prints the answers.

Run: `python -m tests.eval.scorer [FILE …] [--half even|odd] [--show KIND]`
"""

import argparse
import json
import re
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from zlib import crc32

from assistant.contract import Reply

HERE = Path(__file__).resolve().parent
DEV = HERE / "questions_dev.jsonl"
OWN = HERE / "questions_own.jsonl"
FOLLOWUPS = HERE / "questions_followups.jsonl"
VOICES = HERE / "questions_voices.jsonl"
# As runners tell it, and as somebody asks who goes through the articles section by section.
TOLD = HERE / "questions_told.jsonl"
DIRECT = HERE / "questions_direct.jsonl"
# By a hand that knew the articles and nothing of ours, in eight voices; broad for the most part.
STRANGERS = HERE / "questions_strangers.jsonl"
TUNED_ON = (DEV, OWN, FOLLOWUPS, VOICES, TOLD, DIRECT, STRANGERS)
# Written by another hand after the answers were settled; nothing is fitted to it.
FRESH = HERE / "questions_fresh.jsonl"
# Written last, by another hand, and read by nobody who changes answers.
UNSEEN = HERE / "questions_unseen.jsonl"
# In the plainest words, each answer read aloud; what led and what only filled was mended by it, and
# nothing is fitted to it. As it came: 91.0 % of the facts, 12 of 15 rightly refused.
ALOUD = HERE / "questions_aloud.jsonl"
# By two more hands, in much the shares of kinds that `DEV` has: the first was read and a few words
# were mended by it (as it came: 87.0 % of the facts, 11 of 14 rightly refused), the second was read
# later and nothing was mended by it.
CLUBS = HERE / "questions_clubs.jsonl"
APART = HERE / "questions_apart.jsonl"
# What the articles are silent on in their own words, and what stands right beside it and is
# covered, by somebody who set out to find that line; nothing is fitted to it.
BESIDE = HERE / "questions_beside.jsonl"
# As a club's group chat has it, by another hand; read, and some refusals were mended by it (as it
# came: 85.5 % of the facts, 14 of 19 rightly refused).
GROUP = HERE / "questions_group.jsonl"
SETS = (*TUNED_ON, FRESH, UNSEEN, ALOUD, CLUBS, APART, BESIDE, GROUP)

Half = Literal["even", "odd", "both"]
Ask = Callable[[list[str]], Reply]


@dataclass(frozen=True)
class Question:
    """One labelled question; `facts` is a list of alternatives for each fact."""

    id: str
    turns: tuple[str, ...]
    kind: str
    sources: frozenset[str]
    any_source: bool
    facts: tuple[tuple[str, ...], ...]
    must_not: tuple[str, ...]
    answerable: bool


@dataclass(frozen=True)
class Score:
    """How one answer did; `recall` and `sourced` say nothing for a question without an answer."""

    question: Question
    reply: Reply
    recall: float
    sourced: bool
    violated: bool
    missed: tuple[str, ...]

    @property
    def words(self) -> int:
        return len(self.reply.text.split())


def read_questions(path: Path, *, half: Half = "both") -> list[Question]:
    """Questions of a file; `half` takes a fixed random half, chosen by a hash of the id."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    wanted = {"even": (0,), "odd": (1,), "both": (0, 1)}[half]
    return [_build_question(row) for row in rows if crc32(row["id"].encode()) % 2 in wanted]


def score_reply(question: Question, reply: Reply) -> Score:
    """Compare one reply with what its question expects."""
    found = [any(_has(p, reply.text) for p in fact) for fact in question.facts]
    answered = reply.answered
    recall = sum(found) / len(found) if found and answered else 0.0
    cited = {citation.article for citation in reply.citations}
    hits = cited & question.sources
    sourced = bool(hits) if question.any_source else hits == question.sources
    missed = tuple(f[0] for f, ok in zip(question.facts, found, strict=True) if not ok)
    violated = any(_has(pattern, reply.text) for pattern in question.must_not)
    return Score(question, reply, recall, sourced and answered, violated, missed)


def score_questions(questions: Iterable[Question], ask: Ask) -> list[Score]:
    """Ask every question and score the replies."""
    return [score_reply(question, ask(list(question.turns))) for question in questions]


def summarise(scores: Sequence[Score]) -> dict[str, dict[str, float]]:
    """Figures by kind, and over `all`, in the order of the table's columns."""
    kinds = sorted({score.question.kind for score in scores})
    groups = {kind: [s for s in scores if s.question.kind == kind] for kind in kinds}
    return {name: _figures(group) for name, group in {**groups, "all": list(scores)}.items()}


def render_table(summary: dict[str, dict[str, float]]) -> str:
    """The summary as a Markdown table, shares as percentages."""
    columns = list(summary["all"])
    lines = ["| kind | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
    for kind, figures in summary.items():
        cells = (_render_figure(name, figures.get(name)) for name in columns)
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _figures(scores: Sequence[Score]) -> dict[str, float]:
    answerable = [s for s in scores if s.question.answerable]
    unanswerable = [s for s in scores if not s.question.answerable]
    lengths = [s.words for s in answerable if s.reply.answered]
    return {
        "n": len(scores),
        "fact recall": _mean([s.recall for s in answerable]),
        "right source": _mean([s.sourced for s in answerable]),
        "wrongly refused": _mean([not s.reply.answered for s in answerable]),
        "rightly refused": _mean([not s.reply.answered for s in unanswerable]),
        "median words": statistics.median(lengths) if lengths else float("nan"),
        "violations": sum(s.violated for s in scores),
        "flagged": sum(s.reply.level != "none" for s in scores),
    }


def _render_figure(name: str, value: float | None) -> str:
    if value is None or value != value:
        return "–"
    if name in ("n", "median words", "violations", "flagged"):
        return f"{value:.0f}"
    return f"{100 * value:.1f} %"


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else float("nan")


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def _build_question(row: dict[str, Any]) -> Question:
    return Question(
        id=row["id"],
        turns=tuple(row["turns"]),
        kind=row["kind"],
        sources=frozenset(row["sources"]),
        any_source=row["any_source"],
        facts=tuple(tuple(fact) for fact in row["facts"]),
        must_not=tuple(row["must_not"]),
        answerable=row["answerable"],
    )


def _render_score(score: Score) -> str:
    reply = score.reply
    cited = ", ".join(f"{c.article}:{c.section}" for c in reply.citations)
    return "\n".join(
        [
            f"## {score.question.id} {score.question.kind} recall {score.recall:.2f}"
            f" sourced {score.sourced} answered {reply.answered} level {reply.level}",
            *(f"? {turn}" for turn in score.question.turns),
            f"= {reply.text}",
            f"  cited {cited}",
            *(f"  missed {pattern}" for pattern in score.missed if score.question.answerable),
            "",
        ]
    )


def main() -> None:
    """Score files with the assistant as it is wired up, and print the table."""
    from ui.settings import Settings
    from ui.wiring import build_assistant

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=[DEV])
    parser.add_argument("--half", choices=["even", "odd", "both"], default="both")
    parser.add_argument("--show", metavar="KIND", help="print answers of this kind, or 'wrong'")
    options = parser.parse_args()
    assistant = build_assistant(Settings())
    for path in options.files:
        scores = score_questions(read_questions(path, half=options.half), assistant.reply)
        wrong = options.show == "wrong"
        for score in scores:
            bad = score.recall < 1 if score.question.answerable else score.reply.answered
            if (wrong and bad) or options.show in (score.question.kind, "all"):
                print(_render_score(score))
        print(f"{path.name} ({options.half})\n\n{render_table(summarise(scores))}\n")


if __name__ == "__main__":
    main()
