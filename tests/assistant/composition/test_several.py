"""Who asks about two things hears of both."""

import pytest

from assistant.composition.sentences import Composer
from assistant.composition.several import find_beside, find_left_out, name_beside
from kb.vocabulary import load_vocabulary
from tests.assistant.quotes import build_passage, build_question, build_quote

SPORTS = build_quote(build_passage("Sports massage suits tightness."), 0, 1.0, [1, 0, 0, 0])
DEEP = build_quote(build_passage("Deep tissue work suits old knots."), 0, 1.5, [0, 1, 0, 0])
CALVES = build_quote(build_passage("Tight calves want slow work."), 0, 3.0, [0, 0, 1, 0])

SHIN = build_quote(build_passage("Do calf raises twice a week."), 0, 4.0, [1, 0, 0, 0])
ACHILLES = build_quote(
    build_passage("Load the calf as tolerated.", subject="Achilles tendon pain"),
    0,
    -0.2,
    [0, 1, 0, 0],
)


@pytest.mark.parametrize(
    ("text", "told_apart"),
    [
        ("sports massage vs deep tissue massage", (("sport",), ("deep", "tissu"))),
        ("a ball versus a proper massage therapist", (("ball",), ("therapist",))),
        ("what's the difference between scraping and cupping?", (("scrape",), ("cup",))),
        ("which is better, grass or tarmac", (("grass",), ("tarmac",))),
        ("grass or tarmac \u2014 what's kinder?", (("grass",), ("tarmac",))),
        ("My foot is sore. Ball or bottle, which one?", (("ball",), ("bottl",))),
        ("scraping or cupping?", (("scrape",), ("cup",))),
        ("is grass or tarmac better", (("grass",), ("tarmac",))),
        ("should I try a ball or a bottle", (("ball",), ("bottl",))),
        ("how do I know if it's a strain or a tear", (("strain",), ("tear",))),
        ("is it ok to run or should I rest", ()),
        ("massage vs sore pain", ()),
        ("can I run on sore or tight calves", ()),
        ("is a day or two enough", ()),
        ("do I rub it or what", ()),
        ("before or after a run?", ()),
        ("stretch your calf or shin and rest", ()),
    ],
)
def test_things_set_beside_each_other_are_told_apart(
    text: str, told_apart: tuple[tuple[str, ...], ...]
) -> None:
    assert name_beside(text) == told_apart


def test_sentences_on_what_is_compared_lead() -> None:
    found = find_beside([CALVES, SPORTS, DEEP], "sports massage vs deep tissue, for tight calves?")
    assert [quote.text for quote in found] == [SPORTS.text, DEEP.text]
    assert {quote.fit for quote in found} == {CALVES.fit}
    assert find_beside([CALVES, SPORTS, DEEP], "is sports massage any good") == []


def test_strain_is_told_from_a_tear_by_its_signs() -> None:
    what = build_quote(build_passage("A strain is common."), 0, 1.0, [1, 0, 0, 0])
    signs = build_quote(build_passage("A strain aches.", aspect="Signs"), 0, 0.5, [0, 1, 0, 0])
    tear = build_quote(build_passage("A tear needs a doctor."), 0, 0.4, [0, 0, 1, 0])
    quotes = [what, signs, tear]
    asked = "how do I know if it's a strain or a tear?"
    assert [q.text for q in find_beside(quotes, asked)] == [signs.text, tear.text]
    asked = "which is commoner, a strain or a tear?"
    assert [q.text for q in find_beside(quotes, asked)] == [what.text, tear.text]


KNEE = "Runner's knee and knee pain"


def find_told_apart(asked: str) -> list[str]:
    """Of a sore knee and a sore IT band, what tells either from the other."""
    band = build_passage("An IT band hurts at the outer knee.", subject="IT band", aspect="Signs")
    knee = build_passage(
        "A sore knee is common. See a doctor about knee pain. A sore knee hurts at the front.",
        subject=KNEE,
        aspect="What it is",
    )
    fits = [-1.0, -1.1, -1.2]
    quotes = [
        build_quote(band, 0, 1.0, [1, 0, 0, 0]),
        *(build_quote(knee, n, fit, [0, 1, 0, 0]) for n, fit in enumerate(fits)),
    ]
    ids = {"IT band": "it-band", KNEE: "knee"}
    find_ids = load_vocabulary().condition_names.find_ids
    found = find_beside(quotes, asked, lambda q: ids[q.passage.subject], find_ids)
    return [quote.text for quote in found]


def test_word_of_one_complaint_in_what_tells_of_the_other_is_no_side() -> None:
    apart = ["A sore knee hurts at the front.", "An IT band hurts at the outer knee."]
    assert find_told_apart("What's the difference between a sore knee and an IT band?") == apart
    assert sorted(find_told_apart("how do I tell if it's the IT band or my knee?")) == apart
    either = ["An IT band hurts at the outer knee.", "A sore knee is common."]
    assert find_told_apart("which is commoner, a sore IT band or a sore knee?") == either


def test_therapist_who_says_it_is_not_the_one_compared() -> None:
    says = build_quote(build_passage("Use a ball, the York therapist says."), 0, 1.0, [1, 0, 0, 0])
    does = build_quote(build_passage("A therapist finds the cause."), 0, 0.5, [0, 1, 0, 0])
    found = find_beside([says, does], "ball or massage therapist?")
    assert [quote.text for quote in found] == [says.text, does.text]


def test_what_holds_the_word_and_stands_far_behind_is_no_side() -> None:
    far = DEEP._replace(fit=CALVES.fit - 2.5)
    found = find_beside([CALVES, SPORTS, far], "sports massage vs deep tissue")
    assert [quote.text for quote in found] == [SPORTS.text]


def choose(asked: str, *conditions: str) -> list[str]:
    question = build_question(asked, conditions=frozenset(conditions), breadth="figure")
    return [q.text for q in Composer(load_vocabulary()).choose([SHIN, ACHILLES], question)]


def test_each_condition_that_is_asked_about_has_its_sentence() -> None:
    asked = "how often calf raises for shin splints and for achilles?"
    assert choose(asked, "shin-splints", "achilles") == [SHIN.text, ACHILLES.text]


def test_condition_of_the_background_has_no_place_of_its_own() -> None:
    asked = "My achilles is fine now. How often calf raises for shin splints?"
    assert choose(asked, "shin-splints", "achilles") == [SHIN.text]


def test_what_stands_too_far_behind_has_no_place() -> None:
    far = ACHILLES._replace(fit=-2.0)
    conditions = ("achilles", "shin-splints")
    by_text = {SHIN.text: "shin-splints", far.text: "achilles"}
    assert find_left_out([SHIN, far], [SHIN], conditions, lambda q: by_text[q.text]) == []
    near = find_left_out([SHIN, ACHILLES], [SHIN], conditions, lambda q: by_text[q.text])
    assert near == [ACHILLES]
    one = ("achilles",)
    assert find_left_out([SHIN, ACHILLES], [SHIN], one, lambda q: by_text[q.text]) == []
