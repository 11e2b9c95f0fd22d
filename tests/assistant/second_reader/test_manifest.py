"""The weights folder: whole it loads, and every way of being broken has its named error."""

import json
from pathlib import Path

import pytest

from assistant.second_reader.errors import WeightsDamagedError, WeightsMissingError
from assistant.second_reader.manifest import (
    GRAPH,
    MANIFEST,
    TOKENIZER,
    WEIGHTS,
    Condition,
    read_manifest,
    write_manifest,
)
from assistant.second_reader.model import SecondReader

MEGABYTE = 1_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A weights folder whose files hold a few bytes each."""
    (tmp_path / GRAPH).write_bytes(b"graph")
    (tmp_path / TOKENIZER).write_bytes(b"{}")
    write_manifest(
        tmp_path,
        thresholds=(0.5, 0.6, 0.7),
        conditions=(Condition("sprain", (1.0, 0.4, 0.0)),),
        trained={"conversations": 4},
    )
    return tmp_path


def test_manifest_gives_back_what_was_written(folder: Path) -> None:
    manifest = read_manifest(folder)
    assert manifest.thresholds == (0.5, 0.6, 0.7)
    assert manifest.conditions == (Condition("sprain", (1.0, 0.4, 0.0)),)


def test_version_changes_with_any_file(folder: Path) -> None:
    before = read_manifest(folder).version
    (folder / GRAPH).write_bytes(b"another graph")
    write_manifest(folder, thresholds=(0.5, 0.6, 0.7), conditions=(), trained={})
    assert read_manifest(folder).version != before


@pytest.mark.parametrize("name", [GRAPH, TOKENIZER, MANIFEST])
def test_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(WeightsMissingError, match=name):
        read_manifest(folder)


@pytest.mark.parametrize("name", [GRAPH, TOKENIZER])
def test_changed_byte_is_damage(folder: Path, name: str) -> None:
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[:-1] + b"\x00")
    with pytest.raises(WeightsDamagedError, match=name):
        read_manifest(folder)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("not json", id="no-json"),
        pytest.param("[]", id="a-list"),
        pytest.param("{}", id="no-keys"),
        pytest.param(json.dumps({"files": {}}), id="missing-keys"),
        pytest.param("\ud800".encode("utf-8", "surrogatepass"), id="no-utf-8"),
    ],
)
def test_senseless_manifest_is_damage(folder: Path, content: str | bytes) -> None:
    raw = content.encode() if isinstance(content, str) else content
    (folder / MANIFEST).write_bytes(raw)
    with pytest.raises(WeightsDamagedError, match="manifest"):
        read_manifest(folder)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("thresholds", [0.5, 0.6]),
        ("files", {GRAPH: "0"}),
        ("conditions", ["sprain"]),
        ("extra", 1),
    ],
)
def test_manifest_with_wrong_content_is_damage(folder: Path, key: str, value: object) -> None:
    content = json.loads((folder / MANIFEST).read_text())
    (folder / MANIFEST).write_text(json.dumps({**content, key: value}))
    with pytest.raises(WeightsDamagedError):
        read_manifest(folder)


def test_right_hash_of_a_file_that_is_no_graph_is_damage(folder: Path) -> None:
    with pytest.raises(WeightsDamagedError, match="opened"):
        SecondReader.load(folder)


def test_shipped_weights_are_whole_and_small() -> None:
    read_manifest(WEIGHTS)
    assert sum(file.stat().st_size for file in WEIGHTS.iterdir()) <= 25 * MEGABYTE
