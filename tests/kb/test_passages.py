"""From paragraphs to passages: what is kept whole, joined, split, and named."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kb.articles import Article
from kb.blocks import Paragraph
from kb.cautions import Caution
from kb.passages import MAX_WORDS, split_passages
from kb.sentences import split_sentences
from tests.fakes import build_article, build_source

SENTENCE = "Sore shins like a rest day now and then. "


def article_of(*paragraphs: Paragraph) -> Article:
    return Article(build_source(), paragraphs, digest="d")


def test_annotated_paragraph_stays_a_passage_of_its_own() -> None:
    passages = split_passages(build_article("one", "Rest.", "Ice."), model="m")
    assert [passage.text for passage in passages] == ["Rest.", "Ice."]
    assert passages[0].questions == ("what about Rest.?",)


def test_short_neighbours_under_one_heading_are_joined() -> None:
    parts = [
        Paragraph("Shin", "", "Rest."),
        Paragraph("Shin", "", "Ice."),
        Paragraph("Knee", "", "Go."),
    ]
    assert [p.text for p in split_passages(article_of(*parts), model="m")] == ["Rest.\nIce.", "Go."]


def test_paragraph_with_a_caution_is_joined_with_no_other() -> None:
    wrap = (Caution("Wrap it."),)
    parts = [Paragraph("Shin", "", "Rest."), Paragraph("Shin", "", "Ice.", cautions=wrap)]
    passages = split_passages(article_of(*parts), model="m")
    assert [(p.text, p.cautions) for p in passages] == [("Rest.", ()), ("Ice.", wrap)]


def test_caution_is_for_quotes_that_hold_a_sentence_it_names() -> None:
    cautions = (Caution("Wrap the ice.", (1,)), Caution("See a doctor."))
    text = "Rest the shin. Ice the shin. It helps."
    (curated,) = split_passages(article_of(Paragraph("S", "", text, cautions=cautions)), model="m")
    assert [curated.find_cautions(*span) for span in curated.sentences] == [
        ("See a doctor.",),
        ("Wrap the ice.", "See a doctor."),
        ("See a doctor.",),
    ]
    # A therapist's sentence that leans is quoted together with the one that it leans on.
    own = replace(curated, article="practice/anna/shins")
    assert [own.find_cautions(*span) for span in own.sentences] == [
        ("See a doctor.",),
        ("Wrap the ice.", "See a doctor."),
    ]


def test_caution_of_a_paragraph_that_is_split_is_about_all_of_it() -> None:
    long = Paragraph("Shin", "", SENTENCE * 30, cautions=(Caution("Not now.", (0,)),))
    passages = split_passages(article_of(long), model="m")
    assert len(passages) > 1
    assert {passage.cautions for passage in passages} == {(Caution("Not now."),)}


def test_long_paragraph_is_split_between_sentences() -> None:
    passages = split_passages(article_of(Paragraph("Shin", "", SENTENCE * 30)), model="m")
    assert len(passages) > 1
    assert all(len(passage.text.split()) <= MAX_WORDS for passage in passages)
    assert all(passage.text.endswith("then.") for passage in passages)


def test_id_changes_with_text_caution_article_and_model_and_with_nothing_else() -> None:
    first = split_passages(build_article("one", "Rest."), model="m")[0].id
    (paragraph,) = build_article("one", "Rest.").paragraphs
    cautioned = article_of(replace(paragraph, cautions=(Caution("Not with a fever."),)))
    assert first == split_passages(build_article("one", "Rest."), model="m")[0].id
    others = [
        split_passages(build_article("one", "Rest!"), model="m")[0].id,
        split_passages(build_article("two", "Rest."), model="m")[0].id,
        split_passages(build_article("one", "Rest."), model="n")[0].id,
        split_passages(cautioned, model="m")[0].id,
    ]
    assert len({first, *others}) == 5


@given(st.text(max_size=300))
def test_sentences_are_spans_in_order_without_loose_space(text: str) -> None:
    end = 0
    for start, stop in split_sentences(text):
        assert end <= start < stop
        assert text[start:stop] == text[start:stop].strip()
        end = stop


def test_figures_and_abbreviations_do_not_end_a_sentence() -> None:
    text = "Stay at 2.5/10 at most. Dr. Metzl agrees, e.g. for shins."
    assert [text[a:b] for a, b in split_sentences(text)] == [
        "Stay at 2.5/10 at most.",
        "Dr. Metzl agrees, e.g. for shins.",
    ]
