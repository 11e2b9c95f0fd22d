"""The curated differences quote the articles to the letter; no question is an evaluation's."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kb.articles import CURATED_ARTICLES, Article, read_articles
from kb.blocks import Paragraph
from kb.passages import MAX_WORDS, MIN_WORDS
from kb.sentences import split_sentences

EVALUATIONS = Path(__file__).parents[1] / "eval"
SLUG = "differences"
SHARED_WORDS = 8


@cache
def read_all() -> dict[str, Article]:
    return {article.slug: article for article in read_articles(CURATED_ARTICLES)}


def find_differences() -> tuple[Paragraph, ...]:
    return read_all()[SLUG].paragraphs


def collect_sentences(article: Article) -> set[str]:
    return {
        paragraph.text[start:end]
        for paragraph in article.paragraphs
        for start, end in split_sentences(paragraph.text)
    }


def strip_to_words(text: str) -> tuple[str, ...]:
    """Words in lower case; apostrophes and other punctuation leave no trace."""
    return tuple(re.sub(r"[^\w\s]", "", text.lower()).split())


def find_strings(value: object) -> Iterator[str]:
    """Every string in a JSON value, whatever its keys are called."""
    match value:
        case str():
            yield value
        case list():
            for item in value:
                yield from find_strings(item)
        case dict():
            for item in value.values():
                yield from find_strings(item)


def find_runs(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield from (words[i : i + SHARED_WORDS] for i in range(len(words) - SHARED_WORDS + 1))


@pytest.mark.parametrize("point", find_differences(), ids=lambda point: point.section)
def test_each_side_is_a_sentence_of_the_article_it_names(point: Paragraph) -> None:
    invented = [
        f"{slug}: {sentence}"
        for slug, sentence in point.sides
        if slug == SLUG or sentence not in collect_sentences(read_all()[slug])
    ]
    assert invented == []


@pytest.mark.parametrize("point", find_differences(), ids=lambda point: point.section)
def test_each_difference_has_two_articles_and_is_one_passage(point: Paragraph) -> None:
    assert len({slug for slug, _ in point.sides}) >= 2
    assert MIN_WORDS <= len(point.text.split()) <= MAX_WORDS
    assert point.questions


def test_no_question_of_an_article_is_a_question_of_an_evaluation() -> None:
    """Only our own questions are named in a failure: nobody has to read the evaluation's."""
    known = {
        strip_to_words(text)
        for path in sorted(EVALUATIONS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
        for text in find_strings(json.loads(line))
    }
    assert known, f"no evaluation set in {EVALUATIONS}"
    runs = {run for words in known for run in find_runs(words)}
    copied = [
        f"{article.slug}: {question}"
        for article in read_all().values()
        for paragraph in article.paragraphs
        for question in paragraph.questions
        for words in [strip_to_words(question)]
        if words in known or not runs.isdisjoint(find_runs(words))
    ]
    assert copied == []
