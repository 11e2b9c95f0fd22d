"""A practice whose shelf is empty."""

from pathlib import Path

import pytest

from tests.fakes import WordEmbeddings
from ui import wiring
from ui.practices.files import write_practice
from ui.settings import Settings


@pytest.fixture(autouse=True)
def _practice() -> None:
    write_practice(Settings().home, "ellwood", 'name = "Ellwood Massage"')


@pytest.fixture(autouse=True)
def _words_for_vectors(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is stored is indexed at once; these tests don't need the model for that."""
    monkeypatch.setattr(wiring, "MiniLMEmbeddings", WordEmbeddings)


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "home" / "practices" / "ellwood" / "articles"
