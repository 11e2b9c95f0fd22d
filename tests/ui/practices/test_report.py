"""What a practice keeps when it asks for a report, and what nobody can find in it."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from tests.ui.replies import abstaining, answered, flagged
from ui import cli
from ui.practices.files import read_practice, write_practice
from ui.practices.masking import mask
from ui.practices.model import Practice
from ui.practices.noting import StoredNotes, find_database
from ui.practices.reports import build_report, group_questions, read_notes, write_report

TODAY = datetime.date(2026, 11, 27)
KNOWN = frozenset("which watch should buy does my hurt knee for the marathon ask in".split())
ON = 'name = "Hill"\n[report]\non = true\nkeep_days = 30\n'


def make(home: Path, text: str = ON) -> Practice:
    write_practice(home, "hill", text)
    return read_practice(home, "hill")


def build_notes(home: Path, today: datetime.date = TODAY) -> StoredNotes:
    def find_subjects(question: str) -> list[str]:
        return ["Knee"] if "knee" in question else []

    return StoredNotes(home, find_subjects, KNOWN, today=lambda: today)


@pytest.mark.parametrize(
    ("question", "masked"),
    [
        ("Which watch should I buy?", "Which watch should I buy?"),
        ("Does Anna Peters, 43, ask for the marathon", "Does … ask for the marathon"),
        ("my knee, jo@example.org or 07700 900 123", "my knee, … or …"),
        ("see www.example.org/me in my knee", "… in my knee"),
        ("my knee xyzzy", "my knee …"),
        ("my knees hurt", "my knees hurt"),
        ("Peters ask", "… ask"),
        ("=cmd|my knee", "=…|my knee"),
    ],
)
def test_masking_keeps_known_small_words_alone(question: str, masked: str) -> None:
    assert mask(question, KNOWN) == masked


def test_nothing_is_kept_unless_the_practice_asks(tmp_path: Path) -> None:
    practice = make(tmp_path, 'name = "Hill"')
    build_notes(tmp_path).note(practice, ["Which watch?"], abstaining())
    assert not find_database(tmp_path, "hill").exists()


def test_counts_and_masked_questions_are_kept_and_nothing_else(tmp_path: Path) -> None:
    practice, notes = make(tmp_path), build_notes(tmp_path)
    notes.note(practice, ["my secret story", "does my knee hurt"], answered())
    notes.note(practice, ["Which watch should Anna buy?"], abstaining())
    notes.note(practice, ["chest"], flagged("emergency"))
    kept = read_notes(tmp_path, practice, TODAY)
    report = build_report(kept)
    assert report.questions == 3
    assert dict(report.outcomes) == {"answered": 1, "no answer": 1, "sent to a clinician": 1}
    assert report.flags == (("call now", 1),)
    assert report.subjects == (("Knee", 1),)
    assert report.weeks == (("2026-11-23", 3),)
    assert [group.question for group in report.groups] == ["Which watch should … buy?"]
    raw = find_database(tmp_path, "hill").read_bytes()
    for word in (b"secret", b"Anna", b"does my knee hurt"):
        assert word not in raw


def test_thanks_are_counted_and_no_word_of_them_is_kept(tmp_path: Path) -> None:
    practice, notes = make(tmp_path), build_notes(tmp_path)
    notes.note(
        practice, ["Which watch should I buy?", "thanks"], replace(abstaining(), searched="")
    )
    report = build_report(read_notes(tmp_path, practice, TODAY))
    assert dict(report.outcomes) == {"nothing asked": 1}
    assert report.groups == ()


def test_old_notes_are_deleted_from_the_file_itself(tmp_path: Path) -> None:
    practice = make(tmp_path)
    build_notes(tmp_path).note(practice, ["Which watch should I buy?"], abstaining())
    later = TODAY + datetime.timedelta(days=31)
    assert read_notes(tmp_path, practice, TODAY).unanswered
    build_notes(tmp_path, later).sweep()
    assert b"watch" not in find_database(tmp_path, "hill").read_bytes()
    assert read_notes(tmp_path, practice, later).counts == ()


def test_switching_the_report_off_deletes_what_was_kept(tmp_path: Path) -> None:
    practice = make(tmp_path)
    build_notes(tmp_path).note(practice, ["Which watch should I buy?"], abstaining())
    (tmp_path / "practices" / "hill" / "practice.toml").write_text('name = "Hill"')
    build_notes(tmp_path).sweep()
    assert not find_database(tmp_path, "hill").exists()


def test_two_practices_count_apart(tmp_path: Path) -> None:
    hill, notes = make(tmp_path), build_notes(tmp_path)
    write_practice(tmp_path, "mill", ON)
    mill = read_practice(tmp_path, "mill")
    notes.note(hill, ["does my knee hurt"], answered())
    assert build_report(read_notes(tmp_path, hill, TODAY)).questions == 1
    assert build_report(read_notes(tmp_path, mill, TODAY)).questions == 0


def test_note_that_cannot_be_written_stops_no_answer(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    practice = make(tmp_path)
    find_database(tmp_path, "hill").mkdir()
    build_notes(tmp_path).note(practice, ["Which secret?"], abstaining())
    assert "a note wasn't kept" in caplog.text
    assert "secret" not in caplog.text


def test_questions_that_ask_the_same_are_one_group() -> None:
    groups = group_questions(["which watch to buy", "best gels", "which watch should I buy"])
    assert [(group.question, group.number) for group in groups] == [
        ("which watch to buy", 2),
        ("best gels", 1),
    ]


def test_page_and_tables_escape_what_visitors_wrote(tmp_path: Path) -> None:
    practice = make(tmp_path)
    notes = read_notes(tmp_path, practice, TODAY)
    hostile = ("2026-11-27", "=HYPERLINK(<img src=x>)")
    changed = type(notes)((("2026-11-27", "subject", "<b>", 1),), (hostile,))
    page, _, asked = write_report(tmp_path / "out", practice, changed, TODAY)
    html = page.read_text(encoding="utf-8")
    assert "<img" not in html
    assert "&lt;b&gt;" in html
    assert "<script" not in html
    assert "'=HYPERLINK" in asked.read_text(encoding="utf-8-sig")


def test_command_writes_three_files_or_says_that_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FOOTNOTE_HOME", str(tmp_path))
    make(tmp_path)
    assert cli.main(["report", "hill", "--out", str(tmp_path / "out")]) == 0
    assert len(list((tmp_path / "out").iterdir())) == 3
    assert "No questions yet." in (tmp_path / "out" / "hill-report.html").read_text()
    assert cli.main(["report", "demo"]) == 2
    assert "[report] on = true" in capsys.readouterr().err
