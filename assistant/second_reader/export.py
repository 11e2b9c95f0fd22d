"""Writes a trained network as one small ONNX graph that onnxruntime runs without anything else.

Weights of matrices are stored as int8 with one scale an output column (a row of the word
embeddings), so that a file has a quarter of the size. The first layers' are turned back to float32,
which onnxruntime does once, when it loads; the products of the others are done in 8-bit whole
numbers (`kb.encoder.products`), which saves a third of the time. Rounded in the first layers too,
scores would stray twice as far.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from assistant.second_reader.encoder import EPSILON, HEADS, HIDDEN, ReaderNetwork
from kb.encoder.drawing import write_graph
from kb.encoder.products import DOMAIN, Floats, round_product

Array = NDArray[Any]
# Longer windows are never run: the positions after these are left out of the file.
POSITIONS_KEPT = 256
EXACT_LAYERS = 2
# How much of an input's peak is moved into its weights (`round_product`).
MOVED = 0.9


@dataclass
class Graph:
    """Nodes and stored arrays, gathered as the network is walked through.

    `peaks` are the largest sizes of each product's inputs, by its name.
    """

    peaks: Mapping[str, Floats]
    nodes: list[Any] = field(default_factory=list)
    arrays: dict[str, Any] = field(default_factory=dict)

    def add(self, kind: str, *inputs: str, name: str, **attributes: Any) -> str:
        """A node with one output, which has the node's name."""
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=name, **attributes))
        return name

    def store(self, name: str, array: Array) -> str:
        """An array kept in the file as it is; the same name twice is the same array."""
        self.arrays[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def store_small(self, name: str, matrix: Array) -> str:
        """A matrix kept as int8, one scale a column; returns the name of the float32 one."""
        small, scales = quantise(matrix, axis=0)
        stored = self.add("Cast", self.store(f"{name}.int8", small), name=f"{name}.cast", to=1)
        return self.add("Mul", stored, self.store(f"{name}.scale", scales), name=name)

    def add_exact(self, name: str, states: str, matrix: Floats, bias: Floats) -> str:
        """`states @ matrix + bias` in float32; returns its output."""
        product = self.add(
            "MatMul", states, self.store_small(f"{name}.weight", matrix), name=f"{name}.product"
        )
        return self.add("Add", product, self.store(f"{name}.bias", bias), name=f"{name}.out")

    def add_rounded(self, name: str, states: str, matrix: Floats, bias: Floats) -> str:
        """As `add_exact`, in 8-bit whole numbers."""
        output = f"{name}.out"
        arrays, nodes = round_product(
            name, states, matrix, bias, peak=self.peaks[name], moved=MOVED, output=output
        )
        for part, array in arrays.items():
            self.store(part, array)
        self.nodes.extend(nodes)
        return output


def quantise(matrix: Array, *, axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """int8 values and the scales along the other axis; the largest error is half a scale."""
    scales = np.maximum(np.abs(matrix).max(axis=axis, keepdims=True), 1e-8) / 127.0
    small = np.clip(np.rint(matrix / scales), -127, 127)
    return small.astype(np.int8), scales.astype(np.float32)


def export_network(network: ReaderNetwork, path: Path, *, peaks: Mapping[str, Floats]) -> None:
    """Input `ids` (1 x tokens, int64); output `logits` (1 x outputs, float32).

    `peaks` are those that `peaks.find_peaks` found over conversations.
    """
    weights = {name: value.numpy() for name, value in network.state_dict().items()}
    graph = Graph(peaks)
    states = _embed(graph, weights)
    for number in range(len(network.layers)):
        states = _add_layer(graph, weights, f"layers.{number}", states)
    _add_head(graph, weights, states)
    outputs = weights["head.bias"].shape[0]
    written = write_graph(
        "second-reader",
        graph.nodes,
        graph.arrays.values(),
        inputs=[helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "tokens"])],
        outputs=[helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, outputs])],
        domains=[DOMAIN],
    )
    onnx.checker.check_model(written)
    path.write_bytes(written)


def _embed(graph: Graph, weights: Mapping[str, Array]) -> str:
    small, scales = quantise(weights["words.weight"], axis=1)
    rows = graph.add("Gather", graph.store("words.int8", small), "ids", name="rows")
    floats = graph.add("Cast", rows, name="rows.cast", to=1)
    sizes = graph.add("Gather", graph.store("words.scale", scales), "ids", name="rows.scale")
    words = graph.add("Mul", floats, sizes, name="rows.float")
    shape = graph.add("Shape", "ids", name="length", start=1)
    zero = graph.store("zero", np.array([0], dtype=np.int64))
    kept = graph.store("positions", weights["positions.weight"][:POSITIONS_KEPT])
    places = graph.add("Slice", kept, zero, shape, zero, name="places")
    return _normalise(graph, weights, "norm", graph.add("Add", words, places, name="embedded"))


def _add_layer(graph: Graph, weights: Mapping[str, Array], name: str, states: str) -> str:
    mixed = _attend(graph, weights, name, states)
    attended = _transform(graph, weights, f"{name}.attention_out", mixed)
    joined = graph.add("Add", states, attended, name=f"{name}.joined")
    states = _normalise(graph, weights, f"{name}.attention_norm", joined)
    inner = _transform(graph, weights, f"{name}.inner", states)
    active = graph.add("Gelu", inner, name=f"{name}.gelu")
    outer = _transform(graph, weights, f"{name}.outer", active)
    fed = graph.add("Add", states, outer, name=f"{name}.fed")
    return _normalise(graph, weights, f"{name}.outer_norm", fed)


def _attend(graph: Graph, weights: Mapping[str, Array], name: str, states: str) -> str:
    size = HIDDEN // HEADS
    every = _transform(graph, weights, f"{name}.query_key_value", states)
    parts = [f"{name}.{part}.flat" for part in ("query", "key", "value")]
    graph.nodes.append(helper.make_node("Split", [every], parts, axis=2, num_outputs=3))
    heads = graph.store("heads", np.array([1, -1, HEADS, size], dtype=np.int64))
    orders = ((0, 2, 1, 3), (0, 2, 3, 1), (0, 2, 1, 3))
    query, key, value = (
        graph.add(
            "Transpose",
            graph.add("Reshape", part, heads, name=f"{part}.heads"),
            name=f"{part}.turned",
            perm=order,
        )
        for part, order in zip(parts, orders, strict=True)
    )
    products = graph.add("MatMul", query, key, name=f"{name}.products")
    scale = graph.store("head.scale", np.array(size**-0.5, dtype=np.float32))
    scaled = graph.add("Mul", products, scale, name=f"{name}.scaled")
    shares = graph.add("Softmax", scaled, name=f"{name}.shares", axis=-1)
    mixed = graph.add("MatMul", shares, value, name=f"{name}.mixed")
    turned = graph.add("Transpose", mixed, name=f"{name}.mixed.turned", perm=(0, 2, 1, 3))
    whole = graph.store("whole", np.array([1, -1, HIDDEN], dtype=np.int64))
    return graph.add("Reshape", turned, whole, name=f"{name}.mixed.whole")


def _add_head(graph: Graph, weights: Mapping[str, Array], states: str) -> None:
    along = graph.store("along", np.array([1], dtype=np.int64))
    mean = graph.add("ReduceMean", states, along, name="mean", keepdims=0)
    weight = graph.store("attention.weight", weights["attention.weight"].T)
    # The bias of the attention is the same for every token, so the softmax takes it away.
    products = graph.add("MatMul", states, weight, name="attention.products")
    shares = graph.add("Softmax", products, name="attention.shares", axis=1)
    shared = graph.add("Mul", states, shares, name="attention.shared")
    attended = graph.add("ReduceSum", shared, along, name="attended", keepdims=0)
    pooled = graph.add("Concat", mean, attended, name="pooled", axis=1)
    matrix = graph.store("head.weight", weights["head.weight"].T)
    product = graph.add("MatMul", pooled, matrix, name="head.product")
    graph.add("Add", product, graph.store("head.bias", weights["head.bias"]), name="logits")


def _transform(graph: Graph, weights: Mapping[str, Array], name: str, states: str) -> str:
    matrix, bias = weights[f"{name}.weight"].T, weights[f"{name}.bias"]
    is_exact = int(name.split(".")[1]) < EXACT_LAYERS
    add = graph.add_exact if is_exact else graph.add_rounded
    return add(name, states, matrix, bias)


def _normalise(graph: Graph, weights: Mapping[str, Array], name: str, states: str) -> str:
    scale = graph.store(f"{name}.weight", weights[f"{name}.weight"])
    bias = graph.store(f"{name}.bias", weights[f"{name}.bias"])
    return graph.add(
        "LayerNormalization", states, scale, bias, name=f"{name}.out", axis=-1, epsilon=EPSILON
    )
