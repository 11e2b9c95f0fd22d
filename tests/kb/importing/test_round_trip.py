"""One article in every format gives the same passages, and what is written reads the same."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kb.articles import read_article
from kb.importing.characters import clean_text
from kb.importing.drafts import Block, Draft, finish
from kb.importing.reading import read_answer, read_bytes, read_file
from kb.importing.shelves import build_plan, write_plan
from kb.passages import split_passages
from tests.kb.importing.formats import make_docx, make_markdown, make_pdf
from tests.kb.importing.pieces import AUTHOR, BLOCKS, TITLE, URL

PAGES = Path(__file__).parent / "pages"
Passages = list[tuple[str, str, str]]


def store(draft: Draft, folder: Path) -> Passages:
    """Store `draft` as a person would; returns (subject, aspect, text) of its passages."""
    plan = build_plan(draft, folder, name="calves")
    write_plan(plan)
    passages = split_passages(read_article(plan.path), model="any")
    return [(passage.subject, passage.aspect, passage.text) for passage in passages]


def expect_passages() -> Passages:
    """What the article's blocks are as passages, worked out by hand.

    Joined paragraphs keep their line ends: no sentence runs from one into the next.
    """
    texts = [text for tag, text in BLOCKS if tag not in ("h2", "h3")]
    return [
        (TITLE, "", texts[0]),
        ("Calf pain", "Causes", f"{texts[1]}\n{texts[2]}"),
        ("Calf pain", "What helps", "\n".join(texts[3:7])),
        ("Calf pain", "Avoid", texts[7]),
        ("When to see someone", "", f"{texts[8]}\n{texts[9]}"),
    ]


@pytest.mark.parametrize("page", ["wordpress", "wix", "squarespace"])
def test_saved_page_gives_the_article_and_none_of_its_furniture(page: str, tmp_path: Path) -> None:
    draft = read_file(PAGES / f"{page}.html")
    assert (draft.title, draft.author, draft.url) == (TITLE, AUTHOR, URL)
    assert (draft.publisher, draft.date) == ("Ellwood Therapy", "2025-03-04")
    assert store(draft, tmp_path) == expect_passages()
    dropped = {dropped.what for dropped in draft.dropped}
    assert {"cookie banner", "comments", "related posts", "page header"} <= dropped


@pytest.mark.parametrize(
    ("kind", "make"), [("document", make_docx), ("pdf", make_pdf), ("markdown", make_markdown)]
)
def test_other_formats_give_the_same_passages(kind: str, make: type[bytes], tmp_path: Path) -> None:
    draft = read_bytes(make(), kind=kind, name="calves")
    assert (draft.title, draft.author) == (TITLE, AUTHOR)
    assert store(draft, tmp_path) == expect_passages()


def test_plain_text_keeps_paragraphs_headings_and_items(tmp_path: Path) -> None:
    text = "Tight calves\r\n\r\nThe calf works\r\nuphill.\n\nWhat helps\n\n- Roll it.\n- Rest it.\n"
    draft = read_bytes(text.encode(), kind="plain", name="calves.txt")
    assert draft.title == "Tight calves"
    assert [(block.kind, block.text) for block in draft.blocks] == [
        ("paragraph", "The calf works uphill."),
        ("heading", "What helps"),
        ("item", "Roll it."),
        ("item", "Rest it."),
    ]


def test_text_in_an_old_encoding_is_read(tmp_path: Path) -> None:
    text = "Don’t stretch a calf that hurt suddenly. It’s a café rule – and a good one."
    draft = read_bytes(text.encode("cp1252"), kind="plain", name="calves.txt")
    assert draft.blocks[0].text == text


FIGURES = "Rest a sore calf for 2–3 weeks, and 2½ days more: the café’s rule, at 20°C or under."


def write_page(head: str) -> bytes:
    return f"<html><head>{head}<title>Rest</title></head><body><p>{FIGURES}</p></body>".encode(
        "cp1252"
    )


@pytest.mark.parametrize("kind", ["plain", "markdown", "page"])
def test_figures_survive_an_encoding_that_nobody_names(kind: str) -> None:
    data = write_page("") if kind == "page" else FIGURES.encode("cp1252")
    assert read_bytes(data, kind=kind, name="rest").blocks[0].text == FIGURES


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1252">',
        "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>",
        "<meta charset=us-ascii>",
        "<meta charset=utf-16>",
        "<meta charset=rot13>",
    ],
    ids=["its own", "a dash is no control", "ascii", "of two bytes", "no encoding"],
)
def test_figures_survive_what_a_page_says_of_its_encoding(head: str) -> None:
    assert read_bytes(write_page(head), kind="page", name="rest").blocks[0].text == FIGURES


@pytest.mark.parametrize("kind", ["text/html", "text/plain", "text/markdown"])
@pytest.mark.parametrize("charset", ["iso-8859-15", '"UTF-16"', "macintosh", "cp1252"])
def test_encoding_that_the_server_names_is_believed(kind: str, charset: str) -> None:
    text = "Rest a sore calf for two weeks, says the café, and then walk on it for a while."
    page = f"<html><head><title>Rest</title></head><body><p>{text}</p></body></html>"
    data = (page if kind == "text/html" else text).encode(charset.strip('"'))
    draft = read_answer(data, content_type=f"{kind}; charset={charset}", url="https://a.example/b")
    assert draft.blocks[0].text == text


PARAGRAPHS = st.lists(
    st.text(min_size=1, max_size=80).filter(lambda t: clean_text(t)[0]), min_size=1
)


@settings(max_examples=60, deadline=None)
@given(PARAGRAPHS)
def test_whatever_the_words_are_the_file_reads_the_same(
    tmp_path_factory: pytest.TempPathFactory, paragraphs: list[str]
) -> None:
    kinds = ("paragraph", "item")
    blocks = tuple(Block(kinds[n % 2], text) for n, text in enumerate(paragraphs))  # type: ignore[arg-type]
    draft = finish(Draft(blocks, title="T"), name="t")
    folder = tmp_path_factory.mktemp("shelf")
    # `build_plan` reads the file back and refuses to write what reads otherwise.
    plan = build_plan(draft, folder, name="t")
    assert [p.text for p in plan.article.paragraphs] == [b.text for b in draft.blocks]


@pytest.mark.parametrize(
    "text",
    [
        "# not a heading",
        "> Q: is this a question",
        "> Side: a: b",
        "1. first",
        "- dash",
        "+ plus",
        "***",
        "---",
        "===",
        "~~~ fence",
        "``` fence",
        "<script>alert(1)</script>",
        "[a](http://b) ![c](d)",
        "&amp; &#65;",
        "2 * 3 * 4 _under_ snake_case \\* end\\",
        "| a | b |",
        "[x]: http://y",
        "    four spaces",
        "<!-- hidden -->",
        "Title #",
    ],
)
def test_words_that_look_like_markdown_stay_words(text: str, tmp_path: Path) -> None:
    draft = finish(Draft((Block("paragraph", text),), title=text), name="t")
    plan = build_plan(draft, tmp_path, name="t")
    assert [(p.subject, p.text) for p in plan.article.paragraphs] == [(text.strip(),) * 2]
