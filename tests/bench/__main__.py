"""All benchmarks, as a Markdown table and as JSON with the machine named.

    python -m tests.bench [--only serve,growth] [--json FILE] [--home FOLDER]

Absolute figures are this machine's, just now; the ratios, each to a reference of the same run, are
what to compare. The index in the data folder is brought up first. Sections that live in modules of
their own (guard, whole answer by part, indexing) are run as commands and printed as they are.
"""

import argparse
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import growth, pipeline, serving, shared_store
from tests.bench.figures import Figure, describe_machine, render_json, render_markdown
from ui.settings import Settings

SECTIONS: dict[str, Callable[[Path], Iterator[Figure]]] = {
    "answer": pipeline.measure,
    "serve": serving.measure,
    "growth": growth.measure,
    "store": shared_store.measure,
}
COMMANDS = ("guard", "answering", "indexing")


def main() -> None:
    """Run what is asked for and print it."""
    given = _build_parser().parse_args()
    wanted = given.only.split(",") if given.only else [*SECTIONS, *COMMANDS]
    machine = describe_machine()
    _run([sys.executable, "-m", "ui.cli", "index"], home=given.home)
    figures: list[Figure] = []
    for name in wanted:
        if name in SECTIONS:
            print(f"{name} …", file=sys.stderr, flush=True)
            figures += SECTIONS[name](given.home)
    print(render_markdown(machine, figures), flush=True)
    if given.json:
        given.json.write_text(render_json(machine, figures), encoding="utf-8")
    for name in wanted:
        if name in COMMANDS and importlib.util.find_spec(f"tests.bench.{name}"):
            print(f"\n`python -m tests.bench.{name}`\n", flush=True)
            _run([sys.executable, "-m", f"tests.bench.{name}"], home=given.home)


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", help=f"some of {', '.join([*SECTIONS, *COMMANDS])}")
    parser.add_argument("--json", type=Path, help="write the figures to this file, too")
    parser.add_argument("--home", type=Path, default=Settings().home, help="data folder")
    return parser


def _run(command: list[str], *, home: Path) -> None:
    subprocess.run(command, check=True, env={**os.environ, "FOOTNOTE_HOME": str(home)})


if __name__ == "__main__":
    main()
