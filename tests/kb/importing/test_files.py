"""Files that can't be read, or shouldn't be: refused in one line that names the file."""

from pathlib import Path

import pytest

from kb.importing import pdfs
from kb.importing.errors import ImportingError, TooLargeError, UnreadableError, WrongSourceError
from kb.importing.reading import MAX_BYTES, find_files, read_bytes, read_file
from tests.kb.importing.formats import (
    encrypt,
    make_docx,
    make_pages,
    make_pdf,
    make_word_parts,
    word_run,
)

LINES = ("Running uphill makes the calf work at a longer length", "than it does on the flat.")


def texts(data: bytes, kind: str) -> list[str]:
    return [block.text for block in read_bytes(data, kind=kind, name="a").blocks]


def test_encrypted_pdf_says_so() -> None:
    with pytest.raises(UnreadableError, match=r"a\.pdf: is encrypted.*without a password"):
        read_bytes(encrypt(make_pdf(), "secret"), kind="pdf", name="a.pdf")


def test_pdf_that_is_only_locked_against_printing_is_read() -> None:
    assert "Calf pain" in texts(encrypt(make_pdf(), ""), "pdf")


def test_scanned_pdf_says_that_it_holds_no_text() -> None:
    with pytest.raises(UnreadableError, match=r"a\.pdf: holds no text \(a scan"):
        read_bytes(make_pages((), (), picture=True), kind="pdf", name="a.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing", b"hello", make_pdf()[:900]], ids=len)
def test_broken_pdf_is_named(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"a\.pdf: (can't be read as a PDF|holds no text)"):
        read_bytes(data, kind="pdf", name="a.pdf")


def test_pdf_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdfs, "MAX_SECONDS", -1.0)
    with pytest.raises(TooLargeError, match=r"a\.pdf: takes over"):
        read_bytes(make_pdf(), kind="pdf", name="a.pdf")


def test_white_text_of_a_pdf_is_dropped_and_reported() -> None:
    draft = read_bytes(make_pages(LINES, white="Unseen words"), kind="pdf", name="a")
    assert [block.text for block in draft.blocks] == [" ".join(LINES)]
    assert [(d.what, d.samples) for d in draft.dropped] == [("invisible text", ("Unseen words",))]


def test_headers_footers_and_page_numbers_of_a_pdf_are_dropped() -> None:
    middles = ("Rest the calf.", "Walk first.", "Run last.")
    pages = [("Ellwood Therapy", t, f"Page {n} of 3") for n, t in enumerate(middles, start=1)]
    spread = [(page[0], "", page[1], *[""] * 40, page[2]) for page in pages]
    draft = read_bytes(make_pages(*spread), kind="pdf", name="a")
    assert [block.text for block in draft.blocks] == list(middles)
    assert draft.dropped[0].count == 6


def test_word_over_a_line_end_keeps_its_hyphen_unless_it_is_whole_elsewhere() -> None:
    lines = ("Massage is well-", "known to help over-", "use, and overuse is common here.")
    assert texts(make_pages(lines), "pdf") == [
        "Massage is well-known to help overuse, and overuse is common here."
    ]


@pytest.mark.parametrize("mark", ["– that is", "12. of them"])
def test_line_that_begins_like_an_item_in_mid_sentence_is_none(mark: str) -> None:
    lines = ("Tired calves stiffen overnight", f"{mark} why the first steps hurt.")
    assert texts(make_pages(lines), "pdf") == [" ".join(lines)]
    assert texts("\n".join(lines).encode(), "plain") == [" ".join(lines)]


@pytest.mark.parametrize("mark", ["•", "–", "1."])
def test_items_of_a_pdf_are_told_apart(mark: str) -> None:
    lines = ("For a calf:", f"{mark} roll it", f"{mark} rest it")
    assert texts(make_pages(lines), "pdf") == ["For a calf:", "roll it", "rest it"]


def test_what_a_browser_prints_around_a_page_is_dropped() -> None:
    lines = ("11/27/26, 7:58 AM Calves", "", "Rest the calf.", "", "https://a.example/calves 1/1")
    assert texts(make_pages(lines), "pdf") == ["Rest the calf."]


def test_footnote_marks_of_a_docx_are_no_words() -> None:
    note = "<w:r><w:footnoteReference w:id='2'/></w:r>"
    body = f"<w:p>{word_run('Rest the calf')}{note}{word_run(' for a week.')}</w:p>"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    inside = f'<w:footnote w:id="2"><w:p>{word_run("My count.")}</w:p></w:footnote>'
    notes = f'<w:footnotes xmlns:w="{space}">{inside}</w:footnotes>'
    document = make_word_parts(body, **{"word/footnotes.xml": notes.encode()})
    assert texts(document, "document") == ["Rest the calf for a week.", "My count."]


def test_paragraph_goes_on_over_a_page_and_one_that_ended_does_not() -> None:
    first = ("The calf works at a longer length when a runner", "goes uphill, so that the muscle")
    second = ("tires sooner.", "", "Walk first.")
    assert texts(make_pages(first, second), "pdf") == [
        f"{' '.join(first)} tires sooner.",
        "Walk first.",
    ]


def test_zip_bomb_of_a_docx_is_refused_by_its_directory() -> None:
    bomb = make_word_parts("<w:p/>", **{"word/media/a.bin": bytes(50_000_000)})
    assert len(bomb) < 100_000
    with pytest.raises(TooLargeError, match=r"a\.docx: unpacks to .*nothing was unpacked"):
        read_bytes(bomb, kind="document", name="a.docx")


def test_docx_of_ten_thousand_parts_is_refused() -> None:
    many = make_word_parts("<w:p/>", **{f"word/{n}.bin": b"x" * 40 for n in range(3_000)})
    with pytest.raises(TooLargeError, match="parts"):
        read_bytes(many, kind="document", name="a.docx")


def test_docx_with_a_document_type_is_refused() -> None:
    good = make_word_parts(f"<w:p>{word_run('Calves')}</w:p>")
    entity = b'<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document xmlns:w="x">&a;</w:document>'
    import io
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            data = entity if part.filename == "word/document.xml" else old.read(part)
            new.writestr(part.filename, data)
    with pytest.raises(UnreadableError, match="document type"):
        read_bytes(out.getvalue(), kind="document", name="a.docx")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xd0\xcf\x11\xe0 old", "encrypted or an old .doc"),
        (b"hello", "can't be read as a DOCX"),
        (make_docx()[:2_000], "can't be read as a DOCX"),
    ],
    ids=["ole", "text", "cut"],
)
def test_broken_docx_is_named(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableError, match=rf"a\.docx: .*{words}"):
        read_bytes(data, kind="document", name="a.docx")


@pytest.mark.parametrize(
    "properties",
    ["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>'],
    ids=["hidden", "white", "tiny"],
)
def test_hidden_runs_of_a_docx_are_dropped_and_reported(properties: str) -> None:
    body = f"<w:p>{word_run('Seen words.')}{word_run('Unseen words.', properties)}</w:p>"
    draft = read_bytes(make_word_parts(body), kind="document", name="a")
    assert [block.text for block in draft.blocks] == ["Seen words."]
    assert draft.dropped[0].what == "invisible text"


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_hidden_runs_of_a_note_of_a_docx_are_dropped_and_reported(kind: str) -> None:
    mark = f"<w:r><w:{kind}Reference w:id='2'/></w:r>"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    runs = f"{word_run('My count.')}{word_run('Unseen words.', '<w:vanish/>')}"
    notes = (
        f'<w:{kind}s xmlns:w="{space}"><w:{kind} w:id="2"><w:p>{runs}</w:p></w:{kind}></w:{kind}s>'
    )
    body = f"<w:p>{word_run('Seen words.')}{mark}</w:p>"
    document = make_word_parts(body, **{f"word/{kind}s.xml": notes.encode()})
    draft = read_bytes(document, kind="document", name="a")
    assert [block.text for block in draft.blocks] == ["Seen words.", "My count."]
    assert draft.dropped[0].samples == ("Unseen words.",)


def test_run_that_is_set_as_not_hidden_is_kept() -> None:
    body = (
        f"<w:p>{word_run('Seen words.', '<w:vanish w:val=' + chr(34) + '0' + chr(34) + '/>')}</w:p>"
    )
    assert texts(make_word_parts(body), "document") == ["Seen words."]


def test_file_of_200_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(TooLargeError, match=r"big\.txt: is 200 MB; the limit is 20 MB"):
        read_file(path)
    assert MAX_BYTES == 20_000_000


def test_text_longer_than_any_article_is_refused() -> None:
    with pytest.raises(TooLargeError, match="characters"):
        read_bytes(b"Rest the calf. " * 40_000, kind="plain", name="a.txt")


@pytest.mark.parametrize("kind", ["page", "document", "pdf", "markdown", "plain"])
def test_empty_file_is_named(kind: str) -> None:
    with pytest.raises(UnreadableError, match="a: is empty"):
        read_bytes(b" \n", kind=kind, name="a")


@pytest.mark.parametrize("kind", ["page", "document", "pdf", "markdown", "plain"])
@pytest.mark.parametrize("data", [b"\x00" * 500, bytes(range(256)) * 20, b"\xff\xfe" * 99], ids=len)
def test_noise_is_an_error_of_ours_or_text_but_never_a_crash(kind: str, data: bytes) -> None:
    try:
        read_bytes(data, kind=kind, name="a")
    except ImportingError as error:
        assert "a:" in str(error)  # noqa: PT017


def test_address_in_front_matter_that_leads_nowhere_is_none() -> None:
    text = "---\nurl: http://[x\n---\n\nRest the calf for a week."
    assert read_bytes(text.encode(), kind="markdown", name="calf.md").url == ""


@pytest.mark.parametrize("value", ["title: [", "date: 2026-02-30"])
def test_front_matter_that_cannot_be_read_is_named(value: str) -> None:
    text = f"---\n{value}\n---\n\nRest the calf for a week."
    with pytest.raises(UnreadableError, match=r"calf\.md: its front matter can't be read"):
        read_bytes(text.encode(), kind="markdown", name="calf.md")


@pytest.mark.parametrize("kind", ["page", "markdown"])
@pytest.mark.parametrize(
    "styles",
    [
        f"<style>{'@media all{' * 3_000}</style>",
        f"<style>{':not(' * 3_000}a{')' * 3_000}{{display:none}}</style>",
        f'<p style="color:{"(" * 9_000}">Rest.</p>',
    ],
    ids=["media", "selector", "attribute"],
)
def test_styles_nested_beyond_any_page_are_no_crash(kind: str, styles: str) -> None:
    data = f"<div>{styles}<p>Rest the calf.</p></div>".encode()
    with pytest.raises(UnreadableError, match=r"a\.html: is nested too deep"):
        read_bytes(data, kind=kind, name="a.html")


def test_unknown_kind_of_file_names_the_known_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"png")
    with pytest.raises(WrongSourceError, match=r"\.png.*\.docx"):
        read_file(path)


def test_folder_gives_readable_files_and_not_what_a_saved_page_brought(tmp_path: Path) -> None:
    for name in ("b.html", "a.md", "b_files/frame.html", ".hidden/c.md", "d.png", "in/e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [path.relative_to(tmp_path).as_posix() for path in find_files(tmp_path)]
    assert found == ["a.md", "b.html", "in/e.txt"]
