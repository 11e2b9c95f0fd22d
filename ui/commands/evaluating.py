"""`footnote evaluate`: answers and guard on the labelled sets, as tables for people and as JSON.

The sets live in `tests/`, which isn't installed: they are found beside this house or below the
working directory, and a line says what to do where they aren't.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from kb.errors import KnowledgeError

HOUSE = Path(__file__).resolve().parents[2]
SCORER = Path("tests") / "eval" / "scorer.py"
ADVICE = (
    "the evaluation sets aren't here: get the repository (they are in its tests/ folder)"
    " and run `footnote evaluate` in it"
)


class SetsMissingError(KnowledgeError):
    """No labelled sets beside the house or in the working directory."""


def run_evaluate(options: argparse.Namespace) -> int:
    """Ask every question, screen every conversation, print the figures."""
    _require_sets([HOUSE, Path.cwd()])
    figures: dict[str, Any] = {"half": options.half}
    if options.only != "guard":
        figures["answers"] = dict(measure_answers(options.half))
    if options.only != "answers":
        figures["guard"] = dict(measure_guard())
    print(json.dumps(figures) if options.json else render_figures(figures))
    return 0


def measure_answers(half: Any) -> Iterator[tuple[str, Any]]:
    """Each file of questions and its figures by kind, asked as every surface asks."""
    from tests.eval.scorer import SETS, read_questions, score_questions, summarise
    from ui.settings import Settings
    from ui.wiring import build_assistant

    assistant = build_assistant(Settings())
    for path in SETS:
        questions = read_questions(path, half=half)
        yield path.name, summarise(score_questions(_show(questions, path.name), assistant.reply))


def measure_guard() -> Iterator[tuple[str, Any]]:
    """The guard's shares over the files that were read, and over those held back."""
    from tests.guard.scorer import build_guard_call, find_files, score_file, summarise

    call = build_guard_call(None)
    for name, held_back in (("read", False), ("held back", True)):
        files = _show(find_files(held_back=held_back), f"guard, {name}")
        yield name, summarise([case for path in files for case in score_file(path, call)])


def render_figures(figures: dict[str, Any]) -> str:
    """The figures as Markdown."""
    from tests.eval.scorer import render_table

    parts = [
        f"## {name} ({figures['half']})\n\n{render_table(summary)}"
        for name, summary in figures.get("answers", {}).items()
    ]
    parts += [
        "\n".join([f"## guard, {name}\n", *(f"- {k}: {100 * v:.1f} %" for k, v in shares.items())])
        for name, shares in figures.get("guard", {}).items()
    ]
    return "\n\n".join(parts)


def _require_sets(places: Sequence[Path]) -> None:
    """Make `tests` importable from the first of `places` that holds the sets."""
    root = next((place for place in places if (place / SCORER).is_file()), None)
    if root is None:
        raise SetsMissingError(ADVICE)
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))


def _show(entries: Sequence[Any], name: str) -> Iterable[Any]:
    return tqdm(entries, desc=name, file=sys.stderr, delay=1, leave=False)
