"""The box that one can write in before Gradio's is there, and how its words go over."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Route, expect

from tests.ui.conftest import Visit
from tests.ui.test_accessibility import find_small_targets, find_violations

Release = Callable[[], None]

# Its main part comes with Gradio, and what the skip link leads to.
WITH_GRADIO = re.compile('^landmark-one-main|class="skip"')


@pytest.fixture
def release(visit: Visit) -> Release:
    """The page without Gradio's script, as on a slow line; lets the script come."""
    held: list[Route] = []
    visit.page.route("**/chat/assets/index-*.js", lambda route: held.append(route))
    visit.page.goto(f"{visit.address}/", wait_until="commit")
    find_early(visit).wait_for()

    def let_come() -> None:
        held.pop().continue_()
        expect(visit.page.locator("[data-ask]").first).to_be_enabled()

    return let_come


def find_early(visit: Visit) -> Locator:
    return visit.page.locator("#early").get_by_role("textbox", name="Your message")


def test_message_that_is_sent_before_the_page_is_ready_is_answered_when_it_is(
    visit: Visit, release: Release
) -> None:
    find_early(visit).fill("What helps sore shins?")
    found = find_violations(visit.page)
    assert [line for line in found if not WITH_GRADIO.search(line)] == []
    assert find_small_targets(visit.page, "#early :is(textarea, button)") == []
    asked = len(visit.replies.asked)
    visit.page.get_by_role("button", name="Send once the page is ready").click()
    expect(visit.page.get_by_role("status").filter(has_text="It goes off")).to_be_visible()
    release()
    visit.page.locator(".reply").wait_for()
    expect(visit.page.locator("#send")).to_be_focused()
    assert [turns for turns, _ in visit.replies.asked[asked:]] == [("What helps sore shins?",)]
    expect(visit.page.get_by_role("textbox", name="Your message")).to_have_value("")
    assert visit.complaints == []


def test_who_is_writing_when_the_page_is_ready_writes_on_and_sends(
    visit: Visit, release: Release
) -> None:
    find_early(visit).press_sequentially("My shins")
    release()
    expect(find_early(visit)).to_be_focused()
    visit.page.keyboard.type(" hurt")
    visit.page.get_by_role("button", name="Send", exact=True).click()
    visit.page.locator(".reply").wait_for()
    assert visit.replies.asked[-1][0] == ("My shins hurt",)
    expect(visit.page.locator("#send")).to_be_focused()


def test_nothing_is_sent_for_nothing_and_that_is_said_where_one_writes(
    visit: Visit, release: Release
) -> None:
    find_early(visit).press("Enter")
    assert visit.page.get_by_role("status").filter(has_text="It goes off").count() == 0
    release()
    find_early(visit).press("Enter")
    expect(visit.page.locator("#complaint")).to_contain_text("Type what hurts")
    expect(visit.page.locator("#message textarea")).to_be_focused()
    assert visit.page.locator(".entry").count() == 0


def test_words_that_nobody_is_writing_any_more_stand_in_the_pages_own_box(
    visit: Visit, release: Release
) -> None:
    find_early(visit).fill("My shins hurt")
    visit.page.get_by_role("heading", name="Footnote", exact=True).click()
    release()
    box = visit.page.get_by_role("textbox", name="Your message")
    expect(box).to_have_value("My shins hurt")
    expect(find_early(visit)).to_have_count(0)
    clear = "getComputedStyle(document.documentElement).getPropertyValue('--composer')"
    height = visit.page.locator("#composer").evaluate("node => node.offsetHeight")
    assert visit.page.evaluate(clear) == f"{height}px"
    assert visit.write_by_map("outer-knee", "left") == "My shins hurt"  # not lost to the map's
    box.press("Enter")
    visit.page.locator(".reply").wait_for()
    assert visit.replies.asked[-1][0] == ("My shins hurt",)
