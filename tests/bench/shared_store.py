"""One answer with the index on a Chroma server beside one with the embedded index, in turns."""

import shutil
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.processes import find_free_port
from tests.bench.turns import time_in_turns
from tests.faults.chroma import RunningChroma
from ui.settings import Settings
from ui.wiring import build_assistant

SECTION = "Chroma server"


def measure(home: Path, *, rounds: int = 60) -> Iterator[Figure]:
    """Medians and their ratio; the index in `home` is built before, and left alone."""
    embedded = build_assistant(Settings(home=home))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        # A server's folder has the embedded index's form.
        shutil.copytree(Settings(home=home).index_folder, Path(folder) / "chroma")
        with RunningChroma(Path(folder) / "chroma", port=find_free_port()) as server:
            shared = build_assistant(Settings(home=Path(folder) / "home", chroma=server.address))
            times = time_in_turns(
                {
                    "embedded": lambda text: embedded.reply([text]),
                    "server": lambda text: shared.reply([text]),
                },
                rounds=rounds,
            )
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    ratio = medians["server"] / medians["embedded"]
    yield Figure(SECTION, "answer, embedded index", 1000 * medians["embedded"], "ms")
    yield Figure(SECTION, "answer, server", 1000 * medians["server"], "ms", ratio, "embedded")
