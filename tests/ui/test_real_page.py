"""The whole thing: `footnote serve` as its own process, the real articles, a real browser."""

import io
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from pypdf import PdfReader

from tests.bench.processes import find_free_port

QUESTION = "What helps shin splints, and what should I avoid?"
CLOT = "calf hot and swollen on one side since my flight, how do I foam roll it?"

START_SECONDS = 180.0


@pytest.fixture(scope="module")
def footnote(real_home: Path) -> Iterator[str]:
    """The address of a served Footnote."""
    with serve_process(real_home) as address:
        yield address


@contextmanager
def serve_process(home: Path) -> Iterator[str]:
    """`footnote serve` on a free port until the block ends."""
    port = find_free_port()
    command = [sys.executable, "-m", "ui.cli", "serve", "--port", str(port)]
    log = home / "serve.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            env={**os.environ, "FOOTNOTE_HOME": str(home)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    address = f"http://127.0.0.1:{port}"
    try:
        wait_until_ready(address, process, log)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


def wait_until_ready(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    """Return once it can answer; raises with its own words when it ended or took too long."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{address}/api/ready", timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"`footnote serve` didn't start:\n{log.read_text(errors='replace')[-2000:]}")


@pytest.fixture
def page(context: BrowserContext, footnote: str) -> Page:
    """The served page, ready to type."""
    page = context.new_page()
    page.goto(f"{footnote}/")
    page.get_by_role("button", name="Send", exact=True).wait_for()
    return page


def ask(page: Page, question: str) -> None:
    """Type, send, and wait for the next reply."""
    before = page.locator(".reply").count()
    page.get_by_role("textbox", name="Your message").fill(question)
    page.get_by_role("button", name="Send", exact=True).click()
    page.locator(".reply").nth(before).wait_for()


def test_answer_has_a_footnote_that_opens_the_marked_sentence(page: Page) -> None:
    ask(page, QUESTION)
    sentence = page.locator(".answer .sentence").first
    sentence.locator(".chip").first.click()
    mark = page.locator("details.source[open] mark.current")
    mark.wait_for()
    assert mark.inner_text() in sentence.inner_text()
    assert mark.inner_text() in page.locator("details.source[open] blockquote").inner_text()
    assert page.locator("details.source[open] dd").first.inner_text()


def test_footnote_lands_on_its_passage_and_the_answer_prints_on_one_page(page: Page) -> None:
    ask(page, QUESTION)
    page.locator(".chip").first.click()
    sentence = page.locator("mark.current").inner_text()
    with page.context.expect_page() as opened:
        page.locator("details.source[open]").get_by_role("link", name="Read it").click()
    anchor = opened.value.evaluate("location.hash")
    assert sentence in opened.value.locator(anchor).inner_text()
    # The browser scrolls there a moment after the page is there, and is looked at.
    opened.value.bring_to_front()
    expect(opened.value.locator(anchor)).to_be_in_viewport()
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Print or save").click()
    assert len(PdfReader(io.BytesIO(page.pdf(format="A4"))).pages) == 1


def test_red_flag_shows_the_urgent_card_and_empties_the_sources(page: Page) -> None:
    ask(page, QUESTION)
    assert page.locator("details.source").count() >= 2
    ask(page, CLOT)
    card = page.locator(".flag.urgent")
    assert "Urgent: get help today" in card.inner_text()
    assert card.locator("li").count() >= 2
    assert page.locator(".sources, .chip").count() == 0
    assert "Urgent: get help today" in (page.locator("#standing").text_content() or "")
