"""Draws the encoder's graph: the published network as ONNX nodes, its weights left where they are.

    python -m kb.encoder.drawing

writes `graph.onnx`, some kilobytes, and for which layout of the weights it was drawn. Each weight
is a reference into the packaged safetensors file (place and length), so that nothing is copied,
converted or downloaded, and processes share the file's pages. Needs `onnx`, a
development dependency; running the graph doesn't.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from onnx import TensorProto, external_data_helper, helper, numpy_helper

from kb.encoder.running import (
    DRAWN_FOR,
    GRAPH,
    LOWER,
    SHARED_LAYERS,
    find_weights,
    hash_layout,
    read_header,
)

OPSET, IR_VERSION = 20, 9
LAYERS, HEADS, HIDDEN = 6, 12, 384
EPSILON = 1e-12


@dataclass
class Drawing:
    """Nodes and stored arrays, gathered as the network is walked through."""

    header: dict[str, Any]
    start: int
    nodes: list[Any] = field(default_factory=list)
    arrays: dict[str, Any] = field(default_factory=dict)

    def add(self, kind: str, *inputs: str, name: str, **attributes: Any) -> str:
        """A node with one output, which has the node's name."""
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=name, **attributes))
        return name

    def store(self, name: str, values: Any, kind: type = np.int64) -> str:
        """A small constant, kept in the graph."""
        self.arrays[name] = numpy_helper.from_array(np.array(values, dtype=kind), name)
        return name

    def refer(self, name: str) -> str:
        """A weight by its published name, left in its file."""
        entry = self.header[name]
        first, last = entry["data_offsets"]
        tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=entry["shape"])
        tensor.raw_data = b"x"  # the helper below wants to see some, and takes it out again
        external_data_helper.set_external_data(
            tensor, find_weights().name, offset=self.start + first, length=last - first
        )
        tensor.ClearField("raw_data")
        self.arrays[name] = tensor
        return name


def draw() -> bytes:
    """Input `ids` (batch x tokens, int64), texts of one length; output `vectors` (batch x 384,
    float32), each of length 1, and `lower` (batch * tokens x 384), the states after so many layers
    as token vectors share with it (`kb/tokens/`)."""
    start, header = read_header(find_weights())
    drawing = Drawing(header, start)
    states = _embed(drawing)
    for number in range(LAYERS):
        states = add_layer(drawing, f"encoder.layer.{number}", states)
        if number + 1 == SHARED_LAYERS:
            drawing.add("Identity", states, name=LOWER)
    _pool(drawing, states)
    return write_graph(
        "encoder",
        drawing.nodes,
        drawing.arrays.values(),
        inputs=[helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "tokens"])],
        outputs=[
            helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["batch", HIDDEN]),
            helper.make_tensor_value_info(LOWER, TensorProto.FLOAT, ["rows", HIDDEN]),
        ],
    )


def write_graph(
    name: str,
    nodes: Sequence[Any],
    arrays: Iterable[Any],
    *,
    inputs: Sequence[Any],
    outputs: Sequence[Any],
    domains: Sequence[str] = (),
) -> bytes:
    """A graph as an ONNX file, the same bytes each time; `domains` has further sets of operators
    than ONNX's own."""
    graph = helper.make_graph(nodes, name, inputs, outputs, list(arrays))
    opsets = [helper.make_opsetid("", OPSET), *(helper.make_opsetid(each, 1) for each in domains)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
    written: bytes = model.SerializeToString(deterministic=True)
    return written


def _embed(drawing: Drawing) -> str:
    table = "embeddings.{}.weight".format
    words = drawing.add("Gather", drawing.refer(table("word_embeddings")), "ids", name="words")
    shape = drawing.add("Shape", "ids", name="length", start=1)
    zero = drawing.store("zero", [0])
    positions = drawing.refer(table("position_embeddings"))
    places = drawing.add("Slice", positions, zero, shape, zero, name="places")
    # Every token is of type 0: a text is read alone, never beside a second one.
    types = drawing.refer(table("token_type_embeddings"))
    kind = drawing.add("Gather", types, zero, name="type")
    placed = drawing.add("Add", places, kind, name="placed")
    joined = drawing.add("Add", words, placed, name="embedded")
    # From here on all tokens of all texts stand in one matrix, which the products like best.
    flat = drawing.add("Reshape", joined, drawing.store("flat", [-1, HIDDEN]), name="states")
    return _normalise(drawing, "embeddings", flat)


def add_layer(drawing: Drawing, name: str, states: str) -> str:
    """One layer of the network, on `states` (batch * tokens x 384) of the texts of `ids`."""
    mixed = _attend(drawing, name, states)
    attended = _transform(drawing, [f"{name}.attention.output.dense"], mixed)
    joined = drawing.add("Add", states, attended, name=f"{name}.joined")
    states = _normalise(drawing, f"{name}.attention.output", joined)
    inner = _transform(drawing, [f"{name}.intermediate.dense"], states)
    active = drawing.add("Gelu", inner, name=f"{name}.gelu")
    outer = _transform(drawing, [f"{name}.output.dense"], active)
    fed = drawing.add("Add", states, outer, name=f"{name}.fed")
    return _normalise(drawing, f"{name}.output", fed)


def _attend(drawing: Drawing, name: str, states: str) -> str:
    parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
    every = _transform(drawing, parts, states)
    flat = [f"{part}.flat" for part in parts]
    drawing.nodes.append(helper.make_node("Split", [every], flat, axis=1, num_outputs=3))
    query, key, value = (
        _split_heads(drawing, part, order)
        for part, order in zip(flat, ((0, 2, 1, 3), (0, 2, 3, 1), (0, 2, 1, 3)), strict=True)
    )
    products = drawing.add("MatMul", query, key, name=f"{name}.products")
    size = drawing.store("scale", (HIDDEN // HEADS) ** -0.5, np.float32)
    scaled = drawing.add("Mul", products, size, name=f"{name}.scaled")
    shares = drawing.add("Softmax", scaled, name=f"{name}.shares", axis=-1)
    mixed = drawing.add("MatMul", shares, value, name=f"{name}.mixed")
    turned = drawing.add("Transpose", mixed, name=f"{name}.turned", perm=(0, 2, 1, 3))
    return drawing.add("Reshape", turned, "flat", name=f"{name}.whole")


def _split_heads(drawing: Drawing, part: str, order: Iterable[int]) -> str:
    if "heads" not in drawing.arrays:
        drawing.store("heads", [HEADS, HIDDEN // HEADS])
        sizes = drawing.add("Shape", "ids", name="sizes")
        drawing.add("Concat", sizes, "heads", name="by.head", axis=0)
    shaped = drawing.add("Reshape", part, "by.head", name=f"{part}.heads")
    return drawing.add("Transpose", shaped, name=f"{part}.turned", perm=tuple(order))


def _pool(drawing: Drawing, states: str) -> None:
    """The mean over a text's tokens, brought to length 1."""
    sizes = drawing.add("Shape", "ids", name="sizes.pool")
    width = drawing.store("width", [HIDDEN])
    shape = drawing.add("Concat", sizes, width, name="by.text", axis=0)
    tokens = drawing.add("Reshape", states, shape, name="tokens")
    # Length 1 comes next, so the sum does as well as the mean.
    along = drawing.store("along", [1])
    total = drawing.add("ReduceSum", tokens, along, name="total", keepdims=0)
    length = drawing.add("ReduceL2", total, along, name="total.length", keepdims=1)
    drawing.add("Div", total, length, name="vectors")


def _transform(drawing: Drawing, names: list[str], states: str) -> str:
    weights = [drawing.refer(f"{name}.weight") for name in names]
    biases = [drawing.refer(f"{name}.bias") for name in names]
    if len(names) > 1:
        # Side by side, joined once when the graph is loaded.
        weights = [drawing.add("Concat", *weights, name=f"{names[0]}.all.weight", axis=0)]
        biases = [drawing.add("Concat", *biases, name=f"{names[0]}.all.bias", axis=0)]
    return drawing.add("Gemm", states, *weights, *biases, name=f"{names[0]}.out", transB=1)


def _normalise(drawing: Drawing, name: str, states: str) -> str:
    weight = drawing.refer(f"{name}.LayerNorm.weight")
    bias = drawing.refer(f"{name}.LayerNorm.bias")
    return drawing.add(
        "LayerNormalization", states, weight, bias, name=f"{name}.norm", axis=-1, epsilon=EPSILON
    )


def main() -> None:
    """Write the graph, beside what it was drawn for."""
    drawn = draw()
    GRAPH.write_bytes(drawn)
    DRAWN_FOR.write_text(f"{hash_layout(find_weights())}\n", encoding="ascii")
    print(f"{GRAPH.name}: {len(drawn):,} bytes")


if __name__ == "__main__":
    main()
