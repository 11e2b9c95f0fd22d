"""The mean of the weights of networks that were trained on from one start.

It calls voices that none of them was trained on better than any of them, and forgets less.
"""

import copy
from collections.abc import Sequence
from dataclasses import replace

import torch

from assistant.second_reader.conversations import Conversation
from assistant.second_reader.encoder import ReaderNetwork
from assistant.second_reader.fitting import Trainer


def train_in_orders(
    trainer: Trainer, network: ReaderNetwork, conversations: Sequence[Conversation]
) -> ReaderNetwork:
    """The mean of gentle passes over the conversations, each in another order
    (`Recipe.finish_orders`); the given network stays as it is."""
    recipe = trainer.recipe
    seeds = range(recipe.seed, recipe.seed + recipe.finish_orders)
    trainers = [replace(trainer, recipe=replace(recipe, seed=seed)) for seed in seeds]
    return find_mean(
        [each.train_gently(copy.deepcopy(network), conversations) for each in trainers]
    )


def find_mean(networks: Sequence[ReaderNetwork]) -> ReaderNetwork:
    """A network whose weights are the mean of theirs."""
    mean = copy.deepcopy(networks[0])
    states = [network.state_dict() for network in networks]
    with torch.no_grad():
        for name, weights in mean.state_dict().items():
            if weights.is_floating_point():
                weights.copy_(torch.stack([state[name] for state in states]).mean(dim=0))
    return mean.eval()
