"""A therapist's article, which nobody annotated: cut, headed and asked about by itself."""

from pathlib import Path

import pytest

from kb.articles import Article
from kb.blocks import Paragraph
from kb.headings import Headings
from kb.own_articles import read_own_articles
from kb.passages import Passage, split_passages
from kb.sentences import split_quotable
from kb.unannotated import drop_pitches
from kb.vocabulary import load_vocabulary
from tests.kb.practices import shelve


@pytest.fixture
def articles(tmp_path: Path) -> dict[str, Article]:
    shelve(tmp_path, "anna", "ben")
    own = read_own_articles(tmp_path)
    assert own.problems == ()
    return {article.slug: article for article in own.articles}


def split(article: Article) -> dict[str, Passage]:
    return {passage.section: passage for passage in split_passages(article, model="m")}


def test_two_practices_may_both_have_an_article_of_one_name(articles: dict[str, Article]) -> None:
    assert {"practice/anna/knee-pain", "practice/ben/knee-pain"} <= set(articles)


def test_title_is_the_subject_where_headings_have_one_level(articles: dict[str, Article]) -> None:
    passages = split(articles["practice/anna/knee-pain"])
    assert "Knee pain on the stairs: What to do at home" in passages
    assert "Knee pain on the stairs" in passages


def test_headings_of_two_levels_stay_as_they_are(articles: dict[str, Article]) -> None:
    passages = split(articles["practice/anna/marathon-week"])
    assert "After the race: When to come in" in passages


def test_passage_answers_what_stands_over_it(articles: dict[str, Article]) -> None:
    passages = split(articles["practice/anna/marathon-week"])
    asked = passages["After the race: When to come in"].questions
    assert asked == ("Marathon week: After the race: When to come in",)


def test_items_of_a_list_are_quoted_one_by_one(articles: dict[str, Article]) -> None:
    passage = split(articles["practice/anna/knee-pain"])[
        "Knee pain on the stairs: What to do at home"
    ]
    quotes = list(passage.sentence_texts)
    assert "Side planks with the knees bent, thirty seconds a side" in quotes


def test_headings_tell_condition_and_aspect(articles: dict[str, Article]) -> None:
    headings = Headings(load_vocabulary())
    passages = split(articles["practice/anna/knee-pain"])
    why = passages["Knee pain on the stairs: Why does it hurt more going down?"]
    assert (headings.condition_of(why), headings.aspect_of(why)) == ("knee", "why")


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Kneel on a mat. It spares the knee.", ["Kneel on a mat. It spares the knee."]),
        ("Kneel on a mat. Breathe out.", ["Kneel on a mat.", "Breathe out."]),
        ("Kneel on a mat\nIt spares the knee.", ["Kneel on a mat", "It spares the knee."]),
        ("It spares the knee. Breathe out.", ["It spares the knee.", "Breathe out."]),
    ],
    ids=["leans", "stands", "another line", "nothing to lean on"],
)
def test_sentence_that_leans_is_quoted_with_the_one_before(text: str, quotes: list[str]) -> None:
    assert [text[start:end] for start, end in split_quotable(text)] == quotes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no front matter", "front matter"),
        ("---\n- a list\n---\n\n## Knee\nRest.", "front matter"),
        ("---\nslug: [\n---\n\n## Knee\nRest.", "front matter"),
        ("---\ndate: 2026-02-30\n---\n\n## Knee\nRest.", "day is out of range"),
    ],
    ids=["none", "a list", "not YAML", "no such day"],
)
def test_broken_article_is_named_and_stops_nothing(text: str, told: str, tmp_path: Path) -> None:
    shelve(tmp_path, "ben")
    folder = tmp_path / "practices" / "ben" / "articles"
    (folder / "broken.md").write_text(text, encoding="utf-8")
    own = read_own_articles(tmp_path)
    assert [article.slug for article in own.articles] == ["practice/ben/knee-pain"]
    assert len(own.problems) == 1
    assert "broken.md" in own.problems[0]
    assert told in own.problems[0]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "http://[x#y", "https://"])
def test_address_other_than_http_is_refused(url: str, tmp_path: Path) -> None:
    shelve(tmp_path, "ben")
    path = tmp_path / "practices" / "ben" / "articles" / "knee-pain.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("https://lind.example/knees", f"{url!r}"))
    assert "no http or https address" in read_own_articles(tmp_path).problems[0]


def test_sentence_that_sells_goes_and_the_others_stay_as_they_were() -> None:
    paragraphs = (
        Paragraph("Calf", "", "Rest first.\nBook now! It fills up fast. Then walk."),
        Paragraph("Calf", "", "Gift cards are here."),
        Paragraph("Calf", "", "Book online. Rest.", ("what helps?",), ((1,),)),
        Paragraph("Calf", "", "Rest  first."),
    )
    kept = list(drop_pitches(paragraphs))
    assert [paragraph.text for paragraph in kept] == [
        "Rest first.\nThen walk.",
        "Rest.",
        "Rest  first.",
    ]
    assert kept[1].aims == ((),)
    assert kept[2] is paragraphs[3]
