"""The articles' own pages: what a footnote lands on."""

from dataclasses import replace

import pytest
from playwright.sync_api import BrowserContext
from starlette.testclient import TestClient

from kb.articles import Article
from kb.blocks import Paragraph
from kb.cautions import Caution
from kb.passages import split_passages
from tests.fakes import build_article, build_source
from tests.ui.conftest import Visit
from tests.ui.replies import SHIN_PASSAGE, CannedReplies, cite
from tests.ui.servers import serve
from ui.pages.addresses import build_passage_link
from ui.pages.article_pages import view_article
from ui.pages.rendering import view_sources
from ui.server.security import DOCUMENT_POLICY
from ui.web import build_web_app

MODEL = "m"
NOTED = Paragraph(
    "Shin splints",
    "Avoid",
    SHIN_PASSAGE,
    questions=("a question that no page shows?",),
    note="One of two that say so.",
    sides=(("two", "Rest it."),),
    cautions=(Caution("Not on a bone that hurts."),),
)


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    first = Article(
        replace(build_source("one"), title="On shins", url="https://example.org/a"), (NOTED,), "d"
    )
    return [first, build_article("two", "Rest it.", subject="Calf pain")]


@pytest.fixture(scope="module")
def client(articles: list[Article]) -> TestClient:
    return TestClient(build_web_app(CannedReplies(), articles, model=MODEL))


def test_page_says_who_wrote_it_what_they_are_and_when_it_was_checked(client: TestClient) -> None:
    text = client.get("/articles/one").text
    for said in ("On shins", "A. Writer", "physiotherapist", "A Clinic", "24 November 2026"):
        assert said in text
    assert 'href="https://example.org/a"' in text
    assert "address not known" in client.get("/articles/two").text


def test_every_passage_has_its_anchor_its_caution_its_note_and_its_sides(
    client: TestClient, articles: list[Article]
) -> None:
    text = client.get("/articles/one").text
    for passage in split_passages(articles[0], model=MODEL):
        assert f'id="p-{passage.id}"' in text
    assert "One of two that say so." in text
    assert '<p class="caution" role="note"><strong>Careful:</strong> Not on a bone' in text
    assert '<a href="../articles/two">A Clinic</a>: Rest it.' in text
    assert "a question that no page shows" not in text


def test_sections_follow_the_articles_headings(articles: list[Article]) -> None:
    (section,) = view_article(articles[0], {}, model=MODEL)["sections"]
    assert section["subject"] == "Shin splints"
    assert [part["aspect"] for part in section["parts"]] == ["Avoid"]


def test_list_leads_to_every_article(client: TestClient) -> None:
    text = client.get("/articles").text
    assert 'href="./articles/one"' in text
    assert "Covers: Calf pain." in text


def test_pages_may_run_no_script_at_all(client: TestClient) -> None:
    for path in ("/articles", "/articles/one", "/articles/none"):
        response = client.get(path)
        assert response.headers["content-security-policy"] == DOCUMENT_POLICY
        assert "script-src" not in DOCUMENT_POLICY
        assert "<script" not in response.text
        assert "<style" not in response.text


def test_wrong_address_gets_a_page_for_people_and_a_line_for_programs(client: TestClient) -> None:
    for path in ("/articles/none", "/nothing"):
        response = client.get(path, headers={"accept": "text/html"})
        assert response.status_code == 404
        assert "There is no page here" in response.text
    for path in ("/api/none", "/nothing"):
        assert client.get(path, headers={"accept": "*/*"}).json() == {
            "error": "there is nothing at this address",
            "code": "not_found",
        }


def test_wrong_method_is_told_with_the_right_one(client: TestClient) -> None:
    refused = client.get("/api/chat", headers={"accept": "text/html"})
    assert refused.status_code == 405
    assert refused.json() == {"error": "this address takes another method", "code": "wrong_method"}
    assert refused.headers["allow"] == "POST"


def test_link_to_a_passage_names_page_anchor_and_sentence() -> None:
    link = build_passage_link("shin-pain", "abc", "Ice isn't enough.")
    assert link == "/articles/shin-pain#p-abc:~:text=Ice%20isn%27t%20enough."
    assert build_passage_link("practice/anna/knee", "abc", "Ice.") is None


def test_practices_own_words_are_linked_at_the_sentence_and_retold_ones_at_the_page() -> None:
    sentence = "Soft ground is kinder than concrete while the shins are tender."
    retold = cite(1, SHIN_PASSAGE, sentence)
    (own,) = view_sources([replace(retold, article="practice/anna/shins")])
    assert own["link"] == (
        "https://example.org/shins?a=1#two:~:text=Soft%20ground%20is%20kinder,the%20shins%20are%20tender."
    )
    assert own["read"] is None
    (curated,) = view_sources([retold])
    assert curated["link"] == curated["address"] == "https://example.org/shins?a=1#two"
    assert curated["read"].startswith("/articles/one#p-p1:~:text=")


def test_card_of_a_footnote_leads_to_its_passage_in_the_article(
    context: BrowserContext, articles: list[Article]
) -> None:
    (passage,) = split_passages(articles[0], model=MODEL)
    replies = CannedReplies()
    with serve(build_web_app(replies, articles, model=MODEL)) as address:
        visit = Visit(context.new_page(), address, replies)
        visit.page.goto(f"{address}/")
        visit.page.get_by_role("button", name="Send", exact=True).wait_for()
        reply = replies.reply(["shins"])
        citations = tuple(replace(each, passage_id=passage.id) for each in reply.citations[:1])
        replies.reply_next.append(
            replace(reply, citations=citations, sentences=reply.sentences[:1])
        )
        visit.ask("What helps sore shins?")
        visit.page.locator(".chip").first.click()
        with context.expect_page() as opened:
            visit.page.get_by_role("link", name="Read it in the article").click()
        article = opened.value
        landed = article.locator(f"#p-{passage.id}")
        landed.wait_for()
        assert article.evaluate("location.hash") == f"#p-{passage.id}"
        assert SHIN_PASSAGE in landed.inner_text()
        assert visit.page.locator(".reply").count() == 1  # the conversation is still there


@pytest.mark.parametrize("width", [390, 1280])
def test_ways_out_of_a_wrong_address_begin_where_its_words_do(visit: Visit, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 844})
    visit.page.goto(f"{visit.address}/articles/none")
    left = "nodes => nodes.map(node => node.getBoundingClientRect().left)"
    (words,), (way, *_) = (
        visit.page.locator(each).evaluate_all(left) for each in ("h1", ".ways a")
    )
    assert way == words
