"""What the page is given to show for each kind of reply."""

import re
from dataclasses import replace
from itertools import product

import pytest

from assistant.contract import Advice, LevelName
from assistant.red_flags.advice.building import TEXTS, build_advice
from assistant.red_flags.countries import COUNTRIES as LINES
from assistant.red_flags.levels import Level
from tests.ui.replies import (
    CAUTION,
    SHIN_PASSAGE,
    abstaining,
    answered,
    build_reply,
    cautioned,
    cite,
    differing,
    flagged,
)
from ui.dialling import split_numbers
from ui.pages.rendering import (
    find_call_link,
    find_link,
    split_passage,
    view_card,
    view_reply,
    view_sources,
)


def test_passages_pieces_join_to_the_passage_and_marks_are_the_cited_sentences() -> None:
    for source in view_sources(answered().citations):
        pieces = source["pieces"]
        assert "".join(piece["text"] for piece in pieces).endswith(".")
        assert [n for piece in pieces for n in piece["numbers"]] == source["numbers"]
    first = view_sources(answered().citations)[0]["pieces"]
    assert first[0] == {"text": SHIN_PASSAGE.split(". ")[0] + ".", "numbers": [1]}


def test_beside_a_flag_a_card_shows_what_is_cited_and_no_more() -> None:
    reply = replace(answered(), level="clinician")
    for whole, cited in zip(
        view_sources(reply.citations), view_reply(reply)["sources"], strict=True
    ):
        marked = [piece for piece in whole["pieces"] if piece["numbers"]]
        assert [piece for piece in cited["pieces"] if piece["numbers"]] == marked
        left = {piece["text"].strip() for piece in cited["pieces"] if not piece["numbers"]}
        assert left <= {"…", ""}
    assert "…" in str(view_reply(reply)["sources"])


def test_split_passage_handles_overlap_and_spans_outside() -> None:
    pieces = split_passage("abcdef", [(1, 0, 4), (2, 2, 6), (3, 5, 99), (4, 3, 3)])
    assert [(piece["text"], piece["numbers"]) for piece in pieces] == [
        ("ab", [1]),
        ("cd", [1, 2]),
        ("ef", [2]),
    ]


def test_caution_stands_open_once_with_its_footnotes_and_again_in_their_card() -> None:
    shown = view_reply(cautioned())
    assert shown["cautions"] == [{"text": CAUTION, "numbers": [1, 2]}]
    assert [source["caution"] for source in shown["sources"]] == [CAUTION, ""]
    assert view_reply(answered())["cautions"] == []


def test_card_holds_the_cautions_of_all_its_sentences_each_once() -> None:
    first, second, *others = answered().citations
    warned = (replace(first, caution="One."), replace(second, caution="One.\nTwo."))
    shown = view_reply(replace(answered(), citations=(*warned, *others)))
    assert [source["caution"] for source in shown["sources"]] == ["One. Two.", ""]
    assert [each["numbers"] for each in shown["cautions"]] == [[1, 2], [2]]


def test_three_cautions_at_most_stand_open_and_the_others_in_their_cards() -> None:
    texts = ("One.", "Two.", "One.", "Three.", "Four.")
    reply = answered()
    citations = tuple(
        replace(reply.citations[0], n=n, passage_id=str(n), caution=text)
        for n, text in enumerate(texts, 1)
    )
    shown = view_reply(replace(reply, citations=citations))
    assert [(each["text"], each["numbers"]) for each in shown["cautions"]] == [
        ("One.", [1, 3]),
        ("Two.", [2]),
        ("Three.", [4]),
    ]
    assert shown["sources"][-1]["caution"] == "Four."


def test_footnotes_of_one_passage_share_a_card() -> None:
    assert [source["numbers"] for source in view_sources(answered().citations)] == [[1, 2], [3, 4]]


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("not known", None),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("https:", None),
        ("http://[bad", None),
        ("//example.org", None),
    ],
)
def test_only_web_addresses_become_links(url: str, link: str | None) -> None:
    assert find_link(url) == link


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("999", "tel:999"),
        ("0800 611 116", "tel:0800611116"),
        ("+44 116 123", "tel:+44116123"),
        ("+44 (0)20 7946 0000", "tel:+442079460000"),
        ("+44(0)20 7946 0000", "tel:+442079460000"),
        ("0044 (0)20 7946 0000", "tel:00442079460000"),
        ("01632 (0) 960001", "tel:016320960001"),
        ("+39 06 6982 0000", "tel:+390669820000"),
        ("1234 5678 9012 3456 7890", None),
        ("111 then option 2", None),
        ("your doctor", None),
        (None, None),
    ],
)
def test_number_becomes_a_link_that_dials_it(number: str | None, link: str | None) -> None:
    assert find_call_link(number) == link


@pytest.mark.parametrize("level", ["urgent", "emergency"])
def test_flagged_reply_shows_the_card_and_nothing_else(level: LevelName) -> None:
    reply = replace(cautioned(), level=level, advice=flagged("urgent").advice)
    shown = view_reply(reply)
    assert shown["card"]["title"] == "Have that leg looked at today"
    for part in ("text", "sentences", "cautions", "sources", "differs", "suggestions", "searched"):
        assert not shown[part]


def test_long_title_of_a_card_is_a_heading_and_a_lead() -> None:
    advice = Advice("urgent", "It may be a clot. Have it seen today: A&E.", (), None, None)
    card = view_card(advice)
    assert (card["title"], card["lead"]) == ("It may be a clot.", "Have it seen today: A&E.")
    assert view_card(replace(advice, title="Call 999 now: go."))["lead"] == ""


@pytest.mark.parametrize(
    ("country", "links"),
    [
        ("US", {"911": "tel:911", "988": "tel:988"}),
        ("GB", {"999": "tel:999", "116 123": "tel:116123", "111": "tel:111"}),
        ("IE", {"112": "tel:112", "999": "tel:999", "116 123": "tel:116123"}),
        ("CA", {"911": "tel:911", "9-8-8": "tel:988"}),
        ("AU", {"000": "tel:000", "13 11 14": "tel:131114"}),
    ],
)
def test_crisis_line_in_a_step_can_be_called(country: str, links: dict[str, str]) -> None:
    given = build_advice("suicidal_intent", Level.EMERGENCY, country=country)
    card = view_card(Advice("emergency", given.title, given.steps, given.call, given.call_label))
    pieces = [piece for step in card["pieces"] for piece in step]
    assert {piece["text"]: piece["link"] for piece in pieces if piece["link"]} == links


def test_pieces_of_every_step_are_the_step_and_only_phone_numbers_are_links() -> None:
    linked, left = set(), set()
    for level, texts in TEXTS.items():
        for condition, country in product(texts, LINES):
            for step in build_advice(condition, level, country=country).steps:
                pieces = split_numbers(step)
                assert "".join(text for text, _ in pieces) == step
                linked |= {text for text, is_number in pieces if is_number}
                rest = " ".join(text for text, is_number in pieces if not is_number)
                left |= set(re.findall(r"[0-9][0-9 -]*[0-9]{2}", rest))
    assert all(find_call_link(number) for number in linked)
    # A dose, and a number that takes texts alone.
    assert left == {"300", "50808"}


def test_raised_level_without_advice_still_gets_a_card() -> None:
    shown = view_reply(build_reply("emergency", "Call for help.\nNow."))
    assert shown["card"]["title"] == "Emergency: call now"
    assert shown["card"]["steps"] == ["Call for help.", "Now."]


def test_clinician_reply_that_declines_says_it_once() -> None:
    reply = flagged("clinician")
    assert reply.advice
    words = f"{reply.advice.title}\n{reply.advice.steps[0]}\n\n{abstaining().text}"
    declined = replace(reply, sentences=(), answered=False, note=abstaining().note, text=words)
    assert view_reply(declined)["text"] == abstaining().text
    silent = replace(declined, note="", text=reply.advice.title)
    assert view_reply(silent)["text"] == ""


def test_notice_and_verdict_are_shown_apart_and_said_once() -> None:
    reply = abstaining()
    noticed = replace(reply, notice="English only.", text=f"English only.\n\n{reply.text}")
    shown = view_reply(noticed)
    assert (shown["notice"], shown["text"]) == ("English only.", reply.text)
    reply = answered()
    checked = view_reply(replace(reply, verdict="Not yet.", text=f"Not yet. {reply.text}"))
    assert (checked["verdict"], checked["text"]) == ("Not yet.", "")


def test_what_is_not_known_is_left_to_the_page_but_for_who_wrote_it() -> None:
    (source,) = view_sources([cite(1, SHIN_PASSAGE, "Calf raises", second=True)])
    assert (source["author"], source["date"]) == ("", "")
    assert source["link"] is None
    assert source["byline"] == "Riverside Clinic"
    nameless = replace(cite(1, SHIN_PASSAGE, "Calf raises", second=True), publisher="not known")
    (bare,) = view_sources([nameless])
    assert bare["byline"] == "Rolling without regret (author not named)"
    assert bare["by"] == "Author not named"


def test_side_is_named_by_publisher_author_or_title_and_never_by_its_slug() -> None:
    reply = differing()
    (point,) = reply.differs
    silent = replace(
        point, sides=tuple(replace(side, publisher="not known") for side in point.sides)
    )
    for shown, names in (
        (reply, ["Hill Practice", "Riverside Clinic"]),
        (replace(reply, differs=(silent,)), ["R. Ash", "Rolling without regret"]),
    ):
        (view,) = view_reply(shown)["differs"]
        assert [side["publisher"] for side in view["sides"]] == names


def test_words_lose_control_and_bidirectional_characters() -> None:
    shown = view_reply(replace(answered(), searched="shin\u202e\x00\ud800  splints"))
    assert shown["searched"] == "shin? splints"


def test_what_an_answer_leaves_uncovered_is_shown_beside_it() -> None:
    note = "The articles here don't cover injections."
    reply = answered()
    assert view_reply(reply)["text"] == ""
    noted = replace(reply, note=note, text=f"{reply.text} {note}")
    assert view_reply(noted)["text"] == note


def test_practices_section_is_named_without_its_articles_title() -> None:
    citation = replace(answered().citations[0], title="On cramps", section="On cramps: At night")
    assert view_sources([citation])[0]["section"] == "At night"
    for section in ("On cramps", "Cramps: On cramps: At night"):
        assert view_sources([replace(citation, section=section)])[0]["section"] == section


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2026-03-03", "3 March 2026"),
        ("2026-06", "June 2026"),
        ("2026", "2026"),
        ("spring 2026", "spring 2026"),
        ("2026-13", "2026-13"),
        ("not known", ""),
    ],
)
def test_date_is_said_as_people_write_it(written: str, said: str) -> None:
    citation = replace(answered().citations[0], date=written)
    assert view_sources([citation])[0]["date"] == said
