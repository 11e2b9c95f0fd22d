"""Text and ground of every pair in the theme, light and dark: 4.5 to 1, edges 3 to 1."""

import re

import pytest

from ui.embed.files import FOLDER as EMBED
from ui.pages.files import FOLDER
from ui.practices.colours import measure_contrast

THEME = (FOLDER / "theme.css").read_text(encoding="utf-8")
CHAT = (EMBED / "chat.css").read_text(encoding="utf-8")
PLAIN = (EMBED / "plain.css").read_text(encoding="utf-8")
TEXTS = [
    ("ink", "paper"),
    ("ink", "sheet"),
    ("soft", "paper"),
    ("soft", "sheet"),
    ("ink", "sunken"),
    ("accent", "paper"),
    ("accent", "sheet"),
    ("accent-ink", "accent"),
    ("brand-ink", "brand"),
    ("tint-ink", "tint"),
    ("mark-ink", "mark"),
    ("emergency-ink", "emergency"),
    ("urgent-ink", "urgent"),
    ("clinician-ink", "clinician"),
    ("wrong", "paper"),
    ("wrong", "sheet"),
    ("ink", "skin"),
    ("paper", "ink"),
]
EDGES = [
    ("edge", "paper"),
    ("edge", "sheet"),
    ("urgent-edge", "paper"),
    ("accent", "paper"),
    ("soft", "skin"),
    ("accent", "zone"),
]


def read_tokens(scheme: str, style: str = THEME) -> dict[str, str]:
    """The colours of a scheme; dark ones stand over the light ones."""
    light, dark = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    blocks = light if scheme == "light" else light + dark
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", blocks))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(scheme: str, text: str, ground: str) -> None:
    tokens = read_tokens(scheme)
    assert measure_contrast(tokens[text], tokens[ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edge_can_be_seen(scheme: str, edge: str, ground: str) -> None:
    tokens = read_tokens(scheme)
    assert measure_contrast(tokens[edge], tokens[ground]) >= 3.0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("style", "least"), [(CHAT, 16), (PLAIN, 7)], ids=["widget", "api"])
def test_colours_of_widget_and_api_page_are_those_of_the_theme(
    scheme: str, style: str, least: int
) -> None:
    ours = read_tokens(scheme, style)
    assert len(ours) >= least
    assert ours.items() <= read_tokens(scheme).items()
