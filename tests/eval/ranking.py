"""Fits weights that rank sentences: for each fact of an answer, one that holds it comes first.

A softmax over all sentences that could be quoted should put its mass on those that hold the fact.
Each question counts the same, however many facts it has, and each of its facts the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# What keeps weights small, on signals that all have a spread of one.
DECAY = 0.003
# A softmax is surer of itself than an answer should be, which has room for several sentences.
CALM = 0.55
STEPS = 100


@dataclass(frozen=True)
class Ranked:
    """A question's sentences: `signals` (sentences, signals), `facts` (facts, sentences) says which
    fact stands in which sentence."""

    signals: Floats
    facts: NDArray[np.bool_]


def fit_ranking(questions: Sequence[Ranked]) -> Floats:
    """The weight of each signal."""
    spread = np.concatenate([each.signals for each in questions]).std(axis=0) + 1e-6
    told = [each for each in questions if each.facts.any()]
    inputs = [torch.from_numpy(each.signals / spread) for each in told]
    facts = [torch.from_numpy(each.facts[each.facts.any(axis=1)]) for each in told]
    weights = torch.zeros(len(spread), dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=STEPS, line_search_fn="strong_wolfe")

    def step() -> torch.Tensor:
        optimizer.zero_grad()
        losses = [
            _miss(signals @ weights, held) for signals, held in zip(inputs, facts, strict=True)
        ]
        loss = torch.stack(losses).mean() + DECAY * (weights**2).sum()
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimizer.step(step)  # type: ignore[no-untyped-call]
    found: Floats = np.asarray(weights.detach()) * CALM / spread
    return found


def _miss(fits: torch.Tensor, held: torch.Tensor) -> torch.Tensor:
    """How unlikely the sentences with each fact are; `held` has the shape (facts, sentences)."""
    shares = torch.log_softmax(fits, dim=0).expand(held.shape)
    return -torch.logsumexp(shares.masked_fill(~held, -torch.inf), dim=1).mean()
