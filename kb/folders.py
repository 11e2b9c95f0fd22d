"""Folders for our own data: whatever of the path isn't there yet is made for its user alone."""

from pathlib import Path


def make_private(folder: Path) -> None:
    """Make it, and those around it that are missing, closed to other users; raises `OSError`."""
    # `mkdir(parents=True)` gives its mode to the last folder only.
    for each in reversed([folder, *folder.parents]):
        if not each.is_dir():
            each.mkdir(mode=0o700, exist_ok=True)
