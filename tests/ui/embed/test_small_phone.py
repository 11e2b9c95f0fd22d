"""The widget where there is little room: a narrow phone, or one with its keyboard up."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from tests.ui.browsers import open_regular
from tests.ui.embed.conftest import Visit
from tests.ui.embed.sites import LOGO, PRACTICE, Sites
from ui.practices.files import write_practice

LONG_NAME = "Northern Downs Physiotherapy Partnership"
LINES = "node => Math.round(node.offsetHeight / parseFloat(getComputedStyle(node).lineHeight))"


@pytest.mark.parametrize(("width", "height"), [(320, 640), (390, 420)])
def test_small_phone_gives_half_of_itself_to_the_conversation(
    visit: Visit, width: int, height: int
) -> None:
    visit.page.set_viewport_size({"width": width, "height": height})  # 420: with a keyboard up
    visit.go()
    visit.open()
    box = visit.chat.get_by_role("textbox", name="Your message")
    assert box.evaluate("node => node.scrollHeight <= node.clientHeight")
    visit.ask("What helps sore shins?")
    log = visit.chat.locator(".log").bounding_box()
    assert log
    assert log["height"] >= height / 2


def test_long_name_and_the_tools_leave_most_of_a_small_phone_to_the_answer(visit: Visit) -> None:
    text = PRACTICE.format(origin=visit.sites.listed).replace("Hill Street Massage", LONG_NAME)
    path = write_practice(visit.sites.home, "long-name", text)
    (path.parent / "logo.svg").write_text(LOGO)
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.go("practice=long-name")
    visit.open()
    visit.ask("What helps sore shins?")
    assert visit.chat.get_by_role("heading", name=LONG_NAME).evaluate(LINES) <= 3
    tops = "nodes => nodes.map(node => node.getBoundingClientRect().top)"
    assert len(set(visit.chat.locator(".tools button").evaluate_all(tops))) == 1
    log = visit.chat.locator(".log").bounding_box()
    assert log
    assert log["height"] >= 640 * 0.55


def test_letters_of_twice_the_size_still_leave_room_for_the_answer(
    playwright: Playwright, sites: Sites, tmp_path: Path
) -> None:
    # The browser's own setting: unlike the page's style it counts in a media query.
    chosen = {"webkit": {"webprefs": {"default_font_size": 32}}}
    (tmp_path / "Default").mkdir()
    (tmp_path / "Default" / "Preferences").write_text(json.dumps(chosen))
    with open_regular(playwright, tmp_path) as context:
        visit = Visit(context.new_page(), sites)
        visit.page.set_viewport_size({"width": 390, "height": 844})
        visit.go()
        visit.open()
        visit.ask("My chest hurts on every run")
        page = visit.chat.locator("html")
        assert page.evaluate("node => getComputedStyle(node).fontSize") == "32px"
        assert page.evaluate("node => node.scrollWidth <= innerWidth")
        expect(visit.chat.locator(".flag .call")).to_be_in_viewport(ratio=1)
        # The message box waits below the answer, not over it.
        assert visit.chat.locator(".log").evaluate("node => node.scrollHeight <= node.clientHeight")
        assert visit.chat.locator("header").evaluate("node => node.offsetHeight") < 844 / 4


def test_chosen_sentence_is_in_view_where_its_card_has_no_room(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 320, "height": 440})
    visit.go()
    visit.open()
    visit.ask("What helps sore shins?")
    visit.chat.locator(".answer .chip", has_text="2").click()
    expect(visit.chat.locator("mark.current")).to_have_text(re.compile("^Calf raises"))
    expect(visit.chat.locator("mark.current")).to_be_in_viewport(ratio=0.99)
