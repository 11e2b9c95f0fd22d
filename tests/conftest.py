"""What every test shares: a data folder of its own, and no way out to the network."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the data folder of whoever runs it."""
    monkeypatch.setenv("FOOTNOTE_HOME", str(tmp_path / "home"))
