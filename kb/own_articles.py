"""A practice's own articles as the index takes them: read from its folder, named apart from others.

Its slug is the practice's and its own, so that two practices may both have a `knee-pain`, and both
another one than the curated articles have.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kb.articles import Article
from kb.importing.shelves import find_practices, find_shelf, read_shelf
from kb.shelf import name_own


@dataclass(frozen=True)
class OwnArticles:
    """One practice's articles, and a line for each file that can't be read."""

    practice: str
    articles: tuple[Article, ...]
    problems: tuple[str, ...]


def read_own_articles(home: Path, practice: str) -> OwnArticles:
    """The articles of `practice` below the data folder; a broken file stops no other."""
    stored = read_shelf(find_shelf(home, practice))
    return OwnArticles(
        practice,
        tuple(adopt(each.article, practice) for each in stored if each.article),
        tuple(f"{practice}: {each.error}" for each in stored if each.error),
    )


def read_everyones_articles(home: Path) -> Iterator[OwnArticles]:
    """Every practice's articles, by the practices' slugs."""
    return (read_own_articles(home, practice) for practice in find_practices(home))


def adopt(article: Article, practice: str) -> Article:
    """`article` under its full slug."""
    return replace(article, source=replace(article.source, slug=name_own(practice, article.slug)))
