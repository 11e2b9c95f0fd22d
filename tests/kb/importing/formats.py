"""The article of `pieces` as files of other formats, made when a test asks for them."""

import io
import zipfile
from collections.abc import Callable
from html import escape
from xml.sax.saxutils import escape as escape_xml

from docx import Document
from pypdf import PdfReader, PdfWriter
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate

from tests.kb.importing.pieces import AUTHOR, BLOCKS, TITLE

WORD_STYLES = {"p": "Normal", "h2": "Heading 1", "h3": "Heading 2", "li": "List Bullet"}


def make_docx(blocks: tuple[tuple[str, str], ...] = BLOCKS) -> bytes:
    document = Document()
    document.core_properties.author = AUTHOR
    document.add_paragraph(TITLE, style="Title")
    for tag, text in blocks:
        document.add_paragraph(text, style=WORD_STYLES[tag])
    return _save(document.save)


def make_pdf(blocks: tuple[tuple[str, str], ...] = BLOCKS) -> bytes:
    styles = getSampleStyleSheet()
    named = {"p": styles["BodyText"], "h2": styles["Heading2"], "h3": styles["Heading3"]}
    flow: list[object] = [Paragraph(escape(TITLE), styles["Title"])]
    for tag, text in blocks:
        if tag == "li":
            item = Paragraph(escape(text, quote=False), named["p"])
            flow.append(ListFlowable([item], bulletType="bullet"))
        else:
            flow.append(Paragraph(escape(text, quote=False), named[tag]))
    return _save(lambda out: SimpleDocTemplate(out, title=TITLE, author=AUTHOR).build(flow))


def make_markdown() -> bytes:
    marks = {"p": "", "h2": "## ", "h3": "### ", "li": "- "}
    body = "\n\n".join(f"{marks[tag]}{text}" for tag, text in BLOCKS)
    return f"---\nauthor: {AUTHOR}\n---\n# {TITLE}\n\n{body}\n".encode()


def make_pages(*pages: tuple[str, ...], white: str = "", picture: bool = False) -> bytes:
    """A PDF of plain lines, with `white` text on its first page or a picture instead of text."""
    out = io.BytesIO()
    canvas = Canvas(out)
    for lines in pages:
        if picture:
            canvas.rect(50, 50, 400, 600, fill=1)
        for n, line in enumerate(lines):
            canvas.drawString(72, 770 - 14 * n, line)
        if white:
            canvas.setFillColorRGB(1, 1, 1)
            canvas.drawString(72, 40, white)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def encrypt(pdf: bytes, password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")
    return _save(writer.write)


def make_word_parts(body: str, **parts: bytes) -> bytes:
    """A DOCX file by hand: `body` is the XML inside `w:body`, `parts` are further files."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'content-types"><Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships"><Relationship Id="a" Type="{relation}" Target="word/document.xml"/>'
        "</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def word_run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{escape_xml(text)}</w:t></w:r>"


def _save(write: Callable[[io.BytesIO], object]) -> bytes:
    out = io.BytesIO()
    write(out)
    return out.getvalue()
