"""The one module that knows the concrete classes: settings in, a ready assistant out."""

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from filelock import FileLock, Timeout
from tqdm import tqdm

from assistant.guard import load_guard
from assistant.planes import load_planes
from assistant.reply import Assistant
from assistant.retrieval.retriever import FootnoteRetriever
from assistant.writing.building import build_writing
from kb.articles import CURATED_ARTICLES, Article, read_articles
from kb.client import make_folder, writing
from kb.embedding import MiniLMEmbeddings
from kb.english import read_common_words
from kb.library import Library
from kb.own_articles import read_own_articles
from kb.store import ChromaStore
from kb.sync import SyncReport, sync
from kb.threads import use_one_thread
from kb.vocabulary import load_vocabulary
from ui.settings import Settings

PATIENCE_SECONDS = 2.0


def open_store(settings: Settings, embeddings: MiniLMEmbeddings) -> ChromaStore:
    """The index, in the data folder or on a server; says on standard error when an old one was
    thrown away."""
    make_folder(settings.home)
    with _lock(settings):
        store = ChromaStore(settings.index_place, embeddings, model=embeddings.name)
    if store.rebuilt:
        print(f"footnote: {store.rebuilt}", file=sys.stderr)
    return store


def read_all_articles(settings: Settings) -> tuple[Article, ...]:
    """The curated articles and every practice's own; a broken one of these is named, no more."""
    return (*read_articles(CURATED_ARTICLES), *_read_own(settings))


def sync_index(
    settings: Settings,
    store: ChromaStore,
    articles: Sequence[Article],
    *,
    practice: str | None = None,
) -> SyncReport:
    """Bring the index up to the articles, one process at a time, with a bar when there is work.

    With `practice`, the articles are that practice's, and no others are looked at.
    """
    with (
        _lock(settings),
        writing(settings.index_place),
        tqdm(desc="indexing", unit=" passages", file=sys.stderr, delay=0.1, leave=False) as bar,
    ):

        def advance(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        # Another process may have written since `store` was opened.
        fresh = store.reopen()
        try:
            return sync(fresh, articles, practice=practice, on_progress=advance)
        finally:
            fresh.close()


def sync_practice(settings: Settings, practice: str) -> SyncReport:
    """Bring the index up to one practice's own articles, and look at no others."""
    store = open_store(settings, MiniLMEmbeddings())
    return sync_index(settings, store, _read_own(settings, [practice]), practice=practice)


def build_assistant(settings: Settings) -> Assistant:
    """Everything wired up, the index current; raises `KnowledgeError` or `ProviderError`.

    From then on numpy computes with one thread in this process.
    """
    use_one_thread()
    articles = read_all_articles(settings)
    embeddings, vocabulary = MiniLMEmbeddings(), load_vocabulary()
    # First, because a model that isn't there is said at once, before any slow work.
    written = build_writing(
        settings.llm,
        url=settings.llm_url,
        seconds=settings.llm_seconds,
        encode=embeddings.embed_query,
        find_sources=vocabulary.source_names.find_ids,
    )
    store = open_store(settings, embeddings)
    sync_index(settings, store, articles)
    guard = load_guard()
    assistant = Assistant(
        Library(store),
        embeddings,
        vocabulary,
        model=embeddings.name,
        screening=guard.screen,
        reader=guard.reader_status,
        planes=load_planes(embeddings.name),
        common_words=read_common_words(),
        rewrite=written.rewrite,
        complete=written.complete,
    )
    # Nothing built so far is garbage: looking through all of it again and again would make some
    # answers late.
    gc.freeze()
    return assistant


def build_retriever(settings: Settings) -> FootnoteRetriever:
    """The retriever alone, for other LangChain code; it knows nothing of red flags."""
    return build_assistant(settings.model_copy(update={"llm": ""})).retriever


def _read_own(settings: Settings, practices: Sequence[str] | None = None) -> tuple[Article, ...]:
    own = read_own_articles(settings.home, practices)
    for problem in own.problems:
        print(f"footnote: {problem}", file=sys.stderr)
    return own.articles


@contextmanager
def _lock(settings: Settings) -> Iterator[None]:
    """Only one process writes the index; one that waits for another says so."""
    lock = FileLock(settings.home / "index.lock")
    try:
        lock.acquire(timeout=PATIENCE_SECONDS)
    except Timeout:
        print("footnote: waiting for another run on the same index", file=sys.stderr)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
