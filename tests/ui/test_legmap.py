"""The leg map: every place of the vocabulary, by mouse, touch and keyboard, into a question."""

import re
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, Page

from assistant.reply import Assistant
from kb.vocabulary import load_vocabulary
from tests.ui.conftest import PATIENCE_MS, Visit
from ui.pages.files import FOLDER

SVG = "{http://www.w3.org/2000/svg}"
REGIONS = load_vocabulary().regions
SIDES = ("left", "right")


def read_drawing() -> dict[str, tuple[str, str]]:
    """Region to label and view, as the drawing has them."""
    drawing = ElementTree.parse(FOLDER / "legs.svg")
    return {
        region.attrib["data-region"]: (region.attrib["data-label"], half.attrib["data-view"])
        for half in drawing.iter(f"{SVG}g")
        if "half" in half.get("class", "")
        for region in half.iter(f"{SVG}g")
        if region.get("class") == "region"
    }


def read_question(page: Page, **state: str) -> str:
    """What the map's own script writes for a choice."""
    question: str = page.evaluate(
        """async (state) => {
            const script = document.querySelector('script[src*="page.js"]').src;
            const map = await import(script.replace('page.js', 'legmap.js'));
            return map.writeQuestion(state);
        }""",
        state,
    )
    return question


def read_box(page: Page) -> str:
    return page.get_by_role("textbox", name="Your message").input_value()


def test_drawing_and_vocabulary_have_the_same_places_labels_and_views() -> None:
    assert read_drawing() == {key: (each.label, each.view) for key, each in REGIONS.items()}


def test_tap_writes_the_place_and_the_side_and_a_moment_adds_to_it(visit: Visit) -> None:
    assert visit.write_by_map("outer-knee", "left") == (
        "The outside of my knee hurts on the left. What can I do?"
    )
    visit.page.get_by_label("Next morning").check()
    assert read_box(visit.page) == (
        "The outside of my knee hurts on the left the morning after a run. What can I do?"
    )
    visit.page.get_by_label("Both").check()
    pressed = visit.page.locator(".region[aria-pressed=true]")
    assert pressed.evaluate_all("nodes => nodes.map(node => node.dataset.side)") == [
        "left",
        "right",
    ]
    assert "on both sides the morning after" in read_box(visit.page)


def test_question_is_the_visitors_to_edit_and_to_send(visit: Visit) -> None:
    visit.write_by_map("calf", "right")
    box = visit.page.get_by_role("textbox", name="Your message")
    box.press_sequentially(" And is heat good?")
    assert visit.write_by_map("shin", "left").endswith("And is heat good?")
    offer = visit.page.get_by_role("button", name="Use the map's question instead")
    offer.click()
    assert read_box(visit.page) == "My shin hurts on the left. What can I do?"
    assert not offer.is_visible()
    visit.page.get_by_role("button", name="Send", exact=True).click()
    visit.page.locator(".reply").wait_for()
    assert visit.replies.asked[-1][0] == ("My shin hurts on the left. What can I do?",)


def test_second_tap_and_clear_take_the_question_back(visit: Visit) -> None:
    visit.write_by_map("calf", "right")
    assert visit.write_by_map("calf", "right") == ""
    visit.write_by_map("hip", "left")
    visit.page.get_by_label("During a run").check()
    visit.page.get_by_role("button", name="Clear the map").click()
    assert read_box(visit.page) == ""
    assert visit.page.locator(".legmap input:checked, .region[aria-pressed=true]").count() == 0


def test_tap_between_the_places_is_answered(visit: Visit) -> None:
    page = visit.page
    calf = page.locator(".region[data-region=calf][data-side=left] .shape").bounding_box()
    assert calf
    page.mouse.click(calf["x"] + calf["width"] / 2, calf["y"] - 10)  # the back of the knee
    picked = page.locator(".picked")
    assert picked.inner_text().startswith("That spot is no place of this map.")
    assert read_box(page) == ""
    visit.write_by_map("calf", "left")
    assert picked.inner_text() == "Calf, left"


def test_every_place_can_be_reached_and_chosen_by_keyboard_alone(visit: Visit) -> None:
    page = visit.page
    assert page.locator(".region[tabindex='0']").count() == 1
    page.locator(".region[tabindex='0']").focus()
    reached = set()
    page.keyboard.press("ArrowLeft")
    for _ in range(4):
        page.keyboard.press("Home")
        for _ in range(6):
            reached.add(page.evaluate("document.activeElement.getAttribute('aria-label')"))
            page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowRight")
    assert reached == {f"{each.label}, {side}" for each in REGIONS.values() for side in SIDES}
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
    label = page.evaluate("document.activeElement.dataset.label")
    assert label.lower().split()[-1] in read_box(page)
    page.keyboard.press(" ")
    assert read_box(page) == ""


def test_choice_is_named_pressed_and_said_once(visit: Visit) -> None:
    visit.write_by_map("kneecap", "right")
    button = visit.page.get_by_role("button", name="Front of the knee, right")
    assert button.get_attribute("aria-pressed") == "true"
    said = visit.page.get_by_role("status").filter(has_text="In the message box: The front of my")
    assert said.count() == 1


def test_list_of_places_does_the_same_without_the_drawing(visit: Visit) -> None:
    places = visit.page.get_by_label("Or choose the place from a list")
    assert set(places.locator("optgroup option").all_inner_texts()) == {
        region.label for region in REGIONS.values()
    }
    places.select_option(label="Heel and sole")
    assert read_box(visit.page) == "My heel and sole hurt. What can I do?"
    assert visit.page.locator(".region[aria-pressed=true]").count() == 2


def test_finger_is_enough_and_places_are_24_pixels_at_320(browser: Browser, address: str) -> None:
    with browser.new_context(
        viewport={"width": 320, "height": 640}, has_touch=True, locale="en-GB"
    ) as context:
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        page.goto(f"{address}/")
        zones = page.locator(".region")
        zones.first.wait_for()
        page.get_by_role("button", name="Send", exact=True).wait_for()
        sizes = zones.evaluate_all(
            "nodes => nodes.map(n => n.querySelector('.reach').getBoundingClientRect())"
            ".map(box => Math.min(box.width, box.height))"
        )
        assert len(sizes) == 2 * len(REGIONS)
        assert min(sizes) >= 24
        page.locator(".region[data-region=achilles][data-side=left]").tap()
        assert read_box(page).startswith("The back of my heel hurts on the left")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_map_waits_closed_below_the_conversation_and_comes_back(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    assert not visit.page.locator(".region").first.is_visible()
    visit.page.get_by_text("Point to where it hurts", exact=True).click()
    assert "calf" in visit.write_by_map("calf", "left")
    visit.page.get_by_role("button", name="New conversation").click()
    assert visit.page.locator(".start .region").first.is_visible()


def test_page_without_the_drawing_still_takes_questions(visit: Visit) -> None:
    visit.page.route(re.compile("legs.svg"), lambda route: route.abort())
    visit.page.reload()
    visit.page.get_by_role("button", name="Send", exact=True).wait_for()
    visit.page.locator("#where").wait_for(state="hidden")
    visit.ask("What helps sore shins?")


def test_real_assistant_understands_every_place_and_sees_no_red_flag_in_it(
    visit: Visit, unguarded: Assistant
) -> None:
    from assistant.red_flags.levels import Level
    from assistant.red_flags.screening import screen

    subjects = {key: each.subject for key, each in load_vocabulary().conditions.items()}
    for number, region in enumerate(REGIONS.values()):
        side = ("left", "right", "both")[number % 3]
        moment = ("during", "after", "morning")[number % 3]
        question = read_question(visit.page, label=region.label, side=side, moment=moment)
        assert screen([question], country="GB").level == Level.NONE, question
        found = {each.section.split(":")[0] for each in unguarded.reply([question]).citations}
        assert found & {subjects[condition] for condition in region.conditions}, question


@pytest.mark.parametrize("moment", ["during", "after", "morning"])
def test_no_moment_or_side_hides_the_place_from_the_vocabulary(visit: Visit, moment: str) -> None:
    names = load_vocabulary().condition_names
    for region in REGIONS.values():
        for side in ("left", "right", "both"):
            question = read_question(visit.page, label=region.label, side=side, moment=moment)
            if region.label != "Front of the thigh":  # no condition has that name yet
                assert names.find_ids(question) & set(region.conditions), question
