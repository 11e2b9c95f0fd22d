"""Who can frame and talk to the chat, and what a visitor sees when it can't be reached."""

import httpx
import pytest
from playwright.sync_api import Route, expect

from tests.ui.embed.conftest import Visit
from tests.ui.embed.sites import Sites

UNREACHED = "The assistant can't be reached just now"


def test_unlisted_site_cannot_frame_the_chat(visit: Visit) -> None:
    visit.go(site=visit.sites.unlisted)
    visit.page.locator(".launcher").click()
    visit.page.get_by_text(UNREACHED).wait_for()
    assert any("frame-ancestors" in complaint for complaint in visit.complaints)
    assert visit.chat.locator("textarea").count() == 0


def test_unlisted_site_cannot_ask(visit: Visit) -> None:
    visit.go(site=visit.sites.unlisted)
    asked = len(visit.sites.replies.asked)
    outcome = visit.page.evaluate(
        """server => fetch(`${server}/api/chat`, { method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ practice: 'hill-street', turns: ['shins?'] }) })
            .then(() => 'answered', () => 'refused')""",
        visit.sites.server,
    )
    assert outcome == "refused"
    assert len(visit.sites.replies.asked) == asked


def test_listed_site_can_ask_by_itself(visit: Visit) -> None:
    visit.go()
    level = visit.page.evaluate(
        """server => fetch(`${server}/api/chat`, { method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ practice: 'hill-street', turns: ['shins?'] }) })
            .then((response) => response.json()).then((reply) => reply.level)""",
        visit.sites.server,
    )
    assert level == "none"


def test_policy_names_the_listed_sites_alone(sites: Sites) -> None:
    policy = httpx.get(f"{sites.server}/embed/hill-street").headers["content-security-policy"]
    assert policy.endswith(f"frame-ancestors 'self' {sites.listed}")
    assert "unsafe" not in policy


def test_chat_that_is_not_told_who_framed_it_asks(visit: Visit) -> None:
    """A browser that names no referrer: the loader answers instead."""

    def keep_back(route: Route) -> None:
        text = route.fetch().text()
        assert 'referrerpolicy: "origin"' in text
        route.fulfill(
            body=text.replace('"origin"', '"no-referrer"'), content_type="text/javascript"
        )

    visit.page.route("**/widget.js", keep_back)
    visit.go()
    visit.open()
    chat = next(frame for frame in visit.page.frames if "/embed/" in frame.url)
    assert chat.evaluate("document.referrer") == ""
    visit.chat.get_by_role("textbox", name="Your message").and_(
        visit.chat.locator(":focus")
    ).wait_for()
    visit.chat.get_by_role("button", name="Close").click()
    visit.page.locator(".panel").wait_for(state="hidden")


def test_forged_messages_to_the_site_are_ignored(visit: Visit) -> None:
    visit.go()
    visit.open()
    # From the site itself, and from a frame of another origin: neither is the chat.
    visit.page.evaluate(
        "postMessage({ ns: 'footnote', v: 1, type: 'close' }, '*'); 0",
    )
    visit.page.evaluate(
        """other => new Promise((done) => {
            const frame = document.createElement('iframe');
            frame.src = `${other}/`;
            frame.onload = () => done();
            document.body.append(frame);
        })""",
        visit.sites.unlisted,
    )
    other = next(f for f in visit.page.frames if f.url.startswith(visit.sites.unlisted))
    other.evaluate("parent.postMessage({ ns: 'footnote', v: 1, type: 'close' }, '*')")
    visit.page.wait_for_timeout(100)
    assert visit.page.locator(".panel").is_visible()


def test_forged_messages_to_the_chat_are_ignored(visit: Visit) -> None:
    visit.page.goto(visit.sites.address("mode=frame"))
    visit.chat.get_by_role("textbox", name="Your message").wait_for()
    chat = next(f for f in visit.page.frames if "/embed/" in f.url)
    chat.evaluate("postMessage({ ns: 'footnote', v: 1, type: 'open', mode: 'bubble' }, '*')")
    visit.page.wait_for_timeout(100)
    assert not visit.chat.get_by_role("button", name="Close").is_visible()


def test_server_that_is_down_is_said_with_the_booking_link(visit: Visit) -> None:
    visit.go()
    visit.page.route("**/embed/**", lambda route: route.abort())
    visit.page.locator(".launcher").click()
    said = visit.page.get_by_role("alert")
    said.get_by_text(UNREACHED).wait_for()
    booking = said.get_by_role("link", name="Book with Jo")
    assert booking.get_attribute("href") == "https://booking.example.org/hill-street"
    visit.page.unroute("**/embed/**")
    said.get_by_role("button", name="Try again").click()
    visit.ask("What helps sore shins?")
    assert visit.chat.locator(".chip").count() == 4


def test_phone_is_not_left_with_a_blank_screen_while_the_chat_is_on_its_way(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 844})
    held: list[Route] = []
    visit.page.route("**/embed/hill-street", lambda route: held.append(route))
    visit.go()
    launcher = visit.page.locator(".launcher")
    launcher.click()
    visit.page.locator(".panel.full").wait_for()
    launcher.click()
    expect(visit.page.locator(".panel")).to_be_hidden()
    assert not visit.page.evaluate("document.body.inert")
    launcher.click()
    for route in held:
        route.continue_()
    expect(visit.chat.get_by_role("button", name="Close")).to_be_visible()
    expect(launcher).to_be_hidden()


def test_connection_lost_while_asking_is_said_and_can_be_tried_again(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.page.route("**/api/chat", lambda route: route.abort())
    visit.ask("What helps sore shins?")
    visit.chat.get_by_text("the connection was lost").wait_for()
    visit.page.unroute("**/api/chat")
    visit.chat.get_by_role("button", name="Try again").click()
    visit.chat.locator(".chip").first.wait_for()
    assert visit.sites.replies.asked[-1][0] == ("What helps sore shins?",)


def test_answer_that_never_comes_is_given_up_and_can_be_tried_again(visit: Visit) -> None:
    visit.page.clock.install()
    visit.go()
    visit.open()
    visit.page.route("**/api/chat", lambda _: None)
    start_asking(visit, "What helps sore shins?")
    visit.page.clock.fast_forward(29_000)
    expect(visit.chat.locator(".waiting")).to_be_visible()
    visit.page.clock.fast_forward(2_000)
    visit.chat.get_by_text("there was no answer in time").wait_for()
    visit.page.unroute("**/api/chat")
    visit.chat.get_by_role("button", name="Try again").click()
    visit.chat.locator(".chip").first.wait_for()


def test_busy_server_is_asked_again_before_the_visitor_is_bothered(visit: Visit) -> None:
    busy = {"status": 503, "headers": {"Retry-After": "1"}, "json": {"error": "busy"}}
    visit.go()
    visit.open()
    visit.page.route("**/api/chat", lambda route: route.fulfill(**busy), times=2)
    visit.ask("What helps sore shins?")
    assert visit.chat.locator(".chip").count() == 4
    assert visit.from_server().count(f"{visit.sites.server}/api/chat") == 3


@pytest.mark.parametrize(
    ("retry_after", "said"), [("1", "so many are asking"), ("60", "there was no answer in time")]
)
def test_server_that_stays_busy_is_given_up(visit: Visit, retry_after: str, said: str) -> None:
    busy = {"headers": {"Retry-After": retry_after}, "json": {"error": "so many are asking"}}
    visit.page.clock.install()
    visit.go()
    visit.open()
    visit.page.route("**/api/chat", lambda route: route.fulfill(status=503, **busy))
    start_asking(visit, "What helps sore shins?")
    for _ in range(31):
        visit.page.clock.run_for(1_000)
        visit.page.wait_for_timeout(20)
    visit.chat.get_by_text(said).wait_for()


def test_message_that_is_not_sent_yet_is_kept_and_said(visit: Visit) -> None:
    visit.go()
    visit.open()
    held: list[Route] = []
    visit.page.route("**/api/chat", lambda route: held.append(route))
    start_asking(visit, "What helps sore shins?")
    box = visit.chat.get_by_role("textbox", name="Your message")
    box.fill("And what else?")
    visit.chat.get_by_role("button", name="Send").click()
    said = visit.chat.locator("#complaint")
    expect(said).to_have_text("One moment: the last answer isn't here yet.")
    assert box.input_value() == "And what else?"
    held[0].continue_()
    expect(said).to_have_text("")
    visit.chat.locator(".chip").first.wait_for()


def start_asking(visit: Visit, question: str) -> None:
    visit.chat.get_by_role("textbox", name="Your message").fill(question)
    visit.chat.get_by_role("button", name="Send").click()
    visit.chat.locator(".waiting").wait_for()


def test_refusal_is_said_with_the_wait_and_the_emergency_number(visit: Visit) -> None:
    visit.go()
    visit.open()
    error = "too many questions from you just now: try again in 40 seconds"
    visit.page.route("**/api/chat", lambda route: route.fulfill(status=429, json={"error": error}))
    visit.ask("What helps sore shins?")
    card = visit.chat.get_by_role("alert").filter(has_text="No answer")
    assert error in card.inner_text()
    assert card.get_by_role("link", name="999").get_attribute("href") == "tel:999"


def test_card_that_came_before_the_connection_broke_stays(visit: Visit) -> None:
    visit.go()
    visit.open()

    def cut(route: Route) -> None:
        body = route.fetch().text()
        route.fulfill(content_type="text/event-stream", body=body[: body.index("event: done")])

    visit.page.route("**/api/chat", cut)
    visit.ask("My chest hurts on every run")
    visit.chat.get_by_text("the connection was lost").wait_for()
    assert visit.chat.locator(".flag.emergency .call").get_attribute("href") == "tel:999"
    visit.page.unroute("**/api/chat")
    # The guard reads what got no whole answer together with the next message.
    visit.ask("What helps sore shins?")
    visit.chat.locator(".flag.emergency").nth(1).wait_for()
    assert visit.sites.replies.asked[-1][0] == (
        "My chest hurts on every run",
        "What helps sore shins?",
    )
    assert visit.chat.get_by_role("button", name="Try again").count() == 0


def test_unknown_practice_says_so_and_leaves_no_broken_bubble(visit: Visit) -> None:
    visit.go("practice=nobody")
    visit.page.locator(".launcher").click()
    visit.page.get_by_text(UNREACHED).wait_for()
    visit.page.get_by_role("button", name="Close").click()
    assert not visit.page.locator(".panel").is_visible()


@pytest.mark.parametrize("slug", ["nobody", "%2fetc%2fpasswd", "UPPER", "a" * 90])
def test_unknown_slug_is_a_plain_404(sites: Sites, slug: str) -> None:
    response = httpx.get(f"{sites.server}/embed/{slug}")
    assert response.status_code == 404
    assert "<script" not in response.text


def test_picture_that_never_comes_holds_nobody_up(visit: Visit) -> None:
    visit.page.route("**/logo", lambda _: None)
    visit.go()
    visit.open()
    expect(visit.chat.get_by_role("textbox", name="Your message")).to_be_focused()
