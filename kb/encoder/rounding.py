"""Makes the graph that reads questions: the drawn one, with its matrix products in whole numbers.

    python -m kb.encoder.rounding

writes `questions.onnx` (11 MB; see `products.py`), with peaks taken over the curated articles, and
the same of the branch that reads tokens (`kb/tokens/questions.onnx`, 5 MB). A question is read in
a third of the time. Vectors stay within a cosine of 0.997 on average of the exact ones, which
the articles keep. Needs `onnx`, a development dependency; running doesn't.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from kb.articles import CURATED_ARTICLES, read_articles
from kb.encoder.drawing import draw
from kb.encoder.products import DOMAIN, Floats, draw_largest, round_product
from kb.encoder.running import (
    LOWER,
    ROUNDED,
    ROUNDED_FOR,
    ROUNDED_TOKENS,
    TOKENS,
    find_weights,
    hash_weights,
    load_tokenizer,
    open_graph,
    read_header,
)
from kb.encoder.saturation import INPUTS, LARGEST, OUTPUTS
from kb.passages import split_passages

Feed = Mapping[str, Any]

# How much of an input's peak is moved into its weights.
MOVED = 0.8


def round_graph(drawn: bytes, peaks: Mapping[str, Floats]) -> bytes:
    """The graph with every `Gemm` in whole numbers; `peaks` are those of each product's inputs."""
    model = ModelProto.FromString(drawn)
    weights = Weights(model)
    nodes: list[Any] = []
    arrays = {array.name: array for array in model.graph.initializer}
    for node in model.graph.node:
        if not _is_rounded(node):
            nodes.append(node)
            continue
        stored, made = _round(node, weights, peaks[node.input[0]])
        nodes += made
        arrays |= {name: numpy_helper.from_array(each, name) for name, each in stored.items()}
    _replace(model.graph.node, _drop_unused(nodes, [each.name for each in model.graph.output]))
    wanted = {name for node in model.graph.node for name in node.input}
    _replace(model.graph.initializer, [a for name, a in arrays.items() if name in wanted])
    model.opset_import.append(helper.make_opsetid(DOMAIN, 1))
    rounded: bytes = model.SerializeToString(deterministic=True)
    return rounded


def find_peaks(drawn: bytes, feeds: Iterable[Feed]) -> dict[str, Floats]:
    """The largest size of each input of each product over all that is fed, by the input's name."""
    model = ModelProto.FromString(drawn)
    given = {each.name for each in model.graph.input}
    names = list(dict.fromkeys(n.input[0] for n in model.graph.node if _is_rounded(n)))
    wanted = [name for name in names if name not in given]
    for name in wanted:
        model.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    session = open_graph(model.SerializeToString())
    peaks: dict[str, Floats] = {}
    for feed in feeds:
        found = dict(zip(wanted, session.run(wanted, dict(feed)), strict=True))
        for name in names:
            states = found[name] if name in found else feed[name]
            peak = np.abs(states.reshape(-1, states.shape[-1])).max(axis=0)
            peaks[name] = np.maximum(peak, peaks.get(name, peak))
    return peaks


class Weights:
    """A graph's weights by name, those that it keeps and those that it refers to; what a `Concat`
    or a `Cast` makes of some is known by its output's."""

    def __init__(self, model: ModelProto) -> None:
        self._makers = {name: node for node in model.graph.node for name in node.output}
        self._kept = {array.name: array for array in model.graph.initializer}
        self._start, self._header = read_header(find_weights())
        self._bytes = np.memmap(find_weights(), mode="r")

    def read(self, name: str) -> Floats:
        """An array, in its published shape."""
        if name in self._makers:
            parts = [self.read(part) for part in self._makers[name].input]
            return np.concatenate(parts).astype(np.float32)
        if self._kept[name].data_location != TensorProto.EXTERNAL:
            return numpy_helper.to_array(self._kept[name])
        first, last = self._header[name]["data_offsets"]
        values = self._bytes[self._start + first : self._start + last].tobytes()
        return np.frombuffer(values, np.float32).reshape(self._header[name]["shape"])


def _round(node: Any, weights: Weights, peak: Floats) -> tuple[dict[str, Any], list[Any]]:
    """The arrays and the nodes that stand for one product."""
    matrix, bias = weights.read(node.input[1]).T, weights.read(node.input[2])
    name, states, output = node.name, node.input[0], node.output[0]
    return round_product(name, states, matrix, bias, peak=peak, moved=MOVED, output=output)


def _is_rounded(node: Any) -> bool:
    """Whether a node is a product with a bias: all but the last, which is small."""
    return bool(node.op_type == "Gemm" and len(node.input) == 3)


def _drop_unused(nodes: list[Any], outputs: Iterable[str]) -> list[Any]:
    """Without what made the weights of products, which are stored as they are used now."""
    wanted = {name for node in nodes for name in node.input}.union(outputs)
    kept = [node for node in nodes if wanted.intersection(node.output)]
    return kept if len(kept) == len(nodes) else _drop_unused(kept, outputs)


def _replace(field: Any, items: list[Any]) -> None:
    del field[:]
    field.extend(items)


def main() -> None:
    """Write the graphs, and for which weights they were made."""
    articles = read_articles(CURATED_ARTICLES)
    passages = (each for article in articles for each in split_passages(article, model=""))
    texts = [text for each in passages for text in (*each.sentence_texts, *each.questions)]
    _write(LARGEST, draw_largest(inputs=INPUTS, outputs=OUTPUTS))
    tokenizer, drawn, branch = load_tokenizer(), draw(), TOKENS.read_bytes()
    read = [np.array([tokenizer.encode(text).ids], dtype=np.int64) for text in texts[::3]]
    _write(ROUNDED, round_graph(drawn, find_peaks(drawn, ({"ids": ids} for ids in read))))
    ROUNDED_FOR.write_text(f"{hash_weights(find_weights())}\n", encoding="ascii")
    exact = open_graph(drawn)
    feeds = ({"ids": ids, LOWER: exact.run([LOWER], {"ids": ids})[0]} for ids in read)
    _write(ROUNDED_TOKENS, round_graph(branch, find_peaks(branch, feeds)))


def _write(path: Path, graph: bytes) -> None:
    path.write_bytes(graph)
    print(f"{path.name}: {len(graph):,} bytes")


if __name__ == "__main__":
    main()
