"""The articles that a practice's visitors are answered from, as the API lists them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kb.articles import CURATION, Article
from kb.importing.shelves import find_shelf, read_shelf
from kb.shelf import SHARED, Shelf
from ui.practices.model import Practice

KEYS = ("slug", "title", "author", "publisher", "credentials", "url", "date")


def list_articles(
    home: Path, practice: Practice | None, shared: Sequence[Article]
) -> list[dict[str, Any]]:
    """The practice's own articles, then the shared ones, as far as its choice has them in."""
    shelf = practice.shelf if practice else SHARED
    articles = read_own(home, shelf)
    if shelf.shared:
        articles += [article for article in shared if article.source.basis != CURATION]
    return [{key: getattr(article.source, key) for key in KEYS} for article in articles]


def read_own(home: Path, shelf: Shelf) -> list[Article]:
    """The shelf's own articles as their files are now, those that can be read."""
    own = read_shelf(find_shelf(home, shelf.practice)) if shelf.practice else []
    return [stored.article for stored in own if stored.article]
