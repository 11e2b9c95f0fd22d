"""Late interaction (ColBERT's MaxSim): a question beside a sentence, word by word.

One vector a text says what it is on as a whole. Of two sentences on shin splints only their words
tell which one answers "how many times a week": each token of the question looks for the token of
the sentence that is nearest to it, and the mean over the question's tokens says how well it is met.

Source of the idea: Khattab and Zaharia, "ColBERT", SIGIR 2020.
"""

import base64
from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

from kb.compact import round_vectors
from kb.encoder.running import UNREAD, Floats

SIZE = 96


class TokenVectors(NamedTuple):
    """Unit vectors of the tokens of several texts, one text after the other, in a quarter of their
    size: `matrix` (tokens, dimensions) int8, and how many tokens each text has, never 0.

    Without any (`NO_TOKENS`) nothing is known of the texts' words.
    """

    matrix: NDArray[np.int8]
    counts: tuple[int, ...]


NO_TOKENS = TokenVectors(np.zeros((0, 0), dtype=np.int8), ())


@runtime_checkable
class TokenEmbeddings(Protocol):
    """Embeddings that read a text's tokens along with the text, and keep what they read of a
    question for the next who asks; both vectors are unit vectors.

    A question's tokens have the shape (tokens, dimensions), or (0, 0) where nothing reads them;
    `tokens_version` changes with what does.
    """

    @property
    def tokens_version(self) -> str: ...
    def read_question(self, text: str) -> tuple[list[float], Floats]: ...
    def read_sentences(self, texts: list[str]) -> tuple[list[list[float]], list[Floats]]: ...


def read_question(embeddings: Embeddings, text: str) -> tuple[list[float], Floats]:
    """A question's vector and its tokens'; of plain embeddings the vector alone."""
    if isinstance(embeddings, TokenEmbeddings):
        return embeddings.read_question(text)
    return embeddings.embed_query(text), UNREAD


def read_sentences(
    embeddings: Embeddings, texts: list[str]
) -> tuple[list[list[float]], list[Floats]]:
    """Each sentence's vector and its tokens', in order; of plain embeddings the vectors alone."""
    if isinstance(embeddings, TokenEmbeddings):
        return embeddings.read_sentences(texts)
    vectors = embeddings.embed_documents(texts) if texts else []
    return vectors, [UNREAD] * len(texts)


def find_tokens_version(embeddings: Embeddings) -> str:
    """What the tokens are read with; "" of plain embeddings."""
    return embeddings.tokens_version if isinstance(embeddings, TokenEmbeddings) else ""


def gather(tokens: Sequence[Floats]) -> TokenVectors:
    """The tokens of several texts; `NO_TOKENS` where one of them has none."""
    counts = tuple(len(each) for each in tokens)
    if not all(counts) or not counts:
        return NO_TOKENS
    return TokenVectors(round_vectors(np.concatenate(tokens)), counts)


def pack(tokens: TokenVectors) -> str:
    """The matrix as text; the `counts` have to be kept beside it."""
    return base64.b64encode(tokens.matrix.tobytes()).decode("ascii")


def unpack(packed: str, counts: Sequence[int]) -> TokenVectors:
    """What `pack` packed; `counts` has how many tokens each text has."""
    if not counts:
        return NO_TOKENS
    numbers = np.frombuffer(base64.b64decode(packed), dtype=np.int8)
    return TokenVectors(numbers.reshape(sum(counts), -1), tuple(counts))


def match(question: Floats, texts: Sequence[TokenVectors]) -> Floats | None:
    """How well each text meets a question (tokens, dimensions), word by word: about 0 to 1.

    All texts of all `texts`, in order. None where the words of the question, or of any text, aren't
    known.
    """
    if not question.size or not all(each.counts for each in texts):
        return None
    counts = np.array([count for each in texts for count in each.counts], dtype=np.intp)
    cosines = np.concatenate([each.matrix for each in texts]).astype(np.float32) @ question.T
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    met: Floats = np.maximum.reduceat(cosines, starts, axis=0).mean(axis=1) / np.float32(127)
    return met
