"""What a figure counts, in a question and in a sentence."""

import pytest

from assistant.retrieval.counted import find_things_asked, find_things_at, is_of_another


@pytest.mark.parametrize(
    ("question", "things"),
    [
        ("How often should I run?", {"running"}),
        ("How often should I ice after a run?", {"ice"}),
        ("If I run 4 times a week, how often do I need massage?", {"massage"}),
        ("How often can someone who runs have massage?", {"massage"}),
        ("How often should I use a massage gun?", {"self_massage"}),
        ("How many hard sessions a week?", {"running"}),
        ("How many sessions do I need?", {"massage"}),
        ("How many miles do shoes last?", {"shoes"}),
        ("How many miles a week can I do?", {"running"}),
        ("How much should I add every week?", {"running"}),
        ("How many calf raises should I add?", {"strength"}),
        ("How long until I get back to running?", set()),
        ("How long does it last?", set()),
        ("How long do they last?", set()),
        ("How long does plantar fasciitis take to go away?", {"healing"}),
        ("How many weeks does Achilles pain last?", {"healing"}),
        ("When will my knee be better?", {"healing"}),
        ("How long until my shins settle?", {"healing"}),
        ("How long do I take a break?", set()),
        ("How long should I keep my runs flat to get better?", {"running"}),
        ("How long does soreness after a massage last?", {"massage", "aftermath"}),
        ("How long does a massage last?", {"massage"}),
        ("How many weeks between massages?", {"massage"}),
        ("A massage left me worse. By how much less?", {"massage", "aftermath"}),
    ],
)
def test_a_question_asks_for_a_figure_of_what_it_names(question: str, things: set[str]) -> None:
    assert find_things_asked(question) == things


@pytest.mark.parametrize(
    ("sentence", "figure", "things"),
    [
        ("Runners raising mileage do best with massage weekly.", "weekly", {"massage"}),
        ("Run less hard for 24 hours after massage.", "24", {"running", "aftermath"}),
        ("If it flares for 24 hours after a massage, press less.", "24", {"aftermath"}),
        ("A massage that leaves you limping for 2 days was too much.", "2", {"aftermath"}),
        ("After 2 massages most feel better.", "2", {"massage", "healing"}),
        ("Muscle soreness comes within 3 days.", "3", set()),
        ("Strength work 3 times a week goes with fewer hills.", "3", {"strength"}),
        ("Walk before you run, starting with 10,000 steps a day.", "10", {"walking"}),
        ("The Coastal Massage therapist waits 2 days.", "2", set()),
        ("For knee pain, keep runs flat for 7 days.", "7", {"running"}),
        ("Ice it until you keep running for 5 km.", "5", {"ice"}),
        ("Soreness after massage settles in 24 hours.", "24", {"aftermath", "healing"}),
    ],
)
def test_a_sentence_counts_what_stands_beside_its_figure(
    sentence: str, figure: str, things: set[str]
) -> None:
    assert find_things_at(sentence, [sentence.index(figure)]) == things


def test_only_what_both_name_can_be_another_thing() -> None:
    assert is_of_another({"running"}, {"massage", "shoes"})
    assert not is_of_another({"running"}, {"massage", "running"})
    assert not is_of_another({"running"}, set())
    assert not is_of_another(set(), {"massage"})
