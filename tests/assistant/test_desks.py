"""Shelves as a visitor meets them: own articles, nobody else's, and the newest of them."""

from pathlib import Path
from typing import Any

import pytest

from assistant.contract import Reply
from assistant.desks import Desks
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening
from assistant.reply import Assistant
from kb.articles import Article
from kb.library import Library
from kb.shelf import SHARED, Shelf, name_article
from kb.store import ChromaStore
from kb.sync import sync
from kb.vocabulary import load_vocabulary
from tests.fakes import WordEmbeddings, build_article

ONE = build_article("one", "Rest the shin for a week.")
ANNA = build_article(name_article("anna", "knee"), "Ice the knee after a run.", subject="Knee")
BEN = build_article(name_article("ben", "knee"), "Massage the knee with zebra oil.", subject="Zoo")
ASKED = "how do I ice my knee after a run?"


@pytest.fixture
def store(tmp_path: Path) -> ChromaStore:
    store = ChromaStore(tmp_path, WordEmbeddings(), model="words")
    sync(store, [ONE, ANNA, BEN])
    return store


@pytest.fixture
def assistant(store: ChromaStore) -> Assistant:
    return build_assistant(store)


def build_assistant(store: ChromaStore) -> Assistant:
    return Assistant(
        Library(store.reopen()),
        WordEmbeddings(),
        load_vocabulary(),
        model="words",
        screening=lambda turns, country: Screening(
            level=Level.NONE, findings=(), advice=None, version="v", error=None
        ),
    )


def cited(reply: Reply) -> set[str]:
    return {citation.article for citation in reply.citations}


def publish(store: ChromaStore, *articles: Article) -> None:
    """As another process does: through a client of its own."""
    fresh = store.reopen()
    sync(fresh, articles)
    fresh.close()


def test_own_article_is_cited_by_its_practice(assistant: Assistant) -> None:
    reply = assistant.reply([ASKED], shelf=Shelf("anna", shared=False))
    assert cited(reply) == {"practice/anna/knee"}
    citation = reply.citations[0]
    assert citation.passage[citation.start : citation.end] == "Ice the knee after a run."


@pytest.mark.parametrize("shelf", [SHARED, Shelf("ben"), Shelf("nobody"), Shelf(shared=False)])
def test_another_practices_words_are_nowhere_in_a_reply(shelf: Shelf, assistant: Assistant) -> None:
    for asked in (ASKED, "zebra oil", "what do you charge?"):
        assert "practice/anna" not in repr(assistant.reply([asked], shelf=shelf))
        if shelf != Shelf("ben"):
            assert "zebra oil." not in repr(assistant.reply([asked], shelf=shelf)).lower()
            assert "Zoo" not in repr(assistant.reply([asked], shelf=shelf))


def test_unknown_practice_has_the_shared_articles_or_none(assistant: Assistant) -> None:
    asked = "how long should I rest my shin, a week?"
    shared = assistant.reply([asked])
    assert assistant.reply([asked], shelf=Shelf("nobody")) == shared
    alone = assistant.reply([asked], shelf=Shelf("nobody", shared=False))
    assert not alone.answered
    assert alone.suggestions == ()
    assert "no articles here yet" in alone.text


def test_receipt_is_of_the_shelf(assistant: Assistant, store: ChromaStore) -> None:
    for shelf in (SHARED, Shelf("anna"), Shelf("anna", shared=False)):
        receipt = assistant.reply([ASKED], shelf=shelf).receipt
        assert receipt.knowledge == Library(store, shelf).version


def test_own_shelf_that_does_not_cover_it_names_its_own_articles(assistant: Assistant) -> None:
    reply = assistant.reply(["what do you charge?"], shelf=Shelf("anna", shared=False))
    assert not reply.answered
    assert ANNA.source.title in reply.text


def test_what_another_process_publishes_is_in_the_next_answer(
    assistant: Assistant, store: ChromaStore
) -> None:
    shelf = Shelf("anna", shared=False)
    assert cited(assistant.reply([ASKED], shelf=shelf)) == {ANNA.slug}
    new = build_article(ANNA.slug, "Run a week without ice for the knee.", subject="Knee")
    publish(store, ONE, new, BEN)
    reply = assistant.reply([ASKED], shelf=shelf)
    assert [s.text for s in reply.sentences] == ["Run a week without ice for the knee."]
    publish(store, ONE, BEN)
    assert not assistant.reply([ASKED], shelf=shelf).answered


class Builder:
    """Builds answerers that answer nothing, and counts them."""

    def __init__(self) -> None:
        self.built = 0

    def __call__(self, _: Library) -> Any:
        self.built += 1
        return object()


def test_answerer_is_kept_where_its_articles_did_not_change(store: ChromaStore) -> None:
    builder = Builder()
    desks = Desks(Library(store.reopen()), builder)
    publish(store, ONE, ANNA)
    desks.find(SHARED)
    assert builder.built == 1
    publish(store, build_article("one", "Ice the knee after a run."), ANNA)
    desks.find(SHARED)
    assert builder.built == 2


def test_version_for_a_red_flag_is_the_one_at_hand_and_nothing_is_made_ready(
    store: ChromaStore,
) -> None:
    builder = Builder()
    library = Library(store.reopen())
    desks = Desks(library, builder)
    publish(store, build_article("one", "Ice the knee after a run."), ANNA)
    assert desks.find_version(SHARED) == library.version
    assert desks.find_version(Shelf("nobody")) == library.version
    assert desks.find_version(Shelf("anna")) == ""
    own = desks.find(Shelf("anna")).library.version
    built = builder.built
    publish(store, ONE, BEN)
    assert desks.find_version(Shelf("anna")) == own
    assert builder.built == built


def test_only_the_latest_shelves_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.desks.MOST", 2)
    store = ChromaStore(tmp_path, WordEmbeddings(), model="words")
    names = ("a", "b", "c")
    sync(store, [ONE, *(build_article(name_article(n, "knee"), "Ice the knee.") for n in names)])
    builder = Builder()
    desks = Desks(Library(store.reopen()), builder)
    shelves = [Shelf(name, shared=False) for name in names]
    assert all(desks.find(shelf) for shelf in shelves)
    assert [desks.find_at_hand(shelf) is not None for shelf in shelves] == [False, True, True]
    assert builder.built == 1 + len(names)


def test_settled_assistant_says_when_it_no_longer_knows_all_and_reads_nothing_anew(
    assistant: Assistant, store: ChromaStore
) -> None:
    assistant.settle()
    before = assistant.reply([ASKED])
    ready = [assistant.is_ready_for(shelf) for shelf in (SHARED, Shelf("cy"), Shelf("anna"))]
    publish(store, build_article("one", "Ice the knee after a run."), ANNA)
    assert ready == [True, True, False]
    assert not assistant.is_ready_for(SHARED)
    assert assistant.reply([ASKED]) == before
