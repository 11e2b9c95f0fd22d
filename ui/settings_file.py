"""The file of settings, `footnote.toml` in the data folder, as it stands there.

Apart from `ui.settings`, which takes longer to import than `footnote screen` takes to read.
"""

import os
import tomllib
from pathlib import Path
from typing import Any

FILE = "footnote.toml"


def find_default_home() -> Path:
    """The data folder where none is set."""
    import platformdirs

    return Path(platformdirs.user_data_dir("footnote", appauthor=False))


def find_file() -> Path:
    """Where the file is, or would be."""
    home = os.environ.get("FOOTNOTE_HOME")
    return (Path(home) if home else find_default_home()) / FILE


def read_file(path: Path) -> dict[str, Any]:
    """What it sets, nothing where there is none; raises `OSError` for no TOML."""
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise OSError(f"{path}: can't be read as TOML: {error}") from None
