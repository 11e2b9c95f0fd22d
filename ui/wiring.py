"""The one module that knows the concrete classes: settings in, a ready assistant out."""

import sys
from collections.abc import Sequence

from filelock import FileLock
from tqdm import tqdm

from assistant.abstention import load_manner
from assistant.alignment.aligner import load_aligner
from assistant.guard import load_guard
from assistant.reply import Assistant
from assistant.retrieval import FootnoteRetriever
from assistant.writing.building import build_rewrite
from kb.articles import Article, read_articles
from kb.embedding import MiniLMEmbeddings
from kb.english import read_common_words
from kb.library import Library
from kb.store import ChromaStore
from kb.sync import SyncReport, sync
from kb.vocabulary import load_vocabulary
from ui.settings import ARTICLES as ARTICLES
from ui.settings import Settings


def open_store(settings: Settings, embeddings: MiniLMEmbeddings) -> ChromaStore:
    """The index in the data folder; says so on standard error when an old one was thrown away."""
    store = ChromaStore(settings.index_folder, embeddings, model=embeddings.name)
    if store.rebuilt:
        print(f"footnote: {store.rebuilt}", file=sys.stderr)
    return store


def sync_index(settings: Settings, store: ChromaStore, articles: Sequence[Article]) -> SyncReport:
    """Bring the index up to the articles, one process at a time, with a bar when there is work."""
    with (
        FileLock(settings.home / "index.lock"),
        tqdm(desc="indexing", unit=" passages", file=sys.stderr, delay=0.1, leave=False) as bar,
    ):

        def advance(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        return sync(store, articles, on_progress=advance)


def build_assistant(settings: Settings) -> Assistant:
    """Everything wired up, the index current; raises `KnowledgeError` or `ProviderError`."""
    articles = read_articles(ARTICLES)
    embeddings, vocabulary = MiniLMEmbeddings(), load_vocabulary()
    # First, because a model that isn't there is said at once, before any slow work.
    rewrite = build_rewrite(
        settings.llm,
        url=settings.llm_url,
        seconds=settings.llm_seconds,
        encode=embeddings.embed_query,
        find_sources=vocabulary.source_names.find_ids,
    )
    store = open_store(settings, embeddings)
    sync_index(settings, store, articles)
    guard = load_guard()
    return Assistant(
        Library(store),
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


def build_retriever(settings: Settings) -> FootnoteRetriever:
    """The retriever alone, for other LangChain code; it knows nothing of red flags."""
    return build_assistant(settings.model_copy(update={"llm": ""})).retriever
