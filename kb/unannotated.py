"""Makes up for what a therapist's article lacks beside a curated one, and leaves out its pitches.

Nobody wrote down which questions its passages answer, nor put the condition over every heading: its
title and headings stand in for both.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kb.articles import Article
from kb.blocks import Paragraph
from kb.checking.promotion import is_pitch
from kb.sentences import split_quotable


def head_paragraphs(article: Article) -> tuple[Paragraph, ...]:
    """The paragraphs, each under a subject.

    Where an article has one level of headings ("What helps" under "Knee pain on the stairs"), its
    title is the subject and the heading the aspect.
    """
    title = article.source.title
    if any(paragraph.aspect for paragraph in article.paragraphs):
        return article.paragraphs
    return tuple(
        paragraph
        if _is_same(paragraph.subject, title)
        else replace(paragraph, subject=title, aspect=paragraph.subject)
        for paragraph in article.paragraphs
    )


def drop_pitches(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs without the sentences that surely sell something, which answer nothing."""
    for paragraph in paragraphs:
        lines = [_drop_pitches(line) for line in paragraph.text.split("\n")]
        text = "\n".join(filter(None, lines))
        if text:
            yield paragraph.with_text(text)


def _drop_pitches(line: str) -> str:
    sentences = [line[start:end] for start, end in split_quotable(line)]
    kept = [sentence for sentence in sentences if not is_pitch(sentence)]
    return line if len(kept) == len(sentences) else " ".join(kept)


def ask_heading(paragraph: Paragraph, title: str) -> Paragraph:
    """The paragraph with what stands over it as the question it answers, unless it has its own.

    Any of its sentences may be the answer.
    """
    if paragraph.questions:
        return paragraph
    # "Marathon week: when to have a massage" would make it long.
    over = [title.partition(": ")[0], paragraph.subject, paragraph.aspect]
    if _is_same(paragraph.subject, title):
        over.remove(paragraph.subject)
    told = [text for n, text in enumerate(over) if text and not _is_in(text, over[:n])]
    every = tuple(range(len(split_quotable(paragraph.text))))
    return replace(paragraph, questions=(": ".join(told),), aims=(every,))


def _is_in(text: str, earlier: list[str]) -> bool:
    return any(_is_same(text, other) for other in earlier)


def _is_same(text: str, other: str) -> bool:
    return text.casefold().strip(" ?.!") == other.casefold().strip(" ?.!")
