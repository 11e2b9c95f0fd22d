"""Which articles a question is answered from: the shared ones, a practice's own, or both."""

from dataclasses import dataclass

SEPARATOR = "/"


@dataclass(frozen=True)
class Shelf:
    """`practice` is a slug, empty for none; `shared` says whether the curated articles are in."""

    practice: str = ""
    shared: bool = True

    @property
    def owners(self) -> tuple[str, ...]:
        """Whose collections are read: a practice's slug, and "" for the curated articles."""
        own = (self.practice,) if self.practice else ()
        return (*own, "") if self.shared else own


SHARED = Shelf()


def name_own(practice: str, slug: str) -> str:
    """The slug of a practice's article among everyone's: two may both have a `knee-pain`."""
    return f"{practice}{SEPARATOR}{slug}"


def owner_of(slug: str) -> str:
    """The practice that an article belongs to, or "" for a curated one."""
    return slug.partition(SEPARATOR)[0] if SEPARATOR in slug else ""
