"""Front matter: what is not known, and dates that are wrong or long ago."""

import datetime
import re
from collections.abc import Iterator

from kb.articles import CURATION, NOT_KNOWN, Article
from kb.checking.findings import Finding, fail, warn

REVIEW_YEARS = 2
DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def check_metadata(article: Article, today: datetime.date) -> Iterator[Finding]:
    """Keys that say `not known`, one finding for all of them, and dates."""
    values = vars(article.source)
    # A page of the curators' own has no address elsewhere.
    unneeded = ("url",) if article.source.basis == CURATION else ()
    unknown = [k for k, value in values.items() if value == NOT_KNOWN and k not in unneeded]
    if unknown:
        words = ", ".join(unknown)
        yield warn("metadata", article.slug, "", words, f"not known: {words}")
    for key in ("date", "reviewed"):
        if values[key] != NOT_KNOWN:
            yield from _check_date(article.slug, key, values[key], today)


def _check_date(slug: str, key: str, value: str, today: datetime.date) -> Iterator[Finding]:
    day = _read_date(value)
    if day is None:
        yield fail("date", slug, "", value, f"{key} {value!r} isn't a date such as 2026-11-24")
    elif day > today:
        yield fail("date", slug, "", value, f"{key} {value} is still to come")
    elif key == "reviewed" and (today - day).days > REVIEW_YEARS * 365.25:
        message = f"reviewed over {REVIEW_YEARS} years ago: read it again, and write the new date"
        yield warn("review-due", slug, "", value, message)


def _read_date(value: str) -> datetime.date | None:
    """A day, or the first day of a month or year that stands alone."""
    if not DATE.fullmatch(value):
        return None
    try:
        return datetime.date.fromisoformat(f"{value}-01-01"[:10])
    except ValueError:
        return None
