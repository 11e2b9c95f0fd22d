"""A brand's colour as the page's tokens, light and dark, each pair fit to be read.

The grounds are those of `static/theme.css`, which a practice doesn't change; red-flag cards keep
their own colours everywhere.
"""

from dataclasses import dataclass

from ui.practices.colours import darken, find_shade, find_tint, lighten

PAPER, SHEET_DARK, ZONE_DARK = "#faf8f4", "#1d2325", "#4a4038"
# A marked place on the leg map is seen by its edge.
LEAST_EDGE = 3.0


@dataclass(frozen=True)
class Palette:
    """Tokens of the theme by name, as `#rrggbb`."""

    light: dict[str, str]
    dark: dict[str, str]


def build_palette(colour: str) -> Palette:
    """The tokens made of a brand's colour; its hue stays, its lightness gives way to contrast."""
    return Palette(_build_light(colour), _build_dark(colour))


def _build_light(colour: str) -> dict[str, str]:
    accent = darken(colour, against=PAPER)
    tint = find_tint(accent)
    tint_ink = darken(accent, against=tint)
    return _name(accent, "#ffffff", tint, tint_ink, brand=accent)


def _build_dark(colour: str) -> dict[str, str]:
    accent = lighten(lighten(colour, against=SHEET_DARK), against=ZONE_DARK, least=LEAST_EDGE)
    tint = find_shade(accent)
    ink = darken(find_shade(accent), against=accent)
    return _name(accent, ink, tint, lighten(accent, against=tint), brand=darken(colour))


def _name(accent: str, accent_ink: str, tint: str, tint_ink: str, *, brand: str) -> dict[str, str]:
    # The brand's colour itself is the ground of header and buttons, behind white words; what is
    # read on the page's own ground, or seen against it, is `accent`.
    return {
        "brand": brand,
        "brand-ink": "#ffffff",
        "accent": accent,
        "accent-ink": accent_ink,
        "tint": tint,
        "tint-ink": tint_ink,
        "zone-near": tint,
    }
