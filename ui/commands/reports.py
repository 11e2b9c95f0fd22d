"""`footnote report`: a practice's counts as one page with plots, and as CSV."""

import argparse
import datetime
from pathlib import Path

from ui.practices.errors import NoPracticeError
from ui.practices.files import read_practice
from ui.practices.reports import read_notes, write_report
from ui.settings import Settings


def run_report(options: argparse.Namespace) -> int:
    """Write the files and say where; an error where the practice keeps nothing."""
    home, today = Settings().home, datetime.date.today()
    practice = read_practice(home, options.slug)
    if not practice.report.on:
        raise NoPracticeError(
            f"{practice.slug} keeps nothing to report: in its practice.toml say [report] on = true"
        )
    notes = read_notes(home, practice, today)
    for path in write_report(Path(options.out), practice, notes, today):
        print(f"wrote {path}")
    return 0
