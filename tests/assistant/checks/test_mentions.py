"""Warning signs: affirmed, denied, or unclear, side by side."""

import pytest

from assistant.checks.inputs import Sign
from assistant.checks.mentions import plain, read_mentions


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("It's a sharp pain.", "sharp_pain"),
        ("It hurts in one small spot.", "pain_in_one_spot"),
        ("The pain wakes me up.", "night_or_rest_pain"),
        ("It aches at rest.", "night_or_rest_pain"),
        ("My calf is hot.", "swelling_or_heat"),
        ("There's swelling round the ankle.", "swelling_or_heat"),
        ("Pins and needles in the foot.", "numbness_or_weakness"),
        ("I felt a pop.", "sudden_injury"),
        ("I can't put weight on it.", "cannot_bear_weight"),
        ("I’m limping.", "limp"),
        ("I have a fever.", "fever_or_unwell"),
        ("I have varicose veins.", "vein_disease"),
    ],
)
def test_sign_is_affirmed(text: str, sign: Sign) -> None:
    mentions = read_mentions(plain(text))
    assert (mentions.present, mentions.unclear) == (frozenset({sign}), False)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("No sharp pain.", "sharp_pain"),
        ("It isn’t swollen.", "swelling_or_heat"),
        ("It doesn't hurt at night.", "night_or_rest_pain"),
        ("I run without a limp.", "limp"),
        ("It's sore, but no swelling or redness.", "swelling_or_heat"),
    ],
)
def test_sign_is_denied(text: str, sign: Sign) -> None:
    mentions = read_mentions(plain(text))
    assert (mentions.denied, mentions.unclear) == (frozenset({sign}), False)


@pytest.mark.parametrize(
    "text",
    [
        "No limp, swelling.",
        "I'm not sure if it's swollen.",
        "It was swollen yesterday.",
        "The swelling has gone.",
        "No swelling now. It gets swollen after runs.",
        "It's not only sharp.",
        "I don't think it's swollen.",
    ],
)
def test_sign_that_could_be_either_is_unclear(text: str) -> None:
    assert read_mentions(plain(text)).unclear


def test_plain_complaint_names_no_sign() -> None:
    mentions = read_mentions(plain("My calves are a bit tight and it eases with rest."))
    assert (mentions.present, mentions.denied, mentions.unclear) == (
        frozenset(),
        frozenset(),
        False,
    )
