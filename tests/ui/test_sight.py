"""What is in view when an answer comes: its beginning, and of a red flag the whole card."""

from threading import Event

import pytest

from tests.ui.conftest import Visit

SIZES = [(390, 844), (1280, 900)]
LONG = "My calf is hot and swollen. " + "It began on a long run and I want to know more. " * 35

# Top and bottom of a node in the window, and what the window has free between its floating bars.
PLACE = """node => {
    const { top, bottom } = node.getBoundingClientRect();
    const line = document.querySelector('#standing:not([hidden], .waits)');
    const over = line ? line.firstElementChild.getBoundingClientRect().bottom : 0;
    const under = document.querySelector('#composer').getBoundingClientRect().top;
    return { top, bottom, over, under };
}"""


def is_whole(place: dict[str, float]) -> bool:
    return place["over"] <= place["top"] and place["bottom"] <= place["under"]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_answer_is_seen_from_its_beginning(visit: Visit, width: int, height: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": height})
    for question in ("What helps sore shins?", "And what else?", "May I press on them?"):
        visit.ask(question)
        entry = visit.page.locator(".entry").last
        assert is_whole(entry.locator(".question").evaluate(PLACE)), question
        assert is_whole(entry.locator(".answer p").first.evaluate(PLACE)), question


def test_answer_to_a_long_question_is_seen_and_so_is_the_wait_for_it(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 844})
    visit.replies.waits = Event()
    question = "My shins began to ache on a long run and I want to know more. " * 16
    visit.page.get_by_role("textbox", name="Your message").fill(question)
    visit.page.get_by_role("button", name="Send", exact=True).click()
    assert is_whole(visit.page.locator(".pending").evaluate(PLACE))
    visit.replies.waits.set()
    visit.replies.waits = None
    visit.page.locator(".reply").wait_for()
    assert is_whole(visit.page.locator(".answer p").first.evaluate(PLACE))


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("question", ["My chest hurts on every run", "It is swollen", LONG])
def test_card_of_a_red_flag_is_seen_whole_though_sources_above_it_go(
    visit: Visit, question: str, width: int, height: int
) -> None:
    visit.page.set_viewport_size({"width": width, "height": height})
    visit.ask("What helps sore shins?")
    visit.ask("May I press on sore shins?")
    visit.page.locator(".chip").first.click()
    visit.ask(question)
    for number in (1, 2):
        visit.page.wait_for_function("document.querySelector('#standing.waits')")
        assert visit.page.locator(".flag").count() == number
        assert is_whole(visit.page.locator(".flag").last.evaluate(PLACE))
        visit.ask("And my calf?")


def test_failure_is_seen_whole(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 844})
    visit.ask("What helps sore shins?")
    visit.ask("Please break")
    assert is_whole(visit.page.locator(".entry .notice").evaluate(PLACE))


def test_chosen_sentence_stands_out_from_the_others_of_its_card(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.page.locator(".chip", has_text="2").click()
    look = "node => { const s = getComputedStyle(node); return [s.backgroundColor, s.fontWeight] }"
    card = visit.page.locator("details.source[open]")
    chosen = card.locator("mark.current")
    assert chosen.inner_text() == "Calf raises on three days a week build the lower leg back up."
    (ground, weight), (other, plain) = (
        node.evaluate(look) for node in (chosen, card.locator("mark:not(.current)"))
    )
    assert ground != other
    assert int(weight) > int(plain)


def test_escape_in_an_open_card_goes_back_to_its_number(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.page.locator(".chip", has_text="2").click()
    visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Escape")
    assert visit.page.evaluate("document.activeElement.textContent") == "2"
    assert visit.page.evaluate("document.activeElement.className").startswith("chip")


def test_opening_a_source_that_is_in_view_does_not_move_the_page(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 1280, "height": 600})
    visit.ask("What helps sore shins?")
    visit.page.evaluate("() => scrollTo(0, 0)")
    visit.page.locator(".chip").first.click()
    assert is_whole(visit.page.locator("mark.current").evaluate(PLACE))
    assert visit.page.evaluate("scrollY") == 0


def test_source_comes_into_view_on_a_phone_held_sideways(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 844, "height": 390})
    visit.ask("What helps sore shins?")
    visit.page.locator(".chip").first.click()
    top = visit.page.locator("details.source[open]").evaluate("c => c.getBoundingClientRect().top")
    assert 0 <= top < 390 / 2


def test_message_box_covers_no_source_beside_the_answer(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 1280, "height": 800})
    visit.ask("What helps sore shins?")
    composer = visit.page.locator("#composer").bounding_box()
    sources = visit.page.locator(".sources").bounding_box()
    answer = visit.page.locator(".main-column").bounding_box()
    assert composer
    assert sources
    assert answer
    assert answer["x"] + answer["width"] <= composer["x"] + composer["width"] <= sources["x"]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_whom_to_call_in_an_emergency_stands_above_the_message_box(
    visit: Visit, width: int, height: int
) -> None:
    visit.page.set_viewport_size({"width": width, "height": height})
    line = visit.page.locator("#composer .help")
    assert line.inner_text() == "In an emergency call 999, not this page. No diagnosis."
    box = line.bounding_box()
    assert box
    assert 0 < box["y"] < height
    visit.choose_country("US")
    assert line.get_by_role("link").get_attribute("href") == "tel:911"


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 800)])
def test_map_opened_below_a_conversation_comes_into_view(
    visit: Visit, width: int, height: int
) -> None:
    visit.page.set_viewport_size({"width": width, "height": height})
    visit.ask("What helps sore shins?")
    visit.page.get_by_text("Point to where it hurts", exact=True).click()
    visit.page.wait_for_function("() => scrollY > 0")
    assert is_whole(visit.page.locator("#where > summary").evaluate(PLACE))
    assert is_whole(visit.page.locator(".region[data-region=kneecap]").first.evaluate(PLACE))


def test_place_on_the_map_is_named_and_the_box_covers_no_choice(visit: Visit) -> None:
    page = visit.page
    page.set_viewport_size({"width": 390, "height": 844})
    visit.write_by_map("outer-knee", "left")
    assert page.locator(".picked").inner_text() == "Outside of the knee, left"
    page.get_by_label("Next morning").check()
    both = page.get_by_label("Both")
    both.check()
    assert page.locator(".picked").inner_text() == "Outside of the knee, both sides"
    page.wait_for_function("document.querySelector('#message textarea').offsetHeight > 80")
    page.wait_for_timeout(100)  # the box has grown with the last words
    assert is_whole(both.evaluate(PLACE))
