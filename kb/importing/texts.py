"""Plain text and Markdown, as a person types them."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import frontmatter
import yaml
from lxml import html
from markdown_it import MarkdownIt

from kb.articles import KEYS, NOT_KNOWN, is_web_address
from kb.blocks import read_paragraphs
from kb.importing.drafts import Block, Draft, finish, list_notes, tally
from kb.importing.encodings import decode
from kb.importing.errors import UnreadableError
from kb.importing.trees import read_blocks
from kb.importing.visibility import drop_invisible

HEADING_WORDS = 10
# A dash or a figure may also begin a line in the middle of a sentence.
DOUBTFUL = re.compile(r"^\s*(?:–|\d{1,2}[.)])\s")
ITEM = re.compile(r"^\s*(?:[-*•‣▪◦–]|\d{1,2}[.)])\s+")
SENTENCE_END = re.compile(r"[.!?:;,…][\"'”’)]*$")
# What people call these in the front matter of their own sites.
NAMES = {
    "title": ("title",),
    "author": ("author", "by"),
    "url": ("url", "canonical", "permalink"),
    "date": ("date", "published"),
    "publisher": ("publisher", "site"),
    "credentials": ("credentials",),
    "country": ("country",),
}


def read_markdown(data: bytes, *, name: str, charset: str = "") -> Draft:
    """A Markdown file; any front matter it has is asked for title, author, address and date."""
    text = decode(data, name=name, charset=charset)
    try:
        post = frontmatter.loads(text)
        metadata, body = post.metadata, post.content
    except (ValueError, yaml.YAMLError) as error:
        why = " ".join(str(error).split())
        raise UnreadableError(f"{name}: its front matter can't be read: {why}") from None
    if set(KEYS) <= set(metadata):
        return _read_own_form(metadata, body, name)
    tree = html.document_fromstring(f"<body>{MarkdownIt('commonmark').render(body)}</body>")
    hidden = drop_invisible(tree)
    draft = Draft(read_blocks(tree), dropped=tally("invisible text", hidden))
    return finish(replace(draft, **_read_values(metadata)), name=name)


def _read_own_form(metadata: dict[str, object], body: str, name: str) -> Draft:
    """An article that is in the form of `kb/README.md` already: its questions come along."""
    values = _read_values(metadata)
    blocks = [Block("heading", values["title"], 1)]
    at = ("", "")
    for paragraph in read_paragraphs(body, file=name):
        if paragraph.subject != at[0]:
            blocks.append(Block("heading", paragraph.subject, 2))
        if paragraph.aspect and (paragraph.subject, paragraph.aspect) != at:
            blocks.append(Block("heading", paragraph.aspect, 3))
        at = (paragraph.subject, paragraph.aspect)
        blocks.append(Block("paragraph", paragraph.text, notes=list_notes(paragraph)))
    return finish(replace(Draft(tuple(blocks)), **values), name=name)


def read_plain(data: bytes, *, name: str, charset: str = "") -> Draft:
    """A plain text file: paragraphs stand between blank lines, short ones that end bare head them.

    The first heading is the title, where the text begins with one.
    """
    blocks = tuple(_read_blocks(decode(data, name=name, charset=charset)))
    if blocks and blocks[0].kind == "heading":
        first = Block("heading", blocks[0].text, 1)
        blocks = (first, *blocks[1:])
    return finish(Draft(blocks), name=name)


def _read_blocks(text: str) -> Iterator[Block]:
    for part in re.split(r"\n[^\S\n]*\n+", text.replace("\r\n", "\n").replace("\r", "\n")):
        lines = [line for line in part.split("\n") if line.strip()]
        if len(lines) == 1 and _is_heading(lines[0]):
            yield Block("heading", lines[0].strip(), 2)
        elif lines:
            yield from _read_lines(lines)


def _read_lines(lines: list[str]) -> Iterator[Block]:
    """One paragraph of wrapped lines, or the items of a list."""
    held: Block | None = None
    for line in lines:
        goes_on = held and held.kind == "paragraph" and not SENTENCE_END.search(held.text)
        if ITEM.match(line) and not (goes_on and DOUBTFUL.match(line)):
            if held:
                yield held
            held = Block("item", ITEM.sub("", line).strip())
        elif held:
            held = Block(held.kind, f"{held.text} {line.strip()}")
        else:
            held = Block("paragraph", line.strip())
    if held:
        yield held


def _is_heading(line: str) -> bool:
    words = line.split()
    return len(words) <= HEADING_WORDS and not SENTENCE_END.search(line) and not ITEM.match(line)


def _read_values(metadata: dict[str, object]) -> dict[str, Any]:
    values = {key: _first(metadata, names) for key, names in NAMES.items()}
    return {**values, "url": values["url"] if is_web_address(values["url"]) else ""}


def _first(metadata: dict[str, object], names: tuple[str, ...]) -> str:
    """The first of `names` that says anything."""
    for key in names:
        value = metadata.get(key)
        if isinstance(value, (str, datetime.date)) and str(value) != NOT_KNOWN:
            return str(value)
    return ""
