"""Light or dark as the site is, whatever the visitor's device prefers."""

import pytest
from playwright.sync_api import Frame, Locator, expect

from tests.ui.embed.conftest import Visit
from tests.ui.seen import read_style, to_hex
from ui.practices.colours import measure_contrast

LIGHT, DARK = "rgb(255, 255, 255)", "rgb(29, 35, 37)"
OTHER = {"light": "dark", "dark": "light"}


def find_ground(visit: Visit) -> Locator:
    return visit.chat.locator("body")


@pytest.mark.parametrize(
    ("site", "theme"),
    [
        ("", "light"),
        ("words=%23333&ground=%23fff", "light"),
        ("words=%23eee&ground=%23111", "dark"),
        ("words=%23eee", "dark"),
        ("words=oklch(0.95 0.01 90)&ground=black", "dark"),
        ("words=lab(20 0 0)", "light"),
        ("scheme=dark", "dark"),
        ("words=%23eee&theme=light", "light"),
        ("theme=dark", "dark"),
        ("theme=auto&words=%23eee", "dark"),
        ("mode=inline&words=%23eee", "dark"),
    ],
    ids=[
        "plain",
        "light",
        "dark",
        "light words on a picture",
        "oklch",
        "lab",
        "scheme",
        "told light",
        "told dark",
        "told nothing that it knows",
        "within the page",
    ],
)
def test_widget_is_light_or_dark_as_the_site_and_not_as_the_device(
    visit: Visit, site: str, theme: str
) -> None:
    visit.page.emulate_media(color_scheme=OTHER[theme])  # type: ignore[arg-type]
    visit.go(site)
    visit.open()
    expect(find_ground(visit)).to_have_css("background-color", DARK if theme == "dark" else LIGHT)
    expect(visit.page.locator(".panel")).to_have_css("color-scheme", theme)


@pytest.mark.parametrize("device", ["light", "dark"])
def test_site_that_follows_the_device_has_a_widget_that_does(visit: Visit, device: str) -> None:
    visit.page.emulate_media(color_scheme=device)  # type: ignore[arg-type]
    visit.go("scheme=light dark")
    visit.open()
    expect(find_ground(visit)).to_have_css("background-color", DARK if device == "dark" else LIGHT)


def test_site_that_is_switched_is_followed_at_the_next_opening(visit: Visit) -> None:
    visit.go()
    visit.open()
    visit.chat.get_by_role("button", name="Close").click()
    visit.page.evaluate("document.body.style.color = 'white'")
    visit.page.locator(".launcher").click()
    expect(find_ground(visit)).to_have_css("background-color", DARK)


def test_checks_within_are_as_the_chat_around_them(visit: Visit) -> None:
    visit.page.emulate_media(color_scheme="dark")
    visit.go()
    visit.open()
    visit.chat.get_by_role("button", name="Quick checks", exact=True).click()
    visit.chat.frame_locator("iframe").get_by_role("tab").first.wait_for()
    checks = find_checks(visit)
    assert checks.evaluate("getComputedStyle(document.body).color") == "rgb(30, 37, 39)"
    assert checks.evaluate("document.documentElement.style.colorScheme") == "light"


def test_colours_of_the_visitors_own_leave_words_and_edges_to_be_seen(visit: Visit) -> None:
    visit.page.emulate_media(forced_colors="active", color_scheme="dark")
    visit.go("scheme=light dark")
    assert read_style(visit.page.locator(".launcher"), "borderTopWidth") == "1px"
    visit.open()
    visit.ask("What helps sore shins?")
    visit.chat.locator(".chip").first.click()
    for mark in visit.chat.locator(".source mark").all():
        words, ground = (read_style(mark, each) for each in ("color", "backgroundColor"))
        assert measure_contrast(to_hex(words), to_hex(ground)) >= 4.5
    for edged in (".chip", ".question", ".row button"):
        assert read_style(visit.chat.locator(edged).first, "borderTopWidth") == "1px"


def find_checks(visit: Visit) -> Frame:
    return next(frame for frame in visit.page.frames if "/checks" in frame.url)


@pytest.mark.parametrize(("asked", "ground"), [("hash=light", LIGHT), ("hash=odd", DARK)])
def test_plain_frame_may_say_it_in_its_address(visit: Visit, asked: str, ground: str) -> None:
    visit.page.emulate_media(color_scheme="dark")
    visit.page.goto(visit.sites.address(f"mode=frame&{asked}"))
    expect(find_ground(visit)).to_have_css("background-color", ground)
