"""What is printed, saved as a PDF or copied: question, answer and sources, and nothing else."""

import io
from dataclasses import replace
from unicodedata import normalize

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.ui.conftest import Visit
from tests.ui.replies import CAUTION, differing, flagged


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


def copy_answer(page: Page) -> list[str]:
    """Press the answer's button; the lines that can then be pasted."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy with sources").click()
    page.get_by_role("button", name="Copied").wait_for()
    text: str = page.evaluate("() => navigator.clipboard.readText()")
    return text.splitlines()


def test_answer_is_copied_with_its_question_caution_and_sources(visit: Visit) -> None:
    page = visit.page
    visit.ask("Does one sore spot matter?")
    lines = copy_answer(page)
    assert lines[0] == "Does one sore spot matter?"
    assert f"Careful: {CAUTION} [1][2]" in lines
    assert "Firm pressure on a tender bone makes matters worse. [4]" in lines
    assert lines[-4] == (
        "[1][2] Shins, and how to be kind to them. R. Ash, Hill Practice. "
        "Shin splints: What helps. https://example.org/shins?a=1#two"
    )
    assert lines[-3].endswith("Riverside Clinic. Shin splints: What to avoid. Address not known.")
    assert lines[-2] == ""
    assert lines[-1].startswith("Footnote · asked on ")


def test_red_flag_is_copied_before_the_help_beside_it(visit: Visit) -> None:
    page = visit.page
    notice = "Call after all if it comes back."
    visit.replies.reply_next.append(replace(flagged("clinician"), notice=notice))
    visit.ask("It has hurt for weeks")
    lines = copy_answer(page)
    assert lines[:7] == [
        "It has hurt for weeks",
        "",
        "See a clinician first. See a physio before you run or have a massage.",
        "- Book within a week.",
        "- Stop running until then.",
        notice,
        f"{flagged('clinician').sentences[0].text} [1]",
    ]


def test_copy_names_the_sides_where_the_articles_differ_and_says_nothing_twice(
    visit: Visit,
) -> None:
    page = visit.page
    reply = differing()
    citations = tuple(
        replace(each, author="not known", publisher="not known", section="Injury?")
        for each in reply.citations
    )
    visit.replies.reply_next.append(replace(reply, citations=citations))
    visit.ask("May I press on sore shins?")
    lines = copy_answer(page)
    at = lines.index("The articles differ on how soon to press on sore shins:")
    assert lines[at + 1].startswith("Hill Practice: Sore shins calm down")
    assert lines[at + 2] == (
        "Riverside Clinic: Firm pressure on a tender bone makes matters worse. [4]"
    )
    assert lines[-3] == (
        "[3][4] Rolling without regret. Author not named. Injury? Address not known."
    )


def test_copy_that_is_not_allowed_says_so(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    visit.page.get_by_role("button", name="Copy with sources").click()
    visit.page.get_by_role("button", name="Not copied").wait_for()
