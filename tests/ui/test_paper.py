"""What is printed or saved as a PDF: one clean page of question, answer and sources."""

import io
from unicodedata import normalize

import pytest
from pypdf import PdfReader

from tests.ui.conftest import Visit
from tests.ui.replies import CAUTION


def read_pdf(visit: Visit) -> list[str]:
    """The pages' text as Chromium prints them on A4."""
    printed = visit.page.pdf(format="A4", print_background=False)
    return [normalize("NFKC", page.extract_text()) for page in PdfReader(io.BytesIO(printed)).pages]


def press_print(visit: Visit, *, entry: int) -> None:
    """Press the answer's button, with the browser's own dialogue replaced."""
    visit.page.evaluate("window.print = () => {}")
    visit.page.locator(".entry").nth(entry).get_by_role("button", name="Print or save").click()


def test_answer_is_one_page_with_its_numbers_and_sources(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    press_print(visit, entry=0)
    (page,) = read_pdf(visit)
    text = " ".join(page.split())
    for said in (
        "What helps sore shins?",
        "Sore shins calm down when weekly distance comes down for a fortnight.",
        "1, 2 Shins, and how to be kind to them. R. Ash, Hill Practice (sports massage therapist)",
        "https://example.org/shins?a=1#two",
        "Address not known.",
        "not a diagnosis",
        "not been reviewed by a clinician",
        "asked on",
    ):
        assert said in text
    for left_out in ("Send", "Print or save", "You could ask", "Where does it hurt"):
        assert left_out not in text


def test_only_the_chosen_answer_is_printed(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.ask("May I press on sore shins?")
    press_print(visit, entry=1)
    (page,) = read_pdf(visit)
    assert "May I press" in page
    assert "What helps sore shins?" not in page
    assert "The articles differ on how soon to press" in " ".join(page.split())


def test_browsers_own_print_command_gives_the_whole_conversation(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.ask("May I press on sore shins?")
    text = "".join(read_pdf(visit))
    assert "What helps sore shins?" in text
    assert "May I press" in text
    assert visit.page.locator(".paper").count() == 0  # taken away afterwards


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("My calf is hot and swollen", "Urgent: get help today. Call 111."),
        ("My chest hurts on every run", "Emergency: call now. Call 999."),
    ],
)
def test_red_flag_card_is_printed_with_its_number_and_steps(
    visit: Visit, question: str, said: str
) -> None:
    visit.ask(question)
    press_print(visit, entry=0)
    (page,) = read_pdf(visit)
    text = " ".join(page.split())
    assert said in text
    assert "Because of these words: “calf hot”" in text
    assert "Sources" not in text


def test_caution_is_printed_under_the_answer(visit: Visit) -> None:
    visit.ask("Does one sore spot matter?")
    press_print(visit, entry=0)
    (page,) = read_pdf(visit)
    assert f"Careful: {CAUTION} 1, 2" in " ".join(page.split())


def test_sources_that_were_put_away_are_not_printed(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.ask("My calf is hot and swollen")
    assert visit.page.locator(".entry").first.locator(".actions").count() == 0
    text = "".join(read_pdf(visit))
    assert "Have that leg looked at today" in text
    assert "Hill Practice" not in text
