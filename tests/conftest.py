"""What every test shares: a data folder of its own, no way out, and one real index for all."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the data folder of whoever runs it."""
    monkeypatch.setenv("FOOTNOTE_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="session")
def real_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the index of the real articles by the real model, built once."""
    from kb.articles import read_articles
    from kb.embedding import MiniLMEmbeddings
    from ui.settings import Settings
    from ui.wiring import ARTICLES, open_store, sync_index

    home = tmp_path_factory.mktemp("real") / "home"
    settings = Settings(home=home)
    sync_index(settings, open_store(settings, MiniLMEmbeddings()), read_articles(ARTICLES))
    return home
