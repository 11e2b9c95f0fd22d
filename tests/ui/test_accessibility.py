"""axe-core on every state of the page, light and dark, and what axe can't see."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.ui.conftest import Visit

AXE = Path(__file__).parent / "vendor" / "axe-core-4.14.1" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
QUESTIONS = {
    "answered": "What helps sore shins?",
    "differing": "May I press on sore shins?",
    "abstained": "Which watch should I buy?",
    "clinician": "It has hurt for weeks",
    "urgent": "My calf is hot and swollen",
    "emergency": "My chest hurts on every run",
    "failed": "Please break",
}


def find_violations(page: Page) -> list[str]:
    """What axe finds, one line each: rule, and the first element."""
    if not page.evaluate("() => typeof window.axe === 'object'"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: Any = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", TAGS
    )
    return [
        f"{violation['id']}: {violation['nodes'][0]['html'][:160]}"
        for violation in found["violations"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(visit: Visit, scheme: Any) -> None:
    visit.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found = {"empty": find_violations(visit.page)}
    for state, question in QUESTIONS.items():
        if visit.page.get_by_role("button", name="New conversation").count():
            visit.page.get_by_role("button", name="New conversation").first.click()
        visit.ask(question)
        if visit.page.locator(".chip").count():
            visit.page.locator(".chip").first.click()
        found[state] = find_violations(visit.page)
    assert {state: lines for state, lines in found.items() if lines} == {}


def test_targets_are_24_pixels_and_nothing_overflows_at_320(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.ask("May I press on sore shins?")
    visit.page.locator(".chip").first.click()
    small = visit.page.evaluate(
        """() => [...document.querySelectorAll('button, select, textarea, summary, .chip, a.call')]
            .filter(node => node.offsetParent !== null)
            .map(node => [node.outerHTML.slice(0, 80), node.getBoundingClientRect()])
            .filter(([, box]) => box.width < 24 || box.height < 24).map(([html]) => html)"""
    )
    assert small == []
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_focus_is_seen_on_the_box_the_button_and_a_chip(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    page = visit.page
    page.keyboard.press("Tab")
    for target in ("#message textarea", "#send", ".chip", "#country"):
        page.locator(target).first.focus()
        style = page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement);"
            " return [s.outlineStyle, parseFloat(s.outlineWidth)] }"
        )
        assert style == ["solid", 3.0], target
