"""Scores: both answers of the network count, and a level is never less likely than a higher one."""

import numpy as np
import pytest

from assistant.second_reader.manifest import Condition
from assistant.second_reader.scores import find_scores

# Two conditions: one always an emergency, one a clinician's matter.
SHARES = [(1.0, 1.0, 1.0), (1.0, 0.0, 0.0)]


def score(*logits: float) -> np.ndarray:
    """The scores of one row: three levels, two conditions, none."""
    row: np.ndarray = find_scores(np.array([logits], dtype=np.float32), SHARES)[0]
    return row


def test_scores_never_rise() -> None:
    rows = np.random.default_rng(4).normal(0, 5, (200, 6)).astype(np.float32)
    assert (np.diff(find_scores(rows, SHARES), axis=1) <= 0).all()


def test_named_emergency_raises_every_level() -> None:
    assert (score(0, 0, 0, 6, 0, 0) > score(0, 0, 0, 0, 0, 6)).all()


def test_named_clinician_condition_is_no_emergency() -> None:
    clinician, urgent, emergency = score(0, 0, 0, 0, 9, 0)
    assert clinician > 0.9
    assert urgent < 0.1
    assert emergency < 0.1


def test_level_outputs_count_as_well() -> None:
    assert score(0, 0, 5, 0, 0, 0)[2] > score(0, 0, -5, 0, 0, 0)[2]


def test_odds_are_divided_by_the_number_of_windows() -> None:
    row = np.array([[3.0, 2.0, 1.0, 1.0, 0.0, 2.0]], dtype=np.float32)
    one, five = find_scores(row, SHARES), find_scores(row, SHARES, chances=5)
    assert five / (1 - five) == pytest.approx(one / (1 - one) / 5)


def test_extreme_logits_stay_finite() -> None:
    assert np.isfinite(score(1e4, -1e4, 0, 1e4, -1e4, 0)).all()


@pytest.mark.parametrize(("level", "fits"), [(1, True), (2, True), (3, False)])
def test_condition_fits_the_levels_it_was_labelled_with(level: int, fits: bool) -> None:
    assert Condition("x", (1.0, 0.5, 0.05)).fits(level) is fits
