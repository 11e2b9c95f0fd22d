"""`footnote serve`: the page on this machine, until told to stop."""

import socket
import threading
from collections.abc import Callable
from typing import Any

import uvicorn

from ui.chat import Replies
from ui.settings import Settings

DRAIN_SECONDS = 10
WARMING = ("What helps sore shins?",)


def serve(settings: Settings) -> int:
    """Build the index if need be and serve; raises `OSError` with advice when the port is taken."""
    listener = open_listener(settings.host, settings.port)
    from kb.articles import read_articles
    from kb.embedding import MiniLMEmbeddings
    from ui.telemetry import watch_replies
    from ui.web import build_web_app
    from ui.wiring import ARTICLES, build_assistant

    with listener:
        assistant = watch_replies(build_assistant(settings), settings)
        articles = read_articles(ARTICLES)
        if settings.llm:
            print(f"Questions without a red flag go to {settings.llm}", flush=True)
        app = build_web_app(
            assistant,
            articles,
            ready=start_warming(assistant),
            country=settings.country,
            model=MiniLMEmbeddings().name,
            **_build_door(settings),
        )
        print(f"Footnote is on http://{settings.host}:{settings.port}", flush=True)
        # Without named proxies no header may say who a visitor is: anyone could write it.
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=DRAIN_SECONDS,
            proxy_headers=bool(settings.proxies),
            forwarded_allow_ips=settings.proxies,
        )
        uvicorn.Server(config).run(sockets=[listener])
    return 0


def _build_door(settings: Settings) -> dict[str, Any]:
    """The practices, how much may be asked, and what is noted for practices that want a report."""
    from kb.english import read_common_words
    from kb.vocabulary import load_vocabulary
    from ui.api.rates import Allowance
    from ui.practices.directory import Practices
    from ui.practices.noting import StoredNotes

    vocabulary = load_vocabulary()

    def find_subjects(question: str) -> list[str]:
        ids = vocabulary.condition_names.find_ids(question)
        return sorted(vocabulary.conditions[each].subject for each in ids)

    return {
        "practices": Practices(settings.home),
        "allowance": Allowance(
            per_visitor=settings.rate_visitor,
            per_practice=settings.rate_practice,
            at_once=settings.at_once,
            store=settings.rate_store,
        ),
        "notes": StoredNotes(settings.home, find_subjects, read_common_words() | vocabulary.words),
    }


def start_warming(assistant: Replies) -> Callable[[], bool]:
    """Answer one question in the background, because the first loads the model, which takes seconds
    that no visitor should wait. What comes back says whether that is done."""
    warming = threading.Thread(target=assistant.reply, args=(WARMING,), name="warming", daemon=True)
    warming.start()
    return lambda: not warming.is_alive()


def open_listener(host: str, port: int) -> socket.socket:
    """A bound socket, taken before any slow work, so that a taken port is said at once."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        advice = f"can't listen on {host}:{port}: {error.strerror}; choose another with --port"
        raise OSError(advice) from None
    return listener
