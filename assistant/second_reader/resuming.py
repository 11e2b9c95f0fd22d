"""Reads written weights back into a network, to train them further (development only).

The weights come back as they were rounded for the file (`export.py`); that is far less than a
gentle pass changes.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from assistant.second_reader.encoder import ReaderNetwork, load_network
from assistant.second_reader.manifest import GRAPH, read_manifest
from assistant.second_reader.recipe import Recipe

Array = NDArray[Any]


def read_network(folder: Path, recipe: Recipe) -> ReaderNetwork:
    """The network of a folder of weights; WeightsError where they are missing or damaged."""
    manifest = read_manifest(folder)
    model = onnx.load_from_string((folder / GRAPH).read_bytes())
    stored = {each.name: numpy_helper.to_array(each) for each in model.graph.initializer}
    network = load_network(
        conditions=len(manifest.conditions),
        dropout=recipe.dropout,
        head_dropout=recipe.head_dropout,
    )
    own = network.state_dict()
    for name in own:
        array = _find(name, stored)
        if array is not None:
            # Places after those kept in the file are never trained.
            own[name][: len(array)] = torch.from_numpy(array.astype(np.float32))
    network.load_state_dict(own)
    return network.eval()


def _find(name: str, stored: Mapping[str, Array]) -> Array | None:
    """The array of a network's weight, as torch lays it out; None for what no answer depends on."""
    if name == "words.weight":
        return stored["words.int8"] * stored["words.scale"]
    if name == "positions.weight":
        return stored["positions"]
    if f"{name}.int8" in stored:
        return (stored[f"{name}.int8"] * stored[f"{name}.scale"]).T
    product, _, kind = name.rpartition(".")
    if f"{product}.q" in stored:
        return stored[f"{product}.b"] if kind == "bias" else _restore(product, stored)
    array = stored.get(name)
    turned = name in ("attention.weight", "head.weight")
    return array.T if turned and array is not None else array


def _restore(product: str, stored: Mapping[str, Array]) -> Array:
    """A matrix that was rounded with its inputs' peaks moved into it."""
    rounded = stored[f"{product}.q"].astype(np.float32)
    scaled = rounded * stored[f"{product}.s"]
    restored: Array = (scaled * stored[f"{product}.shrink"][:, None]).T
    return restored
