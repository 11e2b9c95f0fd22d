"""Where something hurts is told first to whoever asks for that."""

import pytest

from assistant.composition.whereabouts import asks_where, tells_where
from assistant.reply import Assistant


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Where do shin splints hurt?", True),
        ("whereabouts would I feel it", True),
        ("Which part of the leg aches with it?", True),
        ("where's the pain with runner's knee", True),
        ("Where does the pain come from?", False),
        ("Where should I press if it hurts?", False),
        ("Where does it come from?", False),
        ("Where do I begin?", False),
        ("Which part should I leave alone when it hurts?", False),
        ("My heel hurts. Where can I buy insoles?", False),
    ],
)
def test_question_for_the_place_is_told_from_others(text: str, asks: bool) -> None:
    assert asks_where(text) is asks


@pytest.mark.parametrize(
    ("sentence", "tells"),
    [
        ("It is felt as pain along the inner shin.", True),
        ("The ache sits low in the calf.", True),
        ("It hurts around the kneecap.", True),
        ("The pain is sharp.", False),
        ("It hurts at rest.", False),
        ("It is a frequent cause of pain in the legs.", False),
        ("Massage the muscles of the thigh.", False),
        ("Many runners feel pain after a hard week.", False),
    ],
)
def test_sentence_that_tells_the_place_is_told_from_others(sentence: str, tells: bool) -> None:
    assert tells_where(sentence) is tells


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("whereabouts do shin splints hurt?", "shin"),
        ("which part hurts in runner's knee", "kneecap"),
        ("Where would I feel an inflamed IT band?", "outside of the knee"),
    ],
)
def test_place_leads(unguarded: Assistant, asked: str, place: str) -> None:
    first = unguarded.reply([asked]).sentences[0].text
    assert tells_where(first)
    assert place in first


def test_where_to_press_is_no_question_for_the_sore_place(unguarded: Assistant) -> None:
    first = unguarded.reply(["Where should you press for shin splints?"]).sentences[0].text
    assert "massage" in first.lower()
