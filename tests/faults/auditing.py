"""The locked dependencies beside a database of known holes, by `pip-audit`."""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LOCK = Path(__file__).parents[2] / "requirements.lock"
# A release whose hole every database knows: one that finds nothing here can't be asked.
HOLED = "jinja2==2.10"
# A build's own label ("+cpu") is known to no database; the release is.
LABEL = re.compile(r"\+[a-z0-9.]+", re.IGNORECASE)
PATIENCE_SECONDS = 300


@dataclass(frozen=True)
class Audit:
    """`holes` as "name version: id", and the names of what couldn't be looked up."""

    holes: tuple[str, ...]
    unchecked: tuple[str, ...]


def audit(requirements: str, folder: Path, *options: str) -> Audit:
    """What is known of pinned requirements, one a line; `folder` is for a file of them."""
    asked = folder / "asked.txt"
    asked.write_text(LABEL.sub("", requirements), encoding="utf-8")
    command = [
        *(sys.executable, "-m", "pip_audit", "--requirement", str(asked)),
        *("--no-deps", "--disable-pip", "--format", "json", "--progress-spinner", "off"),
        *("--cache-dir", str(folder / "cache"), "--timeout", "10", *options),
    ]
    run = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS
    )
    # A database that can't be reached at all leaves no table.
    found = json.loads(run.stdout)["dependencies"] if run.stdout.strip() else []
    return Audit(
        tuple(
            f"{each['name']} {each['version']}: {hole['id']}"
            for each in found
            for hole in each.get("vulns", ())
        ),
        tuple(each["name"] for each in found if "skip_reason" in each),
    )
