"""An article as an MCP resource: Markdown with its source first, without the curators' notes.

Their cautions belong to what a passage says, and come along.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

from kb.articles import Article


def list_articles(articles: Sequence[Article]) -> str:
    """The articles as JSON, in their order."""
    return json.dumps(
        [
            {
                "slug": article.slug,
                "title": article.source.title,
                "author": article.source.author,
                "publisher": article.source.publisher,
                "url": article.source.url,
            }
            for article in articles
        ]
    )


def render_article(article: Article) -> str:
    """Title, source, and every passage under its heading, with its caution."""
    return "\n\n".join(_render(article))


def _render(article: Article) -> Iterator[str]:
    source = article.source
    yield f"# {source.title}"
    yield f"By {source.author}, {source.publisher}. Address: {source.url}. Date: {source.date}."
    for section, paragraphs in groupby(article.paragraphs, key=lambda each: each.section):
        yield f"## {section}"
        for paragraph in paragraphs:
            yield paragraph.text
            for caution in paragraph.cautions:
                yield f"> Caution: {caution.text}"
