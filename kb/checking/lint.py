"""Everything the lint looks at, over all articles."""

import datetime
from collections.abc import Iterable, Iterator, Sequence

from kb.articles import Article
from kb.checking.findings import Embed, Finding, fail, warn
from kb.checking.metadata import check_metadata
from kb.checking.neighbours import check_neighbours
from kb.checking.orders import find_orders
from kb.checking.promotion import find_promotion
from kb.checking.terms import check_terms
from kb.leaning import find_leaning_word
from kb.passages import MAX_WORDS, MIN_WORDS, Passage, split_passages
from kb.vocabulary import Vocabulary

# Two sentences; the shipped articles' longest caution has 52.
MOST_CAUTION_WORDS = 60


def check_article(
    article: Article, *, vocabulary: Vocabulary, today: datetime.date
) -> Iterator[Finding]:
    """What is to be looked at in one article, taken alone."""
    passages = split_passages(article, model="")
    yield from check_metadata(article, today)
    yield from check_terms(article, passages, vocabulary)
    for passage in passages:
        yield from _check_passage(passage)


def check_together(articles: Sequence[Article], *, embed: Embed | None) -> Iterator[Finding]:
    """What is only seen over several articles: slugs and sentences that stand twice."""
    seen: set[str] = set()
    for article in articles:
        if article.slug in seen:
            yield fail("slug", article.slug, "", article.slug, "another article has this slug")
        seen.add(article.slug)
    yield from check_neighbours(articles, embed)


def report_unreadable(files: Iterable[tuple[str, str]]) -> Iterator[Finding]:
    """Findings for files (slug, what is wrong) that aren't articles at all."""
    yield from (fail("unreadable", slug, "", "", error) for slug, error in files)


def _check_passage(passage: Passage) -> Iterator[Finding]:
    place = (passage.article, passage.section)
    start = " ".join(passage.text.split()[:8])
    length = len(passage.text.split())
    if length < MIN_WORDS:
        yield warn("short", *place, start, f"{length} words; a passage has {MIN_WORDS} at least")
    if length > MAX_WORDS:
        yield warn("long", *place, start, f"{length} words; a passage has {MAX_WORDS} at most")
    if not passage.questions:
        yield warn("questions", *place, start, "no question says what this passage answers")
    for begin, end in passage.sentences:
        yield from _check_sentence(place, passage.text[begin:end])
    cautions = [caution.text for caution in passage.cautions]
    for caution in cautions:
        yield from _check_caution(place, caution)
    # A caution is shown under an answer as openly as the sentences in it.
    for text in (passage.text, *cautions):
        yield from _check_words(place, text)


def _check_caution(place: tuple[str, str], caution: str) -> Iterator[Finding]:
    length = len(caution.split())
    if length > MOST_CAUTION_WORDS:
        message = f"{length} words; nobody reads more than {MOST_CAUTION_WORDS} under an answer"
        yield warn("caution", *place, caution, message)


def _check_words(place: tuple[str, str], text: str) -> Iterator[Finding]:
    for words in find_promotion(text):
        yield warn("promotion", *place, words, "may sell something, which is no answer")
    for order in find_orders(text):
        yield warn("orders", *place, order, "reads like an order to an assistant; it is only text")


def _check_sentence(place: tuple[str, str], sentence: str) -> Iterator[Finding]:
    word = find_leaning_word(sentence)
    if word:
        message = f"{word!r} leans on a sentence before; quoted alone it says nothing"
        yield warn("leaning", *place, sentence, message)
