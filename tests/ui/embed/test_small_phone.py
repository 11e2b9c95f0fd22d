"""The widget where there is little room: a narrow phone, or one with its keyboard up."""

import re

import pytest
from playwright.sync_api import expect

from tests.ui.embed.conftest import Visit


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


def test_chosen_sentence_is_in_view_where_its_card_has_no_room(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 320, "height": 440})
    visit.go()
    visit.open()
    visit.ask("What helps sore shins?")
    visit.chat.locator(".answer .chip", has_text="2").click()
    expect(visit.chat.locator("mark.current")).to_have_text(re.compile("^Calf raises"))
    expect(visit.chat.locator("mark.current")).to_be_in_viewport(ratio=0.99)
