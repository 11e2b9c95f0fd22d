"""What every test shares: a data folder of its own, no way out, and one real index for all."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

if "PYTEST_XDIST_WORKER" in os.environ:
    # One worker per core: a model that takes every core for itself only makes the other one wait.
    os.environ.setdefault("OMP_NUM_THREADS", "1")

TESTS = Path(__file__).parent

if TYPE_CHECKING:
    from assistant.reply import Assistant
    from kb.embedding import MiniLMEmbeddings

# What starts browsers, servers and processes mostly waits. Begun first, it doesn't keep one worker
# at the end, while the other has nothing left to do.
SLOW_FOLDERS = ("ui", "faults", "guard", "bench", "eval")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Slow folders first; what stands together stays so."""
    items.sort(key=lambda item: item.path.relative_to(TESTS).parts[0] not in SLOW_FOLDERS)


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the data folder of whoever runs it."""
    monkeypatch.setenv("FOOTNOTE_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="session")
def real_embeddings() -> "MiniLMEmbeddings":
    """The real model, loaded once."""
    from kb.embedding import MiniLMEmbeddings

    return MiniLMEmbeddings()


@pytest.fixture(scope="session")
def real_home(pytestconfig: pytest.Config, real_embeddings: "MiniLMEmbeddings") -> Path:
    """A data folder with the index of the real articles by the real model.

    Kept between runs: the sync brings it up to the articles, and a fresh clone builds it. One
    worker builds it, the others wait.
    """
    from kb.articles import CURATED_ARTICLES, read_articles
    from ui.settings import Settings
    from ui.wiring import open_store, sync_index

    assert pytestconfig.cache is not None
    home = pytestconfig.cache.mkdir("real-home")
    settings = Settings(home=home)
    with FileLock(home.with_suffix(".lock")):
        sync_index(settings, open_store(settings, real_embeddings), read_articles(CURATED_ARTICLES))
    return home


@pytest.fixture(scope="session")
def unguarded(real_home: Path, real_embeddings: "MiniLMEmbeddings") -> "Assistant":
    """The assistant on the real articles with a guard that lets everything pass."""
    from assistant.planes import load_planes
    from assistant.reply import Assistant
    from kb.english import read_common_words
    from kb.library import Library
    from kb.store import ChromaStore
    from kb.vocabulary import load_vocabulary
    from tests.eval.unguarded import let_pass
    from ui.settings import Settings

    folder, model = Settings(home=real_home).index_folder, real_embeddings.name
    return Assistant(
        Library(ChromaStore(folder, real_embeddings, model=model)),
        real_embeddings,
        load_vocabulary(),
        model=model,
        screening=let_pass,
        planes=load_planes(model),
        common_words=read_common_words(),
    )
