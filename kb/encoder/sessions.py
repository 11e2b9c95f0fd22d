"""Opens ONNX Runtime as both networks here use it: small graphs, one short text at a time."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from kb.encoder.saturation import widen_sums

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

# One thread a text: a second one makes a single text a tenth quicker, and takes a quarter more
# processor time away from everybody else's.
THREADS = 1


def open_session(
    graph: bytes, entries: Mapping[str, str] = MappingProxyType({})
) -> "InferenceSession":
    """A session on the processor; `entries` are further settings by ONNX Runtime's own names."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    widen_sums(options)
    for key, value in entries.items():
        options.add_session_config_entry(key, value)
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
