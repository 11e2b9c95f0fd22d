"""The body of an article: paragraphs under their headings, with questions, notes and cautions.

Markdown is parsed by markdown-it; this module only gives its tokens meaning:

- `##` is the subject, `###` the aspect; both stand over every paragraph below them.
- `> Q: …` under a paragraph is a question that the paragraph answers, in a runner's words;
  `> Q 1 3: …` is one that its first and third sentence answer.
- `> Note: …` is the curator's note on the paragraph, for whoever opens its footnote.
- `> Caution: …` is a curator's word that nobody should read the paragraph's sentences without: it
  stands openly under every answer that quotes one; `> Caution 1 3: …` under one that quotes the
  first or the third.
- `> Side: slug: …` is a sentence of that article, to the letter: what it holds on a point where the
  articles differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from kb.cautions import Caution
from kb.errors import ArticleError
from kb.sentences import split_sentences


@dataclass(frozen=True)
class Paragraph:
    """One paragraph: where it stands, what it says (plain text), what is asked and noted of it.

    `aims` holds for each question which sentences answer it, by index; none means all of them.
    """

    subject: str
    aspect: str
    text: str
    questions: tuple[str, ...] = ()
    aims: tuple[tuple[int, ...], ...] = ()
    note: str = ""
    sides: tuple[tuple[str, str], ...] = ()
    cautions: tuple[Caution, ...] = ()

    @property
    def section(self) -> str:
        """The heading path as it is shown: `Shin splints: Avoid`."""
        return f"{self.subject}: {self.aspect}" if self.aspect else self.subject

    def with_text(self, text: str) -> "Paragraph":
        """The paragraph in other words; what named some of its sentences is about all of them."""
        if text == self.text:
            return self
        aims = tuple(() for _ in self.aims)
        cautions = tuple(Caution(caution.text) for caution in self.cautions)
        return replace(self, text=text, aims=aims, cautions=cautions)


@dataclass
class _Cursor:
    """Where the reading of a body has come to."""

    subject: str = ""
    aspect: str = ""
    found: list[Paragraph] = field(default_factory=list)


def read_paragraphs(body: str, *, file: str) -> tuple[Paragraph, ...]:
    """Paragraphs of a Markdown body in order; raises `ArticleError` for one outside a section."""
    tree = SyntaxTreeNode(MarkdownIt("commonmark").parse(body))
    cursor = _Cursor()
    for node in tree.children:
        _read_node(node, cursor, file)
    return tuple(cursor.found)


def _read_node(node: SyntaxTreeNode, cursor: _Cursor, file: str) -> None:
    match node.type, node.tag:
        case "heading", "h2":
            cursor.subject, cursor.aspect = _read_text(node), ""
        case "heading", "h3":
            cursor.aspect = _read_text(node)
        case "paragraph", _:
            _add_paragraph(_read_text(node), cursor, file)
        case "bullet_list" | "ordered_list", _:
            for item in node.children:
                _add_paragraph(_read_text(item), cursor, file)
        case "blockquote", _:
            _annotate(node, cursor, file)


def _add_paragraph(text: str, cursor: _Cursor, file: str) -> None:
    if not cursor.subject:
        raise ArticleError(f"{file}: the paragraph {text[:40]!r} stands under no '##' heading")
    cursor.found.append(Paragraph(cursor.subject, cursor.aspect, text))


def _annotate(node: SyntaxTreeNode, cursor: _Cursor, file: str) -> None:
    if not cursor.found:
        raise ArticleError(f"{file}: a quote block stands before any paragraph")
    for line in _read_lines(node):
        cursor.found[-1] = _annotate_with(cursor.found[-1], line, file)


def _annotate_with(paragraph: Paragraph, line: str, file: str) -> Paragraph:
    label, _, rest = (part.strip() for part in line.partition(":"))
    name, *numbers = label.split() or [""]
    is_placed = all(number.isdecimal() and int(number) for number in numbers)
    match name:
        case "Q" if is_placed:
            return replace(
                paragraph,
                questions=(*paragraph.questions, rest),
                aims=(*paragraph.aims, _find_places(numbers, paragraph, line, file)),
            )
        case "Note":
            return replace(paragraph, note=f"{paragraph.note} {rest}".strip())
        case "Caution" if is_placed:
            caution = Caution(rest, _find_places(numbers, paragraph, line, file))
            return replace(paragraph, cautions=(*paragraph.cautions, caution))
        case "Side":
            slug, _, sentence = (part.strip() for part in rest.partition(":"))
            return replace(paragraph, sides=(*paragraph.sides, (slug, sentence)))
    raise ArticleError(
        f"{file}: {line[:40]!r} in a quote block; "
        "allowed: 'Q:', 'Q 1 3:', 'Note:', 'Caution:', 'Caution 1 3:', 'Side:'"
    )


def _find_places(numbers: list[str], paragraph: Paragraph, line: str, file: str) -> tuple[int, ...]:
    """The sentences that a label's numbers name, by index."""
    places = tuple(int(number) - 1 for number in numbers)
    if max(places, default=0) >= len(split_sentences(paragraph.text)):
        raise ArticleError(f"{file}: {line[:40]!r} aims past the paragraph's last sentence")
    return places


def _read_lines(node: SyntaxTreeNode) -> Iterator[str]:
    for inline in node.walk():
        if inline.type == "inline":
            yield from (line.strip() for line in _plain(inline).split("\n") if line.strip())


def _read_text(node: SyntaxTreeNode) -> str:
    """All words below `node` as one line of plain text."""
    return " ".join(" ".join(_plain(n) for n in node.walk() if n.type == "inline").split())


def _plain(inline: SyntaxTreeNode) -> str:
    """An inline run without its marks; line breaks are kept."""
    parts: list[str] = []
    for child in inline.walk():
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
    return "".join(parts)
