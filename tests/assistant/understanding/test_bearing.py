"""Whether a sentence bears on the question beside it, with the real model and its plane."""

import pytest

from assistant.planes import load_planes
from assistant.understanding.bearing import BEARS, Bearing
from kb.embedding import MiniLMEmbeddings


@pytest.fixture(scope="module")
def bearing(real_embeddings: MiniLMEmbeddings) -> Bearing:
    return Bearing(real_embeddings.embed_query, load_planes(real_embeddings.name).bearing)


@pytest.mark.parametrize(
    "idle",
    [
        "My neighbour who sells tractors sent me this address.",
        "I paint houses in Galway and sing in a choir.",
        "My sister-in-law plays the cello in a quartet and so do I.",
        "I ring the church bells in a small village in Devon.",
        "It is foggy in Halifax and the foghorn keeps me company.",
    ],
)
def test_who_somebody_is_and_small_talk_bear_on_nothing(idle: str, bearing: Bearing) -> None:
    assert bearing.weigh(idle) < BEARS


@pytest.mark.parametrize(
    "telling",
    [
        "I paint houses and my heel hurts on the ladder.",
        "The physio told me to roll it twice a day.",
        "It's worse going downstairs.",
        "Both legs, since Tuesday.",
        "Left one.",
        "I was booked for a massage the day before my race.",
        "No swelling.",
    ],
)
def test_what_hurts_and_what_was_tried_bears(telling: str, bearing: Bearing) -> None:
    assert bearing.weigh(telling) > BEARS


def test_without_a_plane_everything_bears() -> None:
    assert Bearing(lambda sentence: [1.0], None).weigh("A foghorn.") > BEARS
