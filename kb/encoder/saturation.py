"""Whether this processor cuts off large sums of 8-bit products.

Without the instructions made for it (VNNI, AMX, or those of ARM) an x86 processor adds every two
products in 16 bits, where two large ones don't fit, and ONNX Runtime lets it (its option
`session.x64quantprecision`): scores would be wrong, and the guard's among them. No list of
processors is asked: a product that needs the room is computed, once in a process.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from onnxruntime import SessionOptions

# Written by `rounding.py`: a product with all weights at their largest.
LARGEST = Path(__file__).with_name("largest.onnx")
# The largest that a weight is rounded to.
WEIGHT = 127
INPUTS, OUTPUTS = 64, 32
# The largest that a state is rounded to.
STATE = 255
# One row is multiplied by other instructions than several.
ROWS = (1, 2, 16)
OPTION = "session.x64quantprecision"


def widen_sums(options: "SessionOptions") -> None:
    """Have sums added in 32 bits where the processor would cut them off; the numbers are then the
    same everywhere, and take twice as long there."""
    if is_saturating():
        options.add_session_config_entry(OPTION, "1")


@cache
def is_saturating() -> bool:
    """Whether products come out too small here."""
    import onnxruntime

    session = onnxruntime.InferenceSession(LARGEST.read_bytes(), providers=["CPUExecutionProvider"])
    states = (np.full((rows, INPUTS), STATE, dtype=np.float32) for rows in ROWS)
    sums = (session.run(None, {"states": each})[0] for each in states)
    return any((each != WEIGHT * STATE * INPUTS).any() for each in sums)
