"""Whoever asks when to see someone is told every warning sign, and first."""

from dataclasses import replace

import pytest

from assistant.composition.due.never_without import SECOND
from assistant.composition.due.warning_signs import asks_for_signs, find_signs
from assistant.understanding.denied import find_denied
from kb.vocabulary import load_vocabulary
from tests.assistant.quotes import build_passage, build_question, build_quote

SAID = build_quote(build_passage("Numbness calls for a doctor."), 0, 3.0, [1, 0])
SHARP = build_quote(build_passage("Sharp pain, numbness or a limp: be seen."), 0, 0.0, [0, 1])
NIGHT = build_quote(build_passage("Night pain, heat or a limp: be seen."), 0, 0.0, [0, 1])
ASKED = build_question("when should I see a doctor?")


@pytest.mark.parametrize(
    "asked",
    [
        "when do I go and see a doctor with this?",
        "at what point should a physio look at my shin?",
        "which signs mean I need a doctor?",
        "what symptoms should I show to a doctor?",
        "what are the red flags?",
        "when should I worry about a sore knee?",
        "is a sore shin serious?",
    ],
)
def test_who_asks_when_to_see_someone_asks_for_signs(asked: str) -> None:
    assert asks_for_signs(build_question(asked), load_vocabulary())


@pytest.mark.parametrize(
    "asked",
    [
        "which doctor do I go to with a sore foot?",
        "how long should I wait before seeing a doctor?",
        "my physio says it's nothing, when can I race?",
        "when will the physio let me run?",
        "what are the signs of runner's knee?",
        "when should I have a massage?",
        "does a physio cost much?",
    ],
)
def test_others_that_speak_of_a_clinician_or_of_signs_ask_something_else(asked: str) -> None:
    assert not asks_for_signs(build_question(asked), load_vocabulary())


def test_the_list_that_fits_best_leads() -> None:
    (given,) = find_signs(ASKED, [SAID, NIGHT], [SHARP, NIGHT])
    assert given.text == NIGHT.text
    assert given.fit == SAID.fit


def test_the_first_list_is_told_where_none_was_found() -> None:
    assert [quote.text for quote in find_signs(ASKED, [SAID], [SHARP, NIGHT])] == [SHARP.text]


def test_nothing_is_given_where_nothing_may_be_said() -> None:
    assert find_signs(ASKED, [SAID], []) == ()
    assert find_signs(ASKED, [], [SHARP]) == ()


def test_list_that_names_what_is_denied_does_not_lead() -> None:
    denied = replace(ASKED, denied=find_denied("no numbness"))
    (given,) = find_signs(denied, [SAID], [SHARP])
    assert given.fit == SAID.fit - SECOND
