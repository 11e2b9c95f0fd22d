"""What a question is about, by the nearest questions that the passages themselves answer."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable

from assistant.retrieval.retriever import Found
from kb.passages import Passage

# An own question that is this much further away than the nearest counts 1/e of its vote.
WIDTH = 0.05


def share_votes(found: Iterable[Found], name: Callable[[Passage], str]) -> dict[str, float]:
    """Each passage votes for what `name` calls it, by its nearest own question; shares sum to 1."""
    near = [(name(f.stored.passage), f.question_cosine) for f in found if f.questions]
    best = max((cosine for _, cosine in near), default=0.0)
    votes: dict[str, float] = defaultdict(float)
    for called, cosine in near:
        votes[called] += math.exp((cosine - best) / WIDTH)
    total = sum(votes.values())
    return {called: vote / total for called, vote in votes.items()}
