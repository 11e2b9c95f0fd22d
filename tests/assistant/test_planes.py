"""Planes between vectors are kept as data for one embedding model, and done without where they
aren't to be had."""

import logging
from pathlib import Path

import numpy as np
import pytest

from assistant.planes import NO_PLANES, Plane, load_plane, load_planes, save_plane
from kb.embedding import MiniLMEmbeddings

PLANE = Plane(np.array([1.0, -2.0], np.float32), 0.5)


def test_a_plane_says_on_which_side_a_vector_is() -> None:
    assert PLANE.weigh(np.array([1.0, 0.0], np.float32)) == 1.5
    assert PLANE.weigh(np.array([0.0, 1.0], np.float32)) == -1.5


def test_what_is_written_is_read(tmp_path: Path) -> None:
    save_plane(tmp_path / "plane.npz", PLANE, "a model")
    read = load_plane(tmp_path / "plane.npz", "a model")
    assert read is not None
    assert read.offset == PLANE.offset
    assert read.direction.tolist() == PLANE.direction.tolist()


@pytest.mark.parametrize("damage", ["another model", "no file", "not an archive"])
def test_one_that_cannot_be_used_is_done_without(
    damage: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "plane.npz"
    if damage == "another model":
        save_plane(path, PLANE, "another model")
    elif damage == "not an archive":
        path.write_text("no plane")
    with caplog.at_level(logging.WARNING):
        assert load_plane(path, "a model") is None
    assert "plane.npz" in caplog.text


def test_there_are_planes_for_the_shipped_model_alone(real_embeddings: MiniLMEmbeddings) -> None:
    assert None not in load_planes(real_embeddings.name)
    assert load_planes("another model") == NO_PLANES
