"""What the commands of this folder take. Each loads its own modules when it is run, not before."""

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kb.shelf import Shelf
    from ui.settings import Settings

# Measured with a free processor.
EVALUATE = "{}: about a minute for the answers, and three for the guard"
OVERRIDES = ("title", "author", "url", "publisher", "credentials", "country", "date")


def add_article_commands(commands: Any) -> None:
    """`add`, `remove` and `list`."""
    add = commands.add_parser("add", help="store a therapist's article: a file, folder or address")
    add.add_argument("source", metavar="FILE|FOLDER|URL", help="Markdown, HTML, DOCX, PDF or text")
    add.add_argument("--practice", required=True, metavar="SLUG", help="whose article it is")
    for name in OVERRIDES:
        add.add_argument(f"--{name}", help=f"the article's {name}, whatever the source says")
    sure = add.add_mutually_exclusive_group()
    sure.add_argument("--yes", action="store_true", help="store without asking")
    sure.add_argument("--dry-run", action="store_true", help="show what would be stored, and stop")
    add.set_defaults(run=_add)
    remove = commands.add_parser("remove", help="delete an article of a practice")
    remove.add_argument("article", metavar="SLUG|URL", help="as `footnote list` names it")
    remove.add_argument("--practice", required=True, metavar="SLUG", help="whose article it is")
    remove.add_argument("--yes", action="store_true", help="delete without asking")
    remove.set_defaults(run=_remove)
    shown = commands.add_parser("list", help="the articles: shared ones and practices' own")
    shown.add_argument("--practice", metavar="SLUG", help="this practice's alone")
    shown.add_argument("--json", action="store_true", help="print JSON for programs")
    shown.set_defaults(run=_list)


def add_check_command(commands: Any) -> None:
    """`check`."""
    check = commands.add_parser("check", help="look over the knowledge: what to mend")
    check.add_argument("--practice", metavar="SLUG", help="only what concerns this practice's own")
    check.add_argument("--near", action="store_true", help="compare meanings too (loads the model)")
    check.add_argument("--json", action="store_true", help="print JSON for programs")
    check.set_defaults(run=_check)


def add_evaluate_command(commands: Any) -> None:
    """`evaluate`."""
    summary = "measure answers and guard on labelled sets"
    evaluate = commands.add_parser("evaluate", help=summary, description=EVALUATE.format(summary))
    evaluate.add_argument(
        "--half",
        choices=["even", "odd", "both"],
        default="both",
        help="which half of the questions: weights are fitted on the even one (default: both)",
    )
    evaluate.add_argument("--only", choices=["answers", "guard"], help="one of the two")
    evaluate.add_argument("--json", action="store_true", help="print JSON for programs")
    evaluate.set_defaults(run=_evaluate)


def add_shelf_options(ask: argparse.ArgumentParser) -> None:
    """`--practice` and `--own`: whose articles answer."""
    ask.add_argument("--practice", metavar="SLUG", help="answer from this practice's articles, too")
    ask.add_argument("--own", action="store_true", help="from the practice's articles alone")


def choose_shelf(options: argparse.Namespace, settings: "Settings") -> "Shelf":
    """The shelf that was asked for; raises `WrongSourceError` for a practice without articles, and
    `NoPracticeError` where there is none."""
    from kb.importing.errors import WrongSourceError
    from kb.importing.shelves import find_shelf
    from kb.shelf import SHARED, Shelf

    if not options.practice:
        if options.own:
            raise WrongSourceError("--own needs --practice: whose articles?")
        return SHARED
    if not find_shelf(settings.home, options.practice).is_dir():
        from ui.practices.files import read_practice

        read_practice(settings.home, options.practice)
        raise WrongSourceError(f"practice {options.practice!r} has no articles: `footnote add`")
    return Shelf(options.practice, shared=not options.own)


def _add(options: argparse.Namespace) -> int:
    from ui.commands.articles import run_add

    return run_add(options)


def _remove(options: argparse.Namespace) -> int:
    from ui.commands.articles import run_remove

    return run_remove(options)


def _list(options: argparse.Namespace) -> int:
    from ui.commands.articles import run_list

    return run_list(options)


def _check(options: argparse.Namespace) -> int:
    from ui.commands.checking import run_check

    return run_check(options)


def _evaluate(options: argparse.Namespace) -> int:
    from ui.commands.evaluating import run_evaluate

    return run_evaluate(options)
