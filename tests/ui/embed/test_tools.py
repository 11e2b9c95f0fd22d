"""The leg map and the quick checks within the widget: on demand, by mouse, touch and keyboard."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Locator, expect

from tests.ui.conftest import PATIENCE_MS
from tests.ui.embed.conftest import Visit
from tests.ui.embed.sites import Sites
from tests.ui.embed.test_conversation import SIZES, find_violations
from ui.practices.files import write_practice

KNEE = "The outside of my knee hurts on the left. What can I do?"


def find_box(visit: Visit) -> Locator:
    return visit.chat.get_by_role("textbox", name="Your message")


def find_chat(visit: Visit) -> Frame:
    return next(frame for frame in visit.page.frames if "/embed/" in frame.url)


def open_map(visit: Visit) -> None:
    visit.chat.get_by_role("button", name="Point to where it hurts").click()
    visit.chat.locator(".region").first.wait_for()


def open_checks(visit: Visit) -> Any:
    visit.chat.get_by_role("button", name="Quick checks", exact=True).click()
    checks = visit.chat.frame_locator("iframe[title='Quick checks']")
    checks.get_by_role("button", name="See the result").wait_for()
    return checks


def point(visit: Visit, region: str, side: str) -> str:
    visit.chat.locator(f".region[data-region={region}][data-side={side}]").click()
    return find_box(visit).input_value()


def test_nothing_of_the_tools_is_loaded_before_they_are_asked_for(visit: Visit) -> None:
    visit.go("strict")
    visit.open()
    assert [url for url in visit.from_server() if "/static/" in url or "/checks" in url] == []
    open_map(visit)
    point(visit, "calf", "right")
    open_checks(visit)
    assert visit.complaints == []
    assert [url for url in visit.requests if not url.startswith((visit.sites.server, "data:"))] == [
        visit.page.url
    ]


def test_place_and_moment_write_a_question_that_is_the_visitors_to_edit(visit: Visit) -> None:
    visit.go()
    visit.open()
    open_map(visit)
    assert point(visit, "outer-knee", "left") == KNEE
    visit.chat.get_by_label("Next morning").check()
    written = KNEE.replace("left.", "left the morning after a run.")
    assert find_box(visit).input_value() == written
    expect(visit.chat.get_by_role("status")).to_have_text(f"In the message box: {written}")
    find_box(visit).press_sequentially(" Is heat good?")
    visit.chat.get_by_role("button", name="Send").click()
    visit.chat.locator(".chip").first.wait_for()
    assert visit.sites.replies.asked[-1][0] == (f"{written} Is heat good?",)
    # Put away with the question, and empty when it is opened again.
    assert not visit.chat.locator(".legmap").is_visible()
    open_map(visit)
    assert visit.chat.locator(".legmap input:checked, .region[aria-pressed=true]").count() == 0


def test_own_words_are_never_lost_to_the_map(visit: Visit) -> None:
    visit.go()
    visit.open()
    find_box(visit).fill("My words")
    open_map(visit)
    assert point(visit, "outer-knee", "left") == "My words"
    visit.chat.get_by_role("button", name="Use the map's question instead").click()
    assert find_box(visit).input_value() == KNEE
    assert point(visit, "outer-knee", "left") == ""


def test_keyboard_opens_the_map_points_and_comes_back_to_the_box(visit: Visit) -> None:
    visit.go()
    visit.open()
    keyboard = visit.page.keyboard
    opener = visit.chat.get_by_role("button", name="Point to where it hurts")
    opener.focus()
    keyboard.press("Enter")
    visit.chat.get_by_role("heading", name="Where does it hurt?").wait_for()
    expect(visit.chat.locator("#tool-title")).to_be_focused()
    assert opener.get_attribute("aria-expanded") == "true"
    keyboard.press("Tab")
    keyboard.press("Tab")
    keyboard.press("ArrowDown")
    place = find_chat(visit).evaluate("document.activeElement.dataset.label")
    keyboard.press("Enter")
    assert place.lower().split()[-1] in find_box(visit).input_value()
    keyboard.press("Escape")
    expect(find_box(visit)).to_be_focused()
    assert visit.page.locator(".panel").is_visible()
    assert opener.get_attribute("aria-expanded") == "false"
    # With nothing written focus goes back to where it came from.
    find_box(visit).fill("")
    for _ in range(2):
        opener.focus()
        keyboard.press("Enter")
    expect(opener).to_be_focused()
    keyboard.press("Escape")
    visit.page.locator(".panel").wait_for(state="hidden")


def test_finger_that_opens_the_chat_leaves_no_frame_around_the_conversation(
    browser: Browser, sites: Sites
) -> None:
    outline = "() => getComputedStyle(document.activeElement).outlineStyle"
    with browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, locale="en-GB"
    ) as context:
        context.set_default_timeout(PATIENCE_MS)
        visit = Visit(context.new_page(), sites)
        # Our own demo: from another site's page Chromium leaves the focus on the frame.
        visit.page.goto(f"{sites.server}/demo")
        visit.page.locator(".launcher").tap()
        visit.chat.locator("#log:focus").wait_for()
        assert visit.page.frames[-1].evaluate(outline) == "none"


def test_finger_is_enough_at_320_pixels(browser: Browser, sites: Sites) -> None:
    with browser.new_context(
        viewport={"width": 320, "height": 640}, has_touch=True, locale="en-GB"
    ) as context:
        context.set_default_timeout(PATIENCE_MS)
        visit = Visit(context.new_page(), sites)
        visit.go()
        visit.page.locator(".launcher").tap()
        visit.chat.get_by_role("button", name="Point to where it hurts").tap()
        zones = visit.chat.locator(".region")
        zones.first.wait_for()
        sizes = zones.evaluate_all(
            "nodes => nodes.map(n => n.querySelector('.reach').getBoundingClientRect())"
            ".map(box => Math.min(box.width, box.height))"
        )
        assert min(sizes) >= 24
        visit.chat.locator(".region[data-region=outer-knee][data-side=left]").tap()
        assert find_box(visit).input_value() == KNEE
        checks = open_checks(visit)
        checks.get_by_role("tab", name="Plan a session").tap()
        for frame in visit.page.frames[1:]:
            assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth"), frame.url


def test_checks_are_those_of_the_practice_and_give_their_result_here(visit: Visit) -> None:
    visit.go()
    visit.open()
    checks = open_checks(visit)
    names = checks.get_by_role("tab").all_inner_texts()
    assert names == ["Massage today?", "May I run?", "Plan a session"]
    checks.get_by_role("tab", name="May I run?").click()
    checks.get_by_role("slider", name="How bad is the pain while running").fill("7")
    with visit.page.expect_request("**/api/checks/may_run") as asked:
        checks.get_by_role("button", name="See the result").click()
    checks.locator(".verdict").wait_for()
    body: Any = asked.value.post_data_json
    assert body["practice"] == "hill-street"
    assert checks.locator(".result .chip").count() > 0
    assert not visit.chat.get_by_role("button", name="Send").is_visible()


def test_escape_within_the_checks_comes_back_to_their_button(visit: Visit) -> None:
    visit.go()
    visit.open()
    checks = open_checks(visit)
    checks.get_by_role("tab", name="Massage today?").focus()
    visit.page.keyboard.press("Escape")
    expect(visit.chat.get_by_role("button", name="Quick checks", exact=True)).to_be_focused()
    assert visit.chat.locator("#log").is_visible()
    assert visit.page.locator(".panel").is_visible()


def test_practice_without_checks_has_no_button_for_them(visit: Visit) -> None:
    file = f'name = "Own"\narticles = "own"\norigins = ["{visit.sites.listed}"]\n'
    write_practice(visit.sites.home, "own-alone", file)
    visit.go("practice=own-alone")
    visit.open()
    assert visit.chat.get_by_role("button", name="Point to where it hurts").is_visible()
    assert visit.chat.get_by_role("button", name="Quick checks").count() == 0


def test_red_flag_takes_the_tools_away_until_a_new_conversation(visit: Visit) -> None:
    visit.go()
    visit.open()
    open_map(visit)
    visit.ask("My chest hurts on every run")
    visit.chat.locator(".flag.emergency").wait_for()
    assert visit.chat.locator("[data-tool]").filter(visible=True).count() == 0
    visit.chat.get_by_role("button", name="New conversation").click()
    open_map(visit)


def test_tool_that_cannot_be_loaded_says_so_and_can_be_tried_again(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.page.route("**/legs.svg", lambda route: route.abort())
    visit.chat.get_by_role("button", name="Point to where it hurts").click()
    expect(visit.chat.locator("#complaint")).to_contain_text("couldn't be loaded")
    visit.ask("What helps sore shins?")
    visit.page.unroute("**/legs.svg")
    open_map(visit)
    assert point(visit, "outer-knee", "left") == KNEE


@pytest.mark.parametrize(("size", "scheme"), [("phone", "dark"), ("desktop", "light")])
def test_axe_finds_nothing_in_map_and_checks(visit: Visit, size: str, scheme: str) -> None:
    visit.page.set_viewport_size(SIZES[size])
    visit.go(f"theme={scheme}")
    visit.open()
    found = {"welcome": find_violations(visit)}
    open_map(visit)
    point(visit, "outer-knee", "left")
    found["map"] = find_violations(visit)
    checks = open_checks(visit)
    checks.get_by_role("button", name="See the result").click()
    found["checks"] = find_violations(visit)
    assert {state: lines for state, lines in found.items() if lines} == {}
