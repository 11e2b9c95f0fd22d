"""What `footnote practice` and `footnote report` take; the work is loaded when it is asked for."""

import argparse
from typing import Any


def add_practice_commands(commands: Any) -> None:
    """`practice new`, `list`, `check`, `snippet`, `remove`, and `report`."""
    practice = commands.add_parser("practice", help="therapists who embed Footnote on their site")
    actions = practice.add_subparsers(required=True, metavar="ACTION")
    _add_new(actions)
    shown = actions.add_parser("list", help="every practice, one a line")
    shown.add_argument("--json", action="store_true", help="print JSON for programs")
    shown.set_defaults(run=lambda options: _load().run_list(options))
    check = actions.add_parser("check", help="look over a practice's file, or all of them")
    check.add_argument("slug", nargs="?", metavar="SLUG")
    check.set_defaults(run=lambda options: _load().run_check(options))
    _add_snippet(actions)
    remove = actions.add_parser("remove", help="delete a practice with its articles and report")
    remove.add_argument("slug", metavar="SLUG")
    remove.add_argument("--yes", action="store_true", help="delete without asking")
    remove.set_defaults(run=lambda options: _load().run_remove(options))
    _add_report(commands)


def _add_new(actions: Any) -> None:
    new = actions.add_parser("new", help="write a practice's file, to be completed by hand")
    new.add_argument("slug", metavar="SLUG", help="small letters, digits, inner hyphens")
    new.add_argument("--name", help="as visitors know it (made of the slug until you change it)")
    new.add_argument("--origin", action="append", default=[], help="a site that may embed it")
    new.add_argument("--colour", help="#rrggbb")
    new.add_argument("--phone", help="such as +44 20 7946 0000")
    new.add_argument("--country", help="whose emergency numbers: GB, IE, US, …")
    new.add_argument("--booking", metavar="URL", help="where visitors book")
    new.set_defaults(run=lambda options: _load().run_new(options))


def _add_snippet(actions: Any) -> None:
    snippet = actions.add_parser("snippet", help="what to paste where, for each kind of site")
    snippet.add_argument("slug", metavar="SLUG")
    snippet.add_argument("--host", metavar="URL", help="where the server is (FOOTNOTE_PUBLIC_URL)")
    snippet.add_argument("--code", metavar="FILE.svg", help="write the page's QR code as well")
    snippet.set_defaults(run=lambda options: _load().run_snippet(options))


def _add_report(commands: Any) -> None:
    report = commands.add_parser("report", help="a practice's counts as a page and as CSV")
    report.add_argument("slug", metavar="SLUG")
    report.add_argument("--out", metavar="FOLDER", default=".", help="where to write (here)")
    report.set_defaults(run=_report)


def _load() -> Any:
    from ui.commands import practices

    return practices


def _report(options: argparse.Namespace) -> int:
    from ui.commands.reports import run_report

    return run_report(options)
