"""Numbers the footnotes of an answer: one citation a sentence, in reading order."""

from collections.abc import Iterator, Mapping, Sequence

from assistant.contract import Citation, Difference, Sentence, Side
from assistant.differences import Disagreement
from assistant.evidence import Quote
from kb.articles import Source
from kb.importing.fragments import build_sentence_link
from kb.shelf import practice_of


def build_citations(
    quotes: Sequence[Quote], sources: Mapping[str, Source]
) -> tuple[tuple[Sentence, ...], tuple[Citation, ...]]:
    """Sentences and their footnotes, numbered from 1 in reading order."""
    sentences = tuple(Sentence(quote.text, (n,)) for n, quote in enumerate(quotes, 1))
    citations = tuple(
        _cite(n, quote, sources[quote.passage.article]) for n, quote in enumerate(quotes, 1)
    )
    return sentences, citations


def build_differences(
    points: Sequence[Disagreement], citations: Sequence[Citation], sources: Mapping[str, Source]
) -> tuple[Difference, ...]:
    """Who says what on each point; a side's sentence has the footnote it has in the answer."""
    numbers = {(c.passage_id, c.start): c.n for c in citations}
    return tuple(
        Difference(point.topic, tuple(_build_sides(point, numbers, sources))) for point in points
    )


def _build_sides(
    point: Disagreement, numbers: Mapping[tuple[str, int], int], sources: Mapping[str, Source]
) -> Iterator[Side]:
    for quote in point.sides:
        source = sources[quote.passage.article]
        number = numbers[quote.passage.id, quote.start]
        yield Side(source.slug, source.publisher, (Sentence(quote.text, (number,)),))


def _cite(n: int, quote: Quote, source: Source) -> Citation:
    return Citation(
        n=n,
        article=source.slug,
        title=source.title,
        author=source.author,
        publisher=source.publisher,
        url=source.url,
        link=_link(quote, source),
        credentials=source.credentials,
        date=source.date,
        section=quote.passage.section,
        passage_id=quote.passage.id,
        passage=quote.passage.text,
        start=quote.start,
        end=quote.end,
        note=quote.passage.note,
    )


def _link(quote: Quote, source: Source) -> str:
    """A therapist's page at the sentence; the sentences of a curated digest stand on no page."""
    if not source.url.startswith(("http://", "https://")):
        return ""
    if not practice_of(source.slug):
        return source.url
    return build_sentence_link(source.url, quote.text)
