"""`footnote serve`: the page on this machine, until told to stop.

The port is taken and answered first (`starting.py`); model, index, guard and page are built behind
it in a thread. On SIGTERM what is being answered is finished, new connections are refused, and the
process leaves within `DRAIN_SECONDS`.
"""

import contextlib
import gc
import socket
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette

from assistant.writing.completing import SECONDS as COMPLETING_SECONDS
from ui.countries import find_country
from ui.server.admission import AT_ONCE, PATIENCE_SECONDS, WAIT_SECONDS
from ui.server.connections import PatientProtocol
from ui.server.starting import Guard, Stages, Starting
from ui.settings import Settings

if TYPE_CHECKING:
    from ui.practices.noting import StoredNotes

DRAIN_SECONDS = 10
# Threads that compute hold Python's lock for so long each time the event loop wants it back, and
# it wants it back several times a request: at the usual 5 ms it hardly gets to refuse anybody.
SWITCH_SECONDS = 0.001
WARMING = ("What helps sore shins?",)
FIRST_START = "its index is built first, this once, which takes a minute or two"
LATER_START = "questions are answered in some seconds"
# A model that writes keeps an answer for seconds, most of which this machine only waits.
WRITER_WAIT_SECONDS, WRITER_AT_ONCE = 10.0, 16


def serve(settings: Settings) -> int:
    """Serve, and build what answers; raises what building raised, and `OSError` with advice when
    the port is taken."""
    sys.setswitchinterval(SWITCH_SECONDS)
    with open_listener(settings.host, settings.port) as listener:
        _announce_start(settings)
        country = find_country(settings.country)
        starting = Starting(
            lambda stages: _build(settings, stages),
            Stages("answers", "page"),
            build_guard=lambda: _build_guard(settings),
            emergency=country.emergency if country else None,
            on_failure=lambda: server.handle_exit(0, None),
            on_ready=lambda: _announce(settings),
        )
        server = build_server(starting, settings)
        server.run(sockets=[listener])
    if starting.failure:
        raise starting.failure
    return 0


def _build_guard(settings: Settings) -> Guard:
    """Who reads questions meanwhile. Its imports are slow, too, though seconds and no more."""
    from ui.server.meanwhile import build_guard

    return build_guard(settings)


def build_app(settings: Settings, stages: Stages) -> Starlette:
    """The assistant and the app around it. The slow imports are here, off the event loop."""
    from kb.articles import CURATED_ARTICLES, read_articles
    from kb.embedding import MiniLMEmbeddings
    from ui.api.rates import Allowance
    from ui.practices.directory import Practices
    from ui.server.workers import Workers
    from ui.telemetry import watch_replies
    from ui.wiring import build_assistant

    built = build_assistant(settings)
    # The first answer loads what is loaded at its first use: no visitor should wait for that, and
    # workers are forked with it.
    built.reply(WARMING)
    count = count_workers(settings)
    assistant = watch_replies(Workers(built, count) if count else built, settings)

    def open_api(app: Starlette) -> None:
        stages.api = app
        stages.finish("answers")

    from ui.web import build_web_app

    app = build_web_app(
        assistant,
        read_articles(CURATED_ARTICLES),
        find_missing=built.find_missing,
        reader=built.reader,
        country=settings.country,
        model=MiniLMEmbeddings().name,
        at_once=settings.at_once or _find_at_once(settings),
        wait_seconds=WRITER_WAIT_SECONDS if settings.llm else WAIT_SECONDS,
        patience_seconds=find_patience(settings),
        public_url=settings.public_url,
        on_api=open_api,
        practices=Practices(settings.home),
        allowance=Allowance(
            per_visitor=settings.rate_visitor,
            per_practice=settings.rate_practice,
            store=settings.rate_store,
        ),
        notes=_build_notes(settings),
    )
    stages.finish("page")
    return app


def count_workers(settings: Settings) -> int:
    """How many processes answer beside this one. None where most of an answer is spent waiting, for
    a language model, or where the index is read over connections that can't be shared."""
    return 0 if settings.llm or settings.chroma else settings.workers


def _find_at_once(settings: Settings) -> int:
    if settings.llm:
        return WRITER_AT_ONCE
    # With workers, one more: while its answer is written out, they have the next ones.
    workers = count_workers(settings)
    return workers + 1 if workers else AT_ONCE


def find_patience(settings: Settings) -> float:
    """How many seconds a visitor's browser waits for an answer: longer by all that a model that
    writes may take, and by the wait for a place."""
    if not settings.llm:
        return PATIENCE_SECONDS
    return PATIENCE_SECONDS + WRITER_WAIT_SECONDS + COMPLETING_SECONDS + settings.llm_seconds


def build_server(app: Starting, settings: Settings) -> uvicorn.Server:
    """A server with our limits and no log of what is asked."""
    config = uvicorn.Config(
        app,
        http=PatientProtocol,
        ws="none",
        lifespan="on",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=DRAIN_SECONDS,
        # Without named proxies no header may say who a visitor is: anyone could write it.
        proxy_headers=bool(settings.proxies),
        forwarded_allow_ips=settings.proxies,
    )
    return uvicorn.Server(config)


def _build_notes(settings: Settings) -> "StoredNotes":
    """What notes replies for the practices that keep a report."""
    from kb.english import read_common_words
    from kb.vocabulary import load_vocabulary
    from ui.practices.noting import StoredNotes

    vocabulary = load_vocabulary()

    def find_subjects(question: str) -> list[str]:
        ids = vocabulary.condition_names.find_ids(question)
        return sorted(vocabulary.conditions[each].subject for each in ids)

    return StoredNotes(settings.home, find_subjects, read_common_words() | vocabulary.words)


def open_listener(host: str, port: int) -> socket.socket:
    """A bound socket, taken before any slow work, so that a taken port is said at once."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        place = f"{name_host(host)}:{port}"
        advice = f"can't listen on {place}: {error.strerror}; choose another with --port"
        raise OSError(advice) from None
    return listener


def _build(settings: Settings, stages: Stages) -> Starlette:
    with _uncollected():
        return build_app(settings, stages)


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Hardly anything that is made at a start is garbage; looking for it takes a sixth of it."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.freeze()


def _announce_start(settings: Settings) -> None:
    is_first = not (settings.chroma or settings.index_folder.exists())
    what = FIRST_START if is_first else LATER_START
    print(f"Footnote is starting on {name_address(settings)}: {what}", flush=True)


def _announce(settings: Settings) -> None:
    if settings.llm:
        print(f"Questions without a red flag go to {settings.llm}", flush=True)
    print(f"Footnote is ready on {name_address(settings)}", flush=True)


def name_address(settings: Settings) -> str:
    """Where a server with these settings is found."""
    return f"http://{name_host(settings.host)}:{settings.port}"


def name_host(host: str) -> str:
    """A host as it stands before a port: an IPv6 address has colons of its own."""
    return f"[{host}]" if ":" in host else host
