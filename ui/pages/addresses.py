"""Where an article, and a passage in it, can be read on this site."""

import re

from kb.importing.fragments import build_sentence_link

ARTICLES = "/articles"
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

# Sentence links are made for whole addresses; ours are paths.
ANY_HOST = "http://site"


def has_page(slug: str) -> bool:
    """Whether an article is one of the curated ones, which have a page here; a practice's own
    (`practice/…`) has its page on the practice's site."""
    return SLUG.fullmatch(slug) is not None


def find_page(slug: str) -> str:
    """The address of an article's page; the list of all where it has none."""
    return f"{ARTICLES}/{slug}" if has_page(slug) else ARTICLES


def name_anchor(passage_id: str) -> str:
    """The id that a passage's element has on its article's page."""
    return f"p-{passage_id}"


def build_passage_link(slug: str, passage_id: str, sentence: str) -> str | None:
    """The article's page at the passage, the sentence marked by browsers that can; None for an
    article that has no page here."""
    if not has_page(slug):
        return None
    anchored = f"{ANY_HOST}{find_page(slug)}#{name_anchor(passage_id)}"
    return build_sentence_link(anchored, sentence).removeprefix(ANY_HOST)
