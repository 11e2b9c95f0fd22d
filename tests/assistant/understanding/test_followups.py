"""A follow-up takes over what it leaves unsaid; a new subject drops the old one."""

import pytest

from assistant.understanding.followups import leans, make_whole
from kb.vocabulary import load_vocabulary


@pytest.mark.parametrize(
    ("turns", "whole"),
    [
        (["What helps shin splints?"], "What helps shin splints?"),
        (
            ["What helps shin splints?", "And how often?"],
            "What helps shin splints? And how often?",
        ),
        (
            ["What helps shin splints?", "And how often?", "Is it ok before a race?"],
            "shin splints? And how often? Is it ok before a race?",
        ),
        (
            ["How firm is too firm for a sore shin?", "What about the knee?"],
            "How firm is too firm for a knee?",
        ),
        (
            ["Sore shin, how firm is too firm?", "What about the knee?"],
            "How hard: runner's knee and knee pain",
        ),
        (
            ["What does the York therapist do for my calf?", "And for a sore hamstring?"],
            "What does the York therapist do for my hamstring?",
        ),
        (
            ["What helps shin splints?", "Why do my hamstrings tighten up on hilly routes?"],
            "Why do my hamstrings tighten up on hilly routes?",
        ),
        (
            ["What helps shin splints?", "And what causes a sore Achilles tendon in runners?"],
            "And what causes a sore Achilles tendon in runners?",
        ),
        (
            ["Which muscles for a bad back?", "I've got shin splints. Can I still run on them?"],
            "I've got shin splints. Can I still run on them?",
        ),
        (
            ["A bad back?", "My calf is tight, should I roll it?", "And how often?"],
            "My calf is tight, should I roll it? And how often?",
        ),
        (
            ["What helps a sore heel?", "OK and the calf exercise, how many times a week?"],
            "sore heel? OK and the calf exercise, how many times a week?",
        ),
        (
            ["Which exercises are good for my shins?", "How many times a week?"],
            "Which exercises are good for my shins? How many times a week?",
        ),
        (
            ["A bad back?", "My shins ache. What exercises help?", "and how many times per week?"],
            "bad back? My shins ache. What exercises help? and how many times per week?",
        ),
        (
            ["Which exercises are good for my shins?", "How many times a week can I run?"],
            "good for my shins? How many times a week can I run?",
        ),
        (
            ["My knee hurts, what causes it?", "No, the outside of it"],
            "Causes: IT band syndrome",
        ),
        (
            ["Where do you massage a sore hamstring?", "Sorry, I meant the hip"],
            "Where do you massage a sore hip?",
        ),
        (
            ["What brings on Achilles pain?", "Could my feet be part of that?"],
            "What brings on Achilles pain? Could my feet be part of that?",
        ),
        (
            ["I drive all day.", "My hip aches.", "Which muscles need massage if that's old?"],
            "hip aches. Which muscles need massage if that's old?",
        ),
        (
            ["Why is my back stiff?", "exercises?"],
            "back stiff? exercises?",
        ),
        (
            ["Would ice be good for my calf?", "does it help?"],
            "Would ice be good for my calf? does it help?",
        ),
        (
            ["What helps a sore shin?", "and which scan shows why?"],
            "sore shin? and which scan shows why?",
        ),
        (
            ["Is ice or rest good for my shin?", "which one is quicker?"],
            "Is ice or rest good for my shin? which one is quicker?",
        ),
        (
            ["How often do I foam roll a calf?", "is it sore afterwards?", "and before a race?"],
            "foam roll a calf? is it sore afterwards? and before a race?",
        ),
        (
            ["My shin hurts, don't say rest.", "How long?", "And at night?"],
            "shin hurts, don't say rest. How long? And at night?",
        ),
        (
            ["How firm is too firm for a sore shin?", "My knee, where do I rub?"],
            "My knee, where do I rub?",
        ),
        (
            ["When do I buy new shoes?", "I've got flat feet, which kind?"],
            "When do I buy new shoes? I've got flat feet, which kind?",
        ),
        (
            ["How many massages do I need?", "But there's a hilly ultra booked for August"],
            "How many massages do I need? But there's a hilly ultra booked for August",
        ),
    ],
    ids=[
        "one turn",
        "subject",
        "chain of leaning turns",
        "only the condition swaps",
        "swap behind what was merely told",
        "question asked again keeps whom it asks",
        "new subject",
        "new condition with its own question",
        "points back within itself",
        "earlier turn that points back within itself",
        "part of what was advised",
        "counts what was asked for",
        "counts what was asked for, and on what it is",
        "counts what it names itself",
        "part of what was spoken of",
        "correction",
        "new condition beside the old one",
        "what was merely told is left behind",
        "asks for what helps: not why any more",
        "asks whether that helps: what was said stays",
        "names the thing it asks for",
        "points to one of those that were said",
        "earlier question: massage is what is spoken of",
        "earlier turn: what is told stays as it was meant",
        "new condition, asked of in words that no heading has",
        "a first condition takes no other one's place",
        "what only tells leaves the question to the turn before",
    ],
)
def test_make_whole_carries_what_is_unsaid(turns: list[str], whole: str) -> None:
    assert make_whole(turns, load_vocabulary()) == whole


@pytest.mark.parametrize(
    ("text", "does_lean"),
    [
        ("and before a race?", True),
        ("how often should I do those?", True),
        ("for how long?", True),
        ("No, I meant the other leg", True),
        ("No pain no gain: sound advice for marathon runners in training?", False),
        ("Which running shoes suit flat feet and long distances best?", False),
    ],
    ids=["goes on", "points back", "brief", "corrects", "begins like a correction", "stands alone"],
)
def test_leaning_is_heard_in_first_words_pronouns_and_brevity(text: str, does_lean: bool) -> None:
    assert leans(text) is does_lean


def test_brief_message_that_is_a_question_of_its_own_takes_nothing_over() -> None:
    turns = ["What helps shin splints?", "What should I eat before a race?"]
    vocabulary = load_vocabulary()
    assert make_whole(turns, vocabulary) == " ".join(turns)
    assert make_whole(turns, vocabulary, stands_alone=lambda turn: "eat" in turn) == turns[-1]
    assert make_whole([*turns, "and how much?"], vocabulary, stands_alone=lambda turn: True) == (
        "What should I eat before a race? and how much?"
    )


@pytest.mark.parametrize(
    ("turns", "whole"),
    [
        (
            ["sore knee, what massage?", "and exercises?", "how many times a week?"],
            "sore knee, what and exercises? how many times a week?",
        ),
        # What is counted is the massage, and exercises are asked for with it.
        (
            ["sore knee?", "massage or exercises?", "how often?"],
            "sore knee? massage or exercises? how often?",
        ),
        (
            ["Do I roll my calf?", "for how many minutes?", "how often?"],
            "roll my calf? for how many minutes? how often?",
        ),
    ],
)
def test_count_is_of_what_was_asked_about_last(turns: list[str], whole: str) -> None:
    assert make_whole(turns, load_vocabulary()) == whole


@pytest.mark.parametrize(
    ("last", "stays"),
    [
        ("and will I get shin splints?", True),
        ("could it turn into a stress fracture?", True),
        ("might that lead to Achilles pain?", True),
        ("and shin splints?", False),
        ("will massage help shin splints?", False),
        ("what do I get for shin splints?", False),
    ],
)
def test_what_comes_of_a_complaint_is_asked_of_it(last: str, stays: bool) -> None:
    whole = make_whole(["I've got flat feet.", last], load_vocabulary())
    assert ("flat feet" in whole) is stays
