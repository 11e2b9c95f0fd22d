"""What somebody would use or do, told of or not."""

import pytest

from assistant.composition.means import find_means, find_telling, is_told, works_muscle
from assistant.retrieval.evidence import Quote
from tests.assistant.quotes import build_passage, build_question, build_quote


def quote(text: str, fit: float) -> Quote:
    return build_quote(build_passage(text, subject="Hamstring pain"), 0, fit, [1, 0])


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("should I stretch my hamstrings?", "Stretch gently.", "Rest it."),
        ("heat for lower back pain?", "Heat may ease it.", "Move it."),
        ("Is swimming ok with a sore hip?", "Swim or cycle instead.", "Run less."),
        ("Any ice or heat for such a very sore old hamstring?", "Ice it.", "Rest it."),
        (
            "heat for lower back pain?",
            "Heat may ease it.",
            "It suits pain without swelling or heat.",
        ),
        ("hot shower for it?", "Have a shower or bath.", "Rest it."),
        ("can I use a massage gun on it", "A foam roller stays off bone.", "Press it lightly."),
    ],
)
def test_a_means_is_told_of_where_a_sentence_names_it(asked: str, told: str, untold: str) -> None:
    means = find_means(build_question(asked))
    assert is_told(means, [quote(untold, 2.0), quote(told, 1.0)])
    assert not is_told(means, [quote(untold, 2.0)])


@pytest.mark.parametrize(
    "asked",
    [
        "what helps a sore hamstring?",
        "is it serious?",
        "my old hamstring is much worse in the cold and when I am on hilly roads",
        # What was tried is told, not asked about.
        "I tried ice and a foam roller on it for weeks. Why does my hamstring still hurt so badly?",
    ],
)
def test_whoever_asks_about_no_means_is_told_what_there_is(asked: str) -> None:
    assert find_means(build_question(asked)) == ()


@pytest.mark.parametrize(
    ("asked", "works"),
    [
        ("should I stretch it?", True),
        ("ice or heat?", True),
        ("Is ice any good?", False),
        ("Would compression socks do?", False),
        ("what helps it?", False),
    ],
)
def test_what_calms_a_muscle_is_told_from_what_works_it(asked: str, works: bool) -> None:
    assert works_muscle(find_means(build_question(asked))) is works


def test_the_nearest_sentence_that_tells_of_it_leads() -> None:
    means = find_means(build_question("should I stretch my hamstrings?"))
    best, near, nearer = quote("Rest it.", 4.0), quote("Stretch.", 1.5), quote("Stretch a calf.", 3)
    (lead,) = find_telling(means, [best, near, nearer])
    assert lead.text == nearer.text
    assert lead.fit > best.fit
    assert find_telling(means, [best, quote("Stretch.", 0.5)]) == ()
    assert find_telling(means, []) == ()
