"""A client of a Chroma server: raises an error of ours while the server is gone, and works again
once it is back."""

import contextlib
from typing import Any

import httpx

from kb.errors import StoreUnreachableError
from kb.places import ChromaServer

# A search takes milliseconds; storing a batch of passages, some seconds.
TIMEOUT = httpx.Timeout(15.0, connect=2.0)
SERVER_FAULT = 500


def start_server_client(server: ChromaServer) -> Any:
    """A client of a server; every later call, too, raises `StoreUnreachableError` while the
    server is gone, and works again when it is back."""
    import chromadb
    import chromadb.config

    settings = chromadb.config.Settings(anonymized_telemetry=False)
    try:
        client = chromadb.HttpClient(
            host=server.host,
            port=server.port,
            ssl=server.is_secure,
            settings=settings,
            tenant=server.tenant,
            database=server.database,
        )
        _watch(client, server)
        client.list_collections()
    except StoreUnreachableError:
        raise
    except Exception as error:
        # Chroma raises a plain ValueError, with a page of advice, where nothing answers.
        reason = f"the Chroma server at {server} doesn't answer ({type(error).__name__})"
        raise StoreUnreachableError(f"{reason}: start it, or see FOOTNOTE_CHROMA") from None
    return client


class _Watched(httpx.BaseTransport):
    """Says in one kind of error that the server is gone, and tries once more before it does.

    Once more, because a connection kept from before a restart fails at its first use. Every request
    may be repeated: passages are stored by ids made of their content.
    """

    def __init__(self, transport: httpx.BaseTransport, server: ChromaServer) -> None:
        self._transport, self._server = transport, server

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            with contextlib.suppress(httpx.NetworkError, httpx.RemoteProtocolError):
                return self._ask(request)
            return self._ask(request)
        except httpx.TransportError as error:
            raise self._say(type(error).__name__) from None

    def close(self) -> None:
        self._transport.close()

    def _ask(self, request: httpx.Request) -> httpx.Response:
        response = self._transport.handle_request(request)
        response.read()
        if response.status_code > SERVER_FAULT:  # 500 is Chroma's own answer to a wrong request
            raise self._say(f"status {response.status_code}")
        return response

    def _say(self, reason: str) -> StoreUnreachableError:
        return StoreUnreachableError(f"the Chroma server at {self._server} is gone ({reason})")


def _watch(client: Any, server: ChromaServer) -> None:
    """Chroma's own session waits for ever; ours gives up, in an error of ours.

    Clients of one server share their session, which is watched once.
    """
    session: httpx.Client = client._server._session
    if not isinstance(session._transport, _Watched):
        session.timeout = TIMEOUT
        session._transport = _Watched(session._transport, server)
