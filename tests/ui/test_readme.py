"""The room's README names every module that has no README nearer by."""

import re
from pathlib import Path

import pytest

ROOM = Path(__file__).parents[2] / "ui"
ROWS = re.findall(r"^\| (`.+?) \|", (ROOM / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
NAMED = {name for row in ROWS for name in re.findall(r"`([^`]+)`", row)}
TOLD_HERE = (ROOM, ROOM / "pages", ROOM / "server")
FILES = [path.name for folder in TOLD_HERE for path in folder.glob("*.py")]
MODULES = sorted(set(FILES) - {"__init__.py"})
FOLDERS = sorted(f"{path.parent.name}/" for path in ROOM.glob("*/__init__.py"))


@pytest.mark.parametrize("name", [*MODULES, *FOLDERS])
def test_module_stands_in_the_rooms_table(name: str) -> None:
    assert name in NAMED
