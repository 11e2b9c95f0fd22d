"""Freely worded sentences of a writer whose words nobody read while the checks were mended."""

import pytest

from kb.embedding import MiniLMEmbeddings
from tests.assistant.writing.freely import HELD, FreePair, judge_free_pairs, read_free_pairs

LEAST_FAITHFUL = 0.23
MOST_FAULTS = 0.06


@pytest.fixture(scope="module")
def judged(real_embeddings: MiniLMEmbeddings) -> list[tuple[FreePair, bool]]:
    return list(judge_free_pairs(read_free_pairs(HELD), real_embeddings))


def test_faithful_sentences_pass(judged: list[tuple[FreePair, bool]]) -> None:
    passed = [ok for pair, ok in judged if pair.is_faithful]
    assert sum(passed) >= LEAST_FAITHFUL * len(passed)


def test_few_faults_pass(judged: list[tuple[FreePair, bool]]) -> None:
    passed = [ok for pair, ok in judged if not pair.is_faithful]
    assert sum(passed) <= MOST_FAULTS * len(passed)
