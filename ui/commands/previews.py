"""Articles as text for a terminal: what will be stored, what is stored."""

from collections.abc import Iterator, Mapping
from typing import Any

from kb.articles import CURATION, NOT_KNOWN
from kb.checking.orders import find_orders
from kb.checking.promotion import find_promotion, is_pitch
from kb.importing.characters import clean_text
from kb.importing.drafts import Dropped
from kb.importing.shelves import Plan, Stored
from kb.passages import Passage, split_passages
from kb.sentences import split_quotable
from ui.commands.printing import count

LABELS = {
    "title": "title",
    "author": "author",
    "publisher": "publisher",
    "url": "address",
    "date": "date",
    "licence": "licence",
}
START_LENGTH = 64


def render_plan(plan: Plan) -> str:
    """Everything that will be stored in short, and everything that was left out."""
    passages = split_passages(plan.article, model="")
    words = sum(len(passage.text.split()) for passage in passages)
    lines = [_line(_name_change(plan), plan.slug)]
    lines += [_line(label, vars(plan.article.source)[key]) for key, label in LABELS.items()]
    lines.append(_line("passages", f"{len(passages)} ({count(words, 'word')})"))
    lines += [f"  {n:>3}  {_start(passage)}" for n, passage in enumerate(passages, start=1)]
    lines += [_line("left out", _render_dropped(dropped)) for dropped in plan.draft.dropped]
    lines += _render_remarks(plan, passages)
    return "\n".join(lines)


def render_stored(stored: Stored) -> str:
    """One article of the shelf."""
    lines = [_line("article", stored.slug), _line("file", str(stored.path))]
    if stored.article:
        source = stored.article.source
        lines += [_line("title", source.title), _line("address", source.url)]
    else:
        lines.append(_line("problem", stored.error))
    return "\n".join(lines)


def render_row(row: Mapping[str, Any]) -> str:
    """One line of `footnote list`."""
    name = f"{row['practice']:<12} {row['article']:<28}"
    if row["error"]:
        return f"{name} can't be read: {clean_text(row['error'])[0]}"
    noun = "passage " if row["passages"] == 1 else "passages"
    return f"{name} {row['passages']:>4} {noun}  {clean_text(row['title'])[0]} ({_name_place(row)})"


def _name_place(row: Mapping[str, Any]) -> str:
    """Where an article can be read, in words where that is nowhere."""
    if row["basis"] == CURATION:
        return "the curators' own page, not an article"
    return "address not known" if row["url"] == NOT_KNOWN else clean_text(row["url"])[0]


def _name_change(plan: Plan) -> str:
    if plan.is_unchanged:
        return "unchanged"
    return "update of" if plan.is_update else "new article"


def _render_remarks(plan: Plan, passages: tuple[Passage, ...]) -> Iterator[str]:
    if plan.notes_lost:
        yield _line("beware", f"{plan.notes_lost} questions and notes of changed paragraphs go")
    if plan.article.source.url == NOT_KNOWN:
        yield _line("beware", "no address: visitors read “address not known”; give it with --url")
    for sentence in _list_sentences(plan):
        if is_pitch(sentence):
            yield _line("not quoted", f"sells something; stored, but never an answer: “{sentence}”")
        elif any(find_promotion(sentence)):
            yield _line("beware", f"may sell something; an answer may quote it: “{sentence}”")
    orders = [order for passage in passages for order in find_orders(passage.text)]
    for order in orders:
        yield _line("beware", f"reads like an order to an assistant; stored as text: “{order}”")


def _list_sentences(plan: Plan) -> Iterator[str]:
    """The sentences of the article as answers would quote them."""
    for paragraph in plan.article.paragraphs:
        for start, end in split_quotable(paragraph.text):
            yield paragraph.text[start:end].replace("\n", " ")


def _start(passage: Passage) -> str:
    text = passage.text
    start = text if len(text) <= START_LENGTH else f"{text[:START_LENGTH].rstrip()}…"
    return f"{passage.section} | {start}"


def _render_dropped(dropped: Dropped) -> str:
    samples = "; ".join(f"“{sample}”" for sample in dropped.samples)
    more = "; …" if dropped.count > len(dropped.samples) and samples else ""
    return f"{dropped.what}, {dropped.count}" + (f": {samples}{more}" if samples else "")


def _line(label: str, value: str) -> str:
    return f"{label:<12} {value}"
