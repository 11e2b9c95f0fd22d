"""What a benchmark says: figures with a reference of the same run, as Markdown and as JSON."""

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One measured value; `ratio` is to `reference`, which was measured in the same run."""

    section: str
    name: str
    value: float
    unit: str
    ratio: float | None = None
    reference: str = ""

    def to_row(self) -> str:
        """A row of the Markdown table."""
        shown = f"{self.value:,.0f}" if self.value >= 1000 else f"{self.value:.3g}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f} × {self.reference}"
        return f"| {self.section} | {self.name} | {shown} {self.unit} | {ratio} |"


def describe_machine() -> str:
    """Processor, cores, memory, system: what absolute figures depend on."""
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    load = "/".join(f"{each:.1f}" for each in os.getloadavg())
    parts = [
        _find_processor(),
        f"{os.cpu_count()} cores",
        f"{pages / 2**30:.0f} GB",
        platform.platform(terse=True),
        f"Python {platform.python_version()}",
        f"load before the run {load}",
    ]
    return ", ".join(parts)


def render_markdown(machine: str, figures: Iterable[Figure]) -> str:
    """A table under the name of the machine."""
    head = "| what | measured | value | as a ratio |\n|---|---|---|---|"
    return "\n".join([machine, "", head, *(figure.to_row() for figure in figures)])


def render_json(machine: str, figures: Sequence[Figure]) -> str:
    """The same for programs."""
    rows = [asdict(figure) for figure in figures]
    return json.dumps({"machine": machine, "figures": rows}, indent=1)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of `values` lie; 0 where there are none."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))] if ranked else 0.0


def _find_processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
