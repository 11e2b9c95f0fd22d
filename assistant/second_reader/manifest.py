"""The weights folder: the graph, the tokenizer, and a manifest that names them by their hash.

`manifest.json` holds `files` (name to sha256), `thresholds` (score from which each level is called:
clinician, urgent, emergency), `conditions` (the graph's further outputs, in order: each an id and
how often it was labelled with each level or a higher one) and `trained` (what the weights were
trained on, for people).
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.second_reader.errors import WeightsDamagedError, WeightsMissingError

WEIGHTS = Path(__file__).parent / "weights"
MANIFEST = "manifest.json"
GRAPH = "reader.onnx"
TOKENIZER = "tokenizer.json"
KEYS = frozenset({"files", "thresholds", "conditions", "trained"})
ADVICE = "retrain with: python -m assistant.second_reader.train"


@dataclass(frozen=True)
class Condition:
    """A condition id and how often it was labelled at least clinician, urgent, emergency (0..1)."""

    id: str
    shares: tuple[float, float, float]

    def fits(self, level: int) -> bool:
        """Whether it was labelled with exactly this level (1 to 3) one time in ten or more."""
        higher = self.shares[level] if level < 3 else 0.0
        return self.shares[level - 1] - higher >= 0.1


@dataclass(frozen=True)
class Manifest:
    """`version` is a short hash over the manifest's own bytes, and so over every file it names."""

    thresholds: tuple[float, float, float]
    conditions: tuple[Condition, ...]
    files: Mapping[str, str]
    trained: Mapping[str, Any]
    version: str


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the folder, after every file it names was found to have its hash."""
    raw = _read_bytes(folder / MANIFEST)
    try:
        manifest = _parse(raw)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsDamagedError(
            f"{MANIFEST} can't be read ({type(error).__name__}); {ADVICE}"
        ) from None
    for name, expected in manifest.files.items():
        if hash_bytes(_read_bytes(folder / name)) != expected:
            raise WeightsDamagedError(f"{name} isn't the file the manifest names; {ADVICE}")
    return manifest


def write_manifest(
    folder: Path,
    *,
    thresholds: tuple[float, float, float],
    conditions: tuple[Condition, ...],
    trained: Mapping[str, Any],
) -> None:
    """Hashes the graph and the tokenizer that lie in the folder, and writes the manifest."""
    content = {
        "files": {name: hash_bytes(_read_bytes(folder / name)) for name in (GRAPH, TOKENIZER)},
        "thresholds": list(thresholds),
        "conditions": [{"id": c.id, "shares": list(c.shares)} for c in conditions],
        "trained": dict(trained),
    }
    (folder / MANIFEST).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def hash_bytes(content: bytes) -> str:
    """The sha256, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise WeightsMissingError(f"{path.name} is missing; {ADVICE}") from None


def _parse(raw: bytes) -> Manifest:
    content = json.loads(raw)
    if set(content) != KEYS:
        raise ValueError(f"keys {sorted(content)}, expected {sorted(KEYS)}")
    if set(content["files"]) != {GRAPH, TOKENIZER}:
        raise ValueError(f"files {sorted(content['files'])}, expected {GRAPH} and {TOKENIZER}")
    conditions = tuple(
        Condition(str(row["id"]), _parse_three(row["shares"])) for row in content["conditions"]
    )
    return Manifest(
        _parse_three(content["thresholds"]),
        conditions,
        dict(content["files"]),
        dict(content["trained"]),
        hash_bytes(raw)[:12],
    )


def _parse_three(values: list[float]) -> tuple[float, float, float]:
    clinician, urgent, emergency = (float(value) for value in values)
    return clinician, urgent, emergency
