"""A long tale is cut to its questions, what they point to, and what hurts."""

import pytest

from assistant.understanding.shortening import LONG, shorten
from kb.vocabulary import load_vocabulary


def test_shorten_finds_the_question_in_a_long_tale() -> None:
    tale = "We went to the shops and talked about the weather for a while. " * 30
    asked = "My Achilles is stiff every morning. How long should I keep off hills?"
    short = shorten(f"{tale}{asked} {tale}", load_vocabulary())
    assert asked in short
    assert len(short.split()) <= LONG


@pytest.mark.parametrize(
    "named",
    ["When I take the stairs my kneecap aches.", "Is my kneecap worn out, I do wonder."],
    ids=["begins as a question does", "asks without a mark"],
)
def test_shorten_keeps_what_hurts_beside_the_marked_question(named: str) -> None:
    tale = "We went to the shops and talked about the weather for a while. " * 8
    asked = "Would you say that a massage is worth having?"
    assert shorten(f"{named} {tale}{asked}", load_vocabulary()) == f"{named} {asked}"


def test_shorten_leaves_a_short_message_alone() -> None:
    assert shorten("sore shin, what now", load_vocabulary()) == "sore shin, what now"


def test_question_that_points_back_keeps_the_sentence_that_it_points_to() -> None:
    told = "My knee is sore going downstairs. My kneecap grinds a bit too."
    said = "The man at the gym reckons that squats with a heavy bar sort out everything like this."
    tale = "We went to the shops and talked about the weather for a while. " * 8
    for asked in ("Is he right?", "Should I believe somebody like him about anything at all?"):
        short = shorten(f"{told} {tale}{said} {asked} {tale}", load_vocabulary())
        assert short.endswith(f"{told} {said} {asked}"), short


def test_question_that_names_what_it_is_on_keeps_no_tale() -> None:
    tale = "We went to the shops and talked about the weather for a while. " * 8
    for asked in (
        "Should I rub it if my knee is sore?",
        "Would you say that the rain is good for anybody?",
    ):
        assert shorten(f"{tale}{asked}", load_vocabulary()) == asked


def test_questions_of_a_word_are_kept_beside_the_others() -> None:
    tale = "We went to the shops and talked about the weather for a while. " * 8
    asked = "What helps sore legs the day after? How long do sore legs last? Heat? Cold?"
    assert shorten(f"{tale}{asked}", load_vocabulary()).endswith(asked)


def test_question_of_a_word_to_anybody_takes_no_place() -> None:
    tale = "We went to the shops and talked about the weather for a while. " * 8
    asked = "What helps sore legs the day after? How long do sore legs last? Anyone? Any ideas?"
    short = shorten(f"{tale}{asked}", load_vocabulary())
    assert short == "What helps sore legs the day after? How long do sore legs last?"


def test_tale_without_full_stops_is_read_clause_by_clause() -> None:
    tale = "we went to the shops and we talked about the weather for a while and " * 8
    hurts = "my heel is sore when i get up and my aunt says roll it on a ball and is she right"
    short = shorten(f"{tale}{hurts} and i like the rain", load_vocabulary())
    sentences = ["my heel is sore when i get up", "my aunt says roll it on a ball", "is she right"]
    assert short == " ".join(f"and {sentence}." for sentence in sentences)


def test_long_sentence_with_commas_and_lists_is_one_where_it_is_no_breath() -> None:
    tale = "We went to the shops and talked about the weather for a while. " * 8
    hurts = "My calf is tight and my foot is numb."
    assert shorten(f"{tale}{hurts} Is a massage any good for a runner?", load_vocabulary()) == (
        f"{hurts} Is a massage any good for a runner?"
    )
