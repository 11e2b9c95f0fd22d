"""Matrix products in 8-bit whole numbers, for graphs that onnxruntime runs (development only).

Weights become signed 8-bit numbers with a scale a column, states are rounded to unsigned 8-bit ones
as they come: the pair that processors have instructions for, two to three times as quick as with
both unsigned. Older processors overflow at it, which `saturation.py` finds out. Some
inputs of a product are far larger than the rest and would leave these no digits: each is scaled
down by its peak, and its weights up (SmoothQuant, Xiao et al. 2023).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from kb.encoder.drawing import write_graph
from kb.encoder.saturation import WEIGHT

Floats = NDArray[np.float32]

DOMAIN = "com.microsoft"
LEAST = 1e-5


def round_product(
    name: str,
    states: str,
    matrix: Floats,
    bias: Floats,
    *,
    peak: Floats,
    moved: float,
    output: str,
) -> tuple[dict[str, Any], list[Any]]:
    """The arrays and the nodes that stand for `states @ matrix + bias`.

    `matrix` is (inputs, outputs); `peak` is the largest size of each input over texts of the kind
    that will come, and `moved` how much of it goes into the weights: 0 none, 1 all.
    """
    sizes = np.maximum(np.abs(matrix).max(axis=1), LEAST)
    shrunk = np.maximum(peak, LEAST) ** moved / sizes ** (1 - moved)
    matrix = matrix * shrunk[:, None]
    scales = np.maximum(np.abs(matrix).max(axis=0), LEAST) / WEIGHT
    names = {part: f"{name}.{part}" for part in ("shrink", "shrunk", "q", "s", "z", "b")}
    stored = {
        names["shrink"]: (1 / shrunk).astype(np.float32),
        names["q"]: np.rint(matrix / scales).astype(np.int8),
        names["s"]: scales.astype(np.float32),
        names["z"]: np.zeros(len(scales), dtype=np.int8),
        names["b"]: bias,
    }
    inputs = [names[part] for part in ("shrunk", "q", "s", "z", "b")]
    return stored, [
        helper.make_node("Mul", [states, names["shrink"]], [names["shrunk"]]),
        helper.make_node("DynamicQuantizeMatMul", inputs, [output], domain=DOMAIN),
    ]


def draw_largest(*, inputs: int, outputs: int) -> bytes:
    """A graph of a single product with the largest weights there are, each 127.

    Input `states` (rows x `inputs`), output `sums` (rows x `outputs`), both float32.
    """
    stored: dict[str, NDArray[Any]] = {
        "weights": np.full((inputs, outputs), WEIGHT, dtype=np.int8),
        "scales": np.ones(outputs, dtype=np.float32),
        "zeros": np.zeros(outputs, dtype=np.int8),
    }
    product = helper.make_node(
        "DynamicQuantizeMatMul", ["states", *stored], ["sums"], domain=DOMAIN
    )
    return write_graph(
        "largest",
        [product],
        [numpy_helper.from_array(array, name) for name, array in stored.items()],
        inputs=[helper.make_tensor_value_info("states", TensorProto.FLOAT, ["rows", inputs])],
        outputs=[helper.make_tensor_value_info("sums", TensorProto.FLOAT, ["rows", outputs])],
        domains=[DOMAIN],
    )
