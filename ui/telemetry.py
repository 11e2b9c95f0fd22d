"""What an operator may watch: counts and times of replies, never a word of a conversation.

Off by default. `FOOTNOTE_METRICS_PORT` serves Prometheus's numbers on a port of their own,
`FOOTNOTE_TRACES` sends a span a reply to an OpenTelemetry collector, `FOOTNOTE_LOG` writes a line
of JSON a reply on standard error. The first two need `pip install -e '.[metrics]'`.
"""

import json
import logging
import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from assistant.contract import COMES_NEAR, SAYS_NOTHING, Reply, Tell
from assistant.writing.errors import ProviderError
from kb.shelf import SHARED, Shelf
from ui.chat import Replies
from ui.countries import DEFAULT
from ui.settings import Settings

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

Watch = Callable[[Reply, float], None]
# The numbers are for the operator's own scraper, not for visitors.
METRICS_HOST = "127.0.0.1"
MISSING = "the package for {} isn't installed: pip install -e '.[metrics]'"
log = logging.getLogger("footnote.replies")


class WatchedReplies:
    """Answers as `replies` does, and tells each of `watches` the reply and its seconds."""

    def __init__(
        self,
        replies: Replies,
        watches: Sequence[Watch],
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._replies = replies
        self._watches = watches
        self._clock = clock

    def __getattr__(self, name: str) -> Any:
        """Everything else, such as the quick checks, is the inner one's."""
        return getattr(self._replies, name)

    def reply(
        self,
        turns: Sequence[str],
        *,
        country: str = DEFAULT,
        shelf: Shelf = SHARED,
        tell: Tell | None = None,
    ) -> Reply:
        """The reply of the inner one; what it raises is raised."""
        start = self._clock()
        reply = self._replies.reply(turns, country=country, shelf=shelf, tell=tell)
        return self._tell(reply, start)

    def reply_if_flagged(self, turns: Sequence[str], *, country: str = DEFAULT) -> Reply | None:
        """The inner one's reply to a question that is refused; None is no reply, and isn't told."""
        start = self._clock()
        reply = self._replies.reply_if_flagged(turns, country=country)
        return self._tell(reply, start) if reply else None

    def _tell(self, reply: Reply, start: float) -> Reply:
        seconds = self._clock() - start
        for watch in self._watches:
            watch(reply, seconds)
        return reply


def watch_replies(replies: Replies, settings: Settings) -> Replies:
    """`replies` with what the settings switch on; `replies` itself where that is nothing.

    Raises `ProviderError` where a package is missing, `OSError` where the port is taken.
    """
    registry = build_registry() if settings.metrics_port else None
    watches = build_watches(settings, registry)
    if registry is not None:
        from prometheus_client import start_http_server

        start_http_server(settings.metrics_port, addr=METRICS_HOST, registry=registry)
    return WatchedReplies(replies, watches) if watches else replies


def build_watches(settings: Settings, registry: "CollectorRegistry | None") -> list[Watch]:
    """What the settings switch on; raises `ProviderError` where a package is missing."""
    watches: list[Watch] = []
    if settings.log:
        watches.append(log_reply)
        _log_to_stderr()
    if registry is not None:
        watches.append(count_replies(registry))
    if settings.traces:
        watches.append(trace_replies(settings.traces))
    return watches


def describe(reply: Reply, seconds: float) -> dict[str, str | float | int | bool]:
    """What may be told of a reply: no text, no flag, no question."""
    return {
        "level": reply.level,
        "answered": reply.answered,
        "sentences": len(reply.sentences),
        "is_check": _is_check(reply.verdict),
        "is_written": not reply.receipt.writer.startswith("none"),
        "seconds": round(seconds, 3),
    }


def _is_check(verdict: str) -> bool:
    return bool(verdict) and not any(said in verdict for said in (COMES_NEAR, SAYS_NOTHING))


def log_reply(reply: Reply, seconds: float) -> None:
    """One line of JSON."""
    log.info(json.dumps(describe(reply, seconds)))


def count_replies(registry: "CollectorRegistry") -> Watch:
    """Counts by level and kind, and a histogram of seconds, into `registry`."""
    from prometheus_client import Counter, Histogram

    labels = ["level", "answered", "is_written"]
    counter = Counter("footnote_replies", "Replies given", labels, registry=registry)
    times = Histogram("footnote_reply_seconds", "Seconds a reply took", registry=registry)

    def watch(reply: Reply, seconds: float) -> None:
        told = describe(reply, seconds)
        counter.labels(*(str(told[label]).lower() for label in labels)).inc()
        times.observe(seconds)

    return watch


def build_registry() -> "CollectorRegistry":
    """An empty registry; raises `ProviderError` where the package is missing."""
    try:
        from prometheus_client import CollectorRegistry
    except ImportError:
        raise ProviderError(MISSING.format("FOOTNOTE_METRICS_PORT")) from None
    return CollectorRegistry()


def trace_replies(endpoint: str) -> Watch:
    """A span a reply, sent in batches to the collector at `endpoint` (OTLP over gRPC)."""
    try:
        from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise ProviderError(MISSING.format("FOOTNOTE_TRACES")) from None
    provider = TracerProvider(resource=Resource.create({"service.name": "footnote"}))
    is_plain = not endpoint.startswith("https")
    provider.add_span_processor(
        BatchSpanProcessor(OTLPSpanExporter(endpoint=endpoint, insecure=is_plain))
    )
    return trace_into(provider.get_tracer("footnote"))


def trace_into(tracer: object) -> Watch:
    """A span a reply into an OpenTelemetry tracer, back-dated to when the question came."""

    def watch(reply: Reply, seconds: float) -> None:
        end = time.time_ns()
        start = end - int(seconds * 1e9)
        span = tracer.start_span("reply", start_time=start)  # type: ignore[attr-defined]
        span.set_attributes({f"footnote.{k}": v for k, v in describe(reply, seconds).items()})
        span.end(end_time=end)

    return watch


def _log_to_stderr() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
