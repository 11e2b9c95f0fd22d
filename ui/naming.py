"""How a source, its section and its date are named, also where nobody knows who made it."""

from collections.abc import Sequence
from datetime import date

from assistant.contract import Citation, Side

NOT_KNOWN = "not known"  # what an article says of itself that nobody knows


def name_side(side: Side, citations: Sequence[Citation]) -> str:
    """The side's publisher, else its author, else the title of its article."""
    cited = [each for each in citations if each.article == side.article]
    names = (side.publisher, *(each.author for each in cited), *(each.title for each in cited))
    return next((name for name in names if name.strip().lower() not in ("", NOT_KNOWN)), "")


def name_section(citation: Citation) -> str:
    """The section, without the article's title: a practice's own begins with it, and it is named
    beside the section anyway."""
    return citation.section.removeprefix(f"{citation.title}: ")


def say_date(written: str) -> str:
    """A day or month as people write it ("3 March 2026"); whatever else it is, as it stands."""
    day = f"{written}-01" if len(written) == len("2026-03") else written
    try:
        known = date.fromisoformat(day)
    except ValueError:
        return written
    return f"{known:%B %Y}" if day != written else f"{known.day} {known:%B %Y}"
