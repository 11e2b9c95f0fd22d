"""The layers that read tokens, in plain torch: used for training alone.

They begin as the published ones above the layers shared with the encoder (`kb/encoder/`), which
stay as they are; a projection makes the vectors short.
"""

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn.functional import dropout, normalize

from kb.encoder.drawing import EPSILON, HEADS, HIDDEN, LAYERS
from kb.encoder.running import SHARED_LAYERS, find_weights
from kb.tokens.vectors import SIZE

INNER = 1536
# The first weight of the scale by which a softmax takes cosines.
SCALE = 12.0

# Torch's names of a layer's parts, and the published ones.
PARTS = {
    "self_attn.out_proj": "attention.output.dense",
    "norm1": "attention.output.LayerNorm",
    "linear1": "intermediate.dense",
    "linear2": "output.dense",
    "norm2": "output.LayerNorm",
}
ATTENTION = tuple(f"attention.self.{part}" for part in ("query", "key", "value"))


class TokenNetwork(nn.Module):
    """States after the shared layers to unit vectors of `SIZE`."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.dropout = dropout
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(
                HIDDEN, HEADS, INNER, 0.0, "gelu", layer_norm_eps=EPSILON, batch_first=True
            )
            for _ in range(SHARED_LAYERS, LAYERS)
        )
        self.projection = nn.Linear(HIDDEN, SIZE, bias=False)
        self.scale = nn.Parameter(torch.tensor(SCALE))
        nn.init.orthogonal_(self.projection.weight)

    def forward(self, states: Tensor, is_padding: Tensor) -> Tensor:
        """`states` batch x tokens x 384, `is_padding` batch x tokens; batch x tokens x `SIZE`."""
        # Here alone: inside the layers it would take longer than all the products.
        states = dropout(states, self.dropout, self.training)
        for layer in self.layers:
            states = layer(states, src_key_padding_mask=is_padding)
        return normalize(self.projection(states), dim=-1)

    def list_published(self) -> Mapping[str, Tensor]:
        """The weights by their published names, and `projection.weight`."""
        found: dict[str, Tensor] = {"projection.weight": self.projection.weight}
        for number, layer in enumerate(self.layers, start=SHARED_LAYERS):
            own: dict[str, Tensor] = dict(layer.named_parameters())
            for kind in ("weight", "bias"):
                thirds = own[f"self_attn.in_proj_{kind}"].chunk(3)
                named = {f"{part}.{kind}": own[f"{ours}.{kind}"] for ours, part in PARTS.items()}
                named |= {f"{n}.{kind}": part for n, part in zip(ATTENTION, thirds, strict=True)}
                found |= {f"encoder.layer.{number}.{name}": value for name, value in named.items()}
        return found


def load_network(*, dropout: float) -> TokenNetwork:
    """The published layers, with a projection that is drawn at random (seed torch first)."""
    from safetensors.torch import load_file

    network = TokenNetwork(dropout)
    published = load_file(find_weights())
    with torch.no_grad():
        # What is listed are the network's own weights, or views of them: written in place.
        for name, value in network.list_published().items():
            if name in published:
                value.copy_(published[name])
    return network


def match(question: Tensor, counts: Tensor, sentences: Tensor, is_word: Tensor) -> Tensor:
    """MaxSim as `kb.tokens.vectors.match` has it, shape (questions, sentences), for training.

    `question` (questions x tokens x `SIZE`) is 0 where a token isn't one of the question's words,
    of which it has `counts`; `is_word` (sentences x tokens) says which of the sentences' are.
    """
    cosines = torch.einsum("qid,sjd->qsij", question, sentences)
    best = cosines.masked_fill(~is_word[None, :, None, :], -1.0).amax(dim=-1)
    is_asked = question.abs().sum(dim=-1) > 0
    return (best * is_asked[:, None, :]).sum(dim=-1) / counts[:, None]
