"""`footnote settings`: each setting with its value, where that is from, and what it is for."""

import os
import re
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ui.settings import PREFIX, Settings, name_variable
from ui.settings_file import find_file, read_file

# Whoever asks for help pastes this list.
PASSWORD = re.compile(r"//[^/@\s]*@")
SECRETS = ("key", "token", "password")


def render_settings() -> str:
    """A block of lines a setting; raises `ValidationError` for one that is out of range."""
    settings = Settings()
    file = find_file()
    in_file = set(read_file(file))
    return "\n\n".join(
        _render(name, getattr(settings, name), _find_origin(name, in_file, file))
        for name in Settings.model_fields
    )


def describe_wrong(error: ValidationError) -> str:
    """What is wrong with the settings, on one line, by the names that people set."""
    return "; ".join(_describe(each) for each in error.errors())


def _describe(error: ErrorDetails) -> str:
    name = name_variable(".".join(map(str, error["loc"])))
    said = error["msg"].removeprefix("Value error, ").replace("Input should", "must")
    return f"{name} {said.partition(', unable to')[0]}"


def _render(name: str, value: object, origin: str) -> str:
    shown = "(set)" if any(word in name for word in SECRETS) and value else repr_plain(value)
    shown = PASSWORD.sub("//(set)@", shown)
    help_text = Settings.model_fields[name].description
    return f"{name_variable(name)} = {shown}   [{origin}]\n    {help_text}"


def repr_plain(value: object) -> str:
    """A value as one would write it in the environment."""
    return '""' if value == "" else str(value)


def _find_origin(name: str, in_file: set[str], file: Path) -> str:
    if any(key.upper() == f"{PREFIX}{name}".upper() for key in os.environ):
        return "environment"
    return str(file) if name in in_file else "default"
