"""Follow-ups of hardly a word, and what each of them asks."""

import pytest

from assistant.understanding.brief import (
    ask_for_help,
    asks_for_more,
    asks_whence,
    asks_why,
    doubts,
    unfold,
)
from kb.vocabulary import load_vocabulary


@pytest.mark.parametrize(
    ("last", "before", "whole"),
    [
        ("why?", ["What helps my sore heel?"], "What causes plantar fasciitis?"),
        ("But why not?", ["What is the ITB?", "Do I roll it?"], "What causes IT band syndrome?"),
        ("how come?", ["Is sleep any good?"], "Why? Is sleep any good?"),
        ("why?", ["best bedtime?"], "Why? best bedtime?"),
        ("why?", ["hello"], ""),
        ("and afterwards?", ["Is a warm-up needed?"], "Should I cool down after a run?"),
        ("and then what?", ["What helps my calf?"], "What should I do next for calf pain?"),
        ("and after?", ["Would massage help my calf?"], "What should I do after a massage?"),
        (
            "which kind of doctor?",
            ["My foot hurts."],
            "When should I see a doctor or physical therapist about foot pain?",
        ),
        (
            "And if it's raining?",
            ["How long should I warm up?"],
            "How long should I warm up if it's raining?",
        ),
        ("and how often?", ["What helps my calf?"], ""),
        (
            "ok so what else should i do",
            ["Do I roll my calf?", "a ball?"],
            "What should I do next for calf pain?",
        ),
        ("anything else?", ["What helps my calf?"], "What should I do next for calf pain?"),
        ("and apart from that?", ["Massage my calf?"], "What should I do next for calf pain?"),
        (
            "what can I do instead?",
            ["Can I run on it, calf?"],
            "What should I do next for calf pain?",
        ),
        ("what else?", ["What causes a tight calf?"], ""),
        ("what else could cause it?", ["Why is my calf tight?"], ""),
        ("could it be something else?", ["Is my calf strained?"], ""),
        ("a ball instead?", ["Do I roll my calf?"], ""),
        ("anything else?", ["best bedtime?"], ""),
    ],
    ids=[
        "why, on a condition",
        "why not, on what was named earlier",
        "why, on none",
        "why, behind a question of two words",
        "why, behind nothing that was asked",
        "afterwards",
        "afterwards, on a condition",
        "afterwards, of a massage",
        "doctor",
        "condition put on the question before",
        "says something itself",
        "what else to do",
        "anything else, behind what helps",
        "apart from that",
        "instead",
        "what else, behind what isn't for doing",
        "what else, for something that is named",
        "something else it may be",
        "instead, of something that is named",
        "anything else, on no condition",
    ],
)
def test_follow_up_of_hardly_a_word_is_put_as_a_question(
    last: str, before: list[str], whole: str
) -> None:
    assert unfold(last, before, load_vocabulary()) == whole


@pytest.mark.parametrize(
    ("text", "is_whence"),
    [
        ("which article says that?", True),
        ("Says who?", True),
        ("where did you get that from", True),
        ("is that really true?", True),
        ("are you sure?", True),
        ("is it true that ice is useless?", False),
        ("which article is keenest on massage?", False),
        ("who says you should never run with pain?", False),
    ],
)
def test_who_asks_for_sources_is_told_from_who_asks_of_them(text: str, is_whence: bool) -> None:
    assert asks_whence(text) is is_whence


def test_doubt_is_told_from_asking_whose_words_they_are() -> None:
    assert doubts("is that really true?")
    assert not doubts("says who?")
    assert asks_why("ok, why?")
    assert not asks_why("why does ice help?")


@pytest.mark.parametrize(
    ("text", "is_more"),
    [
        ("what else could cause it?", True),
        ("any other tips?", True),
        ("what can I do instead?", True),
        ("could I swim instead?", False),
        ("the other knee hurts as well", False),
        ("someone said ice helps, does it?", False),
    ],
)
def test_who_asks_for_more_has_read_what_was_told(text: str, is_more: bool) -> None:
    assert asks_for_more(text) is is_more


@pytest.mark.parametrize(
    ("complaint", "question"),
    [
        ("my knee hurts", "my knee hurts, what helps?"),
        ("Sore hamstring.", "Sore hamstring, what helps?"),
        ("achilles is killing me!", "achilles is killing me, what helps?"),
        ("tight calves after hills??", "tight calves after hills, what helps?"),
    ],
)
def test_bare_complaint_asks_what_helps(complaint: str, question: str) -> None:
    assert ask_for_help(complaint, load_vocabulary()) == question


@pytest.mark.parametrize(
    "text",
    [
        "my tooth hurts",
        "calf pain causes",
        "does my knee hurt because of my shoes",
        "sharp pain in one spot of my shin",
        "my calf is swollen and sore",
        "sore knee after runs normal?",
        "does a sore knee pass?",
        "tight calves or torn?",
        "my left knee hurts since I changed to a new pair of shoes",
        "runner's knee",
    ],
    ids=[
        "elsewhere",
        "an aspect",
        "a question",
        "graver",
        "a sign",
        "is it normal",
        "will it pass",
        "which",
        "a tale",
        "a name",
    ],
)
def test_what_says_more_than_a_complaint_or_less_stays(text: str) -> None:
    assert ask_for_help(text, load_vocabulary()) == text


@pytest.mark.parametrize(
    ("last", "told", "whole"),
    [
        (
            "hot shower ok?",
            "Just had a deep massage on my calves",
            "hot shower ok after a deep massage?",
        ),
        (
            "Can I train tonight?",
            "Back from a sports massage.",
            "Can I train tonight after a sports massage?",
        ),
        ("stretch later?", "I've been for deep tissue", "stretch later after a deep tissue?"),
        # On another thing, or of hers that hurts, or of none that was had.
        ("how often should one be?", "I had a massage", ""),
        ("is it normal?", "I had a massage", ""),
        ("another massage?", "I had a massage", ""),
        ("my heel then?", "I had a massage", ""),
        ("great", "I had a massage", ""),
        ("normal?", "I had a massage and I'm sore", ""),
        ("shower ok?", "I had no massage", ""),
        ("shower ok?", "Should I get a massage?", ""),
    ],
)
def test_what_is_asked_behind_a_massage_that_was_had_is_on_the_time_after_it(
    last: str, told: str, whole: str
) -> None:
    assert unfold(last, [told], load_vocabulary()) == whole
