"""Matrix products in 8-bit whole numbers, for graphs that onnxruntime runs (development only).

Weights become 8-bit numbers with a scale a column, states are rounded to 8 bits as they come. Some
inputs of a product are far larger than the rest and would leave these no digits: each is scaled
down by its peak, and its weights up (SmoothQuant, Xiao et al. 2023).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import helper

Floats = NDArray[np.float32]

DOMAIN = "com.microsoft"
ZERO = 128
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
    scales = np.maximum(np.abs(matrix).max(axis=0), LEAST) / (ZERO - 1)
    names = {part: f"{name}.{part}" for part in ("shrink", "shrunk", "q", "s", "z", "b")}
    stored = {
        names["shrink"]: (1 / shrunk).astype(np.float32),
        names["q"]: (np.rint(matrix / scales) + ZERO).astype(np.uint8),
        names["s"]: scales.astype(np.float32),
        names["z"]: np.full(len(scales), ZERO, dtype=np.uint8),
        names["b"]: bias,
    }
    inputs = [names[part] for part in ("shrunk", "q", "s", "z", "b")]
    return stored, [
        helper.make_node("Mul", [states, names["shrink"]], [names["shrunk"]]),
        helper.make_node("DynamicQuantizeMatMul", inputs, [output], domain=DOMAIN),
    ]
