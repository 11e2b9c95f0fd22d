"""The sentences of an answer: best first, nothing said twice, nothing on another condition."""

import numpy as np

from assistant.composition.sentences import MAX_WORDS, Composer
from assistant.retrieval.evidence import Quote
from kb.vocabulary import load_vocabulary
from tests.assistant.quotes import build_passage, build_question, build_quote

HELPS = build_passage("Rest the shin. Raise the leg. Cool the shin.")
AVOID = build_passage("Avoid hard ground.", aspect="Avoid")
WHAT = build_passage("A shin splint is an ache.", aspect="What it is")
KNEE = build_passage("Ice the knee.", subject="Runner's knee and knee pain")
OTHER = build_passage("Stretch the calf.", article="two")

REST = build_quote(HELPS, 0, 3.0, [1, 0, 0, 0])
RAISE = build_quote(HELPS, 1, 2.0, [0, 1, 0, 0])
COOL = build_quote(HELPS, 2, 2.9, [1, 0.05, 0, 0])


def choose(*quotes: Quote, **asked: object) -> list[str]:
    question = build_question(**asked)  # type: ignore[arg-type]
    return [quote.text for quote in Composer(load_vocabulary()).choose(quotes, question)]


def test_best_sentence_leads_and_its_passage_follows_in_reading_order() -> None:
    assert choose(RAISE, build_quote(HELPS, 2, 4.0, [0, 0, 1, 0]), REST) == [
        "Cool the shin.",
        "Rest the shin.",
        "Raise the leg.",
    ]


def test_other_passages_follow_in_the_order_a_person_would_say_them() -> None:
    avoid = build_quote(AVOID, 0, 1.4, [0.7, 0, 0.7, 0])
    what = build_quote(WHAT, 0, 1.3, [0.7, 0, 0, 0.7])
    assert choose(avoid, what, REST)[1:] == ["A shin splint is an ache.", "Avoid hard ground."]


def test_what_answers_as_directly_comes_before_what_only_belongs_there() -> None:
    avoid = build_quote(AVOID, 0, 2.5, [0.7, 0, 0.7, 0])
    what = build_quote(WHAT, 0, 1.3, [0.7, 0, 0, 0.7])
    assert choose(avoid, what, REST)[1:] == ["Avoid hard ground.", "A shin splint is an ache."]


def test_no_heading_comes_twice() -> None:
    elsewhere = build_passage("Cold calms the shin.", article="two")
    avoid = build_quote(AVOID, 0, 2.8, [0.7, 0, 0.7, 0])
    helps = build_quote(elsewhere, 0, 1.6, [0.7, 0, 0, 0.7])
    assert choose(avoid, helps, REST) == [
        "Rest the shin.",
        "Cold calms the shin.",
        "Avoid hard ground.",
    ]


def test_what_is_far_behind_and_on_something_else_is_left_out() -> None:
    near = build_quote(AVOID, 0, 1.0, [0.7, 0.7, 0, 0])
    stray = build_quote(WHAT, 0, 1.0, [0, 0, 1, 0])
    assert choose(REST, near, stray) == ["Rest the shin.", "Avoid hard ground."]


def test_the_longer_an_answer_the_nearer_must_be_what_follows() -> None:
    late = build_quote(build_passage("Stretch the calf.", article="two"), 0, 0.1, [0.6, 0.8, 0, 0])
    more = [
        build_quote(HELPS, 1, 2.9, [0.6, 0, 0.8, 0]),
        build_quote(HELPS, 2, 2.9, [0.6, 0, 0, 0.8]),
    ]
    asked = "how do I rest a shin"
    assert "Stretch the calf." in choose(REST, late, text=asked)
    assert "Stretch the calf." not in choose(REST, *more, late, text=asked)


def test_one_fact_is_not_filled_up_with_what_stands_behind_elsewhere() -> None:
    near = build_quote(AVOID, 0, 0.7, [0.7, 0.7, 0, 0])
    behind = build_quote(WHAT, 0, 0.5, [0.7, 0, 0.7, 0])
    said = choose(REST, near, behind, breadth="figure")
    assert said == ["Rest the shin.", "Avoid hard ground."]
    assert WHAT.text in choose(REST, near, behind, text="how do I rest a shin")


def test_what_stands_under_the_heading_of_the_fact_is_told_with_it() -> None:
    behind = build_quote(HELPS, 1, 0.5, [0.7, 0, 0.7, 0])
    far = build_quote(AVOID, 0, 0.0, [0.7, 0.7, 0, 0])
    assert choose(REST, behind, far, breadth="figure") == ["Rest the shin.", "Raise the leg."]


def test_what_is_given_is_told_with_one_fact_however_far_behind() -> None:
    side = build_quote(OTHER, 0, -9.0, [0, 0, 1, 0])
    far = build_quote(AVOID, 0, -5.0, [0.7, 0.7, 0, 0])
    question = build_question(breadth="figure")
    chosen = Composer(load_vocabulary()).choose([REST, far], question, given=[side])
    assert {quote.text for quote in chosen} == {"Rest the shin.", "Stretch the calf."}


def test_source_that_is_named_speaks_alone_where_it_says_anything() -> None:
    other = build_quote(OTHER, 0, 1.0, [0, 0, 1, 0])
    assert choose(REST, other, sources=frozenset({"two"})) == ["Stretch the calf."]
    assert choose(REST, sources=frozenset({"two"})) == ["Rest the shin."]


def test_nothing_is_said_twice() -> None:
    assert choose(REST, COOL) == ["Rest the shin."]


def test_the_same_words_in_another_order_are_the_same() -> None:
    first = build_quote(build_passage("Ice and light scraping calm a sore knee."), 0, 3, [1, 0])
    again = build_passage("Light scraping with ice calms the sore knee.", article="two")
    assert len(choose(first, build_quote(again, 0, 2, [0, 1]))) == 1


def test_the_same_figure_of_the_same_is_said_once() -> None:
    first = build_quote(build_passage("Sleep at least 7 hours a night."), 0, 3, [1, 0])
    again = build_passage("For recovery, sleep 7 hours or more a night.", article="two")
    assert len(choose(first, build_quote(again, 0, 2, [0, 1]))) == 1
    other = build_passage("For recovery, sleep 9 hours or more a night.", article="two")
    assert len(choose(first, build_quote(other, 0, 2, [0, 1]))) == 2


def test_what_two_sentences_said_between_them_comes_after_something_new() -> None:
    ice = build_quote(build_passage("Ice calms the shin."), 0, 3.0, [1, 0, 0, 0])
    rest = build_quote(build_passage("Rest helps the calf.", article="two"), 0, 2.9, [0, 1, 0, 0])
    both = build_passage("Ice, rest: shin, calf, knee.", article="two")
    again = build_quote(both, 0, 2.5, [0, 0, 1, 0])
    new = build_quote(
        build_passage("Stretching loosens hips.", article="two"), 0, 2.0, [0, 0, 0, 1]
    )
    composer = Composer(load_vocabulary())
    chosen = composer.choose([ice, rest, again, new], build_question(), max_words=12)
    assert new in chosen
    assert again not in chosen


def test_rare_words_said_again_cost_more_than_common_ones() -> None:
    first = build_quote(build_passage("Scraping calms the shin."), 0, 3.0, [1, 0, 0, 0])
    rare = build_quote(build_passage("Scraping warms calves.", article="two"), 0, 2, [0, 1, 0, 0])
    common = build_quote(build_passage("Shin rest restores.", article="two"), 0, 2, [0, 0, 1, 0])
    composer = Composer(load_vocabulary(), lambda stem: 5.0 if stem.startswith("scrap") else 1.0)
    chosen = composer.choose([first, rare, common], build_question(), max_words=7)
    assert chosen == (first, common)


def test_sentence_on_another_condition_is_left_out() -> None:
    knee = build_quote(KNEE, 0, 3.5, [0, 0, 1, 0])
    assert choose(REST, knee, conditions=frozenset({"shin-splints"})) == ["Rest the shin."]


def test_condition_that_every_good_sentence_passes_by_was_only_a_word() -> None:
    knee = build_quote(KNEE, 0, 9.0, [0, 0, 1, 0])
    assert choose(REST, knee, conditions=frozenset({"shin-splints"})) == ["Ice the knee."]


def test_where_no_condition_is_named_the_best_sentences_say_which_are_meant() -> None:
    best = [build_quote(HELPS, 0, 3.0 - n / 10, np.eye(9)[n].tolist()) for n in range(5)]
    stray = build_quote(KNEE, 0, 2.0, np.eye(9)[8].tolist())
    assert KNEE.text not in choose(*best, stray)
    assert KNEE.text in choose(*best[:4], stray)


def test_short_sentence_comes_before_a_long_one_that_fits_no_better() -> None:
    long = build_quote(build_passage(" ".join(["Rest"] * 40) + "."), 0, 3.0, [0, 1, 0, 0])
    question = build_question()
    chosen = Composer(load_vocabulary()).choose([long, REST], question, max_words=41)
    assert chosen == (REST,)


def test_sentence_that_is_worth_much_less_is_left_out() -> None:
    tail = build_quote(OTHER, 0, -5.0, [0, 0, 1, 0])
    assert choose(REST, tail) == ["Rest the shin."]


def test_article_that_has_not_had_its_say_comes_before_one_that_has() -> None:
    other = build_quote(OTHER, 0, 1.5, [0, 0, 1, 0])
    question = build_question()
    composer = Composer(load_vocabulary())
    both = composer.choose([REST, RAISE, other], question, max_words=6)
    assert [quote.text for quote in both] == ["Rest the shin.", "Stretch the calf."]


def test_given_sides_are_always_said() -> None:
    side = build_quote(OTHER, 0, -9.0, [0, 0, 1, 0])
    chosen = Composer(load_vocabulary()).choose([REST], build_question(), given=[side])
    assert side in chosen


def test_answer_stays_within_its_words() -> None:
    long = build_passage(" ".join(f"Sentence {'word ' * 12}{n}." for n in range(30)))
    vectors = [[float(n == k) for k in range(30)] for n in range(30)]
    quotes = [build_quote(long, n, 3.0, vectors[n]) for n in range(30)]
    for breadth, most in MAX_WORDS.items():
        assert sum(len(text.split()) for text in choose(*quotes, breadth=breadth)) <= most


def test_nothing_to_choose_from_is_no_answer() -> None:
    assert choose() == []


def test_who_wrote_an_article_is_said_only_where_that_is_asked() -> None:
    about = build_passage("A runner wrote it.", aspect="About the author")
    last = build_quote(about, 0, 1.9, [0, 0, 0, 1])
    best = build_quote(about, 0, 9.0, [0, 0, 0, 1])
    asked = "who wrote the article on shins?"
    assert about.text in choose(REST, best, text=asked)
    assert about.text not in choose(REST, RAISE, last, text=asked)
    assert about.text not in choose(REST, best)


def test_what_somebody_lived_through_is_told_only_to_who_asks_for_it() -> None:
    life = build_passage("After a crash the therapist had a bad back for years.")
    likely = build_quote(life, 0, 9.0, [0, 0, 0, 1])
    assert life.text not in choose(REST, likely)
    assert life.text in choose(REST, likely, text="did the therapist hurt his back?")
    works = build_passage("The therapist had runners rest the back.", aspect="What helps")
    assert works.text in choose(REST, build_quote(works, 0, 9.0, [0, 0, 0, 1]), text="he")


def choose_beside_rest(plain: str, counted: str) -> list[str]:
    """What is said of two that say much the same, the first of which fits a little better."""
    return choose(
        REST,
        build_quote(build_passage(plain, article="two"), 0, 2.6, [0.8, 0.6, 0, 0]),
        build_quote(build_passage(counted, article="three"), 0, 2.5, [0.8, 0.6, 0, 0]),
    )


def test_of_two_that_say_much_the_same_the_one_with_a_figure_is_told() -> None:
    told = choose_beside_rest("Stretch the calf often.", "Stretch the calf 3 times.")
    assert told == ["Rest the shin.", "Stretch the calf 3 times."]


def test_number_that_measures_nothing_is_no_figure_to_act_on() -> None:
    told = choose_beside_rest("Stretch the calf often.", "Stretch 4 calf parts.")
    assert told[1] == "Stretch the calf often."


def test_words_of_heading_and_source_are_not_said_again() -> None:
    """Two sentences that begin alike, "For shin splints, the York therapist", say two things."""
    begun = build_passage(
        "For shin splints, the York therapist releases hips."
        " For shin splints, the York therapist works glutes."
    )
    quotes = [build_quote(begun, n, 3.0 - n / 10, [0.8, 0.6 * n, 0, 0]) for n in range(2)]
    assert len(choose(*quotes)) == 2


def test_fact_is_told_in_three_sentences_at_most() -> None:
    said = build_passage("Rest it. Raise it. Cool it. Wrap it. Move it.")

    def weigh(*fits: float) -> list[Quote]:
        return [build_quote(said, n, fit, np.eye(5)[n].tolist()) for n, fit in enumerate(fits)]

    falling = weigh(3.0, 2.7, 2.4, 2.0, 1.6)
    assert len(choose(*falling, breadth="figure")) == 3
    assert len(choose(*falling, breadth="survey")) == 5
    # Where the fourth stands far behind, little else is to be told.
    assert len(choose(*weigh(4.5, 4.0, 3.8, 1.9, 1.2), breadth="survey")) == 3


RAISES = build_quote(build_passage("Heel raises strengthen calves."), 0, 3.0, [1, 0, 0, 0])
OFTEN = build_passage("Raise both heels 3 times a week.", article="two")
ASKED_OPENLY = "how do I rest a shin"


def test_of_two_alike_the_one_with_a_figure_is_told() -> None:
    often = build_quote(OFTEN, 0, 2.3, [0.95, 0.312, 0, 0])
    assert choose(RAISES, often, text=ASKED_OPENLY) == [often.text]
    behind = often._replace(fit=1.5)
    assert choose(RAISES, behind, text=ASKED_OPENLY) == [RAISES.text]


def test_figure_of_something_else_comes_in_its_turn() -> None:
    elsewhere = build_quote(OFTEN, 0, 2.4, [0.5, 0.866, 0, 0])
    assert choose(RAISES, elsewhere, text=ASKED_OPENLY)[0] == RAISES.text
