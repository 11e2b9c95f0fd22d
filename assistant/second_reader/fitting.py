"""Fine-tunes the encoder and its head; the same conversations give the same weights."""

import math
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from assistant.second_reader.augmentation import find_chatter, vary
from assistant.second_reader.batching import split_batches
from assistant.second_reader.conversations import Conversation
from assistant.second_reader.encoder import LAYERS, ReaderNetwork, load_network
from assistant.second_reader.recipe import Recipe
from assistant.second_reader.tokens import keep_last, tokenize


@dataclass(frozen=True)
class Trainer:
    """Trains networks on conversations, by a recipe.

    `conditions` are the ids that the head names, in order; `log` gets one line an epoch; `idle` are
    sentences that settle nothing, to be put beside what is told.
    """

    conditions: Sequence[str]
    recipe: Recipe
    tokenizer: Tokenizer
    log: Callable[[str], None]
    idle: Sequence[str] = ()

    def fit(self, conversations: Sequence[Conversation]) -> ReaderNetwork:
        """A network trained from the published encoder, its head first."""
        fix_randomness(self.recipe)
        network = load_network(
            conditions=len(self.conditions),
            dropout=self.recipe.dropout,
            head_dropout=self.recipe.head_dropout,
        )
        self.fit_head(network, conversations)
        return self.train(network, conversations)

    def train(self, network: ReaderNetwork, conversations: Sequence[Conversation]) -> ReaderNetwork:
        """The given network, trained in place; the caller seeds torch."""
        recipe = self.recipe
        rng = random.Random(recipe.seed)
        targets = build_targets(conversations, self.conditions)
        chatter = find_chatter(conversations)
        steps = Steps(network, recipe, len(conversations))
        for epoch in range(recipe.epochs):
            started = time.monotonic()
            turns = [vary(c, chatter, self.idle, recipe=recipe, rng=rng) for c in conversations]
            ids = tokenize_all(turns, self.tokenizer, max_tokens=recipe.max_tokens)
            lengths = [len(row) for row in ids]
            batches = split_batches(conversations, lengths, batch_size=recipe.batch_size, rng=rng)
            network.train()
            losses = [steps.take([ids[i] for i in batch], targets[batch]) for batch in batches]
            seconds = time.monotonic() - started
            self.log(f"epoch {epoch + 1}: loss {sum(losses) / len(losses):.4f}, {seconds:.0f} s")
        return network.eval()

    def train_gently(
        self, network: ReaderNetwork, conversations: Sequence[Conversation]
    ) -> ReaderNetwork:
        """A network that is trained already, once more in place, at the recipe's finishing rate."""
        recipe = self.recipe
        gentle = replace(recipe, epochs=recipe.finish_epochs, learning_rate=recipe.finish_rate)
        fix_randomness(gentle)
        return replace(self, recipe=gentle).train(network, conversations)

    def fit_head(self, network: ReaderNetwork, conversations: Sequence[Conversation]) -> None:
        """Train the head alone, in place, on the encoder as it is.

        A random head would first tear at what the encoder knows; one that fits leaves it whole.
        """
        turns = [c.turns for c in conversations]
        pooled = torch.from_numpy(
            score(network.eval().pool, turns, self.tokenizer, max_tokens=self.recipe.max_tokens)
        )
        targets = build_targets(conversations, self.conditions)
        optimiser = torch.optim.AdamW(network.head.parameters(), lr=3e-3, weight_decay=0.02)
        for _ in range(self.recipe.head_steps):
            loss = find_loss(network.head(pooled), targets, self.recipe)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()


class Steps:
    """The optimiser with its schedule: warm-up, then down to nothing at the last step."""

    def __init__(self, network: ReaderNetwork, recipe: Recipe, conversations: int) -> None:
        self._network = network
        self._recipe = recipe
        self._optimiser, self._schedule = _build_optimiser(network, recipe, conversations)

    def take(self, ids: Sequence[Sequence[int]], targets: Tensor) -> float:
        """One step on one batch; returns its loss."""
        loss = find_loss(self._network(*pad(ids)), targets, self._recipe)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self._network.parameters(), 1.0)
        self._optimiser.step()
        self._schedule.step()
        self._optimiser.zero_grad(set_to_none=True)
        return float(loss.detach())


def score(
    network: Callable[[Tensor, Tensor], Tensor],
    turns: Sequence[Sequence[str]],
    tokenizer: Tokenizer,
    *,
    max_tokens: int,
    batch_size: int = 32,
) -> np.ndarray:
    """What `network`, or a part of one, gives for each conversation, one row each, in order."""
    ids = tokenize_all(turns, tokenizer, max_tokens=max_tokens)
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    rows: list[np.ndarray | None] = [None] * len(ids)
    with torch.inference_mode():
        for start in range(0, len(order), batch_size):
            batch = order[start : start + batch_size]
            for i, row in zip(batch, network(*pad([ids[i] for i in batch])).numpy(), strict=True):
                rows[i] = row
    return np.stack([row for row in rows if row is not None])


def tokenize_all(
    turns: Sequence[Sequence[str]], tokenizer: Tokenizer, *, max_tokens: int
) -> list[list[int]]:
    """The token ids of each conversation, its last ones where there are too many."""
    return [keep_last(tokenize(tokenizer, each), max_tokens=max_tokens) for each in turns]


def pad(ids: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Ids and mask, padded to the longest of the batch."""
    longest = max(len(row) for row in ids)
    padded = torch.zeros(len(ids), longest, dtype=torch.long)
    mask = torch.zeros(len(ids), longest)
    for number, row in enumerate(ids):
        padded[number, : len(row)] = torch.tensor(row)
        mask[number, : len(row)] = 1.0
    return padded, mask


def build_targets(conversations: Sequence[Conversation], conditions: Sequence[str]) -> Tensor:
    """1.0 or 0.0 for at least clinician, urgent, emergency; then shares of the conditions.

    The shares, "no condition" last, sum to 1; to 0 where a conversation's conditions are too rare.
    """
    return torch.tensor([_find_target(c, conditions) for c in conversations])


def _find_target(conversation: Conversation, conditions: Sequence[str]) -> list[float]:
    levels = [float(conversation.level >= step) for step in (1, 2, 3)]
    named = [float(name in conversation.flags) for name in conditions]
    shares = [value / max(1.0, sum(named)) for value in named]
    return [*levels, *shares, float(conversation.level == 0)]


def find_loss(logits: Tensor, targets: Tensor, recipe: Recipe) -> Tensor:
    """Cross-entropy of the three levels plus, weighted, that of the conditions as one choice."""
    levels = functional.binary_cross_entropy_with_logits(logits[:, :3], targets[:, :3])
    choice = functional.cross_entropy(logits[:, 3:], targets[:, 3:])
    return levels + recipe.condition_weight * choice


def fix_randomness(recipe: Recipe) -> None:
    torch.manual_seed(recipe.seed)
    # A fixed number: with another one the sums come in another order.
    torch.set_num_threads(recipe.threads)
    torch.use_deterministic_algorithms(True)


def _build_optimiser(
    network: ReaderNetwork, recipe: Recipe, conversations: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    steps = recipe.epochs * math.ceil(conversations / recipe.batch_size)
    warm_up = max(1, round(steps * recipe.warm_up_share))
    optimiser = torch.optim.AdamW(
        [
            {"params": [p], "lr": _find_rate(name, recipe),
             "weight_decay": recipe.weight_decay if p.ndim > 1 else 0.0}
            for name, p in network.named_parameters()
            if p.requires_grad
        ],
        lr=recipe.learning_rate,
        fused=True,
    )  # fmt: skip
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda step: min((step + 1) / warm_up, max(0.0, (steps - step) / (steps - warm_up + 1))),
    )
    return optimiser, schedule


def _find_rate(name: str, recipe: Recipe) -> float:
    """Lower layers learn slower; the attention, new and small, ten times as fast."""
    if name.startswith("attention."):
        return recipe.learning_rate * 10
    if name.startswith("head."):
        return recipe.learning_rate
    depth = int(name.split(".")[1]) + 1 if name.startswith("layers.") else 0
    return recipe.learning_rate * recipe.layer_decay ** (LAYERS - depth)
