"""Stopping, correcting, reloading, losing the connection or the server: the page says what happened
and goes on."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.fakes import build_article
from tests.ui.conftest import Visit
from tests.ui.replies import CannedReplies, build_reply
from tests.ui.servers import serve
from ui.api.rates import Allowance
from ui.web import build_web_app


@contextmanager
def held_up(replies: CannedReplies) -> Iterator[None]:
    """No answer comes until the block ends."""
    gate = threading.Event()
    replies.waits = gate
    try:
        yield
    finally:
        replies.waits = None
        gate.set()


def start_asking(page: Page, question: str) -> None:
    page.get_by_role("textbox", name="Your message").fill(question)
    page.get_by_role("button", name="Send", exact=True).click()
    page.get_by_role("button", name="Stop").wait_for()


def test_waiting_can_be_stopped_and_the_late_answer_is_not_shown(visit: Visit) -> None:
    page = visit.page
    with held_up(visit.replies):
        page.get_by_role("textbox", name="Your message").fill("What helps sore shins?")
        page.get_by_role("button", name="Send", exact=True).click()
        with page.expect_response("**/run/predict") as late:
            page.get_by_role("button", name="Stop").click()
            assert "Stopped." in page.locator(".entry .notice").inner_text()
            assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
            visit.replies.waits.set()  # type: ignore[union-attr]
        assert late.value.ok
    assert page.locator(".reply").count() == 0
    page.get_by_role("button", name="Try again").click()
    page.locator(".reply").wait_for()
    assert page.locator(".entry .notice").count() == 0


def test_message_after_a_stopped_one_still_carries_it_to_the_guard(visit: Visit) -> None:
    with held_up(visit.replies):
        visit.page.get_by_role("textbox", name="Your message").fill("My chest hurts on every run")
        visit.page.get_by_role("button", name="Send", exact=True).click()
        visit.page.get_by_role("button", name="Stop").click()
    visit.ask("What helps sore shins?")
    visit.page.locator(".flag.emergency").wait_for()
    assert visit.replies.asked[-1][0] == ("My chest hurts on every run", "What helps sore shins?")


@pytest.mark.parametrize("status", [0, 429, 500], ids=["lost", "refused", "broken"])
def test_late_failure_of_a_stopped_question_leaves_the_next_one_alone(
    visit: Visit, status: int
) -> None:
    page, held = visit.page, list[Route]()
    page.route("**/run/predict", lambda route: route.fallback() if held else held.append(route))
    start_asking(page, "What helps sore shins?")
    page.get_by_role("button", name="Stop").click()
    with held_up(visit.replies):
        start_asking(page, "And what else?")
        with page.expect_event("requestfinished" if status else "requestfailed"):
            held[0].fulfill(status=status, json={"error": None}) if status else held[0].abort()
        page.wait_for_timeout(200)
        expect(page.get_by_role("button", name="Stop")).to_be_visible()
    page.locator(".reply").wait_for()
    expect(page.locator(".entry .notice")).to_have_text(re.compile("Stopped"))


def test_question_that_was_stopped_is_not_asked_of_a_busy_server_again(visit: Visit) -> None:
    busy = {"status": 503, "headers": {"Retry-After": "1"}, "json": {"error": "busy"}}
    visit.page.route("**/run/predict", lambda route: route.fulfill(**busy))
    with visit.page.expect_response("**/run/predict"):
        start_asking(visit.page, "What helps sore shins?")
    visit.page.get_by_role("button", name="Stop").click()
    visit.page.wait_for_timeout(1500)
    assert sum(address.endswith("/run/predict") for address in visit.requests) == 1


def test_what_was_searched_for_can_be_put_right_in_the_box(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.page.get_by_role("button", name="Not that? Change it").click()
    box = visit.page.get_by_role("textbox", name="Your message")
    assert box.input_value() == "sore shins"
    assert box.evaluate("node => node === document.activeElement")


def test_question_can_be_edited_and_asked_again(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.ask("And what else?")
    again = visit.page.get_by_role("button", name="Edit and ask again")
    assert again.count() == 1  # the last question's only
    again.click()
    assert visit.page.get_by_role("textbox", name="Your message").input_value() == "And what else?"


def test_cleared_conversation_comes_back_as_it_was(visit: Visit) -> None:
    page = visit.page
    visit.ask("What helps sore shins?")
    visit.ask("My chest hurts on every run")
    asked = len(visit.replies.asked)
    page.get_by_role("button", name="New conversation").click()
    expect(page.locator(".entry")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".entry")).to_have_count(2)
    expect(page.locator(".flag.emergency")).to_be_in_viewport()
    assert page.locator("#standing").get_attribute("hidden") is None
    assert page.locator(".chip").count() == 0  # put away beside the red flag, as before
    expect(page.get_by_role("textbox", name="Your message")).to_be_focused()
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)
    assert len(visit.replies.asked) == asked  # from the page's memory
    visit.ask("And what else?")
    assert visit.replies.asked[-1][0][0] == "What helps sore shins?"


def test_conversation_that_comes_back_has_the_numbers_of_the_country_chosen_since(
    visit: Visit,
) -> None:
    visit.ask("My chest hurts on every run")
    visit.page.get_by_role("button", name="New conversation").click()
    visit.choose_country("US")
    with visit.page.expect_response("**/run/predict"):
        visit.page.get_by_role("button", name="Undo").click()
    assert visit.replies.asked[-1] == (("My chest hurts on every run",), "US")


def test_cleared_conversation_is_gone_with_the_next_question(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.page.get_by_role("button", name="New conversation").click()
    visit.ask("And what else?")
    assert visit.page.get_by_role("button", name="Undo").count() == 0
    assert visit.replies.asked[-1][0] == ("And what else?",)


def test_cleared_conversation_is_gone_after_a_moment_unless_undo_has_the_focus(
    visit: Visit,
) -> None:
    undo = visit.page.get_by_role("button", name="Undo")
    visit.ask("What helps sore shins?")
    visit.page.clock.install()
    visit.page.get_by_role("button", name="New conversation").click()
    undo.focus()
    visit.page.clock.fast_forward(21_000)
    assert undo.is_visible()
    visit.page.get_by_role("textbox", name="Your message").focus()
    visit.page.clock.fast_forward(21_000)
    expect(undo).to_have_count(0)


def test_question_that_was_waiting_comes_back_as_stopped(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("textbox", name="Your message").fill("What helps sore shins?")
    with held_up(visit.replies):
        page.get_by_role("button", name="Send", exact=True).click()
        page.get_by_role("button", name="Stop").wait_for()
        page.get_by_role("button", name="New conversation").click()
        page.get_by_role("button", name="Undo").click()
        expect(page.locator(".entry .notice")).to_contain_text("Stopped.")


def test_reload_says_that_the_conversation_is_gone_and_why(visit: Visit) -> None:
    page = visit.page
    told = page.get_by_text("your conversation is gone with it")
    assert not told.is_visible()
    visit.ask("What helps sore shins?")
    page.reload()
    page.get_by_role("button", name="Send", exact=True).wait_for()
    assert told.is_visible()
    visit.ask("What helps sore shins?")
    assert not told.is_visible()
    page.get_by_role("button", name="New conversation").click()
    page.reload()
    page.get_by_role("button", name="Send", exact=True).wait_for()
    assert not told.is_visible()


def test_word_of_a_reload_is_in_view_wherever_the_conversation_was(visit: Visit) -> None:
    page = visit.page
    page.set_viewport_size({"width": 390, "height": 844})
    page.emulate_media(reduced_motion="no-preference")
    visit.ask("What helps sore shins?")
    visit.ask("And what else?")
    page.evaluate("() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    page.reload()
    page.locator(".region").first.wait_for()
    page.get_by_role("button", name="Send", exact=True).wait_for()
    page.wait_for_timeout(500)  # what the browser scrolls by itself comes late
    box = page.get_by_text("your conversation is gone with it").bounding_box()
    assert box
    assert box["y"] >= 0


def test_connection_lost_in_the_middle_of_an_answer_is_said_and_can_be_tried_again(
    visit: Visit,
) -> None:
    def cut(route: Route) -> None:
        route.fetch()  # the question arrives, its answer doesn't
        route.abort("connectionreset")

    visit.page.route("**/run/predict", cut)
    visit.ask("What helps sore shins?")
    assert "the connection was lost" in visit.page.locator(".entry .notice").inner_text()
    visit.page.unroute("**/run/predict")
    visit.page.get_by_role("button", name="Try again").click()
    visit.page.locator(".chip").first.wait_for()


def test_refusal_is_said_in_the_servers_words_with_the_wait_and_the_number(
    context: BrowserContext,
) -> None:
    replies, allowance = CannedReplies(), Allowance(per_visitor="1/hour")
    with serve(build_web_app(replies, [], allowance=allowance)) as address:
        visit = Visit(context.new_page(), address, replies)
        visit.page.goto(f"{address}/")
        visit.page.get_by_role("button", name="Send", exact=True).wait_for()
        visit.ask("What helps sore shins?")
        visit.ask("And what else?")
        notice = visit.page.locator(".entry .notice")
        said = notice.inner_text()
        assert re.search(r"too many questions from you just now: try again in \d+ minutes", said)
        assert "the connection was lost" not in said
        assert notice.get_by_role("link", name="999").get_attribute("href") == "tel:999"
        context.set_offline(True)
        visit.page.get_by_role("button", name="Try again").click()
        visit.page.get_by_text("the connection was lost").wait_for()


def test_answer_that_never_comes_is_given_up_when_the_servers_own_time_is_over(
    context: BrowserContext,
) -> None:
    replies = CannedReplies()
    with serve(build_web_app(replies, [], patience_seconds=0.5)) as address, held_up(replies):
        visit = Visit(context.new_page(), address, replies)
        visit.page.goto(f"{address}/")
        visit.ask("What helps sore shins?")
        assert "there was no answer in time" in visit.page.locator(".entry .notice").inner_text()


def test_page_goes_on_after_the_server_was_started_anew(context: BrowserContext) -> None:
    articles = [build_article("one", "A text about shins.")]
    first, second = CannedReplies(), CannedReplies()
    with serve(build_web_app(first, articles)) as address:
        visit = Visit(context.new_page(), address, first)
        visit.page.goto(f"{address}/")
        visit.page.get_by_role("button", name="Send", exact=True).wait_for()
        visit.ask("What helps sore shins?")
    visit.ask("And what else?")
    assert "the connection was lost" in visit.page.locator(".entry .notice").inner_text()
    port = int(address.rsplit(":", 1)[1])
    with serve(build_web_app(second, articles), port=port):
        visit.page.get_by_role("button", name="Try again").click()
        visit.page.locator(".reply").nth(1).wait_for()
    assert second.asked[-1][0] == ("What helps sore shins?", "And what else?")


def test_greeting_is_returned_without_ways_to_print_it_or_ask_it_again(visit: Visit) -> None:
    visit.replies.reply_next = [build_reply(text="Hello. Tell me what hurts.")]
    visit.ask("hi")
    assert visit.page.locator(".actions").count() == 0
    visit.ask("Which watch should I buy?")
    assert visit.page.get_by_role("button", name="Edit and ask again").is_visible()
