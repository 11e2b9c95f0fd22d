"""Whether each digest holds what its source states: `python -m tests.kb.coverage_report`.

A fixture `coverage/<slug>.toml` lists the statements of one source, section by section, in our own
words, each with a piece of the digest's sentence that holds it. A statement is held when the piece
stands to the letter in one sentence of a passage and that sentence has every figure the statement
has. Whether the sentence says the same is a reader's judgement, not this module's.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kb.articles import CURATED_ARTICLES, Article, read_articles
from kb.passages import split_passages

FIXTURES = Path(__file__).parent / "coverage"
# A passage's id hashes the model's name; nothing here reads an id, so no model is loaded.
NO_MODEL = "none"
FIGURE = re.compile(r"\d+")


@dataclass(frozen=True)
class Statement:
    """One thing a source states, and the piece of our sentence that is to hold it."""

    section: str
    says: str
    piece: str


@dataclass(frozen=True)
class SectionCoverage:
    """One section of a source: its statements, and those that the digest doesn't hold."""

    section: str
    statements: tuple[Statement, ...]
    missing: tuple[Statement, ...]


def read_statements(path: Path) -> tuple[Statement, ...]:
    """The statements of one fixture in order; a statement that stands twice is a TOML error."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Statement(section, says, piece)
        for section, table in tables.items()
        for says, piece in table.items()
    )


def read_sources() -> dict[str, Article]:
    """The digests by slug; pages of our own curation have no source to cover."""
    return {a.slug: a for a in read_articles(CURATED_ARTICLES) if a.source.basis != "curation"}


def collect_sentences(article: Article) -> tuple[str, ...]:
    """Every sentence that an answer could quote from `article`, in reading order."""
    return tuple(
        passage.text[start:end]
        for passage in split_passages(article, model=NO_MODEL)
        for start, end in passage.sentences
    )


def find_sentence(statement: Statement, sentences: Iterable[str]) -> str | None:
    """The first sentence that holds `statement`: its piece to the letter, and all its figures."""
    figures = set(FIGURE.findall(statement.says))
    return next(
        (s for s in sentences if statement.piece in s and figures <= set(FIGURE.findall(s))), None
    )


def find_missing(
    statements: Iterable[Statement], sentences: tuple[str, ...]
) -> tuple[Statement, ...]:
    """The statements that none of `sentences` holds."""
    return tuple(s for s in statements if find_sentence(s, sentences) is None)


def measure_sections(
    statements: tuple[Statement, ...], sentences: tuple[str, ...]
) -> tuple[SectionCoverage, ...]:
    """Statements and missing ones by section, in the fixture's order."""
    sections = dict.fromkeys(statement.section for statement in statements)
    return tuple(
        SectionCoverage(name, own, find_missing(own, sentences))
        for name in sections
        for own in [tuple(s for s in statements if s.section == name)]
    )


def report_lines(slug: str, rows: tuple[SectionCoverage, ...]) -> Iterator[str]:
    """One line a section, each missing statement below it, and the article's sum."""
    yield f"{slug:<48}  statements  held  missing"
    for row in rows:
        yield _count_line(f"  {row.section}", len(row.statements), len(row.missing))
        yield from (f"      missing: {statement.says}" for statement in row.missing)
    total = sum(len(row.statements) for row in rows)
    yield _count_line("  all sections", total, sum(len(row.missing) for row in rows))


def main() -> None:
    """Print the coverage of every digest that has a source."""
    for slug, article in read_sources().items():
        statements = read_statements(FIXTURES / f"{slug}.toml")
        rows = measure_sections(statements, collect_sentences(article))
        print("\n".join(report_lines(slug, rows)), end="\n\n")


def _count_line(name: str, total: int, missing: int) -> str:
    return f"{name:<48}  {total:>10}  {total - missing:>4}  {missing:>7}"


if __name__ == "__main__":
    main()
