"""A brand's colour made fit to be read: contrast by WCAG's formula, mended where it is short."""

import colorsys
import re

COLOUR = re.compile(r"#[0-9a-f]{6}")
LEAST_CONTRAST = 4.5
STEP = 0.01
TINT_LIGHTNESS, TINT_SATURATION, GREY = 0.93, 0.35, 0.08
SHADE_LIGHTNESS, SHADE_SATURATION = 0.17, 0.32


def measure_contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two `#rrggbb` colours, from 1 to 21."""
    bright, dim = sorted((_find_luminance(one), _find_luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def darken(colour: str, *, against: str = "#ffffff") -> str:
    """`colour`, as much darker as white text on it needs; its hue stays."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_split(colour))
    while measure_contrast(colour, against) < LEAST_CONTRAST and lightness > 0:
        lightness = max(0.0, lightness - STEP)
        colour = _join(*colorsys.hls_to_rgb(hue, lightness, saturation))
    return colour


def lighten(colour: str, *, against: str, least: float = LEAST_CONTRAST) -> str:
    """`colour`, as much lighter as it needs to be read on the dark ground `against`."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_split(colour))
    while measure_contrast(colour, against) < least and lightness < 1:
        lightness = min(1.0, lightness + STEP)
        colour = _join(*colorsys.hls_to_rgb(hue, lightness, saturation))
    return colour


def find_shade(colour: str) -> str:
    """A dark ground of the same hue, which light text stands on; grey stays grey."""
    hue, _, saturation = colorsys.rgb_to_hls(*_split(colour))
    return _join(*colorsys.hls_to_rgb(hue, SHADE_LIGHTNESS, min(saturation, SHADE_SATURATION)))


def find_tint(colour: str) -> str:
    """A light ground of the same hue, which dark text stands on; grey stays grey."""
    hue, _, saturation = colorsys.rgb_to_hls(*_split(colour))
    if saturation > GREY:
        saturation = max(saturation, TINT_SATURATION)
    return _join(*colorsys.hls_to_rgb(hue, TINT_LIGHTNESS, saturation))


def _split(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _join(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in (red, green, blue))


def _find_luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _split(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
