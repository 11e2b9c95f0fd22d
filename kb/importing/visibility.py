"""Takes out of a page what a reader doesn't see: scripts, hidden elements, text in its background.

Invisible text isn't knowledge. It is where search engines are stuffed and assistants are given
orders, so it is dropped, and said to be dropped.
"""

import re

from lxml import etree
from lxml.html import HtmlElement
from tinycss2.color3 import RGBA, parse_color

from kb.importing.stylesheets import Styles, read_styles

NOT_TEXT = """script style noscript template iframe object embed svg canvas audio video map
    textarea select option datalist head""".split()
# Never judged: pages hide these until a script has run, and show them all.
ROOTS = ("html", "body", "main", "article")
HIDING_CLASSES = frozenset(
    "sr-only screen-reader-text visually-hidden visuallyhidden screenreader u-hidden".split()
)
# Entrance animations start at opacity 0; the text is there to be seen.
ANIMATED = re.compile(r"data-(?:motion|aos|animat)|\b(?:fade|animat|reveal|wow)", re.IGNORECASE)
NUMBER = re.compile(r"^(-?\d*\.?\d+)(px|em|rem|pt|%|vw|vh)?$")
FAR_AWAY, SMALLEST = -500.0, 1.0
WHITE = RGBA(1.0, 1.0, 1.0, 1.0)
SAME_COLOUR = 0.06


def drop_invisible(tree: HtmlElement) -> list[str]:
    """Drop what isn't seen from a whole document, in place; returns the texts that were hidden."""
    styles = read_styles(tree)
    drop_scripts(tree)
    is_styled_elsewhere = bool(tree.xpath("//link[@rel='stylesheet']"))
    hidden = [
        element
        for element in tree.iter(etree.Element)
        if element.tag not in ROOTS
        and (
            _is_hidden(element, styles.get(element, {}))
            or _has_background_colour(element, styles, is_styled_elsewhere)
        )
    ]
    return [text for element in hidden if (text := _drop(element, tree))]


def drop_scripts(tree: HtmlElement) -> int:
    """Drop comments, scripts and all that never holds an article's text; returns how many."""
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    found = [element for element in tree.iter(*NOT_TEXT) if element.getparent() is not None]
    for element in found:
        element.drop_tree()
    return len(found)


def _drop(element: HtmlElement, tree: HtmlElement) -> str:
    """Drop `element`; returns its text, or nothing when it has gone with one around it."""
    if element.getparent() is None or element.getroottree().getroot() is not tree:
        return ""
    text = " ".join(element.text_content().split())
    element.drop_tree()
    return text


def _is_hidden(element: HtmlElement, style: dict[str, str]) -> bool:
    classes = set((element.get("class") or "").lower().split())
    return (
        element.get("hidden") is not None
        or (element.tag == "dialog" and element.get("open") is None)
        or bool(classes & HIDING_CLASSES)
        or (bool(style) and (_is_switched_off(element, style) or _is_out_of_sight(style)))
    )


def _is_switched_off(element: HtmlElement, style: dict[str, str]) -> bool:
    opacity = _read_number(style.get("opacity", ""))
    names = " ".join((*element.keys(), element.get("class") or ""))
    return (
        style.get("display") == "none"
        or style.get("visibility") in ("hidden", "collapse")
        or (opacity is not None and opacity < 0.05 and not ANIMATED.search(names))
        or _is_at_most(style, "font-size", SMALLEST)
        or re.match(r"scale[xy3d]*\(0(?:\.0+)?[,)]", style.get("transform", "")) is not None
    )


def _is_out_of_sight(style: dict[str, str]) -> bool:
    is_lifted = style.get("position") in ("absolute", "fixed")
    is_away = any(_is_at_most(style, side, FAR_AWAY) for side in ("left", "top", "right"))
    is_clipped = re.match(r"(?:inset\(\s*(?:50|100)%|circle\(\s*0)", style.get("clip-path", ""))
    is_cut = re.match(r"rect\(\s*[01](?:px)?[\s,]+[01](?:px)?\b", style.get("clip", ""))
    sizes = ("height", "max-height", "width", "max-width")
    is_shut = style.get("overflow", "").startswith(("hidden", "clip")) and any(
        _is_at_most(style, size, SMALLEST) for size in sizes
    )
    return bool(
        (is_lifted and (is_away or is_cut))
        or is_clipped
        or is_shut
        or _is_at_most(style, "text-indent", FAR_AWAY)
    )


def _is_at_most(style: dict[str, str], name: str, limit: float) -> bool:
    """A length in px, pt or percent that is no more than `limit`; ems are tens of pixels."""
    number = _read_number(style.get(name, ""))
    if number is None:
        return False
    is_relative = style[name].endswith("em")
    return (number * 16 if is_relative else number) <= limit


def _read_number(value: str) -> float | None:
    match = NUMBER.match(value)
    return float(match.group(1)) if match else None


def _has_background_colour(element: HtmlElement, styles: Styles, is_styled_elsewhere: bool) -> bool:
    """Text in the colour of what lies behind it, as far as the page itself says both."""
    colour = parse_color(styles.get(element, {}).get("color", ""))
    if not isinstance(colour, RGBA):
        return False
    if colour.alpha < 0.05:
        return True
    behind = _find_background(element, styles)
    if behind is None:
        # White on nothing: a page that is styled by fetched sheets may well be dark there.
        return not is_styled_elsewhere and _is_same(colour, WHITE)
    return isinstance(behind, RGBA) and _is_same(colour, behind)


def _find_background(element: HtmlElement, styles: Styles) -> RGBA | str | None:
    """The nearest background colour; a string for one that can't be compared; None for none."""
    for around in (element, *element.iterancestors()):
        style = styles.get(around, {})
        if "url(" in style.get("background-image", "") or "gradient(" in str(style):
            return "picture"
        value = style.get("background-color") or style.get("background") or ""
        if "url(" in value:
            return "picture"
        colours = (parse_color(part) for part in re.findall(r"[#\w]+(?:\([^)]*\))?", value))
        solid = next((c for c in colours if isinstance(c, RGBA) and c.alpha > 0.5), None)
        if solid:
            return solid
    return None


def _is_same(one: RGBA, other: RGBA) -> bool:
    return all(abs(a - b) <= SAME_COLOUR for a, b in zip(one[:3], other[:3], strict=True))
