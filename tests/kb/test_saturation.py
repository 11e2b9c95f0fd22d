"""Products in 8-bit whole numbers come out the same on every processor."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from kb.encoder import saturation
from kb.encoder.products import draw_largest
from kb.encoder.running import ROUNDED, Encoder
from kb.encoder.saturation import INPUTS, LARGEST, OPTION, OUTPUTS, STATE, WEIGHT, widen_sums
from kb.encoder.sessions import open_session

# What two products are cut off at in 16 bits.
CUT_OFF = 32_767
QUESTION = "how long do shin splints last?"


class CuttingSession:
    """Multiplies as a processor does that adds every two products in 16 bits."""

    def __init__(self, graph: bytes, **_: Any) -> None:
        assert graph == LARGEST.read_bytes()

    def run(self, _: None, feed: dict[str, Any]) -> list[Any]:
        pairs = (feed["states"] * WEIGHT).reshape(len(feed["states"]), -1, 2).sum(axis=2)
        sums = np.minimum(pairs, CUT_OFF).sum(axis=1, keepdims=True)
        return [np.repeat(sums, OUTPUTS, axis=1)]


@pytest.fixture
def cutting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("onnxruntime.InferenceSession", CuttingSession)
    saturation.is_saturating.cache_clear()
    yield
    saturation.is_saturating.cache_clear()


def test_the_largest_products_come_out_whole_here() -> None:
    session = open_session(LARGEST.read_bytes())
    for rows in (1, 2, 16, 100):
        (sums,) = session.run(None, {"states": np.full((rows, INPUTS), STATE, dtype=np.float32)})
        assert (sums == WEIGHT * STATE * INPUTS).all()


def test_graph_that_finds_out_is_the_one_that_is_drawn() -> None:
    assert draw_largest(inputs=INPUTS, outputs=OUTPUTS) == LARGEST.read_bytes()


@pytest.mark.usefixtures("cutting")
def test_processor_that_cuts_sums_off_is_told_to_add_them_in_32_bits() -> None:
    entries: dict[str, str] = {}
    widen_sums(SimpleNamespace(add_session_config_entry=entries.__setitem__))
    assert entries == {OPTION: "1"}


def test_numbers_are_the_same_with_sums_in_32_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Encoder.load(ROUNDED).encode_tokens([QUESTION])
    monkeypatch.setattr(saturation, "is_saturating", lambda: True)
    wide = Encoder.load(ROUNDED).encode_tokens([QUESTION])
    assert usual[0].tobytes() == wide[0].tobytes()
    assert usual[1][0].tobytes() == wide[1][0].tobytes()
