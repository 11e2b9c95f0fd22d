"""The articles as readable pages: `/articles`, `/articles/<slug>`, and a page for a wrong address.

Each passage has an anchor of its own, so that a footnote always has somewhere to land. The pages
have no script at all.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

from assistant.conversation import clean_words
from kb.articles import Article, Source
from kb.passages import Passage, split_passages
from ui.api.errors import respond_with_http_error
from ui.naming import NOT_KNOWN, say_date
from ui.pages.addresses import ARTICLES, find_page, name_anchor
from ui.pages.files import build_address
from ui.pages.rendering import find_link, or_said
from ui.pages.templating import render
from ui.server.outside import find_base, find_root
from ui.server.security import DOCUMENT_POLICY

KINDS: Mapping[str, str] = {
    "practice": "From a therapist's practice",
    "clinic": "Published by a clinic",
    "magazine": "A magazine article",
    "curation": "Written by the curators of Footnote",
}


def add_article_pages(app: FastAPI, articles: Sequence[Article], *, model: str) -> None:
    """Serve a page for each of `articles`; `model` is the one whose passage ids footnotes carry."""
    names = {article.slug: _name_publisher(article.source) for article in articles}
    pages = {article.slug: view_article(article, names, model=model) for article in articles}

    @app.get(ARTICLES, include_in_schema=False)
    def shelf(request: Request) -> Response:
        return _render("articles.html", request, articles=list(pages.values()))

    @app.get(f"{ARTICLES}/{{slug}}", include_in_schema=False)
    def page(request: Request, slug: str) -> Response:
        if slug not in pages:
            return _render("article_missing.html", request, status=404)
        return _render("article.html", request, article=pages[slug])

    @app.exception_handler(HTTPException)
    async def refuse(request: Request, error: HTTPException) -> Response:
        wants_page = "text/html" in request.headers.get("accept", "")
        if error.status_code == 404 and wants_page and not request.url.path.startswith("/api"):
            return _render("article_missing.html", request, status=404)
        return respond_with_http_error(error)


def view_article(article: Article, names: Mapping[str, str], *, model: str) -> dict[str, Any]:
    """What an article's page shows; `names` says who stands behind each article."""
    source = article.source
    passages = split_passages(article, model=model)
    return {
        "title": clean_words(source.title),
        "byline": _sign(source),
        "kind": KINDS[source.basis],
        "page": find_page(source.slug),
        "facts": _list_facts(source),
        "link": find_link(source.url),
        "address": clean_words(source.url),
        "subjects": list(dict.fromkeys(clean_words(passage.subject) for passage in passages)),
        "sections": _view_sections(passages, names),
    }


def _view_sections(passages: Sequence[Passage], names: Mapping[str, str]) -> list[dict[str, Any]]:
    numbered = list(enumerate(passages, 1))
    return [
        {
            "subject": clean_words(subject),
            "anchor": f"s{number}-{_slugify(subject)}",
            "parts": _view_parts(list(group), names),
        }
        for number, (subject, group) in enumerate(groupby(numbered, lambda each: each[1].subject))
    ]


def _view_parts(
    numbered: Sequence[tuple[int, Passage]], names: Mapping[str, str]
) -> list[dict[str, Any]]:
    return [
        {
            "aspect": clean_words(aspect),
            "passages": [_view_passage(number, passage, names) for number, passage in group],
        }
        for aspect, group in groupby(numbered, lambda each: each[1].aspect)
    ]


def _view_passage(number: int, passage: Passage, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "number": number,
        "anchor": name_anchor(passage.id),
        "text": passage.text,
        "caution": clean_words(" ".join(caution.text for caution in passage.cautions)),
        "note": clean_words(passage.note),
        "sides": [
            {"name": names.get(slug, slug), "page": find_page(slug), "sentence": sentence}
            for slug, sentence in passage.sides
        ],
    }


def _list_facts(source: Source) -> list[tuple[str, str]]:
    author = or_said(source.author, "not named")
    return [
        ("Author", author),
        ("Who they are", or_said(source.credentials, "not known")),
        ("Publisher", or_said(source.publisher, "not known")),
        ("Kind", KINDS[source.basis]),
        ("Written", say_date(or_said(source.date, "date not known"))),
        ("Retold and checked", f"{say_date(clean_words(source.reviewed))}, by the curators"),
        ("Terms", clean_words(source.licence)),
    ]


def _sign(source: Source) -> str:
    known = (clean_words(each) for each in (source.author, source.publisher))
    named = [each for each in known if each.lower() != NOT_KNOWN]
    return ", ".join(named) or "Author and publisher not named"


def _name_publisher(source: Source) -> str:
    name = clean_words(source.publisher)
    return clean_words(source.title) if name.lower() == NOT_KNOWN else name


def _slugify(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _render(name: str, request: Request, *, status: int = 200, **values: Any) -> Response:
    base, root = find_base(request.scope), find_root(request.scope)
    text = render(name, base=base, root=root, file=build_address, **values)
    headers = {"content-security-policy": DOCUMENT_POLICY}
    # Lone surrogates, which a source may hold, are no UTF-8.
    return HTMLResponse(text.encode("utf-8", "replace"), status_code=status, headers=headers)
