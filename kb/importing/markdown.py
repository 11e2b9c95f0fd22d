"""A draft as Markdown with front matter: what a person edits and `kb.articles` reads."""

import re
from collections.abc import Iterator, Mapping

import yaml

from kb.articles import KEYS, NOT_KNOWN
from kb.importing.drafts import Block, Draft

BASIS, LICENCE = "practice", "its author's"
# What Markdown would read as a mark; here every character stands for itself.
ANYWHERE = re.compile(r"[\\`*\[<]|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])|(?<=\s)#")
AT_START = re.compile(r"^(?:[#>+~=-]|\d{1,9}(?=[.)](?:\s|$)))")


def render(slug: str, draft: Draft, old: Mapping[str, str]) -> str:
    """The file's text; `old` gives the values of keys that the draft says nothing of."""
    said = {
        "slug": slug,
        "title": draft.title,
        "author": draft.author,
        "publisher": draft.publisher,
        "url": draft.url,
        "credentials": draft.credentials,
        "country": draft.country,
        "basis": BASIS,
        "date": draft.date,
    }
    defaults = {"licence": LICENCE}
    values = {key: said.get(key) or old.get(key) or defaults.get(key) or NOT_KNOWN for key in KEYS}
    head = yaml.safe_dump(values, sort_keys=False, allow_unicode=True, width=10_000)
    title = values["title"]
    body = "".join(_render_blocks(draft.blocks, title))
    return f"---\n{head}---\n\n# {escape(title)}{body}\n"


def escape(text: str) -> str:
    """`text` so that Markdown gives back exactly these characters."""
    marked = ANYWHERE.sub(lambda found: f"\\{found.group()}", text)
    return AT_START.sub(
        lambda found: f"{found.group()}\\" if found.group()[0].isdigit() else f"\\{found.group()}",
        marked,
    )


def _render_blocks(blocks: tuple[Block, ...], title: str) -> Iterator[str]:
    has_subject, before = False, ""
    for block in blocks:
        is_subject = block.kind == "heading" and block.level == 1
        if not has_subject and not is_subject:
            # A paragraph before the first heading speaks of what the whole article speaks of.
            yield f"\n\n## {escape(title)}"
        has_subject = True
        yield "\n" if before == block.kind == "item" else "\n\n"
        yield _render_block(block)
        before = block.kind


def _render_block(block: Block) -> str:
    text = escape(block.text)
    if block.kind == "heading":
        return f"{'##' if block.level == 1 else '###'} {text}"
    if block.kind == "item":
        return f"- {text}"
    # Each in a quote block of its own line, as a person writes them.
    notes = "".join(f"\n> {escape(note)}" for note in block.notes)
    return f"{text}{notes}"
