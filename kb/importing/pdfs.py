"""PDF files: pypdf gives the lines; this module makes headings and paragraphs of them again.

A PDF only says where letters stand. A larger type, or a bold line of its own, is a heading; a wider
gap ends a paragraph; what stands at the top or the foot of page after page isn't the article.
"""

import io
import logging
import time

from pypdf import PdfReader

from kb.importing.drafts import Block, Draft, finish, tally
from kb.importing.errors import TooLargeError, UnreadableError
from kb.importing.layout import build_blocks, find_running_lines
from kb.importing.lines import Line, read_lines

MAX_PAGES, MAX_SECONDS = 200, 30.0
NO_NAMES = ("", "untitled", "(anonymous)", "anonymous", "(unspecified)")


def read_pdf(data: bytes, *, name: str) -> Draft:
    """A PDF's text; raises `UnreadableError` for one that is encrypted, scanned or broken."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return _read(PdfReader(io.BytesIO(data)), name)
    except (UnreadableError, TooLargeError):
        raise
    except Exception as error:
        # Whatever a hostile file makes of the library: it's the file that can't be read.
        raise UnreadableError(f"{name}: can't be read as a PDF ({type(error).__name__})") from None


def _read(reader: PdfReader, name: str) -> Draft:
    if reader.is_encrypted and not _open(reader):
        raise UnreadableError(
            f"{name}: is encrypted, so that its text can't be read; save a copy without a password"
        )
    if len(reader.pages) > MAX_PAGES:
        raise TooLargeError(f"{name}: has {len(reader.pages)} pages; the limit is {MAX_PAGES}")
    deadline = time.monotonic() + MAX_SECONDS
    try:
        read = [read_lines(page, deadline=deadline) for page in reader.pages]
    except TooLargeError:
        raise TooLargeError(f"{name}: takes over {MAX_SECONDS:g} seconds to read") from None
    pages, hidden = [lines for lines, _ in read], [text for _, texts in read for text in texts]
    if not any(pages):
        raise UnreadableError(
            f"{name}: holds no text (a scan, or pictures of pages); add the original document"
        )
    return _build_draft(reader, pages, hidden, name)


def _build_draft(reader: PdfReader, pages: list[list[Line]], hidden: list[str], name: str) -> Draft:
    running = find_running_lines(pages)
    body = [[line for line in page if line not in running] for page in pages]
    blocks: tuple[Block, ...] = tuple(build_blocks(body))
    known = reader.metadata
    repeated = [line.text for page in pages for line in page if line in running]
    draft = Draft(
        blocks,
        title=_name(known.title if known else ""),
        author=_name(known.author if known else ""),
        dropped=(*tally("page headers and footers", repeated), *tally("invisible text", hidden)),
    )
    return finish(draft, name=name)


def _open(reader: PdfReader) -> bool:
    """Whether the file opens without a password: some are only locked against printing."""
    try:
        return bool(reader.decrypt(""))
    except Exception:
        return False


def _name(value: object) -> str:
    """A title or author that means something: programs leave their own words there."""
    text = str(value or "").strip()
    is_file = text.lower().endswith((".docx", ".doc", ".pdf", ".odt", ".html"))
    return "" if is_file or text.lower() in NO_NAMES else text
