"""What a figure measures, by the words that ask for it and those beside it."""

import pytest

from assistant.retrieval.evidence import take_apart
from assistant.retrieval.measures import find_asked, find_counted, find_said, lacks_figure
from kb.words import split_content_stems
from tests.assistant.quotes import build_passage


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How often should I do them?", "Do calf raises 3 times a week."),
        ("And how many times a week?", "A massage every 4 weeks helps."),
        ("How long will it take?", "Soreness settles within 24 to 48 hours."),
        ("When should I go to bed?", "Go to bed by 22:00."),
        ("How firm should it be?", "Press at 4 to 6 out of 10."),
        ("What's the most pain I may run with, out of ten?", "Keep pain at 3/10 or less."),
        ("How many miles do shoes last?", "Replace shoes every 300 to 500 miles."),
        ("How many massages will I need?", "It takes 4 to 6 massage sessions."),
        ("How common is it?", "Some 15% of sports injuries are shin splints."),
        ("What cadence is best?", "Aim for 180 steps a minute."),
    ],
)
def test_figure_answers_what_asks_for_it(question: str, sentence: str) -> None:
    assert not find_asked(question).isdisjoint(find_said(sentence))


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How firm should it be?", "Do calf raises 3 times a week."),
        ("How many miles do shoes last?", "Press at 4 to 6 out of 10."),
        ("How long will it take?", "Aim for 180 steps."),
        ("How many minutes a side?", "Aim for 180 steps per minute."),
        ("How often?", "Massage helps every runner."),
    ],
)
def test_another_figure_or_none_does_not(question: str, sentence: str) -> None:
    assert find_asked(question).isdisjoint(find_said(sentence))


@pytest.mark.parametrize(
    ("question", "sentence", "lacks"),
    [
        ("How long do I ice it?", "Ice brings swelling down.", True),
        ("How long do I ice it?", "Aim for 180 steps a minute.", True),
        ("How long do I soak?", "Soak for 20 minutes.", False),
        ("How many bones has it?", "A foot has 26 bones.", False),
        ("How hard should it be?", "Press lightly.", False),
        ("When should I see a doctor?", "See one if it is numb.", False),
    ],
)
def test_only_what_a_figure_alone_answers_lacks_one(
    question: str, sentence: str, lacks: bool
) -> None:
    assert lacks_figure(question, sentence) is lacks


def test_where_no_kind_is_named_any_figure_will_do() -> None:
    assert not find_asked("What numbers do they give?").isdisjoint(find_said("26 bones."))
    assert find_asked("What numbers do they give?").isdisjoint(find_said("Many bones."))


def test_what_asks_for_a_figure_is_not_what_is_counted() -> None:
    assert find_counted(split_content_stems("How often should I roll my calves?")) == frozenset(
        split_content_stems("roll calves")
    )
    assert find_counted(split_content_stems("How many massage sessions a month?")) == frozenset()


def test_a_figure_of_something_else_does_not_count() -> None:
    text = "Roll the calf twice a week for 2 minutes. Wear shoes for 300 miles."
    passage = build_passage(text, aspect="How often")
    (parts,) = [take_apart(passage)]
    asked = find_asked("How often should I roll?")
    assert parts.find_figures(asked, find_counted(["roll"])) == [True, False]
    assert parts.find_figures(asked, find_counted(["swim"])) == [False, False]
    assert parts.find_figures(asked, frozenset()) == [True, False]
