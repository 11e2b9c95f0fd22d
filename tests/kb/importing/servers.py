"""A web server on loopback that answers as a test needs, and names that lead to it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Respond = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def serve(pages: dict[str, Respond]) -> Iterator[int]:
    """Serves `pages` by path; gives the port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            # The client has had enough, which is what most of these pages are for.
            with suppress(BrokenPipeError, ConnectionResetError):
                pages[self.path](self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
    ).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def answer(body: bytes, *, status: int = 200, **headers: str) -> Respond:
    """A whole answer; header names with underscores for hyphens."""

    def respond(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"content_length": str(len(body)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return respond


def redirect(to: str) -> Respond:
    return answer(b"", status=302, location=to)
