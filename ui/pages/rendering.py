"""A reply as the page shows it: plain values, no HTML anywhere; the page writes them as text.

What must be decided (which spans are marked, which address may be a link, which number can be
called) is decided here, where it is tested; the page's script only places words.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

from assistant.contract import Advice, Citation, Difference, Reply, Sentence
from assistant.conversation import clean_text, clean_words
from kb.importing.fragments import build_sentence_link
from ui.cautions import find_cautions
from ui.dialling import split_numbers
from ui.naming import NOT_KNOWN, name_section, name_side, say_date
from ui.pages.addresses import build_passage_link, has_page

LEVEL_WORDS = {
    "clinician": "See a clinician first",
    "urgent": "Urgent: get help today",
    "emergency": "Emergency: call now",
}
REFERS = ("urgent", "emergency")
TRUNK = re.compile(r"^((?:\+|00)[0-9 .-]+)\(0\)")


def view_reply(reply: Reply) -> dict[str, Any]:
    """Everything the page needs to show `reply`, JSON-ready."""
    refers = reply.level in REFERS
    return {
        "level": reply.level,
        "card": _find_card(reply),
        "words": [] if reply.level == "none" else _view_words(reply),
        "notice": clean_words(reply.notice),
        "verdict": clean_words(reply.verdict),
        "text": "" if refers else clean_text(reply.note),
        "sentences": [] if refers else [_view_sentence(sentence) for sentence in reply.sentences],
        "cautions": [] if refers else _view_cautions(reply.citations),
        "sources": [] if refers else view_sources(reply.citations, whole=reply.level == "none"),
        "differs": []
        if refers
        else [_view_difference(point, reply.citations) for point in reply.differs],
        "suggestions": [] if refers else [clean_words(each) for each in reply.suggestions],
        "searched": "" if refers else clean_words(reply.searched),
    }


def view_card(advice: Advice) -> dict[str, Any]:
    """A red-flag card: level in words, the number as a link that calls it, and the steps, whole and
    in pieces, where the numbers within are links as well (a crisis line above all)."""
    title, lead = _split_title(clean_words(advice.title))
    return {
        "level": advice.level,
        "label": LEVEL_WORDS.get(advice.level, ""),
        "title": title,
        "lead": lead,
        "steps": [clean_words(step) for step in advice.steps],
        "pieces": [_view_step(clean_words(step)) for step in advice.steps],
        "call": _view_call(advice),
    }


def _view_step(step: str) -> list[dict[str, str | None]]:
    return [
        {"text": piece, "link": find_call_link(piece) if is_number else None}
        for piece, is_number in split_numbers(step)
    ]


def _split_title(title: str) -> tuple[str, str]:
    """The first sentence, short enough for a heading, and what follows it."""
    first, *rest = re.split(r"(?<=[.!?]) (?=[A-Z])", title, maxsplit=1)
    return first, rest[0] if rest else ""


def _find_card(reply: Reply) -> dict[str, Any] | None:
    """The guard's card; a raised level without advice still gets one that names the level."""
    if reply.advice:
        return view_card(reply.advice)
    if reply.level == "none":
        return None
    words = LEVEL_WORDS[reply.level]
    steps = tuple(clean_text(reply.text).splitlines()) if reply.level in REFERS else ()
    return view_card(Advice(reply.level, words, steps, call=None, call_label=None))


def view_sources(citations: Sequence[Citation], *, whole: bool = True) -> list[dict[str, Any]]:
    """One card for each passage, in the order of first mention, with all that is cited from it.

    Without `whole`, a card shows what is cited and no more: beside a red flag a passage's exercises
    stay out of sight with it as well.
    """
    groups: dict[str, list[Citation]] = {}
    for citation in citations:
        groups.setdefault(citation.passage_id, []).append(citation)
    return [_view_source(group, whole) for group in groups.values()]


def split_passage(passage: str, spans: Iterable[tuple[int, int, int]]) -> list[dict[str, Any]]:
    """Cut a passage where cited spans `(n, start, end)` begin and end.

    Each piece has its text and the footnotes that cite it (none for plain text); the pieces joined
    give the passage. A span outside the passage marks nothing.
    """
    known = [span for span in spans if 0 <= span[1] < span[2] <= len(passage)]
    cuts = sorted({0, len(passage), *(edge for _, start, end in known for edge in (start, end))})
    return [
        {
            "text": passage[left:right],
            "numbers": [n for n, start, end in known if start <= left and right <= end],
        }
        for left, right in pairwise(cuts)
    ]


def keep_cited(pieces: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The pieces that a footnote cites, with "…" where others are left out."""
    return [
        piece if piece["numbers"] or not piece["text"].strip() else {**piece, "text": " … "}
        for piece in pieces
    ]


def find_link(url: str) -> str | None:
    """`url` when it is a web address that may be a link; None for anything else."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in ("http", "https") and parts.hostname else None


def find_call_link(number: str | None) -> str | None:
    """A `tel:` address for a number alone; None where words stand beside it or there is none."""
    # "+44 (0)20 …": the nought is dialled from within the country alone.
    dialled = TRUNK.sub(r"\1", number or "")
    digits = re.sub(r"[ ().-]", "", dialled)
    return f"tel:{digits}" if re.fullmatch(r"\+?[0-9]{2,15}", digits) else None


def _find_original(citation: Citation, sentence: str) -> str | None:
    """Where the source itself is: at the sentence where that is the source's own. The articles that
    have a page here are retold, so no browser would find our sentence at their address."""
    if has_page(citation.article):
        return find_link(citation.url)
    return find_link(build_sentence_link(citation.url.strip(), sentence))


def _view_source(group: Sequence[Citation], whole: bool) -> dict[str, Any]:
    first = group[0]
    spans = [(citation.n, citation.start, citation.end) for citation in group]
    quote = first.passage[first.start : first.end]
    pieces = split_passage(first.passage, spans)
    return {
        "numbers": [citation.n for citation in group],
        "section": clean_words(name_section(first)),
        "title": clean_words(first.title),
        "by": _name_makers(first) or "Author not named",
        "byline": _sign(first),
        "author": or_said(first.author, ""),
        "credentials": or_said(first.credentials, ""),
        "publisher": or_said(first.publisher, ""),
        "date": say_date(or_said(first.date, "")),
        "address": find_link(first.url),
        "link": _find_original(first, quote),
        "read": build_passage_link(first.article, first.passage_id, quote),
        "pieces": pieces if whole else keep_cited(pieces),
        "caution": " ".join(map(clean_words, _list_cautions(group))),
        "note": clean_words(first.note),
    }


def _list_cautions(group: Sequence[Citation]) -> dict[str, None]:
    """All that belong to a passage's cited sentences, each once."""
    return dict.fromkeys(text for each in group for text in each.caution.splitlines())


def _sign(citation: Citation) -> str:
    """Who wrote it, as far as known; else the article's title, so that a card never stands bare."""
    return _name_makers(citation) or f"{clean_words(citation.title)} (author not named)"


def _name_makers(citation: Citation) -> str:
    known = [name for each in (citation.author, citation.publisher) if (name := or_said(each, ""))]
    return ", ".join(dict.fromkeys(known))


def _view_sentence(sentence: Sentence) -> dict[str, Any]:
    return {"text": clean_words(sentence.text), "numbers": list(sentence.citations)}


def _view_cautions(citations: Sequence[Citation]) -> list[dict[str, Any]]:
    return [
        {"text": clean_words(caution.text), "numbers": list(caution.numbers)}
        for caution in find_cautions(citations)
    ]


def _view_difference(point: Difference, citations: Sequence[Citation]) -> dict[str, Any]:
    sides = [
        {
            "publisher": clean_words(name_side(side, citations)),
            "sentences": [_view_sentence(sentence) for sentence in side.sentences],
        }
        for side in point.sides
    ]
    return {"topic": clean_words(point.topic), "sides": sides}


def _view_call(advice: Advice) -> dict[str, str] | None:
    link = find_call_link(advice.call)
    if link is None or advice.call is None:
        return None
    label = clean_words(advice.call_label or f"Call {advice.call}")
    number = clean_words(advice.call)
    return {"link": link, "label": label if number in label else f"{label}: {number}"}


def _view_words(reply: Reply) -> list[str]:
    """The runner's own words that raised the level, each once."""
    words = (clean_words(word) for flag in reply.flags for word in flag.words)
    return list(dict.fromkeys(word for word in words if word))


def or_said(value: str, otherwise: str) -> str:
    """A source's word, or `otherwise` where the source is silent."""
    cleaned = clean_words(value)
    return otherwise if cleaned.lower() in ("", NOT_KNOWN) else cleaned
