"""The page in a real browser: what a visitor sees, hears and reaches by keyboard."""

from tests.ui.conftest import Visit
from tests.ui.replies import CAUTION


def test_answer_has_chips_and_a_chip_opens_its_source_with_the_sentence_marked(
    visit: Visit,
) -> None:
    visit.ask("What helps sore shins?")
    page = visit.page
    assert page.locator(".chip").all_inner_texts() == ["1", "2", "3", "4"]
    assert page.locator("details.source").count() == 2
    page.locator(".chip", has_text="4").click()
    card = page.locator("details.source[open]")
    assert card.count() == 1
    assert card.locator("mark.current").inner_text() == (
        "Firm pressure on a tender bone makes matters worse."
    )
    facts = card.locator("dd").all_inner_texts()
    assert facts == [
        "Rolling without regret",
        "not named",
        "Riverside Clinic",
        "not known",
        "not known",
    ]
    assert "One of two articles that name a time." in card.inner_text()
    assert card.locator("summary").evaluate("node => node === document.activeElement")


def test_caution_is_seen_under_the_answer_without_a_click(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 844})
    visit.ask("Does one sore spot matter?")
    page = visit.page
    block = page.get_by_role("note").filter(has_text="Careful")
    assert block.is_visible()
    assert " ".join(block.inner_text().split()).startswith(f"Careful {CAUTION}")
    assert block.locator(".chip").all_inner_texts() == ["1", "2"]
    order = page.locator(".main-column > *").evaluate_all("nodes => nodes.map(n => n.className)")
    assert order.index("cautions") == order.index("answer") + 1
    assert f"Careful: {CAUTION}" in page.locator("#status").inner_text()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    block.locator(".chip", has_text="2").click()
    card = page.locator("details.source[open]")
    assert f"Careful: {CAUTION}" in card.inner_text()
    card.get_by_role("button", name="Back to the answer").click()
    assert page.evaluate("document.activeElement.classList.contains('chip')")


def test_caution_stays_with_its_answer_when_sources_are_put_away(visit: Visit) -> None:
    visit.ask("Does one sore spot matter?")
    visit.ask("My calf is hot and swollen")
    block = visit.page.get_by_role("note").filter(has_text="Careful")
    assert " ".join(block.inner_text().split()) == f"Careful {CAUTION}"


def test_source_names_article_author_and_address(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.page.locator(".chip").first.click()
    card = visit.page.locator("details.source[open]")
    link = card.get_by_role("link", name="Shins, and how to be kind to them")
    assert link.get_attribute("href") == "https://example.org/shins?a=1#two"
    assert "noopener" in (link.get_attribute("rel") or "")
    text = card.inner_text()
    for known in ("R. Ash, sports massage therapist", "Hill Practice", "2 March 2024"):
        assert known in text


def test_chip_of_an_older_answer_opens_the_older_answers_source(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.ask("And what else?")
    visit.page.locator(".entry").first.locator(".chip").first.click()
    opened = visit.page.locator("details.source[open]")
    assert opened.count() == 1
    assert visit.page.locator(".entry").first.locator("details.source[open]").count() == 1


def test_keyboard_alone_leads_from_landing_to_the_second_source_and_back(visit: Visit) -> None:
    page = visit.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.type("What helps sore shins?")
    page.keyboard.press("Enter")
    page.locator(".reply").wait_for()
    for _ in range(40):
        if page.evaluate("document.activeElement.id").endswith("-3"):
            break
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert page.locator("mark.current").inner_text().startswith("A roller belongs on muscle")
    for _ in range(5):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Back to the answer":
            break
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id").endswith("-3")


def test_urgent_reply_comes_first_and_puts_the_sources_away(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.ask("My calf is hot and swollen")
    page = visit.page
    alert = page.get_by_role("alert").filter(has_text="Have that leg looked at today")
    assert alert.count() == 1
    assert "Urgent: get help today" in alert.inner_text()
    assert alert.locator("li").count() == 3
    links = alert.get_by_role("link")
    # The button, and the numbers that the steps name.
    assert links.all_inner_texts() == ["Call 111", "111", "999"]
    assert links.evaluate_all("nodes => nodes.map((node) => node.getAttribute('href'))") == [
        "tel:111",
        "tel:111",
        "tel:999",
    ]
    colours = alert.locator("li, li a").evaluate_all(
        "nodes => nodes.map((node) => getComputedStyle(node).color)"
    )
    assert len(set(colours)) == 1
    assert page.locator(".sources, .chip").count() == 0
    assert page.locator("#status").inner_text() == ""
    for inviting in ("Edit and ask again", "Copy with sources", "Point to where it hurts"):
        assert not page.get_by_text(inviting).is_visible()


def test_beside_a_red_flag_no_earlier_answer_offers_anything(visit: Visit) -> None:
    visit.ask("Which watch should I buy?")
    visit.ask("What helps sore shins?")
    page = visit.page
    offers = page.get_by_text("You could ask:").or_(page.get_by_role("link", name="Checks"))
    assert offers.count() == 3
    visit.ask("My chest hurts on every run")
    assert not any(offer.is_visible() for offer in offers.all())
    buttons = page.locator(".conversation button").all_inner_texts()
    assert [words for words in buttons if words] == ["Print or save", "Print or save"]
    page.get_by_role("button", name="New conversation").click()
    assert page.get_by_role("link", name="Checks", exact=True).is_visible()


def test_raised_level_stays_in_sight_until_a_new_conversation(visit: Visit) -> None:
    visit.ask("My chest hurts on every run")
    visit.ask("Thanks. What helps sore shins?")
    page = visit.page
    page.set_viewport_size({"width": 800, "height": 500})
    page.evaluate("() => scrollTo(0, 0)")
    page.wait_for_function("() => !document.querySelector('#standing.waits')")
    standing = page.get_by_role("complementary", name="Red flag in this conversation")
    assert "Emergency: call now" in standing.inner_text()
    assert standing.get_by_role("link").get_attribute("href") == "tel:999"
    page.get_by_role("button", name="New conversation").click()
    assert standing.count() == 0
    assert page.locator(".entry").count() == 0
    visit.ask("What helps sore shins?")
    assert visit.replies.asked[-1][0] == ("What helps sore shins?",)


def test_every_question_carries_the_whole_conversation_and_the_country(visit: Visit) -> None:
    visit.choose_country("US")
    assert visit.page.locator("#emergency-number").get_attribute("href") == "tel:911"
    visit.ask("first")
    visit.ask("second")
    assert visit.replies.asked[-1] == (("first", "second"), "US")


def test_choosing_another_country_asks_a_flagged_conversation_again(visit: Visit) -> None:
    visit.ask("My calf is hot and swollen")
    visit.choose_country("IE")
    visit.page.wait_for_function("document.querySelectorAll('.reply').length === 1")
    visit.page.locator(".reply").wait_for()
    assert visit.replies.asked[-1] == (("My calf is hot and swollen",), "IE")


def test_clinician_reply_has_its_card_first_and_cited_help_after_it(visit: Visit) -> None:
    visit.ask("It has hurt for weeks")
    parts = visit.page.locator(".main-column > *").evaluate_all(
        "nodes => nodes.map(node => node.className)"
    )
    assert parts.index("flag clinician") < parts.index("answer")
    assert visit.page.locator(".chip").count() == 2


def test_abstention_says_so_and_its_suggestions_ask(visit: Visit) -> None:
    visit.ask("Which watch should I buy?")
    page = visit.page
    assert "don't cover that" in page.locator(".answer").inner_text()
    assert "Searched for: “watch batteries”" in page.locator(".searched").inner_text()
    page.get_by_role("button", name="What helps sore shins?").click()
    page.locator(".chip").first.wait_for()
    assert visit.replies.asked[-1][0][-1] == "What helps sore shins?"


def test_what_was_searched_for_is_said_only_where_it_is_not_the_question(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    assert visit.page.locator(".searched").count() == 1
    visit.ask("sore shins")
    assert visit.page.locator(".searched").count() == 1


def test_differing_sources_stand_side_by_side(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 1280, "height": 800})
    visit.ask("May I press on sore shins?")
    left, right = visit.page.locator(".side").all()
    assert "Hill Practice" in left.inner_text()
    assert "Riverside Clinic" in right.inner_text()
    boxes = left.bounding_box(), right.bounding_box()
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["y"] == boxes[1]["y"]


def test_example_question_asks_itself(visit: Visit) -> None:
    visit.page.get_by_role("button", name="What can I do about shin splints?").click()
    visit.page.locator(".reply").wait_for()
    assert visit.replies.asked[-1][0] == ("What can I do about shin splints?",)


def test_empty_or_too_long_message_is_refused_in_words_and_kept(visit: Visit) -> None:
    page, box = visit.page, visit.page.get_by_role("textbox", name="Your message")
    asked = len(visit.replies.asked)
    page.get_by_role("button", name="Send", exact=True).click()
    page.get_by_text("Type what hurts").wait_for()
    box.fill("a" * 300_000)
    page.get_by_role("button", name="Send", exact=True).click()
    page.get_by_text("300,000 characters; the limit is 2,000").wait_for()
    assert len(box.input_value()) == 300_000
    assert len(visit.replies.asked) == asked


def test_failure_is_said_in_words_and_can_be_tried_again(visit: Visit) -> None:
    visit.ask("Please break")
    notice = visit.page.locator(".entry .notice")
    assert "something went wrong here" in notice.inner_text()
    assert notice.get_by_role("link", name="999").get_attribute("href") == "tel:999"
    notice.get_by_role("button", name="Try again").click()
    notice.wait_for()


def test_failed_question_is_asked_again_on_retry_and_only_the_last_can_be(visit: Visit) -> None:
    visit.ask("Please break")
    asked = len(visit.replies.asked)
    visit.page.get_by_role("button", name="Try again").click()
    visit.page.wait_for_function("() => !document.querySelector('.pending')")
    assert visit.replies.asked[asked:] == [(("Please break",), "GB")]
    visit.ask("And break again")
    assert visit.page.get_by_role("button", name="Try again").count() == 1
    assert visit.replies.asked[-1][0] == ("Please break", "And break again")


def test_lost_connection_is_said_in_words_and_the_page_goes_on(visit: Visit) -> None:
    visit.page.context.set_offline(True)
    visit.ask("What helps sore shins?")
    assert "the connection was lost" in visit.page.locator(".entry .notice").inner_text()
    visit.page.context.set_offline(False)
    visit.page.get_by_role("button", name="Try again").click()
    visit.page.locator(".chip").first.wait_for()


def test_conversation_survives_a_lost_connection(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    visit.page.context.set_offline(True)
    visit.ask("And what else?")
    visit.page.context.set_offline(False)
    visit.page.get_by_role("button", name="Try again").click()
    visit.page.locator(".reply").nth(1).wait_for()
    assert visit.replies.asked[-1][0] == ("What helps sore shins?", "And what else?")


def test_new_conversation_forgets_by_keyboard_and_returns_to_the_box(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    page = visit.page
    page.get_by_role("button", name="New conversation").focus()
    page.keyboard.press("Enter")
    assert page.locator(".entry").count() == 0
    assert page.locator("#message textarea").evaluate("node => node === document.activeElement")
    assert page.get_by_role("heading", name="Where does it hurt?").is_visible()


def test_answer_from_several_sections_is_headed_by_each(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    heads = visit.page.locator(".answer h3").all_inner_texts()
    assert heads == ["Shin splints: What helps", "Shin splints: What to avoid"]


def test_raised_level_comes_into_sight_when_its_card_is_scrolled_away(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 500})
    visit.ask("It has hurt for weeks")
    standing = visit.page.locator("#standing")
    visit.page.wait_for_function("() => document.querySelector('#standing.waits')")
    visit.page.evaluate("() => scrollTo(0, document.body.scrollHeight)")
    visit.page.wait_for_function("() => !document.querySelector('#standing.waits')")
    assert standing.get_by_text("See a clinician first").is_visible()


def test_number_comes_before_the_steps_of_a_card(visit: Visit) -> None:
    visit.ask("My chest hurts on every run")
    order = visit.page.locator(".flag > *").evaluate_all("nodes => nodes.map(n => n.tagName)")
    assert order[:4] == ["P", "A", "H3", "OL"]
    link = visit.page.locator(".flag").get_by_role("link")
    assert link.get_attribute("href") == "tel:999"


def test_finished_answer_is_announced_once(visit: Visit) -> None:
    visit.ask("What helps sore shins?")
    said = visit.page.get_by_role("status").filter(has_text="Answer: Sore shins calm down")
    assert said.count() == 1
    assert visit.page.locator("[role=log], [aria-live]").filter(has_text="calm down").count() == 0
