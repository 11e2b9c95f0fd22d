"""Whose page it is: what stands around the conversation on Footnote's own page, or a practice's.

Every word of a practice or an article goes through a template that escapes it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.requests import HTTPConnection

from assistant.conversation import clean_words
from kb.articles import CURATION, Article
from ui.api.shelves import read_own
from ui.countries import COUNTRIES, Start, find_start
from ui.naming import NOT_KNOWN
from ui.pages.addresses import find_page
from ui.pages.files import build_address
from ui.pages.frame import Frame
from ui.pages.rendering import find_call_link, find_link
from ui.pages.templating import encode_for_script, render
from ui.practices.directory import Practices
from ui.practices.model import CHECK_NAMES, Practice
from ui.practices.origins import find_origin
from ui.practices.palette import build_palette
from ui.server.admission import PATIENCE_SECONDS

COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ASKS = (
    "What can I do about shin splints?",
    "Should I foam roll the outside of my thigh when my knee hurts?",
    "Where should a therapist work for heel pain, and where not?",
    "How do I know that I can run again?",
)
RETOLD = "by therapists and writers, retold in"
CHECKS = "massage today? may I run? how deep?"
DARK = "@media (prefers-color-scheme: dark)"


@dataclass(frozen=True)
class Frames:
    """The frames of one server: its own page's, and each practice's as its files are now."""

    practices: Practices
    articles: Sequence[Article]
    country: str
    patience_seconds: float

    def find(self, slug: str, asked: HTTPConnection) -> Frame | None:
        """The frame of a practice's page, or of our own for "", with the number of the asker's
        country; None where there is no such page."""
        practice = self.practices.find(slug) if slug else None
        if slug and practice is None:
            return None
        start = find_start(
            asked.query_params,
            asked.headers,
            given=practice.country if practice else "",
            otherwise=self.country,
        )
        patience = self.patience_seconds
        if practice is None:
            return build_frame(self.articles, start, patience_seconds=patience)
        home = self.practices.home
        return build_practice_frame(practice, self.articles, home, start, patience_seconds=patience)


def build_frame(
    articles: Sequence[Article], start: Start, *, patience_seconds: float = PATIENCE_SECONDS
) -> Frame:
    """The frame of Footnote's own page."""
    return _build(
        None,
        start=start,
        patience_seconds=patience_seconds,
        articles=[_view_shared(each) for each in articles],
        read=f"{_say_count(_count(articles))} {RETOLD} our own sentences",
        has_shared=True,
        starters=ASKS,
        checks="../checks",
        check_names=CHECKS,
    )


def build_practice_frame(
    practice: Practice,
    articles: Sequence[Article],
    home: Path,
    start: Start,
    *,
    patience_seconds: float = PATIENCE_SECONDS,
) -> Frame:
    """The frame of a practice's page: its brand, its shelf, its links."""
    own = read_own(home, practice.shelf)
    shared = list(articles) if practice.shelf.shared else []
    return _build(
        practice,
        start=start,
        patience_seconds=patience_seconds,
        articles=[*map(_view_own, own), *map(_view_shared, shared)],
        read=_say_shelf(practice, own, shared),
        has_shared=practice.shelf.shared,
        starters=practice.first_questions,
        checks=f"../checks?practice={practice.slug}" if practice.checks else "",
        check_names=" · ".join(CHECK_NAMES[each] for each in practice.checks),
    )


def _build(
    practice: Practice | None, *, start: Start, patience_seconds: float, **values: Any
) -> Frame:
    values |= {
        "practice": practice,
        "logo": find_logo_address(practice, below="../embed/") if practice else "",
        "country": start.country,
        "is_guessed": start.is_guessed,
        "countries": COUNTRIES,
        "phone": view_phone(practice) if practice else None,
        "file": build_address,
    }
    style = render_style(practice) if practice else ""
    config = _encode_config(practice, patience_seconds, read=values["read"])
    head = {"base": "$base", "style": style, "config": config}
    logo = find_origin(practice.logo) if practice else ""
    return Frame(
        head=render("page_head.html", **values, **head),
        header=render("page_header.html", **values),
        ancestors=("'self'", *practice.origins) if practice else (),
        pictures=logo,
    )


def render_style(practice: Practice) -> str:
    """The practice's colours in place of the theme's, light and dark; no word of anybody in it."""
    palette = build_palette(practice.colour)
    light, dark = _list_tokens(palette.light), _list_tokens(palette.dark)
    return f":root {{ {light} }} {DARK} {{ :root {{ {dark} }} }}"


def view_phone(practice: Practice) -> dict[str, str | None] | None:
    """Its number as every page shows it, with the link that dials it, or none where it can't be
    dialled as it is written; None where it has no number."""
    if not practice.phone:
        return None
    return {"link": find_call_link(practice.phone), "label": practice.phone}


def find_logo_address(practice: Practice, *, below: str = "") -> str:
    """Where the practice's picture is, seen from a page whose way to `/embed/` is `below`."""
    if practice.logo.startswith("https://"):
        return practice.logo
    return f"{below}{practice.slug}/logo" if practice.logo else ""


def _list_tokens(tokens: Mapping[str, str]) -> str:
    return " ".join(f"--{name}: {colour};" for name, colour in tokens.items())


def _encode_config(practice: Practice | None, patience_seconds: float, *, read: str) -> str:
    """What the page's script must know; `read` says on paper what answers are made of."""
    return encode_for_script(
        {
            "slug": practice.slug if practice else "",
            "name": practice.name if practice else "Footnote",
            "read": read,
            "phone": view_phone(practice) if practice else None,
            "patience_seconds": patience_seconds,
        }
    )


def _view_shared(article: Article) -> dict[str, Any]:
    page = f"..{find_page(article.source.slug)}"
    return {**_view_article(article), "page": page, "is_outside": False}


def _view_own(article: Article) -> dict[str, Any]:
    """A practice's own article is read on its own site."""
    return {**_view_article(article), "page": find_link(article.source.url), "is_outside": True}


def _view_article(article: Article) -> dict[str, Any]:
    source = article.source
    known = (source.author, source.credentials, source.publisher)
    names = (clean_words(name) for name in known if name != NOT_KNOWN)
    return {"title": clean_words(source.title), "by": ", ".join(dict.fromkeys(names))}


def _say_shelf(practice: Practice, own: Sequence[Article], shared: Sequence[Article]) -> str:
    parts = []
    if own:
        parts.append(f"{_say_count(len(own))} of {practice.name}")
    if shared:
        parts.append(f"{_say_count(_count(shared))} {RETOLD} Footnote's own sentences")
    return ", and ".join(parts) or "no article yet"


def _count(articles: Sequence[Article]) -> int:
    return sum(article.source.basis != CURATION for article in articles)


def _say_count(count: int) -> str:
    number = COUNTS[count] if count < len(COUNTS) else str(count)
    return f"{number} {'article' if count == 1 else 'articles'}"
