"""Shelves in a real store: what stands on one is never seen from another, whoever has more."""

from pathlib import Path

import pytest

from kb.articles import Article
from kb.library import Library
from kb.shelf import SHARED, Shelf, name_article, practice_of
from kb.store import ChromaStore
from kb.sync import sync
from tests.fakes import WordEmbeddings, build_article

ANNA, BEN = name_article("anna", "knee"), name_article("ben", "knee")


def build_store(folder: Path, *articles: Article) -> ChromaStore:
    store = ChromaStore(folder, WordEmbeddings(), model="words")
    sync(store, articles)
    return store


def find_texts(store: ChromaStore, shelf: Shelf, question: str, *, limit: int = 5) -> list[str]:
    hits = Library(store, shelf).find_near(WordEmbeddings().embed_query(question), limit=limit)
    return [hit.stored.passage.text for hit in hits]


@pytest.mark.parametrize(
    ("shelf", "texts"),
    [
        (SHARED, {"Ice the knee."}),
        (Shelf("anna"), {"Ice the knee.", "Rest the knee."}),
        (Shelf("anna", shared=False), {"Rest the knee."}),
        (Shelf("ben", shared=False), {"Massage the knee."}),
        (Shelf("nobody"), {"Ice the knee."}),
        (Shelf("nobody", shared=False), set()),
    ],
    ids=["shared", "own and shared", "own", "another's", "unknown", "unknown alone"],
)
def test_search_finds_what_stands_on_the_shelf(
    shelf: Shelf, texts: set[str], tmp_path: Path
) -> None:
    store = build_store(
        tmp_path,
        build_article("one", "Ice the knee."),
        build_article(ANNA, "Rest the knee."),
        build_article(BEN, "Massage the knee."),
    )
    assert set(find_texts(store, shelf, "knee")) == texts
    assert {p.passage.text for p in Library(store, shelf).read_all()} == texts


def test_thousand_near_passages_of_one_practice_crowd_out_nobody(tmp_path: Path) -> None:
    crowd = [f"Ice the knee, knee and knee {number}." for number in range(1000)]
    store = build_store(
        tmp_path,
        build_article("one", "Ice the knee and rest."),
        build_article(ANNA, "Rest the calf and the knee for a week."),
        build_article(BEN, *crowd),
    )
    assert find_texts(store, SHARED, "ice knee", limit=3) == ["Ice the knee and rest."]
    assert len(find_texts(store, Shelf("anna"), "ice knee", limit=3)) == 2


def test_version_is_of_the_shelf_alone(tmp_path: Path) -> None:
    one = build_article("one", "Ice the knee.")
    store = build_store(tmp_path, one, build_article(ANNA, "Rest the knee."))
    before = [Library(store, shelf).version for shelf in (SHARED, Shelf("anna"))]
    sync(store, [one, build_article(ANNA, "Rest the calf.")])
    after = [Library(store, shelf).version for shelf in (SHARED, Shelf("anna"))]
    assert before[0] == after[0]
    assert before[1] != after[1]


def test_sync_of_one_practice_touches_no_other(tmp_path: Path) -> None:
    store = build_store(tmp_path, build_article("one", "Ice."), build_article(ANNA, "Rest."))
    report = sync(store, [build_article(BEN, "Massage.")], practice="ben")
    assert (report.added, report.kept, report.dropped) == (1, 0, 0)
    assert set(store.read_records()) == {"one", ANNA, BEN}


def test_practice_without_articles_left_leaves_nothing_behind(tmp_path: Path) -> None:
    store = build_store(tmp_path, build_article("one", "Ice."), build_article(ANNA, "Rest."))
    sync(store, [], practice="anna")
    assert store.find_practices() == [""]
    assert set(store.read_records()) == {"one"}


def test_name_tells_the_practice() -> None:
    assert practice_of("practice/anna/knee") == "anna"
    assert practice_of("knee") == ""
