"""`footnote serve`: the page on this machine, until told to stop."""

import socket

import uvicorn

from ui.settings import Settings

DRAIN_SECONDS = 10


def serve(settings: Settings) -> int:
    """Build the index if need be and serve; raises `OSError` with advice when the port is taken."""
    listener = open_listener(settings.host, settings.port)
    from kb.articles import read_articles
    from ui.web import build_web_app
    from ui.wiring import ARTICLES, build_assistant

    with listener:
        assistant, articles = build_assistant(settings), read_articles(ARTICLES)
        app = build_web_app(assistant, articles, reader=assistant.reader, country=settings.country)
        print(f"Footnote is on http://{settings.host}:{settings.port}", flush=True)
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, timeout_graceful_shutdown=DRAIN_SECONDS
        )
        uvicorn.Server(config).run(sockets=[listener])
    return 0


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
