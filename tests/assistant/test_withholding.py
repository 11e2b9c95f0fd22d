"""What is left out beside a red flag, and what holds a runner back and stays."""

from dataclasses import replace

import pytest

from assistant.composition.answers import Answer
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening, fail_closed, screen
from assistant.withholding import choose_withholding, is_withheld, keep_sure
from kb.articles import CURATED_ARTICLES, read_articles
from kb.passages import split_passages
from tests.assistant.quotes import build_passage, build_quote

WHAT_HELPS = build_passage("Rest.", aspect="What helps")
CAUSES = build_passage("Rest.", aspect="Causes")


@pytest.mark.parametrize(
    "sentence",
    [
        "Massage the calf beside a sore shin.",
        "Roll the thigh for a minute.",
        "A foam roller suits tight thighs.",
        "A heel session covers the foot and the calf.",
        "Tendons are treated with anti-inflammatory drugs.",
        "Most complaints can be managed so that the runner carries on training.",
        "Hundreds of patients were got back on their feet.",
        "Running again is safe once the limp has gone.",
        "Return to running step by step.",
        "Do slow calf raises 3 times a week.",
        "Strengthen the hips beside the calves.",
        "For a sore knee, do split squats twice a week.",
        "Swimming and cycling keep you fit.",
        "For a sore knee, keep runs easy and flat.",
        "After the shower rub the feet with a towel.",
        "Aim for 180 steps per minute.",
        "A sore calf is usually a sign of adaptation.",
        "Redness can go with shin splints.",
    ],
)
def test_what_is_done_or_comforts_is_left_out_wherever_it_stands(sentence: str) -> None:
    assert is_withheld(sentence, CAUSES)


@pytest.mark.parametrize(
    "sentence",
    [
        "Rest the shin for a week.",
        "Stop exercising when pain appears.",
        "Don't carry on training with a sore shin.",
        "Avoid squats while the knee is hot.",
        "See a doctor when pain comes back.",
    ],
)
def test_what_holds_back_or_sends_on_stays_wherever_it_stands(sentence: str) -> None:
    assert not is_withheld(sentence, WHAT_HELPS)


def test_what_explains_stays_where_something_is_explained() -> None:
    sentence = "Worn shoes are one cause of shin pain."
    assert not is_withheld(sentence, CAUSES)
    assert is_withheld(sentence, WHAT_HELPS)


# How a sentence begins that tells somebody what to do.
TO_DO = frozenset(
    """massage do strengthen stretch run keep use wrap ice put raise roll try reduce return activate
    wear walk switch eat drink take warm cool lie sleep train land aim work rub hold
    practise""".split()
)


def test_no_sentence_of_the_articles_tells_what_to_do_beside_a_red_flag() -> None:
    passages = [p for a in read_articles(CURATED_ARTICLES) for p in split_passages(a, model="")]
    told = [
        p.text[start:end]
        for p in passages
        for start, end in p.sentences
        if not is_withheld(p.text[start:end], p)
    ]
    assert len(told) > 200
    begun = {sentence for sentence in told if sentence.split()[0].lower() in TO_DO}
    assert {s for s in begun if not s.startswith("Take a break")} == set()


RUBS = "Shin splints that have lasted need 4 to 6 sessions."
SETTLES = "Shin splints usually settle within weeks."


def test_beside_pain_of_months_alone_is_told_what_helps_but_no_comfort() -> None:
    is_withheld = choose_withholding(screen(["shin splints for 3 months, how many sessions?"]))
    assert not is_withheld(RUBS, WHAT_HELPS)
    assert is_withheld(SETTLES, WHAT_HELPS)
    assert is_withheld("Take anti-inflammatory drugs.", WHAT_HELPS)


@pytest.mark.parametrize(
    "screening",
    [
        screen(["shin splints for 3 months, and it hurts on one spot of the bone at night"]),
        screen(["my knee has kept giving way for months"]),
        fail_closed("it broke", country="GB"),
        replace(screen(["shin splints for 3 months"]), error="half of it broke"),
    ],
)
def test_beside_any_other_finding_or_a_guard_that_failed_all_is_left_out(
    screening: Screening,
) -> None:
    assert screening.level > Level.NONE
    assert choose_withholding(screening)(RUBS, WHAT_HELPS)


def test_without_a_red_flag_nothing_is_left_out() -> None:
    assert not choose_withholding(screen(["sore shins"]))(SETTLES, WHAT_HELPS)


def test_what_only_comes_near_is_not_told_beside_a_red_flag() -> None:
    quote = build_quote(build_passage("Rest the shin."), 0, 1.0, [1, 0])
    near = Answer((quote,), (), "", (), "", hedge="It may not quite answer that.")
    assert keep_sure(near).quotes == ()
    assert keep_sure(near).hedge == ""
    sure = Answer((quote,), (), "", (), "")
    assert keep_sure(sure) == sure


def test_no_question_is_suggested_beside_a_red_flag() -> None:
    quote = build_quote(build_passage("Rest the shin."), 0, 1.0, [1, 0])
    assert keep_sure(Answer((quote,), (), "", ("Where to massage?",), "")).suggestions == ()
