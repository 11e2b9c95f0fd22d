"""Shelves: whose articles an answer may come from.

The curated articles are everybody's. A practice's own articles stand beside them or alone, and are
never seen from another practice's shelf. An article of a practice is known by a name of its own
(`practice/anna/knee-pain`), so that two practices may both have a `knee-pain`.
"""

from dataclasses import dataclass

PRACTICE = "practice/"


@dataclass(frozen=True)
class Shelf:
    """A practice's own articles (none without a practice), and with `shared` the curated ones."""

    practice: str = ""
    shared: bool = True

    @property
    def parts(self) -> tuple[str, ...]:
        """The practices whose articles stand here; the curated ones are those of nobody ("")."""
        return (*([""] if self.shared else []), *([self.practice] if self.practice else []))

    def holds(self, article: str) -> bool:
        """Whether the article of this name stands here."""
        return practice_of(article) in self.parts


SHARED = Shelf()


def name_article(practice: str, slug: str) -> str:
    """What the article `slug` of a practice is called in the index and in citations."""
    return f"{PRACTICE}{practice}/{slug}"


def practice_of(article: str) -> str:
    """The practice whose article this is; empty for the curated ones."""
    return article.split("/", 2)[1] if article.startswith(PRACTICE) else ""
