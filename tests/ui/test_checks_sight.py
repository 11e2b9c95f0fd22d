"""What is in view, and where the focus is, when a check has its result."""

import pytest
from playwright.sync_api import expect

from tests.ui.screenshots_checks import slide
from tests.ui.test_checks_page import PAIN, Desk, checks_address, desk

__all__ = ["checks_address", "desk"]

SIGN = ".ticks input"


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 900)])
def test_result_is_seen_from_its_top_and_has_the_focus(desk: Desk, width: int, height: int) -> None:
    page = desk.page
    page.set_viewport_size({"width": width, "height": height})
    desk.open("may_run")
    slide(page, PAIN, 3)
    page.locator(SIGN).nth(1).check()
    page.get_by_role("button", name="See the result").click()
    card = page.locator(".result .flag")
    card.wait_for()
    expect(page.get_by_role("region", name="Result")).to_be_focused()
    for seen in (page.locator(".outcome"), card.locator("h3")):
        box = seen.bounding_box()
        assert box
        assert 0 <= box["y"] < height / 2
