"""The index on a Chroma server: the same replies as embedded, and the server gone and back."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

from assistant.contract import Reply
from assistant.planes import load_planes
from assistant.reply import Assistant
from kb.articles import CURATED_ARTICLES, Article, read_articles
from kb.client import open_client
from kb.english import read_common_words
from kb.errors import StoreAddressError, StoreTakenError, StoreUnreachableError
from kb.library import Library
from kb.own_articles import read_own_articles
from kb.places import ChromaServer, read_address
from kb.shelf import SHARED, Shelf
from kb.store import ChromaStore
from kb.sync import sync
from kb.vocabulary import load_vocabulary
from tests.bench.processes import find_free_port
from tests.eval.unguarded import let_pass
from tests.fakes import WordEmbeddings, build_article
from tests.faults.chroma import RunningChroma
from tests.kb.practices import shelve
from ui import cli
from ui.chat import Chat, answer_chat
from ui.errors import RefusedError
from ui.web import build_web_app

if TYPE_CHECKING:
    from kb.embedding import MiniLMEmbeddings

QUESTIONS = (
    "What helps shin splints?",
    "How often should a runner have a massage?",
    "My knee hurts on the outside going downhill",
    "Is it ok to run with a sore Achilles?",
    "What causes plantar fasciitis?",
    "How hard should I press with a foam roller?",
    "Which muscles does a therapist work on for hip pain?",
    "my legs are wrecked after a long run",
    "Should I ice or heat a pulled calf?",
    "When may I run again after a hamstring strain?",
    "How do I know a massage was too deep?",
    "What should I do the day after a marathon?",
    "Does stretching prevent injuries?",
    "Why is my lower back sore after hills?",
    "What are the signs of a stress fracture?",
    "How many times should I raise my heels?",
    "Who should I see for foot pain that stays?",
    "What shoes help with shin pain?",
    "Do the articles agree on ice?",
    "Which laptop should I buy?",
)
OF_A_PRACTICE = (
    "why do my knees hurt going downstairs",
    "when should I have my last massage before a marathon",
    "what helps cramp in a long race",
    *QUESTIONS[:3],
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningChroma]:
    """A server whose index is empty."""
    with RunningChroma(tmp_path / "chroma", port=find_free_port()) as running:
        yield running


def answer_from(store: ChromaStore, embeddings: "MiniLMEmbeddings") -> Assistant:
    return Assistant(
        Library(store),
        embeddings,
        load_vocabulary(),
        model=embeddings.name,
        screening=let_pass,
        planes=load_planes(embeddings.name),
        common_words=read_common_words(),
    )


@dataclass(frozen=True)
class Home:
    """A data folder whose index holds the shared articles and those of a practice."""

    folder: Path
    articles: tuple[Article, ...]

    @property
    def index(self) -> Path:
        return self.folder / "index"


@pytest.fixture(scope="module")
def home(
    real_home: Path, real_embeddings: "MiniLMEmbeddings", tmp_path_factory: pytest.TempPathFactory
) -> Home:
    folder = tmp_path_factory.mktemp("both")
    shutil.copytree(real_home / "index", folder / "index")
    shelve(folder, "anna")
    articles = (*read_articles(CURATED_ARTICLES), *read_own_articles(folder).articles)
    store = ChromaStore(folder / "index", real_embeddings, model=real_embeddings.name)
    assert sync(store, articles).added > 0
    store.close()
    return Home(folder, articles)


def test_replies_are_those_of_the_embedded_index_and_the_server_may_go_and_come_back(
    home: Home, real_embeddings: "MiniLMEmbeddings", tmp_path: Path
) -> None:
    # The same files serve both: a server's folder has the embedded index's form.
    shutil.copytree(home.index, tmp_path / "chroma")
    embedded = answer_from(
        ChromaStore(home.index, real_embeddings, model=real_embeddings.name), real_embeddings
    )
    with RunningChroma(tmp_path / "chroma", port=find_free_port()) as server:
        store = ChromaStore(
            read_address(server.address), real_embeddings, model=real_embeddings.name
        )
        assert sync(store, home.articles).is_unchanged
        assistant = answer_from(store, real_embeddings)
        client = TestClient(build_web_app(assistant, [], find_missing=assistant.find_missing))

        def ask(question: str, shelf: Shelf = SHARED) -> Reply:
            return answer_chat(assistant, Chat((question,), "GB"), shelf=shelf)

        def is_the_same(question: str, shelf: Shelf = SHARED) -> bool:
            expected = embedded.reply([question], shelf=shelf)
            return ask(question, shelf).to_json() == expected.to_json()

        assert all(is_the_same(question) for question in QUESTIONS)
        for shelf in (Shelf("anna"), Shelf("anna", shared=False)):
            assert all(is_the_same(question, shelf) for question in OF_A_PRACTICE)
        assert client.get("/api/ready").status_code == 200

        server.kill()
        for question in QUESTIONS[:3]:
            with pytest.raises(RefusedError) as gone:
                ask(question)
            assert gone.value.status == 503
        told = client.get("/api/ready")
        assert (told.status_code, told.json()["missing"]) == (503, ["articles"])
        server.start()
        assert all(is_the_same(question) for question in QUESTIONS[:3])
        told = client.get("/api/ready")
        assert (told.status_code, told.json()["missing"]) == (200, [])


def test_articles_are_indexed_changed_and_dropped_as_in_a_folder(server: RunningChroma) -> None:
    store = ChromaStore(read_address(server.address), WordEmbeddings(), model="words")
    first, second = build_article("one", "Ice the shin."), build_article("two", "Rest the calf.")
    assert sync(store, [first, second]).added == 2
    assert sync(store, [first, second]).is_unchanged
    report = sync(store, [build_article("one", "Run on the shin.")])
    assert (report.added, report.dropped) == (1, 4)
    # Another process sees the same.
    other = ChromaStore(read_address(server.address), WordEmbeddings(), model="words")
    assert list(Library(other).sources) == ["one"]


def test_index_of_another_model_is_built_anew_and_said(server: RunningChroma) -> None:
    place = read_address(server.address)
    sync(ChromaStore(place, WordEmbeddings(), model="old"), [build_article("one", "Ice.")])
    store = ChromaStore(place, WordEmbeddings(), model="new")
    assert "another model" in store.rebuilt
    assert not store.read_records()


def test_index_built_anew_leaves_what_others_keep_on_the_server(server: RunningChroma) -> None:
    place = read_address(server.address)
    client, _ = open_client(place)
    client.create_collection("recipes").add(ids=["soup"], documents=["Salt."], embeddings=[[1.0]])
    sync(ChromaStore(place, WordEmbeddings(), model="old"), [build_article("one", "Ice.")])
    assert ChromaStore(place, WordEmbeddings(), model="new").rebuilt
    assert client.get_collection("recipes").get()["ids"] == ["soup"]


@pytest.mark.parametrize("name", ["articles", "passages", "marks"])
def test_database_of_another_program_is_refused_and_left_as_it_is(
    name: str, server: RunningChroma
) -> None:
    place = read_address(server.address)
    client, _ = open_client(place)
    client.create_collection(name).add(ids=["soup"], documents=["Salt."], embeddings=[[1.0]])
    with pytest.raises(StoreTakenError, match=f"another program's data in {name}: name a database"):
        ChromaStore(place, WordEmbeddings(), model="words")
    assert [collection.name for collection in client.list_collections()] == [name]
    assert client.get_collection(name).get()["ids"] == ["soup"]


def test_server_that_is_not_there_is_one_line_and_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    port = find_free_port()
    monkeypatch.setenv("FOOTNOTE_CHROMA", f"http://127.0.0.1:{port}")
    assert cli.main(["index"]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert f"Chroma server at http://127.0.0.1:{port} doesn't answer" in error


def test_page_of_a_server_that_is_not_there_is_refused_in_one_line(tmp_path: Path) -> None:
    port = find_free_port()
    command = [sys.executable, "-m", "ui.cli", "serve", "--port", str(find_free_port())]
    environment = {
        "FOOTNOTE_HOME": str(tmp_path / "home"),
        "FOOTNOTE_CHROMA": f"http://127.0.0.1:{port}",
    }
    served = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120
    )
    assert served.returncode == 1
    assert served.stderr.count("\n") == 1
    assert f"Chroma server at http://127.0.0.1:{port} doesn't answer" in served.stderr


def test_client_of_a_server_gives_up_where_chroma_would_wait_for_ever(
    server: RunningChroma,
) -> None:
    client, _ = open_client(read_address(server.address))
    timeout = client._server._session.timeout
    assert None not in (timeout.connect, timeout.read, timeout.write, timeout.pool)


def test_writing_to_a_server_that_has_gone_is_said_and_loses_nothing(
    server: RunningChroma,
) -> None:
    place = read_address(server.address)
    store = ChromaStore(place, WordEmbeddings(), model="words")
    sync(store, [build_article("one", "Ice the shin.")])
    server.kill()
    with pytest.raises(StoreUnreachableError):
        sync(store, [build_article("one", "Run on it.")])
    server.start()
    assert list(store.read_records()) == ["one"]
    assert sync(store, [build_article("one", "Run on it.")]).added == 1


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("http://store:8000", ChromaServer("store", 8000, False)),
        ("http://store", ChromaServer("store", 8000, False)),
        ("https://api.example.org", ChromaServer("api.example.org", 443, True)),
        (
            "https://api.example.org/anna/footnote",
            ChromaServer("api.example.org", 443, True, "anna", "footnote"),
        ),
        ("http://[::1]:9000/", ChromaServer("::1", 9000, False)),
    ],
)
def test_address_of_a_server_is_read(address: str, expected: ChromaServer) -> None:
    assert read_address(address) == expected


@pytest.mark.parametrize(
    "address",
    ["store:8000", "ftp://store", "http://", "http://store:x", "http://store/one", "http://[::1"],
)
def test_what_is_no_address_is_refused_with_the_form_expected(address: str) -> None:
    with pytest.raises(StoreAddressError, match="expected http://"):
        read_address(address)


def test_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(StoreAddressError) as refused:
        read_address("http://me:hunter2@store:8000")
    assert "hunter2" not in str(refused.value)
