"""Plain pages, whose headings and paragraphs stand in no container that says "article".

Trafilatura takes an article's headings and lists along where it knows the container, by its tag or
by the names that builders of sites give; elsewhere it picks up paragraphs alone.
"""

from lxml import etree
from lxml.html import HtmlElement

CONTAINERS = ("body", "div", "section")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# The share of a page's paragraphs, by length, from which what holds them is the article.
MOST = 0.5


def enclose_article(tree: HtmlElement) -> HtmlElement:
    """`tree`, with an `<article>` around the headings and paragraphs that stand side by side in it
    and are most of it; as it is where a tag says already what the article is."""
    if next(tree.iter("article", "main"), None) is None:
        whole = sum(map(_measure, tree.iter("p")))
        holder = max(tree.iter(*CONTAINERS), key=_measure_own, default=tree)
        if _has_headings(holder) and _measure_own(holder) > MOST * whole:
            _enclose(holder)
    return tree


def _measure(element: etree._Element) -> int:
    return len("".join(element.itertext()))


def _measure_own(holder: etree._Element) -> int:
    """How much text the paragraphs have that stand directly in `holder`."""
    return sum(map(_measure, holder.iterchildren("p")))


def _has_headings(holder: etree._Element) -> bool:
    return next(holder.iterchildren(*HEADINGS), None) is not None


def _enclose(holder: etree._Element) -> None:
    article = etree.Element("article")
    article.text, holder.text = holder.text, None
    article.extend(list(holder))
    holder.append(article)
