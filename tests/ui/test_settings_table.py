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


def test_empty_data_folder_is_the_default_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path))
    monkeypatch.setenv("FOOTNOTE_HOME", "")
    (tmp_path / "footnote.toml").write_text("port = 8001\n")
    settings = Settings()
    assert (settings.home, settings.port) == (tmp_path, 8001)


def test_empty_host_listens_to_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOOTNOTE_HOST", "")
    assert Settings().host == Settings(host="").host == "127.0.0.1"


def test_file_that_was_read_is_named_where_it_moves_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path))
    monkeypatch.delenv("FOOTNOTE_HOME")
    file = tmp_path / "footnote.toml"
    file.write_text('port = 8001\nhome = "/srv/footnote"\n')
    listed = render_settings()
    assert f"FOOTNOTE_HOME = /srv/footnote   [{file}]" in listed
    assert f"FOOTNOTE_PORT = 8001   [{file}]" in listed
