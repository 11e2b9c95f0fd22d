"""Freely worded sentences of a writer whose words nobody read while the checks were mended."""

import pytest

from kb.embedding import MiniLMEmbeddings
from tests.assistant.writing.freely import (
    HELD,
    FreePair,
    Outcome,
    judge_free_pairs,
    read_free_pairs,
)

LEAST_FAITHFUL = 0.08
MOST_FAULTS = 0.01
# Shown in the model's words or, where the checks don't know these, in those of its source.
LEAST_SHOWN = 0.96
TRUE_TO_IT = ("own words", "its source's words")

Judged = list[tuple[FreePair, Outcome]]


@pytest.fixture(scope="module")
def judged(real_embeddings: MiniLMEmbeddings) -> Judged:
    return list(judge_free_pairs(read_free_pairs(HELD), real_embeddings))


def test_faithful_sentences_pass(judged: Judged) -> None:
    passed = [shown == "own words" for pair, shown in judged if pair.is_faithful]
    assert sum(passed) >= LEAST_FAITHFUL * len(passed)


def test_few_faults_pass(judged: Judged) -> None:
    passed = [shown == "own words" for pair, shown in judged if not pair.is_faithful]
    assert sum(passed) <= MOST_FAULTS * len(passed)


def test_nearly_all_that_faithful_sentences_say_is_shown(judged: Judged) -> None:
    told = [shown in TRUE_TO_IT for pair, shown in judged if pair.is_faithful]
    assert sum(told) >= LEAST_SHOWN * len(told)
