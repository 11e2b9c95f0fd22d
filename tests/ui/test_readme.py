"""The room's README names every module."""

import re
from pathlib import Path

import pytest

ROOM = Path(__file__).parents[2] / "ui"
ROWS = re.findall(r"^\| (`.+?) \|", (ROOM / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
NAMED = {name for row in ROWS for name in re.findall(r"`([^`]+)`", row)}
MODULES = sorted(path.name for path in ROOM.glob("*.py") if path.name != "__init__.py")
FOLDERS = sorted(f"{path.parent.name}/" for path in ROOM.glob("*/__init__.py"))


@pytest.mark.parametrize("name", [*MODULES, *FOLDERS])
def test_module_stands_in_the_rooms_table(name: str) -> None:
    assert name in NAMED
