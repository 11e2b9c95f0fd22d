"""Lamps, bars and marks of the checks stand out from every ground they are on, light and dark."""

import re

import pytest

from tests.ui.test_contrast import read_tokens
from ui.pages.files import FOLDER
from ui.practices.colours import measure_contrast

STYLE = (FOLDER / "checks.css").read_text(encoding="utf-8")
LAMPS = ("go", "care", "stop")


def read_lamps(scheme: str) -> dict[str, str]:
    """The colours of the lamps in a scheme."""
    light, dark = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", light if scheme == "light" else dark))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lamp", LAMPS)
def test_lamp_stands_out_and_its_sign_can_be_read(scheme: str, lamp: str) -> None:
    lamps, tokens = read_lamps(scheme), read_tokens(scheme)
    for ground in ("sheet", "sunken"):
        assert measure_contrast(lamps[lamp], tokens[ground]) >= 3.0
    assert measure_contrast(lamps["sign"], lamps[lamp]) >= 4.5


@pytest.mark.parametrize("name", ["checks-result.js", "checks-strip.js", "checks-gauge.js"])
def test_script_writes_no_html(name: str) -> None:
    script = (FOLDER / name).read_text(encoding="utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", script)
