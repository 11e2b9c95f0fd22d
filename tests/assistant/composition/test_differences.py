"""Who holds what is shown where the articles differ on what is asked, and only there."""

from dataclasses import replace

import numpy as np
import pytest

from assistant.composition.differences import DIFFER, Differences
from assistant.retrieval.evidence import Quote
from assistant.retrieval.retriever import Found
from kb.articles import CURATED_ARTICLES, read_articles
from kb.passages import Passage
from kb.stored import StoredPassage
from kb.vocabulary import load_vocabulary
from tests.assistant.quotes import build_passage, build_question, build_quote

ICE = build_passage("Ice the tendon. Rest it well.", article="one")
LOAD = build_passage("Load the calf. Run less.", article="two")
POINT = build_passage(
    "The articles differ on ice.",
    article="differences",
    sides=(("one", "Ice the tendon."), ("two", "Load the calf."), ("two", "Run less.")),
)


def find(passage: Passage, question_cosine: float = 0.5) -> Found:
    vectors = np.eye(len(passage.sentences), 4, dtype=np.float32)
    return Found(StoredPassage(passage, vectors), 0.5, 0.5, {0: question_cosine})


def weigh(ice: float, load: float, less: float) -> list[Quote]:
    return [
        build_quote(ICE, 0, ice, [1, 0, 0, 0]),
        build_quote(LOAD, 0, load, [0, 1, 0, 0]),
        build_quote(LOAD, 1, less, [0, 0, 1, 0]),
    ]


DIFFERENCES = Differences(
    [find(passage).stored for passage in (ICE, LOAD, POINT)], load_vocabulary()
)


def test_each_article_speaks_with_the_side_that_fits_best() -> None:
    point = DIFFERENCES.find([find(POINT)], weigh(3.0, 1.0, 2.0), build_question())
    assert point is not None
    assert [(q.passage.article, q.text) for q in point.sides] == [
        ("one", "Ice the tendon."),
        ("two", "Run less."),
    ]
    assert point.topic == "ice"
    assert point.has_side(point.sides[0])
    assert not point.is_on_running


def test_difference_on_whether_to_run_is_known_by_its_heading() -> None:
    on_running = replace(POINT, aspect="Running on")
    point = DIFFERENCES.find([find(on_running)], weigh(3.0, 1.0, 2.0), build_question())
    assert point is not None
    assert point.is_on_running


def test_every_curated_difference_says_in_a_few_words_what_it_is_on() -> None:
    (article,) = (
        each for each in read_articles(CURATED_ARTICLES) if each.source.slug == "differences"
    )
    for paragraph in article.paragraphs:
        said = DIFFER.match(paragraph.text)
        assert said, paragraph.text[:60]
        assert len(said[1].split()) <= 12


def test_side_that_does_not_fit_leaves_no_difference() -> None:
    assert DIFFERENCES.find([find(POINT)], weigh(9.0, 1.0, 1.0), build_question()) is None


def test_question_for_one_source_gets_no_other_view() -> None:
    question = build_question(sources=frozenset({"one"}))
    assert DIFFERENCES.find([find(POINT)], weigh(3.0, 3.0, 3.0), question) is None


def test_passages_of_the_sides_join_what_was_found() -> None:
    found = DIFFERENCES.add_sides([find(POINT)])
    assert {entry.stored.passage.article for entry in found} == {"differences", "one", "two"}


@pytest.mark.parametrize(
    ("asked", "speak"),
    [
        ("how do I know it's shin splints", False),
        ("does massage help or harm", True),
    ],
    ids=["another aspect", "named in words"],
)
def test_point_counts_where_its_aspect_is_asked(asked: str, *, speak: bool) -> None:
    signs = build_passage("The shin aches.", aspect="Signs", article="three")
    ahead = build_quote(signs, 0, 3.5, [0, 0, 0, 1])
    found = [find(signs, 0.9), find(replace(POINT, aspect="Massage targets"))]
    point = DIFFERENCES.find(found, [*weigh(3.0, 1.0, 2.0), ahead], build_question(asked))
    assert (point is not None) is speak


def test_point_counts_whose_side_answers_best_whatever_its_heading() -> None:
    signs = build_passage("The shin aches.", aspect="Signs", article="three")
    behind = build_quote(signs, 0, 2.5, [0, 0, 0, 1])
    found = [find(signs, 0.9), find(POINT)]
    assert DIFFERENCES.find(found, [*weigh(3.0, 1.0, 2.0), behind], build_question("is it shins"))


@pytest.mark.parametrize(
    ("conditions", "speak"),
    [({"shoulder"}, False), ({"shin-splints"}, True), ({"lower-leg"}, True), (set(), True)],
    ids=["another", "the same", "one it also speaks to", "none named"],
)
def test_point_on_another_complaint_is_not_what_was_asked(
    conditions: set[str], *, speak: bool
) -> None:
    question = build_question(conditions=frozenset(conditions))
    point = DIFFERENCES.find([find(POINT)], weigh(3.0, 1.0, 2.0), question)
    assert (point is not None) is speak


@pytest.mark.parametrize(
    ("conditions", "speak"), [({"shin-splints"}, True), (set(), False)], ids=["named", "not named"]
)
def test_side_on_a_complaint_must_be_nearer_where_none_is_named(
    conditions: set[str], *, speak: bool
) -> None:
    question = build_question(conditions=frozenset(conditions))
    point = DIFFERENCES.find([find(POINT)], weigh(6.0, 2.0, 2.0), question)
    assert (point is not None) is speak


@pytest.mark.parametrize(
    ("asked", "speak"),
    [
        ("ice or no ice on my shin", False),
        ("is ice any good for my shin?", False),
        ("ice or calf loading for my shin?", True),
        ("is anything any good for my shin?", True),
        ("what helps, I have tried ice", True),
    ],
)
def test_of_one_means_only_sides_that_speak_of_it_count(asked: str, *, speak: bool) -> None:
    point = DIFFERENCES.find([find(POINT)], weigh(3.0, 1.0, 2.0), build_question(asked))
    assert (point is not None) is speak


def test_all_sides_of_one_practice_count_whether_they_name_it_or_not() -> None:
    found = [find(replace(POINT, aspect="Massage targets"))]
    question = build_question("is ice any good for my shin?")
    assert DIFFERENCES.find(found, weigh(3.0, 1.0, 2.0), question) is not None
