"""The indexing bench measures what it says, on a few passages and without the model."""

from pathlib import Path

from tests.bench.indexing import made_up_articles, measure, render, write_articles
from tests.fakes import WordEmbeddings


def test_bench_embeds_the_same_texts_both_times_and_the_second_run_none() -> None:
    embeddings, plain = WordEmbeddings(), WordEmbeddings()
    with made_up_articles(passages=60, questions=2) as folder:
        figures = measure(embeddings, plain, folder, model="words")
    first, second = figures.reports
    assert (figures.passages, first.added, second.kept) == (60, 60, 60)
    assert second.is_unchanged
    # Texts that stand twice are embedded once.
    assert len(plain.embedded) == figures.texts
    assert sorted(embeddings.embedded) == sorted(set(plain.embedded))
    assert 0 < figures.encoding.seconds < figures.first.seconds
    assert "peak memory" in render(figures)


def test_made_up_articles_are_the_same_every_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_articles(tmp_path / name, passages=7, questions=1)
    one, two = ((tmp_path / name / "article-0.md").read_text() for name in ("one", "two"))
    assert one == two
