"""axe-core on every state of the page, light and dark, and what axe can't see."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Frame, Locator, Page, expect

from tests.ui.browsers import SCHEMES
from tests.ui.conftest import Visit
from tests.ui.seen import read_style, to_hex
from ui.practices.colours import measure_contrast

AXE = Path(__file__).parent / "vendor" / "axe-core-4.14.1" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only what is wrong is worked out in full and handed over: the rest is most of the time.
RUN = (
    "tags => axe.run(document, {iframes: false, resultTypes: ['violations'],"
    " runOnly: {type: 'tag', values: tags}}).then(({violations}) => ({violations}))"
)
# Colours that are still on their way are nobody's contrast.
SETTLED = """() => Promise.allSettled(document.getAnimations()
    .filter((each) => each.effect.getTiming().iterations !== Infinity)
    .map((each) => each.finished))"""
TARGETS = "button, select, textarea, summary, .chip, a.call, a.quiet"
QUESTIONS = {
    "answered": "What helps sore shins?",
    "cautioned": "Does one sore spot matter?",
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
    page.evaluate(SETTLED)
    found: Any = page.evaluate(RUN, TAGS)
    return [
        f"{violation['id']}: {violation['nodes'][0]['html'][:160]}"
        for violation in found["violations"]
    ]


def test_axe_finds_nothing_in_any_state(visit: Visit) -> None:
    found = find_in_both_schemes(visit.page, "empty")
    visit.write_by_map("outer-knee", "left")
    visit.page.get_by_label("Next morning").check()
    found |= find_in_both_schemes(visit.page, "map")
    visit.page.get_by_text("Settings", exact=True).click()
    found |= find_in_both_schemes(visit.page, "settings")
    visit.page.keyboard.press("Escape")
    for state, question in QUESTIONS.items():
        if visit.page.get_by_role("button", name="New conversation").count():
            visit.page.get_by_role("button", name="New conversation").first.click()
        visit.ask(question)
        if visit.page.locator(".chip").count():
            visit.page.locator(".chip").first.click()
        found |= find_in_both_schemes(visit.page, state)
    visit.page.get_by_text("Point to where it hurts", exact=True).click()
    found |= find_in_both_schemes(visit.page, "map below a conversation")
    assert found == {}


def find_small_targets(page: Page | Frame, targets: str) -> list[str]:
    """Which of `targets`, a selector, are seen and less than 24 pixels wide or high."""
    small: list[str] = page.evaluate(
        """targets => [...document.querySelectorAll(targets)]
            .filter(node => node.offsetParent !== null)
            .map(node => [node.outerHTML.slice(0, 80), node.getBoundingClientRect()])
            .filter(([, box]) => box.width < 24 || box.height < 24).map(([html]) => html)""",
        targets,
    )
    return small


def find_in_both_schemes(page: Page, state: str) -> dict[str, list[str]]:
    """What axe finds, by state and colour scheme; nothing where all is well."""
    found = {}
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found[f"{state}, {scheme}"] = find_violations(page)
    return {name: lines for name, lines in found.items() if lines}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("path", ["/articles", "/articles/one", "/articles/none"])
def test_axe_finds_nothing_on_a_page_of_text(visit: Visit, path: str, scheme: Any) -> None:
    visit.page.emulate_media(color_scheme=scheme)
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.page.goto(f"{visit.address}{path}")
    assert find_violations(visit.page) == []
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = visit.page.locator("nav a, main a:not(p a, dd a)").evaluate_all(
        "nodes => nodes.map(node => node.getBoundingClientRect()).filter(box => box.height < 24)"
    )
    assert small == []


def test_targets_are_24_pixels_and_nothing_overflows_at_320(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.ask("May I press on sore shins?")
    visit.page.locator(".chip").first.click()
    assert find_small_targets(visit.page, f"{TARGETS}, .segments input") == []
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_name_stays_on_one_line_at_320_in_a_conversation(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.ask("What helps sore shins?")
    name = visit.page.get_by_role("heading", name="Footnote", exact=True)
    lines = "node => node.offsetHeight / parseFloat(getComputedStyle(node).lineHeight)"
    assert name.evaluate(lines) == 1


def test_page_at_twice_its_size_reads_on_without_sideways_scrolling(visit: Visit) -> None:
    """200 % on a screen of 640 px is a layout of 320 px with letters of twice the size."""
    visit.page.set_viewport_size({"width": 640, "height": 800})
    visit.page.add_style_tag(content="html { font-size: 200% }")
    visit.ask("May I press on sore shins?")
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert visit.page.locator("#send").is_visible()


def test_nothing_moves_for_who_asked_for_less_motion(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    moving = visit.page.evaluate(
        """() => [...document.querySelectorAll('.page .conversation *, #where *')]
            .filter(node => getComputedStyle(node).animationName !== 'none').length"""
    )
    assert moving == 0
    assert (
        visit.page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    )


def test_colours_of_the_visitors_own_leave_words_and_edges_to_be_seen(visit: Visit) -> None:
    visit.page.emulate_media(forced_colors="active", color_scheme="dark")
    visit.ask("What helps sore shins?")
    visit.page.locator(".chip").first.click()
    for mark in visit.page.locator(".source mark").all():
        words, ground = (read_style(mark, each) for each in ("color", "backgroundColor"))
        assert measure_contrast(to_hex(words), to_hex(ground)) >= 4.5
    for edged in (".entry .chip", ".question", "#send"):
        assert read_style(visit.page.locator(edged).first, "borderTopWidth") == "1px"
    # What scrolls below the message box would be read through it.
    assert to_hex(read_style(visit.page.locator("#composer"), "backgroundColor")) == "#000000"


def test_focus_is_seen_on_a_place_of_the_map(visit: Visit) -> None:
    place = visit.page.locator(".region[tabindex='0']")
    visit.page.keyboard.press("Tab")
    place.focus()
    style = place.evaluate(
        "node => [getComputedStyle(node).outlineStyle, node.matches(':focus-visible')]"
    )
    assert style == ["solid", True]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_focus_is_seen_around_the_message_box(visit: Visit, scheme: Any) -> None:
    visit.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    box = visit.page.get_by_role("textbox", name="Your message")
    before = read_pixel_beside(visit.page, box)
    box.focus()
    # A computed outline says nothing: it may be clipped by what is around it.
    assert measure_contrast(read_pixel_beside(visit.page, box), before) >= 3.0


def read_pixel_beside(page: Page, box: Locator) -> str:
    """The colour as painted to the left of `box`, in the middle of where its ring belongs."""
    place = box.bounding_box()
    assert place
    x, y = place["x"] - 3.5, place["y"] + place["height"] / 2
    picture = page.screenshot(clip={"x": x, "y": y, "width": 1, "height": 1})
    with Image.open(io.BytesIO(picture)) as opened:
        red, green, blue = opened.convert("RGB").tobytes()
    return f"#{red:02x}{green:02x}{blue:02x}"


def test_focus_is_seen_on_the_button_and_a_chip(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    page = visit.page
    page.keyboard.press("Tab")
    for target in ("#send", ".chip", "summary", "[data-action=print]"):
        page.locator(target).first.focus()
        style = page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement);"
            " return [s.outlineStyle, parseFloat(s.outlineWidth)] }"
        )
        assert style == ["solid", 3.0], target


def test_message_that_cannot_be_sent_is_said_to_be_wrong_until_it_can(visit: Visit) -> None:
    box = visit.page.get_by_role("textbox", name="Your message")
    visit.page.get_by_role("button", name="Send", exact=True).click()
    expect(box).to_have_attribute("aria-invalid", "true")  # an empty one would mean false
    expect(visit.page.locator("#complaint")).to_have_text(re.compile("Type what hurts"))
    visit.ask("What helps sore shins?")
    assert box.get_attribute("aria-invalid") is None


def test_new_conversation_is_called_so_on_a_phone_too(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 844})
    visit.ask("What helps sore shins?")
    button = visit.page.get_by_role("button", name="New conversation", exact=True)
    assert button.inner_text().strip() == "New"
