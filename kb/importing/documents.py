"""Word documents: mammoth turns one into HTML, after what could hurt or mislead is taken out."""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import mammoth
from lxml import etree, html

from kb.importing.drafts import Block, Draft, finish, tally
from kb.importing.errors import TooLargeError, UnreadableError
from kb.importing.trees import read_blocks

MAX_UNPACKED = 60_000_000
MAX_PART = 20_000_000
MAX_RATIO = 200
MAX_PARTS = 2_000
BODY, CORE = "word/document.xml", "docProps/core.xml"
# Where mammoth finds text: the body, and the notes of any kind.
TEXTS = re.compile(r"word/[^/]+\.xml")
# What Python's zipfile raises for an archive that came to harm, a wrong size or date among it.
DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
)
OLE = b"\xd0\xcf\x11\xe0"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
# A title stands above the headings of level 1.
STYLES = "\n".join(
    [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => p:fresh",
        *(f"p[style-name='Heading {n}'] => h{n + 1}:fresh" for n in range(1, 6)),
        *(f"p[style-name='heading {n}'] => h{n + 1}:fresh" for n in range(1, 6)),
    ]
)
# mammoth's numbers of footnotes and the arrows back are no words of the article.
NOTE_MARKS = "//sup[a[contains(@href, 'note-')]] | //a[contains(@href, 'note-ref')]"
# Half points: below 2 pt nobody can read it.
SMALLEST = 4
OFF = ("0", "false", "none")


def read_document(data: bytes, *, name: str) -> Draft:
    """A DOCX file's text; raises `UnreadableError` or `TooLargeError`, before it is unpacked."""
    if data.startswith(OLE):
        raise UnreadableError(
            f"{name}: is encrypted or an old .doc; save it as .docx without a password"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_sizes(archive, name)
            texts = {part: _parse(archive.read(part), name) for part in _list_texts(archive)}
            hidden = [text for each in texts.values() for text in _drop_hidden(each)]
            title, author = _read_properties(archive, name)
            safe = _rewrite(archive, texts)
    except DAMAGED as error:
        raise UnreadableError(f"{name}: can't be read as a DOCX file: {error}") from None
    tree = _convert(safe, name)
    blocks = _raise_headings(read_blocks(tree))
    draft = Draft(blocks, title=title, author=author, dropped=tally("invisible text", hidden))
    return finish(draft, name=name)


def _raise_headings(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Without a title the headings are what Word calls them."""
    if any(block.level == 1 for block in blocks):
        return blocks
    return tuple(replace(block, level=max(0, block.level - 1)) for block in blocks)


def _check_sizes(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse a bomb by what its directory says; reading never goes past those sizes."""
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    packed = max(1, sum(part.compress_size for part in parts))
    if unpacked > MAX_UNPACKED or len(parts) > MAX_PARTS or unpacked / packed > MAX_RATIO:
        raise TooLargeError(
            f"{name}: unpacks to {unpacked // 1_000_000:,} MB ({unpacked // packed} times its size)"
            f" in {len(parts)} parts; that isn't a document, and nothing was unpacked"
        )
    if any(part.file_size > MAX_PART and part.filename.endswith(".xml") for part in parts):
        raise TooLargeError(f"{name}: holds over {MAX_PART // 1_000_000} MB of text")


def _list_texts(archive: zipfile.ZipFile) -> list[str]:
    return list(dict.fromkeys([BODY, *filter(TEXTS.fullmatch, archive.namelist())]))


def _parse(xml: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(f"{name}: can't be read as a DOCX file: {error}") from None
    if root.getroottree().docinfo.doctype:
        raise UnreadableError(f"{name}: declares a document type, which no DOCX file does")
    return root


def _drop_hidden(part: etree._Element) -> list[str]:
    """Drop runs that are set as hidden, white or too small to read; returns their texts."""
    hidden = [run for run in part.iter(f"{WORD}r") if _is_hidden(run.find(f"{WORD}rPr"))]
    texts = []
    for run in hidden:
        texts.append("".join(text.text or "" for text in run.iter(f"{WORD}t")))
        run.getparent().remove(run)
    return [text for text in texts if text.strip()]


def _is_hidden(properties: etree._Element | None) -> bool:
    if properties is None:
        return False
    colour = _value(properties, "color").upper()
    size = _value(properties, "sz")
    is_shaded = properties.find(f"{WORD}shd") is not None
    is_highlit = properties.find(f"{WORD}highlight") is not None
    return (
        any(_is_on(properties, mark) for mark in ("vanish", "specVanish", "webHidden"))
        or (colour in ("FFFFFF", "FEFEFE") and not (is_shaded or is_highlit))
        or (size.isdigit() and int(size) < SMALLEST)
    )


def _is_on(properties: etree._Element, mark: str) -> bool:
    found = properties.find(f"{WORD}{mark}")
    return found is not None and (found.get(f"{WORD}val") or "1").lower() not in OFF


def _value(properties: etree._Element, mark: str) -> str:
    found = properties.find(f"{WORD}{mark}")
    return "" if found is None else found.get(f"{WORD}val") or ""


def _read_properties(archive: zipfile.ZipFile, name: str) -> tuple[str, str]:
    """Title and author that the document itself states, or empty strings."""
    if CORE not in archive.namelist():
        return "", ""
    core = _parse(archive.read(CORE), name)
    return core.findtext(f"{DUBLIN_CORE}title") or "", core.findtext(f"{DUBLIN_CORE}creator") or ""


def _rewrite(archive: zipfile.ZipFile, texts: Mapping[str, etree._Element]) -> io.BytesIO:
    """The archive again with `texts`, without pictures: no article needs them here."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as copy:
        for part in archive.infolist():
            if not re.match(r"word/(?:media|embeddings|fonts)/", part.filename):
                copy.writestr(
                    part.filename,
                    etree.tostring(texts[part.filename], xml_declaration=True, encoding="UTF-8")
                    if part.filename in texts
                    else archive.read(part.filename),
                )
    written.seek(0)
    return written


def _convert(document: io.BytesIO, name: str) -> html.HtmlElement:
    def no_picture(_: Any) -> list[Any]:
        return []

    try:
        result = mammoth.convert_to_html(document, style_map=STYLES, convert_image=no_picture)
    except Exception as error:
        # Whatever a hostile file makes of the library: it's the file that can't be read.
        kind = type(error).__name__
        raise UnreadableError(f"{name}: can't be read as a DOCX file ({kind})") from None
    tree = html.fromstring(f"<div>{result.value}</div>")
    for mark in tree.xpath(NOTE_MARKS):
        mark.drop_tree()
    return tree
