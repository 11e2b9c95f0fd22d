"""The one module that knows the concrete classes: settings in, a ready assistant out."""

import gc
import sys
from collections.abc import Iterable, Sequence

from filelock import FileLock
from tqdm import tqdm

from assistant.abstention import load_manner
from assistant.alignment.aligner import load_aligner
from assistant.guard import load_guard
from assistant.red_flags.screening import warm_up
from assistant.reply import Assistant
from assistant.retrieval import FootnoteRetriever
from assistant.writing.building import build_rewrite
from kb.articles import Article, read_articles
from kb.embedding import MiniLMEmbeddings
from kb.english import read_common_words
from kb.library import Library, hash_records, read_all_records
from kb.own_articles import read_everyones_articles, read_own_articles
from kb.shelf import Shelf
from kb.store import ChromaStore, find_owners, forget_clients
from kb.sync import SyncReport, sync
from kb.vocabulary import load_vocabulary
from ui.settings import ARTICLES as ARTICLES
from ui.settings import Settings


class IndexedLibraries:
    """The libraries of the index in the data folder, by shelf."""

    def __init__(self, settings: Settings, embeddings: MiniLMEmbeddings) -> None:
        self._settings = settings
        self._embeddings = embeddings

    def open(self, shelf: Shelf) -> Library:
        """The shelf as it is now, whichever process wrote it."""
        forget_clients()
        return Library(*self._open_stores(shelf))

    def read_version(self, shelf: Shelf) -> str:
        """What a library opened now would have for its version."""
        return hash_records(read_all_records(self._open_stores(shelf)))

    def _open_stores(self, shelf: Shelf) -> list[ChromaStore]:
        return [open_store(self._settings, self._embeddings, owner=o) for o in shelf.owners]


def open_store(settings: Settings, embeddings: MiniLMEmbeddings, *, owner: str = "") -> ChromaStore:
    """An owner's index in the data folder; says on standard error when an old one was dropped."""
    store = ChromaStore(settings.index_folder, embeddings, model=embeddings.name, owner=owner)
    if store.rebuilt:
        print(f"footnote: {store.rebuilt}", file=sys.stderr)
    return store


def sync_index(settings: Settings, store: ChromaStore, articles: Sequence[Article]) -> SyncReport:
    """Bring a store up to the articles, one process at a time, with a bar when there is work."""
    with (
        FileLock(settings.home / "index.lock"),
        tqdm(desc="indexing", unit=" passages", file=sys.stderr, delay=0.1, leave=False) as bar,
    ):

        def advance(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        return sync(store, articles, on_progress=advance)


def sync_everything(settings: Settings, embeddings: MiniLMEmbeddings) -> SyncReport:
    """Bring the whole index up to the curated articles and every practice's own."""
    shared = sync_index(settings, open_store(settings, embeddings), read_articles(ARTICLES))
    folders = [own.practice for own in read_everyones_articles(settings.home)]
    indexed = find_owners(settings.index_folder, embeddings, model=embeddings.name)
    owners = sorted({*folders, *indexed})
    return add_reports([shared, *(sync_practice(settings, embeddings, each) for each in owners)])


def sync_practice(settings: Settings, embeddings: MiniLMEmbeddings, practice: str) -> SyncReport:
    """Bring a practice's index up to its articles; a broken file is named and stops no other."""
    own = read_own_articles(settings.home, practice)
    for problem in own.problems:
        print(f"footnote: {problem}", file=sys.stderr)
    store = open_store(settings, embeddings, owner=practice)
    report = sync_index(settings, store, own.articles)
    if not own.articles:
        store.drop()
    return report


def add_reports(reports: Iterable[SyncReport]) -> SyncReport:
    """One report of several runs."""
    done = list(reports)
    return SyncReport(
        added=sum(each.added for each in done),
        kept=sum(each.kept for each in done),
        dropped=sum(each.dropped for each in done),
    )


def build_assistant(settings: Settings) -> Assistant:
    """Everything wired up, the index current; raises `KnowledgeError` or `ProviderError`."""
    embeddings, vocabulary = MiniLMEmbeddings(), load_vocabulary()
    # First, because a model that isn't there is said at once, before any slow work.
    rewrite = build_rewrite(
        settings.llm,
        url=settings.llm_url,
        seconds=settings.llm_seconds,
        encode=embeddings.embed_query,
        find_sources=vocabulary.source_names.find_ids,
    )
    sync_everything(settings, embeddings)
    guard = load_guard()
    warm_up()
    assistant = Assistant(
        IndexedLibraries(settings, embeddings),
        embeddings,
        vocabulary,
        model=embeddings.name,
        screening=guard.screen,
        reader=guard.reader_status,
        aligner=load_aligner(embeddings.name),
        manner=load_manner(embeddings.name),
        common_words=read_common_words(),
        rewrite=rewrite,
    )
    # Nothing built so far is garbage: looking through all of it again and again would make some
    # answers late.
    gc.freeze()
    return assistant


def build_retriever(settings: Settings) -> FootnoteRetriever:
    """The retriever alone, for other LangChain code; it knows nothing of red flags."""
    return build_assistant(settings.model_copy(update={"llm": ""})).retriever
