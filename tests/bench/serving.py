"""`footnote serve`: start-up, memory, and answers a second over HTTP with 1, 8 and 32 clients, by
one process and by one with a worker a core.

The reference of each load is the same run's one client, so that what else the machine does weighs
on both. Those who ask are on the same cores, and what they take of these is told.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.processes import Served, run_driver, serve

CLIENTS = (1, 8, 32)
CROWD = 128
# One address asks for all of them: what a single visitor may ask would be all that is measured.
UNLIMITED = "1000000/second"
WARM_SECONDS = 3.0
SECTION = "serve"


def measure(home: Path, *, seconds: float = 8.0) -> Iterator[Figure]:
    """All figures, without workers and with one a core; the index in `home` is built before."""
    for workers in (0, os.cpu_count() or 1):
        section = f"{SECTION}, {workers} workers" if workers else SECTION
        environment = {"FOOTNOTE_RATE_VISITOR": UNLIMITED, "FOOTNOTE_WORKERS": str(workers)}
        with serve(home, **environment) as served:
            for figure in _measure(served, seconds):
                yield replace(figure, section=section)


def _measure(served: Served, seconds: float) -> Iterator[Figure]:
    yield from _measure_start(served)
    run_driver(served.address, clients=8, seconds=WARM_SECONDS, start=100_000)
    yield Figure(SECTION, "resident memory, warm", served.megabytes, "MB")
    yield from _measure_load(served, seconds)
    yield Figure(SECTION, "resident memory after all load", served.megabytes, "MB")


def _measure_start(served: Served) -> Iterator[Figure]:
    first = served.answer_seconds
    yield Figure(SECTION, "health after", served.health_seconds, "s")
    yield Figure(
        SECTION,
        "first answer after",
        first,
        "s",
        served.answer_processor_seconds / first,
        "that time in processor seconds (1 is a core to itself)",
    )
    yield Figure(SECTION, "ready, page and all, after", served.ready_seconds, "s")


def _measure_load(served: Served, seconds: float) -> Iterator[Figure]:
    alone = 0.0
    for number, clients in enumerate((*CLIENTS, CROWD)):
        before = served.processor_seconds
        load = run_driver(served.address, clients=clients, seconds=seconds, start=number * 10_000)
        rate = load["answers_per_second"]
        alone = alone or rate
        name = f"{clients} clients"
        yield Figure(SECTION, f"{name}: answers a second", rate, "", rate / alone, "one client")
        yield Figure(SECTION, f"{name}: p95 of an answer", 1000 * load["p95"], "ms")
        answers = load["statuses"].get("200", 0) or 1
        spent = (served.processor_seconds - before) / answers
        yield Figure(SECTION, f"{name}: processor time an answer", 1000 * spent, "ms")
        asking = load["processor_seconds"] / answers
        yield Figure(SECTION, f"{name}: processor time of who asks", 1000 * asking, "ms")
        busy = sum(n for status, n in load["statuses"].items() if status in ("429", "503"))
        asked = sum(load["statuses"].values()) or 1
        yield Figure(SECTION, f"{name}: told to come back", 100 * busy / asked, "%")
        other = asked - busy - load["statuses"].get("200", 0)
        faults = load["hung"] + load["broken"] + load["wrong"] + load["without_advice"] + other
        yield Figure(SECTION, f"{name}: hung, broken, wrong or unadvised", faults, "")
