"""Which files are held out together: voices differ by file, so files are never torn apart."""

from collections.abc import Sequence

from assistant.second_reader.conversations import Conversation


def split_folds(conversations: Sequence[Conversation], count: int) -> tuple[frozenset[str], ...]:
    """The file names in `count` groups, harmless talk spread first so that each group has some."""
    files = sorted({c.file for c in conversations})
    if not 2 <= count <= len(files):
        raise ValueError(f"{count} folds of {len(files)} files: give 2 to {len(files)}")
    harmless = {name: sum(c.file == name and c.level == 0 for c in conversations) for name in files}
    sizes = {name: sum(c.file == name for c in conversations) for name in files}
    folds: list[list[str]] = [[] for _ in range(count)]
    for name in sorted(files, key=lambda name: (-harmless[name], -sizes[name], name)):
        weights = harmless if harmless[name] else sizes
        min(folds, key=lambda fold: sum(weights[other] for other in fold)).append(name)
    return tuple(frozenset(fold) for fold in folds)
