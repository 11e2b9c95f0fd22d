"""Country and theme: guessed or chosen, and kept in the page alone."""

from typing import Any

import pytest

from tests.ui.conftest import Visit


def test_guess_is_said_and_can_be_changed_from_the_emergency_line(visit: Visit) -> None:
    visit.page.get_by_role("button", name="Change it").click()
    select = visit.page.get_by_label("Country")
    assert select.evaluate("node => node === document.activeElement")
    hint = visit.page.locator("#country-hint")
    assert "Guessed from your browser's language" in hint.inner_text()
    select.select_option("IE")
    assert "Guessed" not in hint.inner_text()
    assert visit.page.locator("#emergency-number").get_attribute("href") == "tel:112"
    visit.page.keyboard.press("Escape")
    assert not select.is_visible()


@pytest.mark.parametrize("device", ["light", "dark"])
def test_theme_follows_the_choice_over_the_device(visit: Visit, device: Any) -> None:
    page = visit.page
    page.emulate_media(color_scheme=device)
    page.get_by_text("Settings", exact=True).click()
    grounds = {}
    for name in ("Light", "Dark", "Device"):
        page.get_by_label(name, exact=True).check()
        grounds[name] = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert grounds["Light"] == "rgb(250, 248, 244)"
    assert grounds["Dark"] == "rgb(20, 24, 26)"
    assert grounds["Device"] == grounds[device.title()]


def test_settings_lead_to_checks_and_articles_where_the_header_has_no_room(visit: Visit) -> None:
    page = visit.page
    page.set_viewport_size({"width": 390, "height": 844})
    visit.ask("What helps sore shins?")
    page.get_by_text("Settings", exact=True).click()
    page.get_by_label("Country").select_option("AU")
    checks = page.get_by_role("link", name="Quick checks", exact=True)
    assert (checks.get_attribute("href") or "").endswith("/checks?country=AU")
    assert page.get_by_role("link", name="Articles", exact=True).count() == 1
    page.set_viewport_size({"width": 1280, "height": 800})
    assert page.get_by_role("link", name="Articles", exact=True).count() == 1
    assert not checks.is_visible()


@pytest.mark.parametrize("width", [320, 360, 390, 800])
def test_settings_open_within_the_screen_in_a_conversation(visit: Visit, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 740})
    visit.ask("What helps sore shins?")
    visit.page.get_by_text("Settings", exact=True).click()
    panel = visit.page.locator("#settings .panel").bounding_box()
    assert panel
    assert panel["x"] >= 0
    assert panel["x"] + panel["width"] <= width
