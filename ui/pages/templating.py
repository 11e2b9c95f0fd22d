"""Our own pages and guides from templates in `ui/templates/`; on a page every value is escaped."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

FOLDER = Path(__file__).resolve().parent.parent / "templates"


@cache
def _open_environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=lambda name: name is None or name.endswith(".html"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["with_code"] = mark_code
    return environment


def mark_code(text: str) -> Markup:
    """The text escaped, with what stands between backticks as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def encode_for_script(value: Any) -> str:
    """The value as JSON that can stand inside a script element, whatever its texts hold."""
    return json.dumps(value).replace("<", "\\u003c")


def render(template: str, /, **values: Any) -> str:
    """The template with these values; one that is missing is an error, not an empty place."""
    return _open_environment().get_template(template).render(**values)
