"""Passages: what retrieval finds and a footnote opens.

A passage is one idea of an article. The curated digests are written a passage a paragraph; other
articles are packed: short neighbours under one heading are joined, long ones split between
sentences.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from kb.articles import Article
from kb.blocks import Paragraph
from kb.cautions import Caution, find_cautions
from kb.sentences import Span, split_quotable, split_sentences
from kb.shelf import practice_of
from kb.unannotated import ask_heading, drop_pitches, head_paragraphs

MIN_WORDS = 40
MAX_WORDS = 120
SETTINGS = f"passages-3:{MIN_WORDS}-{MAX_WORDS}"


@dataclass(frozen=True)
class Passage:
    """One idea with its place. `id` hashes content and settings: it never changes meaning.

    `aims` holds for each question the sentences that answer it, by index; none means all of them.
    """

    id: str
    article: str
    subject: str
    aspect: str
    text: str
    questions: tuple[str, ...]
    note: str
    sides: tuple[tuple[str, str], ...] = ()
    aims: tuple[tuple[int, ...], ...] = ()
    cautions: tuple[Caution, ...] = ()

    @property
    def section(self) -> str:
        return f"{self.subject}: {self.aspect}" if self.aspect else self.subject

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Spans of `text` that may be quoted: each one sentence, with those that lean on it."""
        # The curators write sentences that stand alone; a therapist writes as people do.
        return (split_quotable if practice_of(self.article) else split_sentences)(self.text)

    def find_cautions(self, start: int, end: int) -> tuple[str, ...]:
        """What nobody should read `text[start:end]` without."""
        return tuple(find_cautions(self.cautions, self.text, (start, end)))

    @property
    def sentence_texts(self) -> tuple[str, ...]:
        """What stands in each of `sentences`, to the letter."""
        return tuple(self.text[start:end] for start, end in self.sentences)


def split_passages(article: Article, *, model: str) -> tuple[Passage, ...]:
    """An article's passages in reading order; `model` names the embedding model they are for."""
    packed = _pack_own(article) if practice_of(article.slug) else _pack(article.paragraphs)
    built = (_build_passage(article.slug, paragraph, model) for paragraph in packed)
    # The same words twice under one heading are one passage.
    return tuple({passage.id: passage for passage in built}.values())


def _build_passage(slug: str, paragraph: Paragraph, model: str) -> Passage:
    content = (
        slug,
        paragraph.subject,
        paragraph.aspect,
        paragraph.text,
        paragraph.questions,
        paragraph.note,
        paragraph.sides,
        paragraph.aims,
        paragraph.cautions,
    )
    key = json.dumps([SETTINGS, model, *content], ensure_ascii=False)
    return Passage(hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:24], *content)


def _pack_own(article: Article) -> Iterator[Paragraph]:
    for paragraph in _pack(tuple(drop_pitches(head_paragraphs(article)))):
        yield ask_heading(paragraph, article.source.title)


def _pack(paragraphs: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    for _, group in groupby(paragraphs, key=lambda paragraph: paragraph.section):
        held: Paragraph | None = None
        for paragraph in (piece for whole in group for piece in _split_long(whole)):
            if held is not None and _fits_together(held, paragraph):
                held = replace(held, text=f"{held.text}\n{paragraph.text}")
                continue
            if held is not None:
                yield held
            held = paragraph
        if held is not None:
            yield held


def _fits_together(first: Paragraph, second: Paragraph) -> bool:
    """Two paragraphs are one passage when nobody wrote anything below either alone."""
    annotated = any(p.questions or p.note or p.cautions or p.sides for p in (first, second))
    lengths = len(first.text.split()), len(second.text.split())
    return not annotated and min(lengths) < MIN_WORDS and sum(lengths) <= MAX_WORDS


def _split_long(paragraph: Paragraph) -> Iterator[Paragraph]:
    """Cut a paragraph that is over `MAX_WORDS` between sentences; a single long sentence stays."""
    start, words = 0, 0
    for begin, end in split_quotable(paragraph.text):
        length = len(paragraph.text[begin:end].split())
        if words and words + length > MAX_WORDS:
            yield paragraph.with_text(paragraph.text[start:begin].strip())
            start, words = begin, 0
        words += length
    yield paragraph.with_text(paragraph.text[start:].strip())
