"""Asking before something is stored or deleted; nothing happens on silence."""

import argparse
import sys

from kb.importing.errors import WrongSourceError


def require_answer(options: argparse.Namespace) -> None:
    """Raise `WrongSourceError` where there is nobody to ask and no `--yes`: silence is no yes."""
    if not (options.yes or getattr(options, "dry_run", False) or sys.stdin.isatty()):
        other = " (or --dry-run)" if hasattr(options, "dry_run") else ""
        raise WrongSourceError(f"nobody is there to ask: add --yes{other}")


def is_sure(options: argparse.Namespace, question: str) -> bool:
    """Whether a person says yes, or `--yes` did; whoever leaves without a word doesn't."""
    if options.yes:
        return True
    try:
        return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False
