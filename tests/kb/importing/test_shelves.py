"""A practice's articles on disk: where they go, what an update keeps, how they are found."""

from dataclasses import replace
from pathlib import Path

import pytest

from kb.articles import read_article
from kb.cautions import Caution
from kb.importing.drafts import Block, Draft
from kb.importing.errors import WrongSourceError
from kb.importing.fragments import build_sentence_link
from kb.importing.reading import read_bytes, read_file
from kb.importing.shelves import (
    Plan,
    build_plan,
    find_practices,
    find_shelf,
    find_stored,
    read_shelf,
    slugify,
    write_plan,
)

URL = "https://a.example/blog/calves/"
DRAFT = Draft(
    (Block("heading", "Calf pain", 1), Block("paragraph", "Rest it."), Block("item", "Roll it.")),
    title="Calves: a guide",
    author="Mara",
    url=URL,
)


def store(draft: Draft, folder: Path, name: str = "calves") -> Plan:
    plan = build_plan(draft, folder, name=name)
    write_plan(plan)
    return plan


def test_file_has_every_key_and_says_not_known_where_it_is_not(tmp_path: Path) -> None:
    source = read_article(store(DRAFT, tmp_path).path).source
    assert (source.slug, source.title, source.author, source.url) == (
        "calves",
        "Calves: a guide",
        "Mara",
        URL,
    )
    assert (source.basis, source.licence) == ("practice", "its author's")
    assert (source.credentials, source.reviewed) == ("not known", "not known")


def test_same_address_updates_the_article_under_whatever_name(tmp_path: Path) -> None:
    store(DRAFT, tmp_path)
    newer = replace(DRAFT, url="http://www.a.example/blog/calves", title="Calves, new")
    plan = store(newer, tmp_path, name="another-name")
    assert (plan.slug, plan.is_update) == ("calves", True)
    assert [stored.slug for stored in read_shelf(tmp_path)] == ["calves"]


def test_same_file_updates_and_another_address_of_that_name_does_not(tmp_path: Path) -> None:
    store(replace(DRAFT, url=""), tmp_path)
    assert build_plan(replace(DRAFT, url=""), tmp_path, name="calves").is_unchanged
    store(DRAFT, tmp_path)
    other = store(replace(DRAFT, url="https://b.example/calves"), tmp_path)
    assert (other.slug, other.is_update) == ("calves-2", False)


def test_slug_of_a_shared_article_is_left_to_it(tmp_path: Path) -> None:
    plan = build_plan(DRAFT, tmp_path, name="long-eaton", taken={"long-eaton"})
    assert plan.slug == "long-eaton-2"


def test_update_keeps_questions_of_paragraphs_that_are_the_same(tmp_path: Path) -> None:
    path = store(DRAFT, tmp_path).path
    text = path.read_text(encoding="utf-8").replace("country: not known", "country: UK")
    noted = text.replace("Rest it.", "Rest it.\n> Q: should I rest it?\n> Note: it's agreed.")
    noted = noted.replace("agreed.", "agreed.\n> Caution: a hot calf needs a doctor.")
    path.write_text(noted.replace("- Roll it.", "Roll it.\n> Q: roll it?"), encoding="utf-8")
    blocks = (*DRAFT.blocks[:2], Block("item", "Roll it gently."))
    plan = store(replace(DRAFT, blocks=blocks), tmp_path)
    first, second = read_article(path).paragraphs
    assert (first.questions, first.note) == (("should I rest it?",), "it's agreed.")
    assert first.cautions == (Caution("a hot calf needs a doctor."),)
    assert (second.text, second.questions) == ("Roll it gently.", ())
    assert plan.notes_lost == 1
    assert plan.article.source.country == "UK"


def test_update_keeps_which_sentences_a_question_and_a_caution_name(tmp_path: Path) -> None:
    draft = replace(DRAFT, blocks=(Block("paragraph", "Rest it. Ice it."),))
    path = store(draft, tmp_path).path
    noted = path.read_text(encoding="utf-8").replace(
        "Ice it.", "Ice it.\n> Q 1 2: rest or ice?\n> Caution 2: wrap the ice."
    )
    path.write_text(noted, encoding="utf-8")
    store(replace(draft, title="Calves"), tmp_path)
    (kept,) = read_article(path).paragraphs
    assert (kept.questions, kept.aims) == (("rest or ice?",), ((0, 1),))
    assert kept.cautions == (Caution("wrap the ice.", (1,)),)


def test_article_in_our_own_form_keeps_its_questions(tmp_path: Path) -> None:
    path = store(DRAFT, tmp_path / "one").path
    noted = path.read_text(encoding="utf-8").replace("Rest it.", "Rest it.\n> Q: rest?")
    draft = read_bytes(noted.encode(), kind="markdown", name="calves.md")
    plan = store(draft, tmp_path / "two")
    assert plan.article.paragraphs[0].questions == ("rest?",)
    assert [p.subject for p in plan.article.paragraphs] == ["Calf pain", "Calf pain"]


def test_front_matter_of_somebody_elses_markdown_is_asked_for_what_it_knows() -> None:
    text = "---\ntitle: Calves\nauthor: Kate\ndate: 2025-03-04\ntags: [a]\ncanonical: ftp://x\n---\nRest."
    draft = read_bytes(text.encode(), kind="markdown", name="a.md")
    assert (draft.title, draft.author, draft.date, draft.url) == (
        "Calves",
        "Kate",
        "2025-03-04",
        "",
    )


@pytest.mark.parametrize(
    "line",
    [
        "By Kate Moss",
        "Written by Kate Moss, 3 March 2026",
        "By Kate Moss | Updated: 2026-03-03",
        "By Kate Moss - March 3, 2026",
        "By Kate Moss on 3 March 2026",
    ],
)
def test_byline_is_the_author_and_no_passage(line: str) -> None:
    text = f"Calves\n\n{line}\n\nRest the calf.\n"
    draft = read_bytes(text.encode(), kind="plain", name="a.txt")
    assert (draft.author, [block.text for block in draft.blocks]) == (
        "Kate Moss",
        ["Rest the calf."],
    )


@pytest.mark.parametrize(
    "line", ["By Friday, 3 March 2026 my calf was well.", "By running less in 2026, I healed."]
)
def test_sentence_that_begins_with_by_is_no_byline(line: str) -> None:
    draft = read_bytes(f"Calves\n\n{line}\n".encode(), kind="plain", name="a.txt")
    assert [block.text for block in draft.blocks] == [line]


def test_file_without_a_title_is_called_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "tight-calves.txt"
    path.write_text("Rest the calf for a week. Then walk.", encoding="utf-8")
    assert build_plan(read_file(path), tmp_path, name="tight-calves").draft.title == "tight calves"


@pytest.mark.parametrize("name", ["index", "..", "日本", ""])
def test_name_that_says_nothing_gives_way_to_the_title(name: str, tmp_path: Path) -> None:
    assert build_plan(DRAFT, tmp_path, name=name).slug == "calves-a-guide"


def test_slugs_are_small_letters_digits_and_hyphens() -> None:
    assert slugify("Don’t run: Café & Knees!") == "dont-run-cafe-knees"
    assert len(slugify("x" * 300)) == 60


@pytest.mark.parametrize("slug", ["", "..", "a/b", "A", "a b", "-a", "a-", "a" * 61, "a\n", "é"])
def test_practice_that_is_no_slug_is_refused(slug: str, tmp_path: Path) -> None:
    with pytest.raises(WrongSourceError, match="practice"):
        find_shelf(tmp_path, slug)


def test_practices_are_those_with_articles(tmp_path: Path) -> None:
    assert find_practices(tmp_path) == []
    store(DRAFT, find_shelf(tmp_path, "ellwood"))
    assert find_practices(tmp_path) == ["ellwood"]


def test_article_is_found_by_slug_or_address(tmp_path: Path) -> None:
    path = store(DRAFT, tmp_path).path
    assert find_stored(tmp_path, "calves").path == path
    assert find_stored(tmp_path, "https://a.example/blog/calves").path == path
    with pytest.raises(WrongSourceError, match=r"no article '\.\./calves'"):
        find_stored(tmp_path, "../calves")


def test_broken_file_on_the_shelf_says_so_and_stops_nothing(tmp_path: Path) -> None:
    store(DRAFT, tmp_path)
    (tmp_path / "broken.md").write_text("no front matter")
    broken, good = read_shelf(tmp_path)
    assert broken.article is None
    assert "front matter" in broken.error
    assert good.article is not None


def test_nothing_is_left_behind_when_writing_fails(tmp_path: Path) -> None:
    plan = build_plan(DRAFT, tmp_path / "shelf", name="calves")
    (tmp_path / "shelf").write_text("in the way")
    with pytest.raises(OSError, match="shelf"):
        write_plan(plan)
    assert [path.name for path in tmp_path.iterdir()] == ["shelf"]


@pytest.mark.parametrize(
    ("url", "sentence", "link"),
    [
        (URL, "Rest the calf.", f"{URL}#:~:text=Rest%20the%20calf."),
        (URL, "Well-known, isn’t it?", f"{URL}#:~:text=Well%2Dknown%2C%20isn%E2%80%99t%20it%3F"),
        (f"{URL}#part", "A & B", f"{URL}#part:~:text=A%20%26%20B"),
        (URL, "a b c d e f g h i", f"{URL}#:~:text=a%20b%20c%20d,f%20g%20h%20i"),
        ("not known", "Rest.", "not known"),
        ("javascript:alert(1)", "Rest.", "javascript:alert(1)"),
        (URL, " ", URL),
    ],
)
def test_link_opens_the_live_page_at_the_sentence(url: str, sentence: str, link: str) -> None:
    assert build_sentence_link(url, sentence) == link
