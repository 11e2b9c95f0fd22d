"""What is in view when an answer comes: its beginning, and of a red flag the whole card."""

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
