"""`footnote mcp`: on standard input and output, or over HTTP."""

from typing import Any
from urllib.parse import urlsplit

from assistant.writing.errors import ProviderError
from ui.settings import Settings

PATH = "/mcp"


def serve_mcp(settings: Settings, *, over_http: bool) -> int:
    """Serve until told to stop; raises `ProviderError` where the package is missing."""
    server = build(settings)
    if not over_http:
        server.run("stdio")
        return 0
    import uvicorn

    from ui.server.serving import DRAIN_SECONDS, name_address, open_listener

    with open_listener(settings.host, settings.port) as listener:
        app = build_http_app(server, settings)
        print(f"Footnote's MCP is on {name_address(settings)}{PATH}", flush=True)
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, timeout_graceful_shutdown=DRAIN_SECONDS
        )
        uvicorn.Server(config).run(sockets=[listener])
    return 0


def build(settings: Settings) -> Any:
    """The MCP server over the real articles; raises `ProviderError` without the package `mcp`."""
    try:
        from ui.mcp.server import build_server
    except ImportError:
        raise ProviderError("the MCP package isn't installed: pip install -e '.[mcp]'") from None
    from kb.articles import CURATED_ARTICLES, read_articles
    from ui.wiring import build_assistant

    return build_server(
        build_assistant(settings), read_articles(CURATED_ARTICLES), country=settings.country
    )


def build_http_app(server: Any, settings: Settings) -> Any:
    """The app on `/mcp`; Host and Origin are checked, against pages elsewhere in a browser. Allowed
    are this machine, the address it listens on and the one of `public_url`, which a proxy keeps."""
    from mcp.server.transport_security import TransportSecuritySettings

    from ui.server.serving import name_host

    hosts = [f"{name_host(host)}:*" for host in {settings.host, "localhost", "127.0.0.1"}]
    origins = [f"http://{host}" for host in hosts]
    if settings.public_url:
        public = urlsplit(settings.public_url.lower())
        host = public.netloc.rpartition("@")[2]
        hosts.append(host)
        origins.append(f"{public.scheme}://{host}")
    security = TransportSecuritySettings(allowed_hosts=hosts, allowed_origins=origins)
    return server.streamable_http_app(
        streamable_http_path=PATH,
        stateless_http=True,
        json_response=True,
        transport_security=security,
        host=settings.host,
    )
