"""A practice's file: what it may say, and errors that name file, key and what is allowed."""

from pathlib import Path

import pytest

from kb.shelf import SHARED, Shelf
from ui.practices.directory import Practices
from ui.practices.errors import NoPracticeError, PracticeFileError
from ui.practices.files import (
    FILE,
    find_slugs,
    parse_practice,
    read_practice,
    remove_practice,
    write_practice,
)
from ui.practices.model import STARTERS, Practice

FULL = """
name = "Hill Street"
colour = "#7a2e4d"
origins = ["https://Hill.Example/", "https://*.hill.example", "http://localhost:8080"]
articles = "own"
[booking]
link = "https://book.example/hill"
"""


def parse(**data: object) -> Practice:
    return parse_practice({"name": "Hill", **data}, slug="hill", name="hill/practice.toml")


def test_name_is_all_that_must_be_said() -> None:
    practice = parse()
    assert (practice.country, practice.origins, practice.booking) == ("GB", (), None)
    assert not practice.report.on
    assert practice.powered_by


def test_file_is_read_and_origins_have_one_spelling(tmp_path: Path) -> None:
    write_practice(tmp_path, "hill-street", FULL)
    practice = read_practice(tmp_path, "hill-street")
    assert practice.slug == "hill-street"
    assert practice.origins == (
        "https://hill.example",
        "https://*.hill.example",
        "http://localhost:8080",
    )
    assert practice.booking is not None
    assert practice.booking.label == "Book an appointment"


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ({"name": " "}, "name: must not be empty"),
        ({"colour": "blue"}, "colour: 'blue' isn't a colour; write it as #rrggbb"),
        ({"color": "#000000"}, "unknown key 'color'; allowed keys: name, logo, colour"),
        ({"logo": "http://a.example/l.png"}, "logo: 'http://a.example/l.png' must be an https:"),
        ({"logo": "../../secret.png"}, "logo: '../../secret.png' must be an https:"),
        ({"logo": "notes.txt"}, ".svg, .png, .jpg, .jpeg, .webp"),
        ({"origins": ["http://hill.example"]}, "origins.0: 'http://hill.example' isn't an origin"),
        ({"origins": ["https://hill.example/page"]}, "without a path"),
        ({"origins": ["*"]}, "isn't an origin"),
        ({"origins": ["https://*.example"]}, "isn't an origin"),
        ({"origins": ["https://a.example; script-src *"]}, "isn't an origin"),
        ({"articles": "mine"}, "'own', 'own and shared' or 'shared'"),
        ({"country": "ZZ"}, "'ZZ' must be one of AU, CA"),
        ({"languages": ["de"]}, "languages.0: Input should be 'en'"),
        ({"phone": "ring me"}, "phone: 'ring me' isn't a phone number"),
        ({"quick_checks": ["may_fly"]}, "quick_checks.0: Input should be 'massage_today'"),
        ({"starters": ["Sore heel?", " "]}, "starters.1: must not be empty"),
        ({"starters": ["Sore heel?"] * 5}, "starters: Tuple should have at most 4 items"),
        ({"booking": {"link": "javascript:alert(1)"}}, "booking.link: 'javascript:alert(1)' must"),
        ({"booking": {"link": "https://a.example", "lable": ""}}, "allowed keys: link, label"),
        ({"report": {"keep_days": 1000}}, "report.keep_days: Input should be less than or equal"),
        ({"slug": "other"}, "slug: not a key; the folder's name is the slug"),
    ],
    ids=str,
)
def test_wrong_value_is_named_with_what_is_allowed(data: dict[str, object], complaint: str) -> None:
    with pytest.raises(PracticeFileError) as caught:
        parse(**data)
    (problem,) = caught.value.problems
    assert problem.startswith("hill/practice.toml: ")
    assert complaint in problem


def test_visitors_start_from_the_practices_own_questions_or_ours_where_we_answer_them() -> None:
    asked = ["Is a sore heel a matter for you?"]
    assert parse(starters=asked, articles="own").first_questions == tuple(asked)
    assert parse(starters=asked).first_questions == tuple(asked)
    assert parse().first_questions == STARTERS
    assert parse(articles="own").first_questions == ()


def test_country_is_read_as_people_write_it() -> None:
    assert parse(name="Hill", country="uk").country == "GB"


def test_every_problem_has_a_line_of_its_own() -> None:
    with pytest.raises(PracticeFileError) as caught:
        parse(colour="blue", country="ZZ", colr="")
    assert len(caught.value.problems) == 3


def test_text_that_is_not_toml_names_the_line(tmp_path: Path) -> None:
    path = write_practice(tmp_path, "hill", 'name = "Hill"')
    path.write_text("name = Hill")
    with pytest.raises(PracticeFileError, match=r"hill/practice.toml: can't be read.*line 1"):
        read_practice(tmp_path, "hill")


def test_logo_must_lie_beside_the_file_and_be_small(tmp_path: Path) -> None:
    path = write_practice(tmp_path, "hill", 'name = "Hill"\nlogo = "l.png"')
    with pytest.raises(PracticeFileError, match=r"no file 'l\.png' beside it"):
        read_practice(tmp_path, "hill")
    (path.parent / "l.png").write_bytes(b"0" * 300_000)
    with pytest.raises(PracticeFileError, match="larger than 256 KB"):
        read_practice(tmp_path, "hill")


@pytest.mark.parametrize("slug", ["Hill", "../hill", "a/b", "-a", "", "a" * 61])
def test_slug_must_be_one(tmp_path: Path, slug: str) -> None:
    with pytest.raises(NoPracticeError, match="small letters, digits and inner hyphens"):
        read_practice(tmp_path, slug)
    assert Practices(tmp_path).find(slug) is None


def test_nothing_is_written_over_and_the_demo_is_not_taken(tmp_path: Path) -> None:
    write_practice(tmp_path, "hill", 'name = "Hill"')
    with pytest.raises(NoPracticeError, match="already"):
        write_practice(tmp_path, "hill", 'name = "Other"')
    with pytest.raises(NoPracticeError, match="comes with the program"):
        write_practice(tmp_path, "demo", 'name = "Other"')
    assert read_practice(tmp_path, "hill").name == "Hill"


def test_removing_takes_the_whole_folder(tmp_path: Path) -> None:
    path = write_practice(tmp_path, "hill", 'name = "Hill"')
    remove_practice(tmp_path, "hill")
    assert not path.parent.exists()
    with pytest.raises(NoPracticeError):
        remove_practice(tmp_path, "hill")


def test_demo_ships_and_comes_last(tmp_path: Path) -> None:
    write_practice(tmp_path, "hill", 'name = "Hill"')
    assert find_slugs(tmp_path) == ["hill", "demo"]
    assert read_practice(tmp_path, "demo").name == "Linden Lane Sports Massage"


@pytest.mark.parametrize(
    ("articles", "shelf"),
    [("own", Shelf("hill", shared=False)), ("own and shared", Shelf("hill")), ("shared", SHARED)],
)
def test_choice_of_articles_is_a_shelf(articles: str, shelf: Shelf) -> None:
    assert parse(articles=articles).shelf == shelf


def test_public_part_says_nothing_of_sites_and_report() -> None:
    public = parse(origins=["https://hill.example"], report={"on": True}).to_public()
    assert not {"origins", "report", "logo"} & set(public)


def test_running_server_sees_a_file_change_and_a_file_break(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = write_practice(tmp_path, "hill", 'name = "Hill"')
    practices = Practices(tmp_path)
    first = practices.find("hill")
    assert first is practices.find("hill")
    path.write_text('name = "Hill Street"')
    changed = practices.find("hill")
    assert changed is not None
    assert changed.name == "Hill Street"
    path.write_text('name = "Hill Street"\ncolour = "blue"')
    assert practices.find("hill") is None
    assert practices.find("hill") is None
    assert caplog.text.count("isn't a colour") == 1
    (path.parent / FILE).unlink()
    assert practices.find("hill") is None


def test_running_server_sees_the_missing_picture_come(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = write_practice(tmp_path, "hill", 'name = "Hill"\nlogo = "l.png"')
    practices = Practices(tmp_path)
    assert [practices.find("hill"), practices.find("hill")] == [None, None]
    assert caplog.text.count("no file 'l.png' beside it") == 1
    (path.parent / "l.png").write_bytes(b"0")
    assert practices.find("hill") is not None


def test_practice_is_back_once_its_file_can_be_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_practice(tmp_path, "hill", 'name = "Hill"')
    practices = Practices(tmp_path)

    def fail(*_: object) -> Practice:
        raise OSError("too many open files")

    with monkeypatch.context() as patched:
        patched.setattr("ui.practices.directory.read_practice", fail)
        assert practices.find("hill") is None
    assert practices.find("hill") is not None
