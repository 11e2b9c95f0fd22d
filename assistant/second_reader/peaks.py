"""How large the inputs of a network's matrix products grow, for rounding them (`export.py`)."""

from collections.abc import Callable, Sequence
from typing import Any

import torch

from assistant.second_reader.encoder import ReaderNetwork
from assistant.second_reader.fitting import pad
from kb.encoder.products import Floats


def find_peaks(network: ReaderNetwork, conversations: Sequence[Sequence[int]]) -> dict[str, Floats]:
    """The largest size of each input of each layer's products, by the product's name.

    `conversations` are given as token ids.
    """
    peaks: dict[str, torch.Tensor] = {}

    def watch(name: str) -> Callable[..., None]:
        def note(_: Any, inputs: tuple[torch.Tensor, ...]) -> None:
            peak = inputs[0].abs().flatten(0, -2).amax(dim=0)
            peaks[name] = torch.maximum(peak, peaks.get(name, peak))

        return note

    hooks = [
        module.register_forward_pre_hook(watch(f"layers.{name}"))
        for name, module in network.layers.named_modules()
        if isinstance(module, torch.nn.Linear)
    ]
    with torch.inference_mode():
        for ids in conversations:  # one at a time: padding has states, too
            network.pool(*pad([ids]))
    for hook in hooks:
        hook.remove()
    return {name: peak.numpy() for name, peak in peaks.items()}
