"""A gentle last pass over what a reader misread, taken half: the mean of before and after.

The pass alone mends what was misread and forgets a little of the rest; the mean of the weights
before and after it keeps both, and calls voices that neither was trained on better than either.
"""

import copy
import random
from collections.abc import Sequence

from assistant.second_reader.averaging import find_mean
from assistant.second_reader.conversations import LEARNT_LAST, Conversation
from assistant.second_reader.encoder import ReaderNetwork
from assistant.second_reader.fitting import Trainer

# Ordinary questions that an earlier reader took for alarms.
MISREAD = "misread.jsonl"
# What is typed between questions ("I see", "heading out", "the left one"), and alarms as brief.
# Learnt here alone: they are no messages of their own, as the rest is.
IN_PASSING = ("small_talk.jsonl", "brief_alarms.jsonl")
# Complaints and topics that are named and no more ("kneecap pain", "taping ankle"), and dangers as
# bare.
BARE = ("bare.jsonl", "named.jsonl")
# Alarms that a later turn settles, each beside one in nearly the same words that it doesn't.
SETTLED = "settled.jsonl"
TOUCHED_UP_ALONE = (*IN_PASSING, *BARE, SETTLED)
# Runners' complaints as the textbooks have them, and dangers in the same tone. They came last, with
# the yardsticks of the weights before: these are learnt whole, beside a sample of the rest.
WHOLE = ("complaints.jsonl", *LEARNT_LAST)
SAMPLE_SEED = 7


def touch_up(
    trainer: Trainer, network: ReaderNetwork, conversations: Sequence[Conversation]
) -> ReaderNetwork:
    """A network halfway between the given one, which stays as it is, and that after the pass."""
    chosen = choose(conversations, sample=trainer.recipe.touch_up_sample)
    return find_mean([network, trainer.train_gently(copy.deepcopy(network), chosen)])


def choose(conversations: Sequence[Conversation], *, sample: int) -> list[Conversation]:
    """A sample of the conversations, whole what came last and what is said in passing, and twice
    what was misread, is settled by a later turn or is bare."""

    def pick(*files: str) -> list[Conversation]:
        return [c for c in conversations if c.file in files]

    others = [c for c in conversations if c.file not in (MISREAD, *TOUCHED_UP_ALONE, *WHOLE)]
    sampled = random.Random(SAMPLE_SEED).sample(others, min(sample, len(others)))
    passing = pick(*IN_PASSING, *BARE, *WHOLE)
    return sampled + pick(MISREAD) * 2 + passing + pick(SETTLED) * 2 + pick(*BARE)
