"""The widget's own files, read once; those in the frame have addresses that change with them.

The chat's style and scripts have none: the page holds them, because asking for each by itself took
longer than all the rest of the opening together.
"""

import re
from functools import cache
from pathlib import Path

from starlette.responses import Response

from ui.pages.files import File, hash_files

FOLDER = Path(__file__).resolve().parent / "static"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
LOADER = "widget.js"
# Other sites may load the loader; an hour later at most they have the newest.
FOR_OTHER_SITES = {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "public, max-age=3600",
}
STYLE_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
CHAT_STYLE = "chat.css"
# One script, run in this order.
CHAT_SCRIPTS = ("theme.js", "replies.js", "clearing.js", "chat.js", "around.js")


@cache
def load_files() -> dict[str, File]:
    """Every file that is served, by name."""
    return {
        path.name: File(shorten(path), TYPES[path.suffix])
        for path in sorted(FOLDER.iterdir())
        if path.suffix in TYPES and path.name not in (CHAT_STYLE, *CHAT_SCRIPTS)
    }


def respond_with_loader() -> Response:
    """The loader, for whatever site asks."""
    response = load_files()[LOADER].to_response()
    response.headers.update(FOR_OTHER_SITES)
    return response


def shorten(path: Path) -> bytes:
    """A file's bytes; of a script or style without indents and comments, which weigh a tenth.

    In a script a comment has a line of its own; what stands behind code stays.
    """
    if path.suffix not in (".js", ".css"):
        return path.read_bytes()
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".css":
        text = STYLE_COMMENT.sub("", text)
    lines = map(str.strip, text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")).encode()


@cache
def load_chat_style() -> str:
    """The chat page's style, as it stands in the page."""
    return shorten(FOLDER / CHAT_STYLE).decode()


@cache
def load_chat_script() -> str:
    """The chat page's scripts in one, as they stand in the page."""
    return "\n".join(shorten(FOLDER / name).decode() for name in CHAT_SCRIPTS)


@cache
def find_version() -> str:
    """Twelve hexadecimal digits that change with any file: a part of their address."""
    return hash_files(load_files())
