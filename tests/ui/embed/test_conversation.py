"""A conversation in the widget: cards, sources, booking, and the keyboard from start to end."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.ui.embed.conftest import Visit
from tests.ui.hostile import HOSTILE, build_hostile_reply
from tests.ui.replies import CAUTION, build_reply
from tests.ui.test_accessibility import AXE, RUN, TAGS, find_small_targets

QUESTIONS = {
    "answered": "What helps sore shins?",
    "cautioned": "Does one sore spot matter?",
    "differing": "May I press on sore shins?",
    "abstained": "Which watch should I buy?",
    "clinician": "It has hurt for weeks",
    "urgent": "My calf is hot and swollen",
    "emergency": "My chest hurts on every run",
    "failed": "Please break",
}
SIZES: Any = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 800}}


def find_violations(visit: Visit) -> list[str]:
    """What axe finds on the site and in the chat, one line each."""
    found: list[str] = []
    for frame in visit.page.frames:
        if not frame.evaluate("() => typeof window.axe === 'object'"):
            frame.evaluate(AXE.read_text(encoding="utf-8"))
        result: Any = frame.evaluate(RUN, TAGS)
        found += [
            f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in result["violations"]
        ]
    return found


@pytest.mark.parametrize(("size", "scheme"), [("phone", "light"), ("desktop", "dark")])
def test_axe_finds_nothing_in_any_state(visit: Visit, size: str, scheme: str) -> None:
    visit.page.set_viewport_size(SIZES[size])
    visit.go(f"theme={scheme}")
    found = {"closed": find_violations(visit)}
    visit.open()
    found["open"] = find_violations(visit)
    for state, question in QUESTIONS.items():
        visit.ask(question)
        if visit.chat.locator(".chip").count():
            visit.chat.locator(".chip").first.click()
        found[state] = find_violations(visit)
        visit.chat.get_by_role("button", name="New conversation").click()
    assert {state: lines for state, lines in found.items() if lines} == {}


def test_caution_is_seen_under_the_answer_without_a_click(visit: Visit) -> None:
    visit.page.set_viewport_size(SIZES["phone"])
    visit.go()
    visit.open()
    visit.ask("Does one sore spot matter?")
    block = visit.chat.get_by_role("note")
    block.wait_for()
    assert " ".join(block.inner_text().split()).startswith(f"Careful {CAUTION}")
    assert block.locator(".chip").all_inner_texts() == ["1", "2"]
    assert f"Careful: {CAUTION}" in visit.chat.locator("#status").inner_text()
    block.get_by_role("button", name="1, open the source").click()
    assert f"Careful: {CAUTION}" in visit.chat.locator("details[open]").inner_text()
    assert visit.complaints == []


def test_keyboard_opens_asks_reads_a_source_and_comes_back(visit: Visit) -> None:
    visit.go()
    keyboard = visit.page.keyboard
    visit.page.locator(".launcher").focus()
    keyboard.press("Enter")
    visit.chat.locator("textarea:focus").wait_for()
    keyboard.type("What helps sore shins?")
    keyboard.press("Enter")
    visit.chat.locator(".chip").first.wait_for()
    visit.chat.locator(".log").focus()
    keyboard.press("Tab")
    keyboard.press("Enter")
    visit.chat.locator("details[open] summary:focus").wait_for()
    assert visit.chat.locator("mark.current").inner_text().startswith("Sore shins calm down")
    visit.chat.locator("details[open]").get_by_role("button", name="Back to the answer").focus()
    keyboard.press("Escape")  # back to the number, and not yet out of the chat
    visit.chat.locator(".chip:focus").wait_for()
    keyboard.press("Enter")
    visit.chat.locator("details[open]").get_by_role("button", name="Back to the answer").focus()
    keyboard.press("Enter")
    visit.chat.locator(".chip:focus").wait_for()
    keyboard.press("Escape")
    visit.page.locator(".panel").wait_for(state="hidden")
    focused = "document.activeElement.shadowRoot.activeElement.className"
    assert visit.page.evaluate(focused) == "launcher"
    for _ in range(8):  # a frame just shown again would lose the focus at times
        keyboard.press("Enter")
        visit.chat.locator("textarea:focus").wait_for(timeout=5000)
        visit.page.wait_for_timeout(100)
        keyboard.press("Escape")
        visit.page.locator(".panel").wait_for(state="hidden")


def test_escape_outside_the_frame_closes_too_and_the_talk_is_still_there(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.ask("What helps sore shins?")
    visit.page.locator(".launcher").focus()
    visit.page.keyboard.press("Escape")
    visit.page.locator(".panel").wait_for(state="hidden")
    visit.open()
    assert visit.chat.locator(".entry").count() == 1


def test_phone_gets_the_whole_screen_and_the_page_behind_is_out_of_reach(visit: Visit) -> None:
    visit.page.set_viewport_size(SIZES["phone"])
    visit.go("long")
    visit.open()
    box = visit.page.locator(".panel").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 390, "height": 844}
    assert visit.page.evaluate("document.body.inert")
    assert visit.page.locator(".panel").get_attribute("aria-modal") == "true"
    reached = set()
    for _ in range(25):
        visit.page.keyboard.press("Tab")
        reached.add(visit.page.evaluate("document.activeElement.tagName"))
    assert "A" not in reached
    visit.chat.get_by_role("button", name="Close").click()
    assert not visit.page.evaluate("document.body.inert")
    assert visit.page.evaluate("document.documentElement.style.overflow") == ""


def test_differences_stand_side_by_side(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.ask("May I press on sore shins?")
    left, right = (visit.chat.locator(".side").nth(n).bounding_box() for n in (0, 1))
    assert left is not None
    assert right is not None
    assert left["y"] == right["y"]
    assert left["x"] < right["x"]


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        ("answered", True),
        ("abstained", True),
        ("clinician", True),
        ("urgent", False),
        ("emergency", False),
    ],
)
def test_booking_is_offered_but_never_beside_urgent_advice(
    visit: Visit, state: str, offered: bool
) -> None:
    visit.go()
    visit.open()
    visit.ask("What helps sore shins?")
    visit.chat.locator(".book").wait_for()
    visit.chat.get_by_role("button", name="New conversation").click()
    visit.ask(QUESTIONS[state])
    if offered:
        link = visit.chat.get_by_role("link", name="Book with Jo")
        assert link.get_attribute("href") == "https://booking.example.org/hill-street"
        call = visit.chat.get_by_role("link", name="+44 1632 960 001")
        assert call.get_attribute("href") == "tel:+441632960001"
    assert (visit.chat.locator(".book").count() == 1) is offered


def test_who_only_says_hello_is_offered_no_booking(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.sites.replies.reply_next = [build_reply(text="Hello. Tell me what hurts.")]
    visit.ask("hi")
    assert visit.chat.locator(".book").count() == 0


def test_red_flag_can_be_called_and_takes_what_came_before_away(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.ask("What helps sore shins?")
    visit.ask("My chest hurts on every run")
    call = visit.chat.locator(".flag.emergency .call")
    assert call.get_attribute("href") == "tel:999"
    for gone in (".sources", ".book", ".next", ".chip"):
        assert visit.chat.locator(gone).count() == 0
    assert visit.sites.replies.asked[-1][0] == (
        "What helps sore shins?",
        "My chest hurts on every run",
    )


def test_numbers_in_the_steps_of_a_card_can_be_called(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.ask("My calf is hot and swollen")
    links = visit.chat.locator(".flag li a")
    expect(links).to_have_text(["111", "999"])
    expect(links.last).to_have_attribute("href", "tel:999")
    assert "Ring 111 or go to urgent care today." in visit.chat.locator(".flag").inner_text()


def test_complaint_goes_with_the_message_it_was_about(visit: Visit) -> None:
    visit.go()
    visit.open()
    box, complaint = visit.chat.locator("#message"), visit.chat.locator("#complaint")
    box.fill("a" * 2_100)
    box.press("Enter")
    assert "2,100 characters" in complaint.inner_text()
    box.fill("")
    box.press("Enter")
    assert complaint.inner_text() == ""


def test_card_is_seen_below_a_long_question(visit: Visit) -> None:
    visit.page.set_viewport_size(SIZES["phone"])
    visit.go()
    visit.open()
    visit.ask("My chest hurts on every run. " + "I want to know more about it. " * 35)
    card, log = (visit.chat.locator(each).bounding_box() for each in (".flag", "#log"))
    assert card
    assert log
    assert log["y"] <= card["y"]
    assert card["y"] + card["height"] <= log["y"] + log["height"]


def test_phone_on_its_side_gets_the_whole_screen(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 844, "height": 390})
    visit.go()
    visit.open()
    box = visit.page.locator(".panel").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 844, "height": 390}
    visit.page.set_viewport_size(SIZES["desktop"])
    visit.page.locator(".launcher").wait_for()
    assert not visit.page.evaluate("document.body.inert")


# A phone on its side, a small one with its keyboard up, a low window.
@pytest.mark.parametrize(("width", "height"), [(844, 390), (375, 300), (1280, 500)])
def test_newest_reply_is_seen_on_a_low_screen(visit: Visit, width: int, height: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": height})
    visit.go()
    visit.open()
    visit.ask("What helps sore shins?")
    expect(visit.chat.locator(".question")).to_be_in_viewport(ratio=1)
    visit.ask("My chest hurts on every run")
    expect(visit.chat.locator(".flag .call")).to_be_in_viewport(ratio=1)
    visit.chat.get_by_role("button", name="New conversation").click()
    visit.ask("My chest hurts on every run. " + "I want to know more about it. " * 20)
    expect(visit.chat.locator(".flag .call")).to_be_in_viewport(ratio=1)


# Sent once the answer before is whole; until then the box keeps its words.
SEND = """async (words) => {
    const box = document.getElementById('message');
    const pause = () => new Promise((go) => setTimeout(go, 5));
    for (box.value = words; box.value; await pause()) box.form.requestSubmit();
    while (document.querySelector('.waiting')) await pause();
}"""


@pytest.mark.parametrize("kind", ["questions", "sources"])
def test_hostile_words_run_nothing_fetch_nothing_and_cover_nothing(visit: Visit, kind: str) -> None:
    visit.go()
    visit.open()
    chat = next(frame for frame in visit.page.frames if "/embed/" in frame.url)
    for words in HOSTILE:
        if kind == "sources":
            visit.sites.replies.reply_next.append(build_hostile_reply(words))
        chat.evaluate(SEND, words if kind == "questions" else "What helps sore shins?")
    assert visit.chat.locator(".entry").count() == len(HOSTILE)
    shown = ".question" if kind == "questions" else "blockquote"
    assert HOSTILE[0] in (visit.chat.locator(shown).first.text_content() or "")
    built = ":is(img, script, iframe, form, object, embed, base, style, [style])"
    assert visit.chat.locator(f"#log {built}").count() == 0
    links = visit.chat.locator("#log a").evaluate_all("nodes => nodes.map((node) => node.href)")
    assert [link for link in links if not link.startswith(("http", "tel:"))] == []
    assert [frame.evaluate("window.hacked") for frame in visit.page.frames] == [None, None]
    asked = [url for url in visit.requests if not url.startswith((visit.sites.server, "data:"))]
    assert asked == [visit.page.url]
    visit.chat.get_by_role("button", name="Send", exact=True).click(trial=True)


def test_message_past_the_limit_is_kept_and_the_limit_said(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.chat.get_by_role("textbox").fill("a" * 2_001)
    visit.chat.get_by_role("button", name="Send").click()
    assert "2,001 characters; the limit is 2,000" in visit.chat.locator("#complaint").inner_text()
    assert visit.chat.locator(".entry").count() == 0


def test_small_screen_does_not_scroll_sideways_and_targets_are_24_pixels(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.go()
    visit.open()
    visit.ask("May I press on sore shins?")
    chat = next(f for f in visit.page.frames if "/embed/" in f.url)
    assert chat.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert chat.evaluate("document.getElementById('log').scrollWidth <= innerWidth")
    assert find_small_targets(chat, "button, textarea, summary, a.button, footer a") == []
