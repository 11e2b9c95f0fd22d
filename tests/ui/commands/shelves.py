"""A practice's shelf, and the commands that fill and look at it."""

from pathlib import Path

from kb.store import ChromaStore
from tests.fakes import WordEmbeddings
from ui import cli
from ui.settings import Settings

PAGES = Path(__file__).parents[2] / "kb" / "importing" / "pages"
PAGE = str(PAGES / "wordpress.html")
OURS = ("--practice", "ellwood")


def run(*arguments: str) -> int:
    """The exit status of `footnote` with these arguments."""
    return cli.main(list(arguments))


def list_files(shelf: Path) -> list[str]:
    """The names of the files on a shelf."""
    return sorted(path.name for path in shelf.iterdir()) if shelf.exists() else []


def count_indexed() -> dict[str, int]:
    """How many passages the index holds of each article."""
    store = ChromaStore(Settings().home / "index", WordEmbeddings(), model="words")
    return {slug: len(record.passages) for slug, record in store.read_records().items()}
