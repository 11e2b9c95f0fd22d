"""What the readers give: an article's blocks in reading order, and what was left out of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from kb.blocks import Paragraph
from kb.importing.characters import clean_text
from kb.importing.errors import TooLargeError, UnreadableError

MAX_CHARACTERS = 500_000
SAMPLES, SAMPLE_LENGTH = 3, 70
BYLINE_WORDS = 6
# What may stand behind the name: ", 3 March 2026", " | Updated: 2026-03-03".
BYLINE_DATE = re.compile(
    r"\s*(?:[,|·–—]|\s-|\bon\b)\s*[\w:., /]{0,24}\b(?:19|20)\d\d\b[\w:./ -]{0,12}$"
)

Kind = Literal["heading", "paragraph", "item"]


@dataclass(frozen=True)
class Block:
    """One heading, paragraph or list item as plain text; `level` 1 is the topmost heading.

    `notes` are lines of the quote block below a paragraph: `Q: …`, `Note: …`, `Caution: …`,
    `Side: …`.
    """

    kind: Kind
    text: str
    level: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dropped:
    """Text that isn't stored: what it was, how many pieces, and a few of them to look at."""

    what: str
    count: int
    samples: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """An article before it is written. An empty string stands for what the source doesn't say."""

    blocks: tuple[Block, ...]
    title: str = ""
    author: str = ""
    publisher: str = ""
    url: str = ""
    date: str = ""
    credentials: str = ""
    country: str = ""
    dropped: tuple[Dropped, ...] = field(default=())


def tally(what: str, texts: Sequence[str]) -> tuple[Dropped, ...]:
    """One `Dropped` for `texts`, or none when there are none."""
    if not texts:
        return ()
    samples = tuple(_shorten(clean_text(text)[0]) for text in texts[:SAMPLES])
    return (Dropped(what, len(texts), samples),)


def finish(draft: Draft, *, name: str) -> Draft:
    """`draft` with clean text, its own title and levels 1 and 2; raises when nothing is left."""
    draft = _clean(draft)
    if not any(block.kind != "heading" for block in draft.blocks):
        invisible = "".join(f"; {d.what} was left out ({d.count})" for d in draft.dropped)
        raise UnreadableError(f"{name}: holds no text that a reader would see{invisible}")
    if sum(len(block.text) for block in draft.blocks) > MAX_CHARACTERS:
        raise TooLargeError(f"{name}: holds over {MAX_CHARACTERS:,} characters; add it in parts")
    draft = _take_byline(_take_title(draft))
    return replace(draft, blocks=_level(draft.blocks))


def list_notes(paragraph: Paragraph) -> tuple[str, ...]:
    """What is annotated below a stored paragraph, as the lines of its quote block."""
    questions = [
        f"{_label('Q', aims)}: {question}"
        for question, aims in zip(paragraph.questions, paragraph.aims, strict=True)
    ]
    note = [f"Note: {paragraph.note}"] if paragraph.note else []
    cautions = [f"{_label('Caution', about)}: {text}" for text, about in paragraph.cautions]
    sides = [f"Side: {slug}: {sentence}" for slug, sentence in paragraph.sides]
    return (*questions, *note, *cautions, *sides)


def _label(name: str, places: tuple[int, ...]) -> str:
    return " ".join((name, *(str(place + 1) for place in places)))


def _clean(draft: Draft) -> Draft:
    removed = 0
    blocks: list[Block] = []
    for block in draft.blocks:
        text, count = clean_text(block.text)
        notes = tuple(clean_text(note)[0] for note in block.notes)
        removed += count
        if text:
            blocks.append(replace(block, text=text, notes=notes))
    names = ("title", "author", "publisher", "url", "date", "credentials", "country")
    values = {name: clean_text(getattr(draft, name))[0] for name in names}
    dropped = (*draft.dropped, *count_characters(removed))
    return replace(draft, **values, blocks=tuple(blocks), dropped=dropped)


def count_characters(removed: int) -> tuple[Dropped, ...]:
    """What is said of characters that can't be seen, bidirectional marks among them."""
    return (Dropped("invisible or direction-changing characters", removed),) if removed else ()


def _take_title(draft: Draft) -> Draft:
    """The first heading is the title when it says the same, or heads all the others."""
    headings = [block for block in draft.blocks if block.kind == "heading"]
    if not headings:
        return draft
    first = headings[0]
    is_same = first.text.casefold() == draft.title.casefold()
    is_alone = all(block.level > first.level for block in headings[1:])
    heads_all = draft.blocks[0] is first and is_alone and (first.level == 1 or not draft.title)
    if not (is_same or heads_all):
        return draft
    left = tuple(block for block in draft.blocks if block is not first)
    return replace(draft, title=first.text, blocks=left)


def _take_byline(draft: Draft) -> Draft:
    """A first line "By Kate Moss", dated or not, is the author, not a passage."""
    if not draft.blocks:
        return draft
    first = draft.blocks[0]
    by, *name = BYLINE_DATE.sub("", first.text.removeprefix("Written ")).split()
    is_name = all(word[0].isupper() or word in ("and", "&") for word in name)
    if by.casefold() != "by" or not 0 < len(name) < BYLINE_WORDS or not is_name:
        return draft
    dropped = (*draft.dropped, *tally("by-line", [first.text]))
    author = draft.author or " ".join(name)
    return replace(draft, author=author, blocks=draft.blocks[1:], dropped=dropped)


def _level(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The topmost level of headings becomes 1, whatever lies below it 2."""
    blocks = tuple(blocks)
    top = min((block.level for block in blocks if block.kind == "heading"), default=1)
    return tuple(
        replace(block, level=1 if block.level == top else 2) if block.kind == "heading" else block
        for block in blocks
    )


def _shorten(text: str) -> str:
    return text if len(text) <= SAMPLE_LENGTH else f"{text[: SAMPLE_LENGTH - 1].rstrip()}…"
