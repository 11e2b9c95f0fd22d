"""How a browser shows an element, as it has worked it out."""

import re

from playwright.sync_api import Locator


def read_style(node: Locator, name: str) -> str:
    """A property of the computed style, by its name in scripts: `backgroundColor`."""
    found: str = node.evaluate("(node, name) => getComputedStyle(node)[name]", name)
    return found


def to_hex(colour: str) -> str:
    """`rgb(255, 0, 16)` as `#ff0010`; raises `ValueError` for one that may be seen through."""
    found = re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", colour)
    if found is None:
        raise ValueError(f"not an opaque colour in rgb(): {colour!r}")
    return "#" + "".join(f"{int(part):02x}" for part in found.groups())
