"""Weights that rank sentences: what the sentences with the facts have in common counts."""

import numpy as np

from tests.eval.ranking import Ranked, fit_ranking

# The first signal marks the sentence that holds the fact; the second one, once it, once the other.
FACT = np.array([[True, False]])
TOLD = [
    Ranked(np.array([[1.0, 1.0], [0.0, 0.0]]), FACT),
    Ranked(np.array([[1.0, 0.0], [0.0, 1.0]]), FACT),
]


def test_signal_of_sentences_with_facts_counts_and_another_does_not() -> None:
    telling, idle = fit_ranking(TOLD)
    assert telling > 0.5
    assert abs(idle) < telling / 100


def test_question_whose_facts_stand_nowhere_teaches_nothing() -> None:
    silent = Ranked(TOLD[0].signals, np.zeros((1, 2), dtype=bool))
    told = fit_ranking([*TOLD, *TOLD])
    assert np.allclose(fit_ranking([*TOLD, silent, *TOLD, silent]), told, rtol=0.01)
