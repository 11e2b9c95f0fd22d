"""Batches of conversations of like length, with both sides of a contrast pair in one batch."""

import random
import re
from collections.abc import Sequence

from assistant.second_reader.conversations import Conversation

_PAIR = re.compile(r"(.*\d)[ab]")
LENGTH_JITTER = 0.15


def split_batches(
    conversations: Sequence[Conversation],
    lengths: Sequence[int],
    *,
    batch_size: int,
    rng: random.Random,
) -> list[list[int]]:
    """Indexes into `conversations`, in batches; batches come in random order.

    Sorting by length (a little jittered) keeps padding near nothing: that is most of the speed.
    """
    groups = _group_pairs(conversations)
    rng.shuffle(groups)
    groups.sort(
        key=lambda group: max(lengths[i] for i in group) * rng.uniform(1, 1 + LENGTH_JITTER)
    )
    order = [index for group in groups for index in group]
    batches = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    rng.shuffle(batches)
    return batches


def _group_pairs(conversations: Sequence[Conversation]) -> list[list[int]]:
    groups: dict[tuple[str, str], list[int]] = {}
    for index, conversation in enumerate(conversations):
        pair = _PAIR.fullmatch(conversation.id)
        name = pair.group(1) if pair else conversation.id
        groups.setdefault((conversation.file, name), []).append(index)
    return list(groups.values())
