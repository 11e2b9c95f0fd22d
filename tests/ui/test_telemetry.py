"""What an operator sees of replies: counts and times, and no word of a conversation."""

import json
import logging
import socket
import sys

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import generate_latest

from assistant.writing.errors import ProviderError
from tests.ui.replies import CannedReplies
from ui.settings import Settings
from ui.telemetry import (
    WatchedReplies,
    build_registry,
    build_watches,
    log_reply,
    trace_into,
    watch_replies,
)

QUESTION = "a runner's very own words"


def ask(*watches: object) -> None:
    WatchedReplies(CannedReplies(), list(watches)).reply([QUESTION])  # type: ignore[arg-type]


def test_nothing_is_watched_by_default() -> None:
    assert build_watches(Settings(), None) == []


def test_card_given_where_there_is_no_room_is_watched_too() -> None:
    levels: list[str] = []
    watched = WatchedReplies(CannedReplies(), [lambda reply, _: levels.append(reply.level)])
    assert watched.reply_if_flagged(["chest pain"]) is not None
    assert watched.reply_if_flagged(["shins"]) is None
    assert levels == ["emergency"]


def test_log_line_is_json_without_text(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="footnote.replies"):
        ask(log_reply)
    (record,) = caplog.records
    told = json.loads(record.getMessage())
    assert set(told) == {"level", "answered", "sentences", "is_check", "is_written", "seconds"}
    assert QUESTION not in caplog.text


def test_metrics_count_by_level() -> None:
    registry = build_registry()
    watches = build_watches(Settings(), registry)
    ask(*watches)
    ask(*watches)
    text = generate_latest(registry).decode()
    assert 'footnote_replies_total{answered="true",is_written="false",level="none"} 2.0' in text
    assert "footnote_reply_seconds_count 2.0" in text


def test_span_holds_what_the_log_holds() -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    ask(trace_into(provider.get_tracer("test")))
    (span,) = exporter.get_finished_spans()
    assert span.attributes is not None
    assert span.attributes["footnote.level"] == "none"
    assert QUESTION not in str(dict(span.attributes))


def test_numbers_are_served_on_a_port_of_their_own() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    watched = watch_replies(CannedReplies(), Settings(metrics_port=port))
    watched.reply([QUESTION])
    served = httpx.get(f"http://127.0.0.1:{port}/metrics").text
    assert "footnote_reply_seconds_count 1.0" in served


def test_replies_are_left_as_they_are_where_nothing_is_switched_on() -> None:
    replies = CannedReplies()
    assert watch_replies(replies, Settings()) is replies


def test_missing_package_names_the_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "prometheus_client", None)
    with pytest.raises(ProviderError, match=r"pip install -e '\.\[metrics\]'"):
        build_registry()
