"""Practices' own articles as the index takes them: read from disk, named for their practice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kb.articles import Article
from kb.importing.shelves import find_practices, find_shelf, read_shelf
from kb.shelf import name_article

# How a therapist's article is cut, headed and asked about; a change splits them all anew.
RULES = "own-2"


@dataclass(frozen=True)
class OwnArticles:
    """What could be read, and a line for each file that couldn't."""

    articles: tuple[Article, ...]
    problems: tuple[str, ...]


def read_own_articles(home: Path, practices: Sequence[str] | None = None) -> OwnArticles:
    """The articles of these practices, or of all; a broken one is named and stops nothing."""
    articles: list[Article] = []
    problems: list[str] = []
    for practice in find_practices(home) if practices is None else practices:
        for stored in read_shelf(find_shelf(home, practice)):
            if stored.article:
                articles.append(_rename(stored.article, practice, stored.slug))
            else:
                problems.append(f"practice {practice}: {' '.join(stored.error.split())}")
    return OwnArticles(tuple(articles), tuple(problems))


def _rename(article: Article, practice: str, slug: str) -> Article:
    """Known by its file's name: whoever edits the slug inside hides no other article.

    The rules are part of what it is, so that other rules split it anew.
    """
    source = replace(article.source, slug=name_article(practice, slug))
    return replace(article, source=source, digest=f"{RULES} {article.digest}")
