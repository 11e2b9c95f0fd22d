"""Reads whatever was handed in: finds what it is, keeps to the limits, calls the right reader."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kb.importing.drafts import Draft
from kb.importing.encodings import find_charset
from kb.importing.errors import TooLargeError, UnreadableError, WrongSourceError

MAX_BYTES = 20_000_000
KINDS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".docx": "document",
    ".pdf": "pdf",
    ".txt": "plain",
    ".text": "plain",
}
CONTENT_TYPES = {
    "text/html": "page",
    "application/xhtml+xml": "page",
    "text/plain": "plain",
    "text/markdown": "markdown",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "document",
}


def read_file(path: Path) -> Draft:
    """One file as a draft; raises an `ImportingError` that names the file."""
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        known = ", ".join(KINDS)
        raise WrongSourceError(f"{path.name}: {path.suffix or 'no suffix'!r} is none of {known}")
    if not path.is_file():
        raise WrongSourceError(f"{path.name}: isn't a file")
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise TooLargeError(
            f"{path.name}: is {size / 1e6:,.0f} MB; the limit is {MAX_BYTES // 1_000_000} MB"
        )
    return read_bytes(path.read_bytes(), kind=kind, name=path.name)


def read_answer(data: bytes, *, content_type: str, url: str) -> Draft:
    """What an address answered with, as a draft that knows its address."""
    kind = CONTENT_TYPES.get(content_type.split(";")[0].strip().lower())
    if kind is None:
        raise UnreadableError(f"{url}: answers with {content_type or 'no content type'!r}")
    return read_bytes(data, kind=kind, name=url, url=url, charset=find_charset(content_type))


def read_bytes(data: bytes, *, kind: str, name: str, url: str = "", charset: str = "") -> Draft:
    """`data` of a kind (`page`, `document`, `pdf`, `markdown` or `plain`) as a draft; `charset` is
    the encoding that was named beside it."""
    if not data.strip():
        raise UnreadableError(f"{name}: is empty")
    try:
        draft = _read(data, kind=kind, name=name, url=url, charset=charset)
    except RecursionError:
        # Style sheets are read by a library that follows each bracket by a call of its own.
        raise UnreadableError(f"{name}: is nested too deep to be an article") from None
    return replace(draft, url=url or draft.url)


def _read(data: bytes, *, kind: str, name: str, url: str, charset: str) -> Draft:
    # The readers bring their libraries along, so each is loaded when it is needed.
    if kind == "page":
        from kb.importing.pages import read_page

        return read_page(data, name=name, url=url, charset=charset)
    if kind == "document":
        from kb.importing.documents import read_document

        return read_document(data, name=name)
    if kind == "pdf":
        from kb.importing.pdfs import read_pdf

        return read_pdf(data, name=name)
    from kb.importing.texts import read_markdown, read_plain

    read = read_markdown if kind == "markdown" else read_plain
    return read(data, name=name, charset=charset)


def find_files(folder: Path) -> Iterator[Path]:
    """Files below `folder` that can be read, in order; what a saved page brought along is not."""
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        is_aside = any(part.startswith(".") for part in inside) or any(
            part.endswith("_files") for part in inside[:-1]
        )
        if path.suffix.lower() in KINDS and path.is_file() and not is_aside:
            yield path
