"""Each digest holds every statement of its source; the report counts them and names gaps."""

import pytest

from kb.articles import Article
from tests.fakes import build_article
from tests.kb.coverage_report import (
    FIXTURES,
    Statement,
    collect_sentences,
    find_missing,
    find_sentence,
    measure_sections,
    read_sources,
    read_statements,
    report_lines,
)

SOURCES = read_sources()
FIXTURE_PATHS = sorted(FIXTURES.glob("*.toml"))
# Fewer words than this could stand anywhere in an article.
DISTINCTIVE_WORDS = 4

REST = "Rest the sore shin for 10 days."
ICE = "Ice the sore shin after a run."


def state(piece: str, says: str = "shins need rest") -> Statement:
    return Statement("Shins", says, piece)


def read_fixture(article: Article) -> tuple[Statement, ...]:
    return read_statements(FIXTURES / f"{article.slug}.toml")


def test_every_digest_has_a_fixture_and_every_fixture_a_digest() -> None:
    assert {path.stem for path in FIXTURE_PATHS} == SOURCES.keys()


@pytest.mark.parametrize("article", SOURCES.values(), ids=SOURCES.keys())
def test_digest_holds_every_statement_of_its_source(article: Article) -> None:
    statements = read_fixture(article)
    assert statements
    assert find_missing(statements, collect_sentences(article)) == ()


@pytest.mark.parametrize("article", SOURCES.values(), ids=SOURCES.keys())
def test_every_piece_is_long_enough_to_be_distinctive(article: Article) -> None:
    short = [s.piece for s in read_fixture(article) if len(s.piece.split()) < DISTINCTIVE_WORDS]
    assert short == []


@pytest.mark.parametrize(
    ("statement", "held_by"),
    [
        (state("Rest the sore shin"), REST),
        (state("Rest the sore shin", "rest shins 10 days"), REST),
        (state("Rest the sore shin", "rest shins 14 days"), None),
        (state("rest the sore shin"), None),
        (state("for 10 days. Ice the"), None),
    ],
    ids=["to the letter", "same figure", "other figure", "other letter", "across two sentences"],
)
def test_statement_is_held_by_one_sentence_to_the_letter_with_its_figures(
    statement: Statement, held_by: str | None
) -> None:
    sentences = collect_sentences(build_article("one", f"{REST} {ICE}"))
    assert find_sentence(statement, sentences) == held_by


def test_report_gives_one_line_a_section_and_names_what_is_missing() -> None:
    statements = (
        state("Rest the sore shin"),
        state("Tape the sore shin", "tape helps"),
        Statement("Ice", "ice helps", "Ice the sore shin"),
    )
    lines = report_lines("one", measure_sections(statements, (REST, ICE)))
    assert [" ".join(line.split()) for line in lines] == [
        "one statements held missing",
        "Shins 2 1 1",
        "missing: tape helps",
        "Ice 1 1 0",
        "all sections 3 2 1",
    ]
