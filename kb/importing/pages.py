"""Web pages: trafilatura finds the article; this module says what was left behind."""

import copy
import logging
import re
from collections import defaultdict
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.metadata import extract_metadata
from trafilatura.settings import Document
from trafilatura.utils import load_html

from kb.articles import is_web_address
from kb.importing.addresses import is_host_name
from kb.importing.characters import clean_tree
from kb.importing.containers import enclose_article
from kb.importing.drafts import Draft, Dropped, count_characters, finish, tally
from kb.importing.encodings import decode_page
from kb.importing.errors import TooLargeError, UnreadableError
from kb.importing.trees import read_blocks, read_placed_blocks
from kb.importing.visibility import drop_invisible, drop_scripts

MAX_ELEMENTS = 20_000
# What a page says around its article, by the names that builders of sites give to it.
FURNITURE = {
    "cookie banner": r"cookie|consent|gdpr|cli-bar",
    "comments": r"comment|disqus|respond\b|reply",
    "share buttons": r"share|sharing|social|like-button",
    "related posts": r"related|recent-posts|pagination|post-navigation|read-next",
    "menu": r"\bnav\b|menu|navigation|breadcrumb|skip-link",
    "form": r"newsletter|subscribe|form\b|search",
    "sidebar": r"sidebar|widget-area|\baside\b",
    "page footer": r"\bfooter\b|colophon",
    "page header": r"\bheader\b|masthead|metadata\b|entry-meta|meta-wrapper",
    "author box": r"author-profile|author-bio|author-box|about-author",
    "tags": r"\btags?\b|tags-links|post-footer",
}
PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in FURNITURE.items()}
NAMING = ("id", "class", "role", "data-hook")
ELSEWHERE = "other text of the page"


def read_page(data: bytes, *, name: str, url: str = "", charset: str = "") -> Draft:
    """The article of an HTML page; `url` is where it was fetched from, if it was, and `charset` the
    encoding that was named there.

    Raises `UnreadableError` for a page without an article, `TooLargeError` past the limits.
    """
    _quieten()
    tree = load_html(decode_page(data, name=name, charset=charset))
    if tree is None:
        raise UnreadableError(f"{name}: isn't an HTML page")
    if sum(1 for _ in tree.iter()) > MAX_ELEMENTS:
        raise TooLargeError(f"{name}: has over {MAX_ELEMENTS:,} elements, more than an article")
    # Before anything is dropped: much of it stands in scripts and the head.
    known = extract_metadata(copy.deepcopy(tree), default_url=url or None)
    hidden = drop_invisible(tree)
    characters = clean_tree(tree)
    found = bare_extraction(
        enclose_article(copy.deepcopy(tree)),
        include_comments=False,
        include_tables=True,
        include_formatting=True,
    )
    blocks = read_blocks(found.body) if isinstance(found, Document) else ()
    site = known.sitename or ""
    title = _strip_site(known.title or "", site)
    kept = [title, known.author or "", *(block.text for block in blocks)]
    dropped = (
        *_name_furniture(tree, kept),
        *tally("invisible text", hidden),
        *count_characters(characters),
    )
    draft = Draft(
        blocks,
        title=title,
        author=known.author or "",
        # Where a page names no site, its host stands here, which is nobody's name.
        publisher="" if is_host_name(site) else site,
        url=url or (known.url if known.url and is_web_address(known.url) else ""),
        date=known.date or "",
        dropped=dropped,
    )
    return finish(draft, name=name)


def _name_furniture(tree: HtmlElement, kept: list[str]) -> Iterator[Dropped]:
    """What stands on the page and not in the article, by the place it stood in."""
    left: dict[str, list[str]] = defaultdict(list)
    whole = frozenset(kept)
    inside = " ".join(kept)
    drop_scripts(tree)
    for block, place in read_placed_blocks(tree, _name_place):
        if block.text not in whole and block.text not in inside:
            left[place or ELSEWHERE].append(block.text)
    for place in (*FURNITURE, ELSEWHERE):
        yield from tally(place, left.get(place, []))


def _name_place(element: etree._Element) -> str:
    if element.tag in ("html", "body", "main", "article", "h1", "h2", "h3", "p"):
        return ""
    names = " ".join([str(element.tag), *(element.get(key) or "" for key in NAMING)])
    return next((name for name, pattern in PATTERNS.items() if pattern.search(names)), "")


def _strip_site(title: str, site: str) -> str:
    """A title without the " - Site name" that builders add."""
    if site:
        title = re.sub(rf"\s+[-–—|:·]\s+{re.escape(site)}$", "", title)
    return title


def _quieten() -> None:
    """What these libraries log is about their own trying; what matters is in the result."""
    for library in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(library).setLevel(logging.CRITICAL)
