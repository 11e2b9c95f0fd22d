"""The mean of the weights of networks that were trained on from one start.

It calls voices that none of them was trained on better than any of them, and forgets less.
"""

import copy
from collections.abc import Callable, Sequence
from dataclasses import replace

import torch
from tokenizers import Tokenizer

from assistant.second_reader.conversations import Conversation
from assistant.second_reader.encoder import ReaderNetwork
from assistant.second_reader.fitting import fit_gently
from assistant.second_reader.recipe import Recipe


def fit_in_orders(
    network: ReaderNetwork,
    conversations: Sequence[Conversation],
    conditions: Sequence[str],
    *,
    tokenizer: Tokenizer,
    recipe: Recipe,
    log: Callable[[str], None],
) -> ReaderNetwork:
    """The mean of gentle passes over the conversations, each in another order
    (`Recipe.finish_orders`); the given network stays as it is."""
    trained = [
        fit_gently(
            copy.deepcopy(network),
            conversations,
            conditions,
            tokenizer=tokenizer,
            recipe=replace(recipe, seed=recipe.seed + order),
            log=log,
        )
        for order in range(recipe.finish_orders)
    ]
    return find_mean(trained)


def find_mean(networks: Sequence[ReaderNetwork]) -> ReaderNetwork:
    """A network whose weights are the mean of theirs."""
    mean = copy.deepcopy(networks[0])
    states = [network.state_dict() for network in networks]
    with torch.no_grad():
        for name, weights in mean.state_dict().items():
            if weights.is_floating_point():
                weights.copy_(torch.stack([state[name] for state in states]).mean(dim=0))
    return mean.eval()
