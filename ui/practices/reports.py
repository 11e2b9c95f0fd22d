"""A practice's report: its notes counted up, questions without an answer grouped by likeness."""

import csv
import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from ui.pages.templating import render
from ui.practices.model import Practice
from ui.practices.noting import open_notes

ALIKE = 70  # token-set ratio from which two questions ask the same
MOST_BARS = 12
FLAGGED = {"clinician": "see a clinician", "urgent": "get help today", "emergency": "call now"}

Bar = tuple[str, int]


@dataclass(frozen=True)
class Group:
    """Questions that ask the same: one of them stands for all, `others` are its other wordings."""

    question: str
    others: tuple[str, ...]
    number: int


@dataclass(frozen=True)
class Report:
    """What the page shows; every list is ready to be drawn, largest first but for the weeks."""

    questions: int
    weeks: tuple[Bar, ...]
    outcomes: tuple[Bar, ...]
    flags: tuple[Bar, ...]
    subjects: tuple[Bar, ...]
    cited: tuple[Bar, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Notes:
    """The rows of a practice's database."""

    counts: tuple[tuple[str, str, str, int], ...]
    unanswered: tuple[tuple[str, str], ...]


def read_notes(home: Path, practice: Practice, today: datetime.date) -> Notes:
    """The rows of a practice's database, those that are too old deleted first."""
    with open_notes(home, practice, today) as database:
        counts = database.execute("SELECT day, kind, name, number FROM counts ORDER BY 1, 2, 3")
        asked = database.execute("SELECT day, question FROM unanswered ORDER BY 1")
        return Notes(tuple(counts.fetchall()), tuple(asked.fetchall()))


def build_report(notes: Notes) -> Report:
    """The sums and rankings that the page shows."""
    kinds: dict[str, Counter[str]] = {}
    weeks: Counter[str] = Counter()
    for day, kind, name, number in notes.counts:
        kinds.setdefault(kind, Counter())[name] += number
        if kind == "level":
            weeks[_find_week(day)] += number
    flags = Counter({FLAGGED[n]: k for n, k in kinds.get("level", {}).items() if n in FLAGGED})
    return Report(
        questions=sum(kinds.get("level", Counter()).values()),
        weeks=tuple(sorted(weeks.items())),
        outcomes=_rank(kinds.get("outcome")),
        flags=_rank(flags),
        subjects=_rank(kinds.get("subject")),
        cited=_rank(kinds.get("cited")),
        groups=group_questions([question for _, question in notes.unanswered]),
    )


def group_questions(questions: Iterable[str]) -> tuple[Group, ...]:
    """Questions by likeness of their words, the most asked first."""
    groups: list[list[str]] = []
    for question in questions:
        alike = (g for g in groups if fuzz.token_set_ratio(g[0], question) >= ALIKE)
        found = next(alike, None)
        if found is None:
            groups.append([question])
        else:
            found.append(question)
    ranked = sorted(groups, key=len, reverse=True)
    return tuple(
        Group(first, _list_others(first, others), 1 + len(others)) for first, *others in ranked
    )


def write_report(
    folder: Path, practice: Practice, notes: Notes, today: datetime.date
) -> list[Path]:
    """Write the page and two tables; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / f"{practice.slug}-report.html"
    report = build_report(notes)
    page.write_text(
        render("report.html", practice=practice, report=report, today=today.isoformat()),
        encoding="utf-8",
    )
    counts = folder / f"{practice.slug}-counts.csv"
    _write_table(counts, ("day", "kind", "name", "number"), notes.counts)
    asked = folder / f"{practice.slug}-unanswered.csv"
    _write_table(asked, ("day", "question"), notes.unanswered)
    return [page, counts, asked]


def _list_others(first: str, others: Sequence[str]) -> tuple[str, ...]:
    return tuple(each for each in dict.fromkeys(others) if each.lower() != first.lower())


def _rank(counts: Counter[str] | None) -> tuple[Bar, ...]:
    return tuple((counts or Counter()).most_common(MOST_BARS))


def _find_week(day: str) -> str:
    """The Monday of the day's week."""
    date = datetime.date.fromisoformat(day)
    return (date - datetime.timedelta(days=date.weekday())).isoformat()


def _write_table(path: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(head)
        table.writerows([[_disarm(cell) for cell in row] for row in rows])


def _disarm(cell: object) -> object:
    """A visitor's words must not become a spreadsheet's formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@") else cell
