"""Sentences for the rules of every level, laid out as `rules/` is: a file here for each file there.

Each rule's id has (hits, near misses); a hit is one message, or its turns parted by " || ".
"""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

Sentences = dict[str, tuple[Sequence[str], Sequence[str]]]


def gather(level: str) -> Sentences:
    """The sentences of all files of a level's folder."""
    return {rule: row for table in _read_tables(level) for rule, row in table.items()}


def _read_tables(level: str) -> Iterator[Sentences]:
    for path in sorted((Path(__file__).parent / level).glob("[!_]*.py")):
        yield import_module(f"{__package__}.{level}.{path.stem}").SENTENCES


EMERGENCY, URGENT, CLINICIAN = map(gather, ("emergency", "urgent", "clinician"))
EVERY: Sentences = {**EMERGENCY, **URGENT, **CLINICIAN}
