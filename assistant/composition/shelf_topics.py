"""What a reply says its articles cover, where nothing near was found to name."""

from kb.library import Library
from kb.shelf import practice_of

CURATED = "running pain from the shin to the shoulder, massage and recovery"
THEY_COVER = "What they do cover: {}."
NOTHING = "There are no articles here yet."
MOST_TITLES = 5


def describe_shelf(library: Library) -> str:
    """One sentence: what the curated articles are about, or which of its own a practice has."""
    titles = [source.title for slug, source in library.sources.items() if practice_of(slug)]
    if any(not practice_of(slug) for slug in library.sources):
        return THEY_COVER.format(CURATED)
    if not titles:
        return NOTHING
    more = "; and more" if len(titles) > MOST_TITLES else ""
    return THEY_COVER.format("; ".join(sorted(titles)[:MOST_TITLES]) + more)
