"""The page `/checks` in a real browser: each tool by keyboard, by buttons and by drag."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect
from pypdf import PdfReader

from tests.fakes import build_article
from tests.ui.browsers import Scheme
from tests.ui.checkers import build_checker
from tests.ui.screenshots_checks import STATES, choose, see, slide, tick
from tests.ui.servers import serve
from tests.ui.test_accessibility import TARGETS, find_small_targets, find_violations
from ui.web import build_web_app

PAIN = "How bad is the pain while running, from 0 to 10?"
MORNING = "How bad is it the next morning, from 0 to 10?"
LAST = "How hard was the last massage, from 1 to 10?"
FIELDS = "input[type=range], .ticks label, .choice label"
# How the checks are looked at: light on a phone, dark on a desktop.
LOOKS: tuple[tuple[Scheme, int], ...] = (("light", 390), ("dark", 1280))
HOSTILE = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>${7*7}{{7*7}}\'"\u202e'


@dataclass
class Desk:
    """A visitor at the checks, and everything their browser asked for or complained about."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, check: str) -> None:
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}/checks#{check}")
        self.page.get_by_role("button", name="See the result").wait_for()

    def press_tab_until(self, name: str) -> None:
        """Tab on until something whose name begins so has the focus."""
        for _ in range(60):
            self.page.keyboard.press("Tab")
            focused = self.page.evaluate(
                "() => { const a = document.activeElement; return a.getAttribute('aria-label')"
                " || (a.labels && a.labels[0] && a.labels[0].innerText) || a.innerText || '' }"
            )
            if focused.startswith(name):
                return
        raise AssertionError(f"no tab stop is named {name!r}")


@pytest.fixture(scope="module")
def checks_address() -> Iterator[str]:
    app = build_web_app(build_checker(), [build_article("one", "A text about shins.")])
    with serve(app) as url:
        yield url


@pytest.fixture
def desk(context: BrowserContext, checks_address: str) -> Desk:
    desk = Desk(context.new_page(), checks_address)
    desk.page.on("request", lambda request: desk.requests.append(request.url))
    desk.page.on("pageerror", lambda error: desk.complaints.append(str(error)))
    desk.page.on(
        "console",
        lambda said: desk.complaints.append(said.text) if said.type == "error" else None,
    )
    return desk


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_light_by_buttons_shows_its_lamp_its_words_and_a_source(desk: Desk) -> None:
    desk.open("massage_today")
    STATES["massage"][1](desk.page)
    expect(desk.page.locator(".lamp.lit")).to_have_text("Go, lit")
    expect(desk.page.locator(".verdict")).to_have_text("Go: this suits massage today.")
    chip = desk.page.locator(".result .chip").first
    chip.click()
    mark = desk.page.locator("details.source[open] mark.current")
    assert mark.inner_text() in desk.page.locator(".said li").first.inner_text()
    desk.page.get_by_role("button", name="Back to the answer").first.click()
    expect(chip).to_be_focused()


def test_caution_of_what_a_result_quotes_is_seen_without_a_click(desk: Desk) -> None:
    desk.open("may_run")
    STATES["run"][1](desk.page)
    block = desk.page.get_by_role("note")
    expect(block).to_be_visible()
    expect(block).to_contain_text("Run on only with pain of 3 out of 10 at most")


def test_light_by_keyboard_alone_from_the_top_of_the_page(desk: Desk) -> None:
    desk.open("massage_today")
    desk.press_tab_until("tight, stiff or guarded")
    press(desk.page, "ArrowDown", "ArrowDown")
    desk.press_tab_until("none of these")
    press(desk.page, "Space")
    desk.press_tab_until("See the result")
    press(desk.page, "Enter")
    expect(desk.page.locator(".lamp.lit")).to_have_text("With care, lit")
    desk.press_tab_until("1, footnote")
    press(desk.page, "Enter")
    expect(desk.page.locator("details.source[open] mark.current")).to_be_visible()


def test_tabs_go_by_arrows_and_keep_what_was_chosen(desk: Desk) -> None:
    desk.open("massage_today")
    choose(desk.page, "How does the area feel?", "sore after training")
    desk.page.get_by_role("tab", name="Massage today?").focus()
    press(desk.page, "ArrowRight")
    tab = desk.page.get_by_role("tab", name="May I run?")
    expect(tab).to_be_focused()
    expect(tab).to_have_attribute("aria-selected", "true")
    expect(desk.page.get_by_role("tabpanel", name="May I run?")).to_be_visible()
    assert desk.page.url.endswith("#may_run")
    press(desk.page, "Home")
    expect(desk.page.get_by_role("radio", name="sore after training")).to_be_checked()


def test_gauge_by_buttons(desk: Desk) -> None:
    desk.open("may_run")
    more = desk.page.get_by_role("button", name=f"More: {PAIN}")
    for _ in range(5):
        more.click()
    expect(desk.page.locator(".readings")).to_contain_text("4 of 10, above the mark at 3 or less")
    desk.page.get_by_role("button", name=f"Less: {PAIN}").click()
    expect(desk.page.locator(".readings")).to_contain_text("3 of 10, within the mark at 3 or less")


def test_gauge_that_shows_a_worse_morning_is_not_asked_about_it_again(desk: Desk) -> None:
    desk.open("may_run")
    question = desk.page.get_by_role("group", name="Is it worse the next morning?")
    slide(desk.page, PAIN, 2)
    slide(desk.page, MORNING, 2)
    expect(question).to_be_visible()
    slide(desk.page, MORNING, 4)
    expect(question).to_be_hidden()
    slide(desk.page, PAIN, 5)
    expect(question).to_be_visible()


def test_form_says_beforehand_that_it_asks_for_what_it_needs(desk: Desk) -> None:
    desk.open("may_run")
    waiting = desk.page.locator(".waiting")
    expect(waiting).to_contain_text("It asks for an answer it can't do without")
    desk.page.get_by_role("button", name="See the result").click()
    expect(desk.page.locator(".complaint")).to_have_text(f"Still open: {PAIN}")
    expect(desk.page.get_by_role("group", name="Do you have any of these?")).to_be_visible()


def test_gauge_by_keyboard_takes_nought_for_an_answer(desk: Desk) -> None:
    desk.open("may_run")
    slider = desk.page.get_by_role("slider", name=PAIN)
    expect(slider).to_have_attribute("aria-valuetext", "not said yet")
    slider.focus()
    press(desk.page, "Home")
    expect(slider).to_have_attribute("aria-valuetext", "0")
    desk.page.get_by_role("slider", name=MORNING).focus()
    press(desk.page, "Home", "ArrowRight")
    expect(desk.page.locator(".readings")).to_contain_text("1 of 10, worse than during the run")
    see(desk.page)
    expect(desk.page.locator(".verdict")).to_have_text("Not yet.")


def test_needles_can_be_dragged(desk: Desk) -> None:
    desk.open("may_run")
    slide(desk.page, PAIN, 0)
    slide(desk.page, MORNING, 0)
    drag(desk.page, ".needle.run .knob", ".number-on-face >> nth=8")
    assert desk.page.get_by_role("slider", name=PAIN).input_value() == "8"
    drag(desk.page, ".needle.morning .knob", ".number-on-face >> nth=5")
    assert desk.page.get_by_role("slider", name=MORNING).input_value() == "5"


def test_pressure_by_drag_keyboard_and_result_on_the_scale(desk: Desk) -> None:
    desk.open("how_deep")
    choose(desk.page, "How is the area?", "stubborn tightness, or stiff but stable")
    drag(desk.page, ".cell >> nth=2", ".cell >> nth=8")
    slider = desk.page.get_by_role("slider", name=LAST)
    assert slider.input_value() == "9"
    slider.focus()
    press(desk.page, "ArrowLeft")
    expect(desk.page.locator(".cell.last")).to_have_text("8")
    see(desk.page)
    assert desk.page.locator(".cell.advised").all_inner_texts() == ["5", "6", "7"]
    slide(desk.page, "For how many hours did it flare up after the last massage?", 25)
    assert desk.page.locator(".cell.advised").count() == 0
    see(desk.page)
    expect(desk.page.locator(".verdict")).to_have_text("At most 6 out of 10 next time.")


def test_plan_is_a_card_that_prints_alone(desk: Desk) -> None:
    desk.open("plan_session")
    STATES["plan"][1](desk.page)
    card = desk.page.locator(".card")
    assert card.locator("dt").all_inner_texts() == [
        "Goal",
        "Intensity",
        "One thing afterwards",
        "The next days",
    ]
    expect(card).to_contain_text("an easy walk later that day")
    desk.page.emulate_media(media="print")
    expect(card).to_be_visible()
    for left_out in ("form", ".site", ".tabs", ".checks-page > .small"):
        expect(desk.page.locator(left_out)).to_be_hidden()
    pages = PdfReader(BytesIO(desk.page.pdf(format="A4"))).pages
    assert len(pages) == 1
    assert "Not a diagnosis" in pages[0].extract_text()


def test_plan_by_keyboard(desk: Desk) -> None:
    desk.open("plan_session")
    desk.press_tab_until("symptom relief")
    press(desk.page, "Space")
    desk.press_tab_until("acute, irritable")
    press(desk.page, "ArrowDown")
    desk.press_tab_until("See the result")
    press(desk.page, "Enter")
    expect(desk.page.locator(".verdict")).to_contain_text("Gradually deeper")


def test_strip_by_buttons_marks_the_day_whose_morning_was_worse(desk: Desk) -> None:
    desk.open("return_to_running")
    STATES["strip"][1](desk.page)
    assert len(desk.page.locator(".column:visible").all()) == 7
    expect(desk.page.locator(".column").nth(3)).to_have_accessible_name(
        "Day 4 pain 5 , pain too high"
    )
    expect(desk.page.locator(".column").nth(1)).to_have_accessible_name("Day 2 rest , no run")
    expect(desk.page.locator(".verdict")).to_contain_text("an earlier one wasn't")


def test_strip_by_keyboard_and_up_to_ten_days(desk: Desk) -> None:
    desk.open("return_to_running")
    for _ in range(3):
        desk.page.get_by_role("button", name="Add a day").click()
    expect(desk.page.get_by_role("button", name="Add a day")).to_be_hidden()
    expect(desk.page.locator(".column").nth(9)).to_be_focused()
    press(desk.page, "Home", "ArrowRight")
    expect(desk.page.locator(".column").nth(1)).to_be_focused()
    desk.press_tab_until("Yes")
    press(desk.page, "Space")
    desk.press_tab_until("How bad was the pain")
    press(desk.page, "End")
    expect(desk.page.locator(".column").nth(1)).to_contain_text("10")
    see(desk.page)
    expect(desk.page.locator(".verdict")).to_contain_text("Not yet")


def test_column_can_be_dragged(desk: Desk) -> None:
    desk.open("return_to_running")
    desk.page.locator(".strip").scroll_into_view_if_needed()
    box = desk.page.locator(".plot").nth(2).bounding_box()
    assert box
    x, bottom = box["x"] + box["width"] / 2, box["y"] + box["height"]
    desk.page.mouse.move(x, bottom - 2)
    desk.page.mouse.down()
    desk.page.mouse.move(x, bottom - box["height"] * 0.6, steps=4)
    desk.page.mouse.up()
    expect(desk.page.locator(".value").nth(2)).to_have_text("pain 6")
    expect(desk.page.get_by_role("group", name="Day 3: did you run?")).to_be_visible()
    assert desk.page.locator("input[type=range]").first.input_value() == "6"


def test_open_question_is_named_where_it_stands_and_focused(desk: Desk) -> None:
    desk.page.set_viewport_size({"width": 390, "height": 844})
    desk.open("may_run")
    desk.page.get_by_role("button", name="See the result").click()
    said, slider = desk.page.locator(".complaint"), desk.page.get_by_role("slider", name=PAIN)
    expect(said).to_have_text(f"Still open: {PAIN}")
    expect(said).to_be_in_viewport(ratio=1)
    expect(slider).to_be_in_viewport(ratio=1)
    expect(slider).to_be_focused()
    assert not [url for url in desk.requests if url.endswith("/may_run")]


def test_result_is_put_away_with_the_first_change(desk: Desk) -> None:
    desk.open("massage_today")
    STATES["massage"][1](desk.page)
    choose(desk.page, "Is it getting worse from week to week?", "Yes")
    assert desk.page.locator(".result").count() == 0
    assert desk.page.locator(".lamp.lit").count() == 0


def test_warning_sign_stays_ticked_for_every_tool(desk: Desk) -> None:
    desk.open("massage_today")
    tick(desk.page, "a leg that can't bear weight")
    desk.page.get_by_role("tab", name="May I run?").click()
    slide(desk.page, PAIN, 0)
    see(desk.page)
    expect(desk.page.locator(".flag.urgent")).to_be_visible()
    assert desk.page.locator(".verdict, .result .chip").count() == 0
    expect(desk.page.locator(".result")).to_contain_text("you ticked: a leg that can't bear weight")


def test_own_words_reach_the_guard(desk: Desk) -> None:
    desk.open("how_often")
    choose(desk.page, "How are things at the moment?", "training without problems")
    words = desk.page.get_by_role("textbox", name="Anything else, in your own words?")
    words.fill("I have crushing chest pain")
    desk.page.get_by_role("combobox", name="Country").select_option("US")
    see(desk.page)
    expect(desk.page.locator(".flag.emergency a.call")).to_have_attribute("href", "tel:911")


def test_result_is_announced_once(desk: Desk) -> None:
    desk.open("massage_today")
    desk.page.evaluate(
        """() => { window.said = [];
            const listen = (node) => new MutationObserver(() => node.textContent.trim()
                && window.said.push(node.textContent.trim()))
                .observe(node, {childList: true, characterData: true, subtree: true});
            document.querySelectorAll('[role=status]').forEach(listen); }"""
    )
    STATES["massage"][1](desk.page)
    said = desk.page.evaluate("window.said")
    assert len(said) == 1
    assert said[0].startswith("Result: Go: this suits massage today.")
    tick(desk.page, "a leg that can't bear weight")
    see(desk.page)
    assert desk.page.get_by_role("alert").filter(has_text="Urgent").count() == 1
    assert desk.page.evaluate("window.said") == said


def test_every_state_is_accessible_and_fits_a_phone(desk: Desk) -> None:
    found = {}
    for state, (check, reach) in STATES.items():
        desk.page.set_viewport_size({"width": 320, "height": 700})
        desk.open(check)
        reach(desk.page)
        assert find_small_targets(desk.page, f"{TARGETS}, {FIELDS}") == [], state
        assert desk.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), state
        if desk.page.locator(".result .chip").count():
            desk.page.locator(".result .chip").first.click()
        for scheme, width in LOOKS:
            desk.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            desk.page.set_viewport_size({"width": width, "height": 844})
            found[state, scheme] = find_violations(desk.page)
    assert {state: lines for state, lines in found.items() if lines} == {}
    assert desk.complaints == []


def test_nothing_is_stored_and_nothing_is_asked_of_others(desk: Desk) -> None:
    desk.open("may_run")
    STATES["run"][1](desk.page)
    kept = "() => [document.cookie, localStorage.length, sessionStorage.length]"
    assert desk.page.evaluate(kept) == ["", 0, 0]
    assert desk.page.context.cookies() == []
    others = [url for url in desk.requests if not url.startswith((desk.address, "about:"))]
    assert others == []


def test_hostile_strings_from_anywhere_are_inert(desk: Desk) -> None:
    def spoil(route: Route) -> None:
        """Every text of the server's answer, hostile."""
        data = route.fetch().json()
        route.fulfill(status=200, content_type="application/json", body=json.dumps(foul(data)))

    desk.page.route("**/api/checks*", spoil)
    desk.page.route("**/api/checks/*", spoil)
    desk.open("massage_today")
    words = desk.page.get_by_role("textbox", name="Anything else")
    words.fill(HOSTILE)
    desk.page.locator(".choice input").first.check()
    see(desk.page)
    assert desk.page.locator(".checks img, .checks script").count() == 0
    assert desk.page.evaluate("window.hit") is None
    assert "<img src=x" in desk.page.locator(".verdict").inner_text()
    assert [line for line in desk.complaints if "Content Security" in line] == []


def foul(data: Any, key: str = "") -> Any:
    """`data` with every text for people followed by a hostile one."""
    if isinstance(data, dict):
        return {name: foul(value, name) for name, value in data.items()}
    if isinstance(data, list):
        return [foul(each, key) for each in data]
    names = {"name", "value", "kind", "level", "light", "link", "article", "outcome", "marks"}
    return data + HOSTILE if isinstance(data, str) and key not in names else data


def test_lost_connection_says_so_and_can_be_tried_again(desk: Desk) -> None:
    desk.open("how_often")
    choose(desk.page, "How are things at the moment?", "training without problems")
    desk.page.route("**/api/checks/*", lambda route: route.abort())
    see(desk.page)
    expect(desk.page.locator(".notice")).to_contain_text("the connection was lost")
    desk.page.unroute("**/api/checks/*")
    see(desk.page)
    expect(desk.page.locator(".verdict")).to_have_text("Every 3 to 6 weeks.")


def test_checks_that_cannot_be_loaded_say_so_and_can_be_tried_again(desk: Desk) -> None:
    desk.page.route("**/api/checks", lambda route: route.abort())
    desk.page.goto(f"{desk.address}/checks")
    desk.page.locator(".notice").wait_for()
    desk.page.unroute("**/api/checks")
    desk.page.get_by_role("button", name="Try again").click()
    expect(desk.page.get_by_role("tab", name="May I run?")).to_be_visible()


def drag(page: Page, source: str, target: str) -> None:
    """Press on the middle of one element, move to that of the other, let go."""
    page.locator(source).scroll_into_view_if_needed()
    start, end = page.locator(source).bounding_box(), page.locator(target).bounding_box()
    assert start
    assert end
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=6)
    page.mouse.up()
