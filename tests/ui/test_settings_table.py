"""Every setting is documented, listed, and says where its value is from."""

from pathlib import Path

import pytest

from ui.commands.settings import render_settings
from ui.settings import Settings, name_variable

README = Path(__file__).parents[2] / "ui" / "README.md"


@pytest.mark.parametrize("name", list(Settings.model_fields))
def test_setting_stands_in_the_rooms_readme_with_its_description(name: str) -> None:
    row = f"| `{name_variable(name)}` | {Settings.model_fields[name].description} |"
    assert row in README.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", list(Settings.model_fields))
def test_setting_is_listed_with_its_help(name: str) -> None:
    listed = render_settings()
    assert f"{name_variable(name)} = " in listed
    assert str(Settings.model_fields[name].description) in listed


def test_origin_of_a_value_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "footnote.toml").write_text('port = 8001\ncountry = "IE"\n')
    monkeypatch.setenv("FOOTNOTE_HOME", str(tmp_path))
    monkeypatch.setenv("FOOTNOTE_COUNTRY", "US")
    listed = render_settings()
    assert "FOOTNOTE_COUNTRY = US   [environment]" in listed
    assert f"FOOTNOTE_PORT = 8001   [{tmp_path / 'footnote.toml'}]" in listed
    assert "FOOTNOTE_HOST = 127.0.0.1   [default]" in listed
