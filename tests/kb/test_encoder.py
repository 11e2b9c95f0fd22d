"""The encoder in ONNX Runtime: the same vectors as sentence-transformers, from any thread."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from kb.caching import TextCache
from kb.embedding import MiniLMEmbeddings
from kb.encoder.batches import run_all, split_by_length
from kb.encoder.drawing import draw
from kb.encoder.running import GRAPH, ROUNDED, Encoder, is_drawn_for_package, is_rounded_for_package
from tests.bench.questions import list_fresh

TEXTS = (
    "What helps shin splints?",
    "",
    ".",
    "é ü ß 你好 😀 \u200b",
    "my calf is tight " * 12,
    "a text longer than the model reads " * 60,
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.load()


def test_vectors_are_those_of_sentence_transformers(
    encoder: Encoder, real_embeddings: MiniLMEmbeddings
) -> None:
    theirs = real_embeddings._encode_with_torch(list(TEXTS))
    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
    together = encoder.encode(TEXTS)
    assert (theirs * alone).sum(axis=1).min() >= 0.9999
    assert np.abs(together - alone).max() <= 1e-6


def test_same_text_gives_the_same_bits_from_several_threads(encoder: Encoder) -> None:
    with ThreadPoolExecutor(4) as pool:
        rows = list(pool.map(lambda _: encoder.encode([TEXTS[0]]).tobytes(), range(8)))
    assert len(set(rows)) == 1


def test_graph_is_the_one_that_is_drawn_and_fits_the_installed_weights() -> None:
    assert draw() == GRAPH.read_bytes()
    assert is_drawn_for_package()


def test_batches_hold_texts_of_one_length_and_every_text_once() -> None:
    lengths = [3, 5, 3, 9, 3, 5, 3]
    batches = list(split_by_length(lengths, most_tokens=10))
    assert batches == [[3], [1, 5], [0, 2, 4], [6]]


def test_what_a_batch_raises_is_raised() -> None:
    def run(batch: list[int]) -> None:
        if batch == [2]:
            raise ValueError("the third")

    with pytest.raises(ValueError, match="the third"):
        run_all(run, [[1], [2], [3]])


def test_nothing_is_read_with_torch_and_a_question_is_known_again(
    real_embeddings: MiniLMEmbeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MiniLMEmbeddings, "_model", None)
    assert len(real_embeddings.embed_documents(["one", "two"])) == 2
    first = real_embeddings.embed_query("how long do shin splints last?")
    monkeypatch.setattr(Encoder, "encode", None)
    assert real_embeddings.embed_query("how long do shin splints last?") == first


def test_question_in_whole_numbers_means_what_it_means_exactly(encoder: Encoder) -> None:
    assert is_rounded_for_package()
    rounded = Encoder.load(ROUNDED)
    asks = [ask for ask, _ in zip(list_fresh(), range(30), strict=False)]
    cosines = [float(rounded.encode([ask])[0] @ encoder.encode([ask])[0]) for ask in asks]
    assert min(cosines) >= 0.995
    assert np.mean(cosines) >= 0.997


def test_other_weights_are_read_by_sentence_transformers(
    real_embeddings: MiniLMEmbeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(real_embeddings.__dict__, "_question_encoder", None)
    monkeypatch.setitem(real_embeddings.__dict__, "_encoder", None)
    vector = real_embeddings.embed_query("a question that nobody asked before")
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


def test_what_was_unused_for_longest_is_forgotten_first() -> None:
    cache: TextCache[list[float]] = TextCache(most=2)
    cache.keep("a", [1.0])
    cache.keep("b", [2.0])
    assert cache.find("a") == [1.0]
    cache.keep("c", [3.0])
    assert len(cache) == 2
    assert cache.find("b") is None
    assert cache.find("a") == [1.0]
    assert cache.find("\ud800") is None
