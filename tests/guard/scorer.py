"""Scores a guard on labelled conversations: the table by level, slices, and every miss.

    python -m tests.guard.scorer [FILE …]             all files but those held back
    python -m tests.guard.scorer --held-back          the files held back, nothing else
    python -m tests.guard.scorer --condition ID       what one condition's conversations got
    python -m tests.guard.scorer --table [FILE …]     one row for each file
    python -m tests.guard.scorer --show misses|alarms|all

`--rules` scores the rules alone. The voices of `HELD_BACK` stand for people nobody has met; what
they are held back from stands beside that name. From two of them, all but `NEVER_LEARNT`, the
shipped second reader has learnt in its last stage, so fair figures there need the weights of
`train --first FOLDER`: `--weights FOLDER`.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.red_flags.levels import Level
from assistant.second_reader.conversations import HELD_BACK

FOLDER = Path(__file__).resolve().parent / "conversations"
LEVELS = tuple(reversed(Level))

Call = Callable[[Sequence[str]], tuple[Level, frozenset[str]]]
Screen = Callable[[Sequence[str]], Level]


@dataclass(frozen=True)
class Case:
    """A labelled conversation and what the guard called it."""

    file: str
    id: str
    turns: tuple[str, ...]
    label: Level
    flags: frozenset[str]
    called: Level
    found: frozenset[str]


def score_file(path: Path, call: Call, *, every: int = 1) -> list[Case]:
    """Every conversation of a file, or every `every`-th, called."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [_score_row(row, path.name, call) for row in rows[::every]]


def find_files(*, held_back: bool) -> list[Path]:
    """The labelled files: those held back, or all the others."""
    return [
        path for path in sorted(FOLDER.glob("*.jsonl")) if (path.name in HELD_BACK) == held_back
    ]


def summarise(cases: Sequence[Case]) -> dict[str, float]:
    """The shares that the guard is judged by, each between 0 and 1; absent where nobody counts."""
    figures: dict[str, float] = {}
    for level in (Level.EMERGENCY, Level.URGENT, Level.CLINICIAN):
        of_level = [case for case in cases if case.label is level]
        if of_level:
            name = level.label
            figures[f"{name} flagged"] = _share(of_level, _is_flagged)
            figures[f"{name} called so or higher"] = _share(of_level, _is_called_enough)
    harmless = [case for case in cases if case.label is Level.NONE]
    if harmless:
        figures["false alarms"] = _share(harmless, _is_flagged)
        figures["false emergencies"] = _share(harmless, lambda case: case.called is Level.EMERGENCY)
    return figures


def render(title: str, cases: Sequence[Case]) -> str:
    """A report on some cases: the shares, the 4 x 4 table, single against multi-turn."""
    lines = [f"## {title}: {len(cases)} conversations", ""]
    lines += [f"- {name}: {100 * share:.1f} %" for name, share in summarise(cases).items()]
    lines += ["", "| label \\ called | " + " | ".join(level.label for level in LEVELS) + " |"]
    lines.append("|---" * 5 + "|")
    counts = Counter((case.label, case.called) for case in cases)
    for label in LEVELS:
        cells = (str(counts[label, called]) for called in LEVELS)
        lines.append(f"| {label.label} | " + " | ".join(cells) + " |")
    for name, is_multi in (("single-turn", False), ("multi-turn", True)):
        part = [case for case in cases if (len(case.turns) > 1) is is_multi]
        shares = ", ".join(f"{key} {100 * value:.1f} %" for key, value in summarise(part).items())
        lines.append(f"\n{name} ({len(part)}): {shares}")
    return "\n".join(lines)


def render_table(cases: Iterable[Case]) -> str:
    """One row for each file: of those who need somebody how many are found at all, and called so or
    higher; of the harmless how many raise an alarm, all of them and the single messages alone."""
    by_file: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        by_file[case.file].append(case)
    head = "| file | need somebody | found | called so | harmless | false alarms | of single ones |"
    rows = [_render_row(file, own) for file, own in by_file.items()]
    return "\n".join([head, "|---" * 7 + "|", *rows])


def _render_row(file: str, cases: Sequence[Case]) -> str:
    needing = [case for case in cases if case.label]
    harmless = [case for case in cases if not case.label]
    single = [case for case in harmless if len(case.turns) == 1]
    shares = (
        (needing, _is_flagged),
        (needing, _is_called_enough),
        (harmless, _is_flagged),
        (single, _is_flagged),
    )
    found, called, alarms, of_single = (
        f"{100 * _share(own, test):.1f} %" if own else "-" for own, test in shares
    )
    return (
        f"| `{file}` | {len(needing)} | {found} | {called} | {len(harmless)} | {alarms}"
        f" | {of_single} |"
    )


def render_worst_conditions(cases: Iterable[Case], *, most: int = 12) -> str:
    """The conditions that are missed most often, as "id: missed/all"."""
    seen: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for case in cases:
        for flag in case.flags:
            seen[flag] += 1
            missed[flag] += case.called is Level.NONE
    worst = sorted(seen, key=lambda flag: -missed[flag] / seen[flag])[:most]
    return "\n".join(f"- {flag}: missed {missed[flag]} of {seen[flag]}" for flag in worst)


def render_case(case: Case) -> str:
    """One conversation with label and call."""
    turns = "\n".join(f"    > {turn}" for turn in case.turns)
    return (
        f"{case.file} {case.id}: {case.label.label} {sorted(case.flags)}"
        f" called {case.called.label} {sorted(case.found)}\n{turns}"
    )


def call_rules(turns: Sequence[str]) -> tuple[Level, frozenset[str]]:
    """The rules alone."""
    from assistant.red_flags.screening import screen

    screening = screen(turns)
    if screening.error:
        raise RuntimeError(screening.error)
    return screening.level, frozenset(finding.condition for finding in screening.findings)


def _score_row(row: dict[str, object], file: str, call: Call) -> Case:
    turns = tuple(str(turn) for turn in row["turns"])  # type: ignore[attr-defined]
    called, found = call(turns)
    return Case(
        file=file,
        id=str(row["id"]),
        turns=turns,
        label=Level[str(row["level"]).upper()],
        flags=frozenset(row.get("flags") or ()),  # type: ignore[call-overload]
        called=called,
        found=found,
    )


def _is_flagged(case: Case) -> bool:
    return case.called > Level.NONE


def _is_called_enough(case: Case) -> bool:
    return case.called >= case.label


def _share(cases: Sequence[Case], test: Callable[[Case], bool]) -> float:
    return sum(map(test, cases)) / len(cases)


def _is_shown(case: Case, show: str) -> bool:
    is_alarm = case.called > case.label and (case.label is Level.NONE or show == "all")
    is_miss = case.called < case.label
    return {"misses": is_miss, "alarms": is_alarm, "all": is_miss or is_alarm}[show]


def main() -> None:
    """Print the reports."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--held-back", action="store_true", help="score the files held back")
    parser.add_argument("--rules", action="store_true", help="the rules alone")
    parser.add_argument("--weights", type=Path, help="a folder of weights for the second reader")
    parser.add_argument("--table", action="store_true", help="one row for each file, no more")
    parser.add_argument("--condition", help="only conversations labelled with this condition")
    parser.add_argument("--show", choices=["misses", "alarms", "all"], help="print these")
    options = parser.parse_args()
    call = call_rules if options.rules else build_guard_call(options.weights)
    files = options.files or find_files(held_back=options.held_back)
    everything: list[Case] = []
    for path in files:
        cases = score_file(path, call)
        if options.condition:
            cases = [case for case in cases if options.condition in case.flags]
        everything += cases
        if len(files) > 1 and cases and not options.table:
            print(render(path.name, cases), end="\n\n")
    if options.table:
        print(render_table(everything))
        return
    print(render("all", everything), end="\n\n")
    print(render_worst_conditions(everything))
    if options.show:
        shown = [case for case in everything if _is_shown(case, options.show)]
        print("\n" + "\n".join(render_case(case) for case in shown))


def build_guard_call(weights: Path | None) -> Call:
    """Rules and second reader together, as every reply is screened; other weights than shipped."""
    from assistant.guard import Guard, load_guard
    from assistant.second_reader.model import SecondReader

    guard = Guard(SecondReader.load(weights), "given") if weights else load_guard()

    def call(turns: Sequence[str]) -> tuple[Level, frozenset[str]]:
        screening = guard.screen(turns)
        return screening.level, frozenset(finding.condition for finding in screening.findings)

    return call


if __name__ == "__main__":
    main()
