"""Numbers the footnotes of an answer, in reading order."""

from collections.abc import Iterator, Mapping, Sequence

from assistant.composition.differences import Disagreement
from assistant.contract import Citation, Difference, Sentence, Side
from assistant.quoting import Line, quote_lines
from assistant.retrieval.evidence import Quote
from kb.articles import Source
from kb.importing.fragments import build_sentence_link
from kb.shelf import practice_of


def build_citations(
    quotes: Sequence[Quote], sources: Mapping[str, Source]
) -> tuple[tuple[Sentence, ...], tuple[Citation, ...]]:
    """Spans as sentences, to the letter, and their footnotes, numbered from 1 in reading order."""
    return cite_lines(quote_lines(quotes), sources)


def cite_lines(
    lines: Sequence[Line], sources: Mapping[str, Source]
) -> tuple[tuple[Sentence, ...], tuple[Citation, ...]]:
    """Sentences and their footnotes, numbered from 1 in reading order; a span has one number."""
    quotes = {(q.passage.id, q.start): q for line in lines for q in line.quotes}
    numbers = {key: n for n, key in enumerate(quotes, 1)}
    sentences = tuple(
        Sentence(line.text, tuple(numbers[q.passage.id, q.start] for q in line.quotes))
        for line in lines
    )
    citations = tuple(
        _cite(numbers[key], quote, sources[quote.passage.article]) for key, quote in quotes.items()
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
        credentials=source.credentials,
        date=source.date,
        section=quote.passage.section,
        passage_id=quote.passage.id,
        passage=quote.passage.text,
        start=quote.start,
        end=quote.end,
        note=quote.passage.note,
        link=_build_link(source, quote.text),
        caution="\n".join(quote.passage.find_cautions(quote.start, quote.end)),
    )


def _build_link(source: Source, sentence: str) -> str:
    if not source.url.startswith(("http://", "https://")):
        return ""
    # A curated digest has its own words, which its source's page doesn't hold.
    return build_sentence_link(source.url, sentence) if practice_of(source.slug) else source.url
