"""Opening the index: an embedded Chroma in a folder, or a Chroma server by its address.

Beside `store.py` the only module that knows chromadb. Embedded, a damaged index is thrown away and
built again; a server's data is its operator's, and is never thrown away for being unreadable.
"""

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from kb.errors import IndexWriteError, StoreUnreachableError
from kb.places import ChromaServer, Place

REBUILD = "building it again from the articles"
# A search takes milliseconds; storing a batch of passages, some seconds.
TIMEOUT = httpx.Timeout(15.0, connect=2.0)
SERVER_FAULT = 500


def open_client(place: Place) -> tuple[Any, str]:
    """A client, and in words why the folder had to be emptied first, if it had.

    Raises `StoreUnreachableError` where no server answers, `IndexWriteError` for a folder that
    can't be written.
    """
    if isinstance(place, ChromaServer):
        return start_server_client(place), ""
    make_folder(place)
    with contextlib.suppress(Exception):
        return start_client(place), ""
    _forget_clients()
    shutil.rmtree(place)
    make_folder(place)
    try:
        return start_client(place), f"the index was damaged: {REBUILD}"
    except Exception as error:
        raise IndexWriteError(_advice(place, str(error))) from None


def start_client(folder: Path) -> Any:
    """An embedded client; raises whatever Chroma raises where the folder holds no sound index."""
    import chromadb
    import chromadb.config

    settings = chromadb.config.Settings(anonymized_telemetry=False, is_persistent=True)
    client = chromadb.PersistentClient(path=str(folder), settings=settings)
    client.list_collections()
    return client


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


def drop_other_version(client: Any, fingerprint: str) -> str:
    """Empty an index that another model or version made; says so in words, or nothing."""
    names = {collection.name for collection in client.list_collections()}
    if "articles" not in names:
        return ""
    if (client.get_collection("articles").metadata or {}).get("fingerprint") == fingerprint:
        return ""
    for name in names:
        client.delete_collection(name)
    return f"the index was made by another model or version: {REBUILD}"


def make_folder(folder: Path) -> None:
    """Make it and the folder around it where they aren't there, closed to other users; raises
    `IndexWriteError`."""
    try:
        for each in (folder.parent, folder):
            each.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise IndexWriteError(_advice(folder, error.strerror)) from None
    if not os.access(folder, os.W_OK):
        raise IndexWriteError(_advice(folder, "Permission denied"))


@contextlib.contextmanager
def writing(place: Place) -> Iterator[None]:
    """Says what Chroma couldn't write as `IndexWriteError`: a full disk, most of the time."""
    from chromadb.errors import ChromaError

    try:
        yield
    except ChromaError as error:
        reason = f"can't write the index in {str(place)!r} ({error}): is the disk full?"
        raise IndexWriteError(f"{reason} What is published stays; run it again") from error


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
    """Chroma's own session waits for ever; ours gives up, in an error of ours."""
    session: httpx.Client = client._server._session
    session.timeout = TIMEOUT
    session._transport = _Watched(session._transport, server)


def _forget_clients() -> None:
    """Chroma keeps one system a folder and hands a broken one out again."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()


def _advice(folder: Path, reason: str | None) -> str:
    return f"can't write to {str(folder)!r}: {reason}; set FOOTNOTE_HOME to a folder you may write"
