"""The words of the field: names found whatever their endings, sayings put plainly."""

from pathlib import Path

import pytest

from kb.articles import CURATED_ARTICLES, read_articles
from kb.errors import VocabularyError
from kb.vocabulary import Sayings, load_vocabulary


def test_every_aspect_of_an_article_is_a_heading_of_the_vocabulary() -> None:
    vocabulary = load_vocabulary()
    aspects = {p.aspect for article in read_articles(CURATED_ARTICLES) for p in article.paragraphs}
    assert {aspect for aspect in aspects if aspect and not vocabulary.aspect_of(aspect)} == set()


def test_every_condition_near_another_is_one() -> None:
    conditions = load_vocabulary().conditions
    assert {near for c in conditions.values() for near in c.near} <= conditions.keys()


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("my hammies are tight", {"hamstring"}),
        ("sore at the back of my heel", {"achilles"}),
        ("which shoes", set()),
    ],
    ids=["lay name", "longer name hides heel", "nothing named"],
)
def test_condition_is_found_by_what_people_call_it(text: str, conditions: set[str]) -> None:
    assert load_vocabulary().condition_names.find_ids(text) == conditions


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("shinsplints again", {"shin-splints"}),
        ("my runnersknee", {"knee"}),
        ("heelstriking", set()),
        ("my backpack", set()),
    ],
    ids=["run together", "apostrophe left out", "names nothing", "begins like it"],
)
def test_name_of_two_words_is_found_in_one(text: str, conditions: set[str]) -> None:
    assert load_vocabulary().condition_names.find_ids(text) == conditions


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("pain on the outside of my left knee", {"it-band"}),
        ("my lower right back", {"lower-back"}),
        ("my right knee", {"knee"}),
        ("is he right? back to running", set()),
        ("the outside of my left shoe", set()),
    ],
    ids=["between", "within", "before", "correct", "nothing named"],
)
def test_either_side_has_one_name(text: str, conditions: set[str]) -> None:
    assert load_vocabulary().condition_names.find_ids(text) == conditions


def test_word_for_a_side_counts_where_it_is_none() -> None:
    assert load_vocabulary().aspect_cues.find_ids("how do I get it right") == {"helps"}


def test_side_goes_with_the_name_that_holds_it() -> None:
    names = load_vocabulary().condition_names
    assert names.find_name("now the outside of my left knee, and") == "outside of my left knee"
    assert names.drop_names("why the outside of my left knee hurts") == "why the hurts"
    assert names.swap_names("does my left knee ache", "hip") == "does my left hip ache"


def test_name_is_swapped_for_another_and_the_sentence_keeps_its_end() -> None:
    names = load_vocabulary().condition_names
    assert names.find_name("And what of the Achilles?") == "Achilles"
    assert names.find_name("And what of it?") == ""
    assert names.swap_names("May I run on a sore calf?", "knee") == "May I run on a knee?"


def test_names_are_dropped_but_for_those_that_are_to_stay() -> None:
    cues = load_vocabulary().aspect_cues
    assert cues.drop_names("How often should I massage it?") == "should I it?"
    assert cues.drop_names("How often should I massage it?", but={"massage"}) == (
        "should I massage it?"
    )


def test_source_is_found_by_what_people_call_it() -> None:
    assert load_vocabulary().source_names.find_ids("what does the York therapist say") == {
        "massage-in-york"
    }


def test_sayings_are_put_in_the_articles_words_and_the_longest_wins() -> None:
    sayings = Sayings({"tired": ["knackered"], "running shoes": ["trainers"], "rest": ["day off"]})
    assert sayings.put_plainly("My TRAINERS are knackered") == "My running shoes are tired"
    assert sayings.put_plainly("trainersesque") == "trainersesque"


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("my knee is killing me", "my knee is hurting"),
        ("my shins are killing me", "my shins are hurting"),
        ("is it true jogger's heel kills", "is it true jogger's heel hurts"),
        ("heel raises for PF", "calf raises for plantar fasciitis"),
        ("plantar fash in the morning", "plantar fasciitis in the morning"),
        ("the plantar fascia", "the plantar fascia"),
        ("run with pfps", "run with runner's knee"),
        ("what is MTSS", "what is shin splints MTSS"),
        ("are lunges ok", "are split squats ok"),
        ("me knee woz crook", "me knee was painful"),
        ("blud in me blister", "blood in me blister"),
    ],
)
def test_runners_short_names_and_sayings_are_put_in_full(said: str, plain: str) -> None:
    assert load_vocabulary().sayings.put_plainly(said) == plain


def test_unknown_table_is_named(tmp_path: Path) -> None:
    path = tmp_path / "vocabulary.toml"
    path.write_text("[colours.red]\n", encoding="utf-8")
    with pytest.raises(VocabularyError, match="unknown table 'colours'"):
        load_vocabulary(path)
