"""What the growth bench makes up: articles in the shape of real ones, and vectors for them."""

import numpy as np
import pytest

from kb.embedding import MiniLMEmbeddings
from kb.encoder.running import DIMENSIONS
from kb.passages import split_passages
from tests.bench.growth import PASSAGES_A_SUBJECT, KindredVectors, make_up_articles


def test_made_up_articles_hold_as_many_passages_as_asked_for_and_are_the_same_again() -> None:
    articles = list(make_up_articles(250))
    passages = [p for article in articles for p in split_passages(article, model="m")]
    assert (len(articles), len({passage.id for passage in passages})) == (3, 250)
    assert articles == list(make_up_articles(250))
    # Subjects grow with the articles: none holds a share of all passages.
    sizes = [sum(p.subject == s for p in passages) for s in {p.subject for p in passages}]
    assert max(sizes) == PASSAGES_A_SUBJECT


def test_made_up_vectors_are_unit_vectors_near_known_ones_and_all_different() -> None:
    known = np.eye(2, DIMENSIONS, dtype=np.float32)
    vectors = np.array(KindredVectors(MiniLMEmbeddings(), known).embed_documents(list("abcdef")))
    assert vectors.shape == (6, DIMENSIONS)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=1e-5)
    assert ((vectors @ known.T).max(axis=1) > 0.7).all()
    assert (np.triu(vectors @ vectors.T, 1) < 0.9).all()
