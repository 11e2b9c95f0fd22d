"""Sync: the index ends up holding exactly the articles, whatever was there before."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kb.articles import CURATED_ARTICLES, read_articles
from kb.cautions import Caution
from kb.library import Library
from kb.store import ChromaStore
from kb.sync import Store, sync
from tests.fakes import MemoryStore, WordEmbeddings, build_article


@pytest.fixture(params=["memory", "chroma"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """The fake and the real store keep the same promises."""
    if request.param == "memory":
        yield MemoryStore()
    else:
        yield ChromaStore(tmp_path / "index", WordEmbeddings(), model="words")


def test_first_run_adds_everything_and_second_nothing(store: Store) -> None:
    articles = [build_article("one", "Rest the shin.", "Ice the knee.")]
    assert sync(store, articles).added == 2
    again = sync(store, articles)
    assert (again.added, again.kept, again.dropped, again.is_unchanged) == (0, 2, 0, True)


def test_changed_article_adds_what_is_new_and_drops_what_is_gone(store: Store) -> None:
    sync(store, [build_article("one", "Rest the shin.", "Ice the knee.")])
    report = sync(store, [build_article("one", "Rest the shin.", "Massage the calf.")])
    assert (report.added, report.kept, report.dropped) == (1, 1, 2)
    assert store.count_documents() == 4


def test_removed_article_is_gone(store: Store) -> None:
    one, two = build_article("one", "Rest the shin."), build_article("two", "Ice the knee.")
    sync(store, [one, two])
    sync(store, [two])
    assert set(store.read_records()) == {"two"}
    assert store.count_documents() == 2


def test_run_after_one_that_died_before_publishing_completes_it(store: Store) -> None:
    article = build_article("one", "Rest the shin.", "Ice the knee.")

    class PowerCutError(Exception):
        pass

    def cut(done: int, total: int) -> None:
        raise PowerCutError

    with pytest.raises(PowerCutError):
        sync(store, [article], on_progress=cut)
    assert store.read_records() == {}
    sync(store, [article])
    assert store.count_documents() == 4


def test_leftovers_of_an_article_that_never_came_are_swept_up(store: Store) -> None:
    gone = build_article("gone", "Run a week.")
    sync(store, [gone])
    store.withdraw(["gone"])
    report = sync(store, [build_article("one", "Rest the shin.")])
    assert report.dropped == 2


def test_progress_counts_up_to_the_total(store: Store) -> None:
    seen: list[tuple[int, int]] = []
    texts = [f"Rest the shin {number}." for number in range(70)]
    article = build_article("one", *texts)
    # Each passage has three texts: a sentence, a question, itself.
    sync(store, [article], on_progress=lambda *pair: seen.append(pair), batch_texts=150)
    assert seen == [(50, 70), (70, 70)]


def test_bar_of_a_first_start_moves_often() -> None:
    seen: list[float] = []
    sync(
        MemoryStore(),
        read_articles(CURATED_ARTICLES),
        on_progress=lambda done, total: seen.append(done / total),
    )
    steps = [after - before for before, after in pairwise([0.0, *seen])]
    assert max(steps) < 0.2


def test_index_of_another_model_is_rebuilt_and_says_so(tmp_path: Path) -> None:
    sync(ChromaStore(tmp_path, WordEmbeddings(), model="old"), [build_article("one", "Rest.")])
    store = ChromaStore(tmp_path, WordEmbeddings(), model="new")
    assert "another model or version" in store.rebuilt
    assert store.read_records() == {}


def test_damaged_index_is_rebuilt_and_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    folder.mkdir()
    (folder / "chroma.sqlite3").write_bytes(b"not a database" * 100)
    store = ChromaStore(folder, WordEmbeddings(), model="words")
    assert "damaged" in store.rebuilt
    assert sync(store, [build_article("one", "Rest the shin.")]).added == 1


def test_reader_never_sees_a_passage_that_is_not_published(tmp_path: Path) -> None:
    embeddings = WordEmbeddings()
    store = ChromaStore(tmp_path, embeddings, model="words")
    sync(store, [build_article("one", "Rest the shin.")])
    store.withdraw(["one"])
    assert Library(store).find_near(embeddings.embed_query("shin"), limit=5) == []


def test_note_and_caution_come_back_from_the_index_as_they_were(tmp_path: Path) -> None:
    store = ChromaStore(tmp_path, WordEmbeddings(), model="words")
    (plain,) = build_article("one", "Ice the shin.").paragraphs
    cautions = (Caution("Wrap ice; “never” on numb skin.", (0,)), Caution("See a doctor."))
    said = replace(plain, note="One source alone.", cautions=cautions)
    sync(store, [replace(build_article("one"), paragraphs=(said,))])
    (stored,) = Library(store).read_all()
    passage = stored.passage
    assert (passage.note, passage.cautions) == (said.note, said.cautions)


def test_library_finds_the_nearest_passage_with_its_sentence_vectors(tmp_path: Path) -> None:
    embeddings = WordEmbeddings()
    store = ChromaStore(tmp_path, embeddings, model="words")
    sync(store, [build_article("one", "Rest the shin. Ice it.", "Massage the calf.")])
    hit = Library(store).find_near(embeddings.embed_query("rest my shin"), limit=1)[0]
    assert hit.stored.passage.text == "Rest the shin. Ice it."
    assert hit.stored.vectors.shape == (2, 9)
    assert hit.stored.vectors[0] @ embeddings.embed_query("rest shin") == pytest.approx(1, abs=0.01)
