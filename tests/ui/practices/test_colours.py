"""Brand colours that can be read, whatever the practice chose."""

from hypothesis import given
from hypothesis import strategies as st

from ui.practices.colours import darken, find_tint, measure_contrast
from ui.practices.files import parse_practice
from ui.practices.palette import PAPER, SHEET_DARK, build_palette

channels = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_contrast_is_that_of_wcag() -> None:
    assert round(measure_contrast("#000000", "#ffffff"), 2) == 21.0
    assert round(measure_contrast("#ffffff", "#767676"), 2) == 4.54


def test_dark_colour_stays_and_yellow_is_darkened_in_its_hue() -> None:
    assert darken("#7a2e4d") == "#7a2e4d"
    red, green, blue = (int(darken("#ffcc00")[i : i + 2], 16) for i in (1, 3, 5))
    assert red > green > blue == 0


@given(channels)
def test_any_colour_ends_up_readable_with_white(colour: str) -> None:
    practice = parse_practice({"name": "x", "colour": colour}, slug="x", name="x")
    assert measure_contrast(practice.accent, "#ffffff") >= 4.5


@given(channels)
def test_any_colour_can_be_read_in_light_and_dark(colour: str) -> None:
    palette = build_palette(colour)
    for tokens, ground in ((palette.light, PAPER), (palette.dark, SHEET_DARK)):
        assert measure_contrast(tokens["accent"], ground) >= 4.5
        assert measure_contrast(tokens["accent-ink"], tokens["accent"]) >= 4.5
        assert measure_contrast(tokens["brand-ink"], tokens["brand"]) >= 4.5
        assert measure_contrast(tokens["tint-ink"], tokens["tint"]) >= 4.5
    assert measure_contrast("#1e2527", palette.light["tint"]) >= 4.5


def test_tint_has_the_hue_and_of_black_it_is_grey() -> None:
    assert find_tint("#000000") == "#ededed"
    red, green, blue = (int(find_tint("#3f5a3c")[i : i + 2], 16) for i in (1, 3, 5))
    assert green > max(red, blue)
