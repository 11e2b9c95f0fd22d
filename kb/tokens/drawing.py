"""Draws the layers that read tokens as an ONNX graph with their own weights, in half precision."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper

from kb.encoder.drawing import HIDDEN, LAYERS, Drawing, add_layer, write_graph
from kb.encoder.running import LOWER, SHARED_LAYERS

Arrays = Mapping[str, NDArray[np.float32]]


@dataclass
class OwnDrawing(Drawing):
    """A drawing that keeps its weights in the graph, at half of their size."""

    def refer(self, name: str) -> str:
        half = f"{name}.half"
        if half not in self.arrays:
            self.store(half, self.header[name], np.float16)
            self.add("Cast", half, name=name, to=TensorProto.FLOAT)
        return name


def draw(weights: Arrays) -> bytes:
    """Inputs `ids` (batch x tokens, int64), of which only the shape counts, and `lower`, their
    states after the shared layers (batch * tokens x 384); output `tokens`, unit vectors (batch x
    tokens x size). `weights` by their published names, and `projection.weight`.
    """
    drawing = OwnDrawing(dict(weights), 0)
    drawing.store("flat", [-1, HIDDEN])
    states = LOWER
    for number in range(SHARED_LAYERS, LAYERS):
        states = add_layer(drawing, f"encoder.layer.{number}", states)
    short = drawing.add("Gemm", states, drawing.refer("projection.weight"), name="short", transB=1)
    length = drawing.add("ReduceL2", short, drawing.store("along", [1]), name="size", keepdims=1)
    unit = drawing.add("Div", short, length, name="unit")
    size = len(weights["projection.weight"])
    sizes = drawing.add("Shape", "ids", name="sizes.tokens")
    shape = drawing.add("Concat", sizes, drawing.store("width", [size]), name="shape", axis=0)
    drawing.add("Reshape", unit, shape, name="tokens")
    return write_graph(
        "tokens",
        drawing.nodes,
        drawing.arrays.values(),
        inputs=[
            helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "tokens"]),
            helper.make_tensor_value_info(LOWER, TensorProto.FLOAT, ["rows", HIDDEN]),
        ],
        outputs=[
            helper.make_tensor_value_info("tokens", TensorProto.FLOAT, ["batch", "tokens", size])
        ],
    )
