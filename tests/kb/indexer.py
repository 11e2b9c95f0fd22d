"""An indexer to kill: `python -m tests.kb.indexer FOLDER ARTICLES SEED` syncs made-up articles.

Each text takes a moment to embed, so that there is time to be killed in. The store is the real one.
"""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock

from kb.articles import Article
from kb.shelf import name_article
from kb.store import ChromaStore
from kb.sync import sync
from tests.fakes import WordEmbeddings, build_article

PASSAGES = 12
MOMENT_SECONDS = 0.0004


class SlowEmbeddings(WordEmbeddings):
    """Vectors of words, at leisure."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        time.sleep(MOMENT_SECONDS * len(texts))
        return super().embed_documents(texts)


def build_articles(count: int, seed: int) -> Sequence[Article]:
    """`count` articles, every third one a practice's; another seed edits and moves some of them."""
    return [_build_article(number, seed) for number in range(seed % 3, count)]


def run(folder: Path, count: int, seed: int) -> None:
    """One run, as `footnote index` makes it: alone, with a client of its own."""
    with FileLock(folder.with_suffix(".lock")):
        store = ChromaStore(folder, SlowEmbeddings(), model="words")
        sync(store, build_articles(count, seed), batch_texts=60)
        store.close()


def _build_article(number: int, seed: int) -> Article:
    slug = f"article-{number}"
    # Whole articles keep their words from one seed to the next, others change in part.
    edited = seed if number % 2 else 0
    texts = [
        f"Rest the {part} of article {number} for week {week}, edition {edited * (week % 2)}."
        for week, part in enumerate(("shin", "calf", "knee") * (PASSAGES // 3))
    ]
    article = build_article(name_article("anna", slug) if number % 3 == 0 else slug, *texts)
    return Article(article.source, article.paragraphs, digest=f"{slug} {edited}")


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
