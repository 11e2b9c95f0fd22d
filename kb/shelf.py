"""Which articles a question is answered from: the shared ones, a practice's own, or both."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shelf:
    """`practice` is a slug, empty for none; `shared` says whether the curated articles are in."""

    practice: str = ""
    shared: bool = True


SHARED = Shelf()
