"""Who holds what is shown where the articles differ on what is asked, and only there."""

from dataclasses import replace

import numpy as np

from assistant.composition.differences import DIFFER, Differences
from assistant.retrieval.evidence import Quote
from assistant.retrieval.retriever import Found
from kb.articles import read_articles
from kb.passages import Passage
from kb.stored import StoredPassage
from tests.assistant.quotes import build_passage, build_question, build_quote
from ui.settings import ARTICLES

ICE = build_passage("Ice the tendon. Rest it well.", article="one")
LOAD = build_passage("Load the calf. Run less.", article="two")
POINT = build_passage(
    "The articles differ on ice.",
    article="differences",
    sides=(("one", "Ice the tendon."), ("two", "Load the calf."), ("two", "Run less.")),
)


def find(passage: Passage) -> Found:
    vectors = np.eye(len(passage.sentences), 4, dtype=np.float32)
    return Found(StoredPassage(passage, vectors), 0.5, 0.5, {0: 0.5})


def weigh(ice: float, load: float, less: float) -> list[Quote]:
    return [
        build_quote(ICE, 0, ice, [1, 0, 0, 0]),
        build_quote(LOAD, 0, load, [0, 1, 0, 0]),
        build_quote(LOAD, 1, less, [0, 0, 1, 0]),
    ]


DIFFERENCES = Differences([find(passage).stored for passage in (ICE, LOAD, POINT)])


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
    (article,) = (each for each in read_articles(ARTICLES) if each.source.slug == "differences")
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
