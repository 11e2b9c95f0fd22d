"""Late interaction: each word of a question looks for the word of a sentence that is nearest."""

from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch

from kb.articles import CURATED_ARTICLES, read_articles
from kb.embedding import MiniLMEmbeddings
from kb.encoder import running
from kb.encoder.running import LOWER, ROUNDED, Encoder, Floats
from kb.encoder.sessions import open_session
from kb.passages import split_passages
from kb.store import ChromaStore
from kb.sync import sync
from kb.tokens import train
from kb.tokens.drawing import draw
from kb.tokens.network import TokenNetwork, load_network
from kb.tokens.network import match as match_in_training
from kb.tokens.vectors import NO_TOKENS, SIZE, TokenVectors, gather, match, pack, unpack
from tests.bench.questions import list_fresh
from tests.fakes import WordEmbeddings, build_article

EAST: Floats = np.array([1.0, 0.0], dtype=np.float32)
NORTH: Floats = np.array([0.0, 1.0], dtype=np.float32)
WEEKLY = "Massage the calf two or three times a week."
GENTLY = "Massage the calf with light strokes."


def test_sentence_that_meets_every_word_is_met_wholly_and_one_that_meets_half_by_half() -> None:
    question = np.stack([EAST, NORTH])
    both, one = gather([question]), gather([EAST[None], np.stack([EAST, -NORTH])])
    found = match(question, [both, one])
    assert found is not None
    assert found.tolist() == pytest.approx([1.0, 0.5, 0.5])


def test_nothing_is_matched_where_words_of_one_side_are_unknown() -> None:
    known = gather([EAST[None]])
    assert match(EAST[None], [known, NO_TOKENS]) is None
    assert match(np.zeros((0, 0), dtype=np.float32), [known]) is None
    assert gather([EAST[None], np.zeros((0, 0), dtype=np.float32)]) is NO_TOKENS


def test_packed_vectors_come_back_to_the_number() -> None:
    tokens = gather([np.stack([EAST, NORTH]), -EAST[None]])
    again = unpack(pack(tokens), tokens.counts)
    assert again.counts == (2, 1)
    assert np.array_equal(again.matrix, tokens.matrix)
    assert unpack(pack(NO_TOKENS), ()) is NO_TOKENS


def test_index_gives_back_what_the_real_model_reads(
    tmp_path: Path, real_embeddings: MiniLMEmbeddings
) -> None:
    store = ChromaStore(tmp_path / "index", real_embeddings, model=real_embeddings.name)
    article = build_article("one", f"{WEEKLY} {GENTLY}")
    sync(store, [article])
    (passage,) = split_passages(article, model=real_embeddings.name)
    tokens = store.read_passages([passage.id])[passage.id].tokens
    _, read = real_embeddings.read_sentences([WEEKLY, GENTLY])
    assert np.array_equal(tokens.matrix, gather(read).matrix)
    assert tokens.counts == tuple(map(len, read))
    assert np.linalg.norm(read[0], axis=1) == pytest.approx(1.0, abs=1e-5)


def test_index_of_plain_embeddings_has_no_tokens(tmp_path: Path) -> None:
    store = ChromaStore(tmp_path / "index", WordEmbeddings(), model="words")
    article = build_article("one", WEEKLY)
    sync(store, [article])
    (passage,) = split_passages(article, model="words")
    assert store.read_passages([passage.id])[passage.id].tokens is NO_TOKENS


def test_words_tell_which_of_two_sentences_on_one_subject_answers(
    real_embeddings: MiniLMEmbeddings,
) -> None:
    _, said = real_embeddings.read_sentences([WEEKLY, GENTLY])
    _, how_often = real_embeddings.read_question("how often should i have my calf massaged?")
    _, how_hard = real_embeddings.read_question("how hard should they press on my calf?")
    often, hard = match(how_often, [gather(said)]), match(how_hard, [gather(said)])
    assert often is not None
    assert hard is not None
    assert often[0] > often[1]
    assert hard[1] - hard[0] > often[1] - often[0]


def test_without_its_weights_the_encoder_reads_on_and_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(running, "TOKENS", tmp_path / "tokens.onnx")
    vectors, tokens = Encoder.load().encode_tokens([WEEKLY])
    assert vectors.shape == (1, 384)
    assert tokens[0].size == 0
    assert "words aren't matched: tokens.onnx" in caplog.text


def test_question_in_whole_numbers_has_the_words_it_has_exactly() -> None:
    asks = [ask for ask, _ in zip(list_fresh(), range(20), strict=False)]
    rounded, exact = Encoder.load(ROUNDED), Encoder.load()
    for ask in asks:
        (ours,), (theirs,) = rounded.encode_tokens([ask])[1], exact.encode_tokens([ask])[1]
        assert (ours * theirs).sum(axis=1).mean() >= 0.98


def test_graph_computes_what_the_network_does() -> None:
    torch.manual_seed(0)
    network = load_network(dropout=0.0).eval()
    (lower,) = Encoder.load().read_lower([WEEKLY])
    weights = {name: value.detach().numpy() for name, value in network.list_published().items()}
    session = open_session(draw(weights))
    ids = np.zeros((1, len(lower)), dtype=np.int64)
    (drawn,) = session.run(["tokens"], {"ids": ids, LOWER: lower})
    with torch.no_grad():
        states = torch.from_numpy(lower)[None]
        ours = network(states, torch.zeros(1, len(lower), dtype=torch.bool)).numpy()
    assert drawn.shape == (1, len(lower), SIZE)
    # Half precision is what they differ by.
    assert (drawn * ours).sum(axis=-1).min() > 0.9999


def test_training_matches_as_answering_does() -> None:
    words = np.stack([EAST, NORTH])
    asked = torch.tensor(np.stack([EAST, NORTH, 0 * EAST]))[None]
    said, is_word = (
        torch.tensor(np.stack([words, words])),
        torch.tensor([[True, True], [True, False]]),
    )
    trained = match_in_training(asked, torch.tensor([2]), said, is_word)
    answered = match(
        words, [TokenVectors(np.int8(127) * words.astype(np.int8), (2,)), gather([EAST[None]])]
    )
    assert answered is not None
    assert trained[0].tolist() == pytest.approx(answered.tolist())


def test_training_teaches_which_sentence_answers() -> None:
    articles = read_articles(CURATED_ARTICLES)
    passages = [p for each in articles for p in split_passages(each, model="")][:4]
    examples = train.collect(passages, Encoder.load())
    losses = [
        _find_loss(network, examples)
        for network in (load_network(dropout=0.0).eval(), train.fit(examples, epochs=8))
    ]
    assert losses[1] < 0.9 * losses[0]


def _find_loss(network: TokenNetwork, examples: train.Examples) -> float:
    numbers = list(range(48))
    with torch.no_grad():
        return float(train._find_loss(network, examples, numbers, Random(1)))
