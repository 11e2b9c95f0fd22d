"""What a figure measures, by the words that ask for it and those beside it."""

import pytest

from assistant.retrieval.counted import find_things_asked
from assistant.retrieval.evidence import take_apart
from assistant.retrieval.measures import find_asked, find_counted, find_said, find_sought
from kb.words import split_content_stems
from tests.assistant.quotes import build_passage


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How often should I do them?", "Do calf raises 3 times a week."),
        ("And how many times a week?", "A massage every 4 weeks helps."),
        ("How many weeks should lie between two massages?", "A massage every 4 weeks helps."),
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
        ("How many weeks should lie between two massages?", "It settles in 2 to 4 weeks."),
    ],
)
def test_another_figure_or_none_does_not(question: str, sentence: str) -> None:
    assert find_asked(question).isdisjoint(find_said(sentence))


@pytest.mark.parametrize(
    ("question", "sentence", "gives"),
    [
        ("How long do I ice it?", "Ice brings swelling down.", False),
        ("How long do I ice it?", "Aim for 180 steps a minute.", False),
        ("How long do I soak?", "Soak for 20 minutes.", True),
        ("How long does a massage take?", "Have a massage every 3 to 6 weeks.", False),
        ("How long should I leave between massages?", "Have a massage every 4 weeks.", True),
        ("How often do I need a massage?", "In pain, have massage weekly.", True),
        ("How many days a week may I run?", "Run flat for 7 to 10 days.", False),
        ("How long does a massage last?", "Soreness after massage goes in 24 hours.", False),
        ("How long does a massage last?", "Run less hard for 24 hours after massage.", False),
        ("How long am I sore after a massage?", "Soreness after massage goes in 2 days.", True),
        ("How many days off after a massage?", "Run less hard for 2 days after massage.", True),
        ("How soon does massage work?", "Most feel better after 2 massage sessions.", True),
        ("How long does a massage take?", "Most feel better after 2 massage sessions.", False),
        ("How many bones has it?", "A foot has 26 bones.", True),
        ("How much should I add every week?", "A load 10% above your usual one is a lot.", True),
        ("How much should I add every week?", "Run flat for 7 to 10 days.", False),
        ("How much should I cut my mileage?", "A load 10% above your usual one is a lot.", False),
        ("How much protein should I eat?", "Eat protein after a run.", False),
        ("How far should a beginner run?", "Begin with short distances.", False),
    ],
)
def test_a_figure_of_its_kind_is_given_or_not(question: str, sentence: str, gives: bool) -> None:
    sought = find_sought(question)
    assert sought
    assert sought.is_in(sentence) is gives


@pytest.mark.parametrize(
    "question",
    [
        "How hard should it be?",
        "When should I see a doctor?",
        "How much does it help?",
        "How much pressure should I use?",
        "How much should I worry?",
        "How much should the massage hurt?",
        "How far does the calf reach?",
    ],
)
def test_what_is_answered_in_words_as_well_needs_no_figure(question: str) -> None:
    assert find_sought(question) is None


@pytest.mark.parametrize(
    ("question", "sentence", "is_of_another"),
    [
        ("How often should I run?", "Have a massage every 4 weeks.", True),
        ("How often should I run?", "Runners in pain do well with massage weekly.", True),
        ("How often should I run?", "How often one needs massage depends on the load.", True),
        ("How often should I run?", "Replace running shoes every 300 to 500 miles.", True),
        ("How often should I run?", "Run 3 times a week.", False),
        ("How often should I run?", "Run when a massage has helped.", False),
        ("How often should I ice my knee?", "Do squats 3 times a week.", True),
        ("How many rest days a week?", "Walk 10,000 steps a day.", True),
        ("How often do I use a massage gun?", "Have a massage every 4 weeks.", True),
        ("How often should I replace my shoes?", "Replace shoes every 300 miles.", False),
        ("I run a lot, how often do I need massage?", "Have a massage every 4 weeks.", False),
        ("How many times a week?", "Have a massage every 4 weeks.", False),
        ("How much does massage help?", "Replace shoes every 300 miles.", False),
        ("How long does heel pain take to heal?", "Cut hills for 10 to 14 days.", True),
        ("How long does heel pain take to heal?", "With less running it eases in 3 days.", False),
        ("How long does heel pain take to heal?", "It needs 4 to 6 massage sessions.", False),
        ("How long does a massage last?", "Soreness after massage goes in 24 hours.", True),
        ("How long before a race is massage ok?", "Soreness after massage goes in 2 days.", False),
        ("How long until muscle soreness?", "Muscle soreness comes in 3 days.", False),
        ("How long do I cut hills for heel pain?", "Cut hills for 10 to 14 days.", False),
    ],
)
def test_a_figure_of_another_thing_would_pass_for_an_answer(
    question: str, sentence: str, is_of_another: bool
) -> None:
    sought = find_sought(question)
    assert bool(sought and sought.is_of_another_in(sentence)) is is_of_another


@pytest.mark.parametrize(
    ("ask", "is_of_another"),
    [
        ("How many times a week?", True),
        ("How many times a week should I have a massage?", False),
        # It may be on anything that was told.
        ("How long for?", False),
    ],
)
def test_a_bare_question_counts_what_was_talked_of(ask: str, is_of_another: bool) -> None:
    sought = find_sought(ask, f"Should I ice my shin? {ask}")
    assert sought
    assert sought.is_of_another_in("Have a massage every 4 weeks.") is is_of_another


def test_how_well_something_helps_asks_for_no_figure() -> None:
    assert not find_asked("How much does massage help?")
    assert find_asked("How much can I add?")


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


def test_what_is_counted_holds_where_no_word_is_shared() -> None:
    passage = build_passage("Loads grow by 10%. A running load 10% higher hurts.", aspect="Causes")
    (parts,) = [take_apart(passage)]
    counted = find_counted(split_content_stems("How much mileage should I add?"))
    things = find_things_asked("How much mileage should I add?")
    assert parts.find_figures({"rise"}, counted, things) == [False, True]
    assert parts.find_figures({"rise"}, counted, {"massage"}) == [False, False]
