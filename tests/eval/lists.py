"""Lists of texts for people to read and add to: one a line, with comments."""

from pathlib import Path


def read_lines(path: Path) -> list[str]:
    """The lines of a list, without its comments."""
    lines = map(str.strip, path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]
