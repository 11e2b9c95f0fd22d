"""A conversation that was cleared in the widget can be had back for a moment."""

from playwright.sync_api import expect

from tests.ui.embed.conftest import Visit


def test_cleared_conversation_comes_back_until_the_next_question(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.ask("My chest hurts on every run")
    undo = visit.chat.get_by_role("button", name="Undo")
    assert not undo.is_visible()
    visit.chat.get_by_role("button", name="New conversation").click()
    expect(visit.chat.locator(".welcome")).to_be_visible()
    asked = len(visit.sites.replies.asked)
    undo.click()
    expect(visit.chat.locator(".flag.emergency")).to_be_in_viewport()
    expect(visit.chat.get_by_role("textbox", name="Your message")).to_be_focused()
    assert not visit.chat.locator(".welcome, .tools").filter(visible=True).count()
    assert len(visit.sites.replies.asked) == asked
    visit.ask("What helps sore shins?")
    assert visit.sites.replies.asked[-1][0][0] == "My chest hurts on every run"
    visit.chat.get_by_role("button", name="New conversation").click()
    visit.ask("What helps sore shins?")
    assert not undo.is_visible()
    assert visit.sites.replies.asked[-1][0] == ("What helps sore shins?",)
    assert visit.complaints == []


def test_question_that_was_waiting_comes_back_as_stopped(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.page.route("**/api/chat", lambda route: None)
    visit.chat.get_by_role("textbox", name="Your message").fill("What helps sore shins?")
    visit.chat.get_by_role("button", name="Send").click()
    visit.chat.get_by_role("button", name="New conversation").click()
    visit.chat.get_by_role("button", name="Undo").click()
    expect(visit.chat.locator(".problem")).to_contain_text("the question was stopped")
    visit.page.unroute("**/api/chat")
    visit.chat.get_by_role("button", name="Try again").click()
    visit.chat.locator(".chip").first.wait_for()
