"""The source's own words on other sides are another sentence."""

from assistant.writing.arrangement import find_exchange, is_turned_round


def test_words_that_change_sides_of_a_third_are_found() -> None:
    source = "tight muscles pull knee".split()
    assert find_exchange("knee pull tight muscles".split(), source) == "pull"


def test_a_part_told_in_the_same_order_is_left_alone() -> None:
    assert find_exchange("muscles pull knee".split(), "tight muscles pull knee".split()) is None


def test_a_sentence_told_backwards_is_turned_round() -> None:
    words = "rest calf load hip tendon".split()
    assert is_turned_round(words[::-1], words)
    assert not is_turned_round(words, words)


def test_words_of_the_heading_may_stand_anywhere() -> None:
    words = "rest calf load hip tendon".split()
    assert not is_turned_round(words[::-1], words, exempt=frozenset(["rest", "calf"]))


def test_words_further_off_are_found_where_asked_for() -> None:
    source = "knee one two pull three four hip".split()
    turned = "hip one two pull three four knee".split()
    assert find_exchange(turned, source) is None
    assert find_exchange(turned, source, reach=3) == "pull"
